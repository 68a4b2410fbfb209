import { purposesOf, rolesHeld } from '../../../authentication/choose-role';
import { scopeSubject } from '../../../authentication/viewer';
import { loadFacts } from '../../../authorisation/load-facts';
import type { Facts } from '../../../decision/facts';
import { showsMore } from '../../../decision/opens-more';
import { LecitoError } from '../../../errors';
import type { Access } from '../../../release/access';
import { inScopeStatement } from '../../../release/sql/in-scope';
import { storeClock } from '../../../store/store-clock';
import type { Transaction } from '../../write';

/** Two persons as they are before they become one. */
export interface Apart {
  readonly keep: string;
  readonly drop: string;
  readonly facts: ReadonlyMap<string, Facts>;
}

export async function readApart({ sql }: Transaction, keep: string, drop: string): Promise<Apart> {
  return { keep, drop, facts: await loadFacts(sql, [keep, drop]) };
}

/**
 * Whoever would see more of one of two persons for having made them one does not do so: it is left to somebody to whom that opens nothing, such as the data protection
 * officer. Looks at all purposes of all roles that the viewer holds, once the merge is made: at the grounds of the two, and at who is in the viewer's scope. Throws NO_ROLE.
 */
export async function assertMergeNotForOwnUse(transaction: Transaction, access: Access, merge: string, apart: Apart): Promise<void> {
  const [moved] = await transaction.sql.query('SELECT FROM merged_row WHERE merge_id = $1 LIMIT 1', [merge]);
  // Nothing of a record without rows of its own is shown.
  const shown = moved === undefined ? [apart.keep] : [apart.keep, apart.drop];
  if ((await opensCells(transaction, apart, shown)) || (moved !== undefined && (await opensByScope(transaction, access, apart))))
    throw new LecitoError('NO_ROLE', {
      detail: {
        en: 'One of the two would show you more than it does now. Ask somebody to whom the merge opens nothing, such as the data protection officer.',
        it: 'Uno dei due mostrerebbe più di quanto mostra ora. Rivolgersi a chi dall’unione non vede di più, come il responsabile della protezione dei dati.',
      },
    });
}

async function opensCells({ sql, policy, ask }: Transaction, { keep, facts }: Apart, shown: readonly string[]): Promise<boolean> {
  const own = purposesOf(rolesHeld(policy, ask.viewer));
  const one = (await loadFacts(sql, [keep])).get(keep);
  const now = await storeClock(sql);
  return shown.some((id) => {
    const before = facts.get(id);
    return one === undefined || before === undefined || showsMore(before, one, policy, own, now);
  });
}

/** Whether for some purpose the kept person is in the viewer's scope and the other, whose rows they get, is not. */
async function opensByScope({ sql, policy, ask }: Transaction, access: Access, { keep, drop }: Apart): Promise<boolean> {
  const { client, kind } = ask.viewer;
  for (const role of rolesHeld(policy, ask.viewer)) {
    for (const [purpose, scope] of role.purposes) {
      if (scope === 'all') continue;
      const asker = { subject: scopeSubject(ask.viewer), client, kind, purpose, scope };
      const { text, values } = inScopeStatement(access, asker, [keep, drop]);
      const seen = new Set((await sql.query(text, values)).map((row) => String(row['id'])));
      if (seen.has(keep) && !seen.has(drop)) return true;
    }
  }
  return false;
}
