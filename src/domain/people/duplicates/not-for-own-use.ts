import { rolesHeld } from '../../../authentication/choose-role';
import { scopeSubject } from '../../../authentication/viewer';
import { loadFacts } from '../../../authorisation/load-facts';
import type { Facts } from '../../../decision/facts';
import { showsMore } from '../../../decision/opens-more';
import { LecitoError } from '../../../errors';
import type { Access } from '../../../release/access';
import { inScopeStatement } from '../../../release/sql/in-scope';
import type { Sentence } from '../../../sentence';
import { storeClock } from '../../../store/store-clock';
import { ownUse } from '../../own-use';
import type { Transaction } from '../../write';

/** Two persons, before or after they are one: the kept one, and the other. */
export interface Two {
  readonly keep: string;
  readonly drop: string;
}

type FactsById = ReadonlyMap<string, Facts>;

/** The facts of both, or of the one that they are. */
export function factsOfTwo({ sql }: Transaction, { keep, drop }: Two): Promise<FactsById> {
  return loadFacts(sql, [keep, drop]);
}

const OPENS: Sentence = {
  en: 'One of the two would show you more than it does now. Ask somebody to whom that opens nothing, such as the data protection officer.',
  it: 'Uno dei due mostrerebbe più di quanto mostra ora. Rivolgersi a chi non ne vede di più, come il responsabile della protezione dei dati.',
};
const NOTHING_IN_COMMON: Sentence = {
  en: 'The two have no name, e-mail address or telephone number in common. Ask the data protection officer.',
  it: 'I due non hanno in comune né il nome, né l’indirizzo e-mail, né il numero di telefono. Rivolgersi al responsabile della protezione dei dati.',
};

const refused = (detail: Sentence): LecitoError => new LecitoError('NO_ROLE', { detail });

const IN_COMMON = `SELECT FROM person k, person d WHERE k.id = $1 AND d.id = $2 AND (lower(k.email) = lower(d.email) OR k.phone = d.phone
  OR (lower(k.given_name) = lower(d.given_name) AND lower(k.family_name) = lower(d.family_name)))`;

/**
 * Whoever uses persons for purposes of their own merges those alone who have something in common that they see of both: each of two customers would else be shown, to
 * themselves, what the other bought and said. Throws NO_ROLE.
 */
export async function assertSomethingInCommon(transaction: Transaction, { keep, drop }: Two): Promise<void> {
  if (ownUse(transaction).length === 0) return;
  if ((await transaction.sql.query(IN_COMMON, [keep, drop])).length === 0) throw refused(NOTHING_IN_COMMON);
}

/**
 * Whoever would see more of one of two persons for having made them one does not do so: it is left to somebody to whom that opens nothing, such as the data protection
 * officer. Looks at all that the viewer may use persons for, once the merge is made: at the grounds of the two, and at who is in scope. Throws NO_ROLE.
 */
export async function assertMergeNotForOwnUse(
  transaction: Transaction,
  access: Access,
  merge: string,
  two: Two,
  apart: FactsById,
): Promise<void> {
  const [moved] = await transaction.sql.query('SELECT FROM merged_row WHERE merge_id = $1 LIMIT 1', [merge]);
  const one = (await factsOfTwo(transaction, two)).get(two.keep);
  // Nothing of a record without rows of its own is shown.
  const changes = (moved === undefined ? [two.keep] : [two.keep, two.drop]).map((id) => [apart.get(id), one] as const);
  if (await opensCells(transaction, changes)) throw refused(OPENS);
  if (moved !== undefined && (await isAloneInScope(transaction, access, two.keep, two.drop))) throw refused(OPENS);
}

/** The same of whoever makes two of one again: what the facts of the other closed, or the scope in which the one is not, is opened by somebody else. Throws NO_ROLE. */
export async function assertUndoNotForOwnUse(transaction: Transaction, access: Access, two: Two, one: FactsById): Promise<void> {
  const apart = await factsOfTwo(transaction, two);
  const changes = [two.keep, two.drop].map((id) => [one.get(two.keep), apart.get(id)] as const);
  if (await opensCells(transaction, changes)) throw refused(OPENS);
  if (await isAloneInScope(transaction, access, two.drop, two.keep)) throw refused(OPENS);
}

/** Whether some of these changes of facts, before and after, shows more; also where the facts of one are not to be found. */
async function opensCells(
  transaction: Transaction,
  changes: readonly (readonly [Facts | undefined, Facts | undefined])[],
): Promise<boolean> {
  const { sql, policy } = transaction;
  const own = ownUse(transaction);
  if (own.length === 0) return false;
  const now = await storeClock(sql);
  return changes.some(([before, after]) => before === undefined || after === undefined || showsMore(before, after, policy, own, now));
}

/** Whether for some purpose this person is in the viewer's scope and the other is not. */
async function isAloneInScope({ sql, policy, ask }: Transaction, access: Access, person: string, other: string): Promise<boolean> {
  const { client, kind } = ask.viewer;
  for (const role of rolesHeld(policy, ask.viewer)) {
    for (const [purpose, scope] of role.purposes) {
      if (scope === 'all') continue;
      const asker = { subject: scopeSubject(ask.viewer), client, kind, purpose, scope };
      const { text, values } = inScopeStatement(access, asker, [person, other]);
      const seen = new Set((await sql.query(text, values)).map((row) => String(row['id'])));
      if (seen.has(person) && !seen.has(other)) return true;
    }
  }
  return false;
}
