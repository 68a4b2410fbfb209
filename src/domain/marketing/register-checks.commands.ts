import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { loadFacts } from '../../authorisation/load-facts';
import { LecitoError, type ErrorCode } from '../../errors';
import type { Access } from '../../release/access';
import type { Sql } from '../../store/sql';
import { storeClock } from '../../store/store-clock';
import { phoneInE164 } from '../../vocabulary/phone-number';
import type { Transaction, Written } from '../write';
import { assertOpen, assertReleased } from '../assert-writable';
import { CONSENT_FIELDS, withdrawConsent } from '../consent/consent.commands';
import { addressSchema } from '../people/person.input';
import type { PostalAddress } from '../people/postal-address';
import { addressPseudonym, inOneForm } from './address-pseudonym';
import { WAYS, type CampaignChannel } from './campaign-channel';
import { purposesEndedByEnrolment } from './may-send';
import type { LOOKED_UP, recordRegisterChecksSchema } from './register-checks.input';

type PseudonymOf = (text: string) => string;

export interface NewEntry {
  readonly register: 'OPT_OUT' | 'RPO';
  readonly channel: CampaignChannel;
  /** A pseudonym. */
  readonly address: string;
  readonly listedAt: string | null;
  readonly checkedAt: string | null;
}

/** Adds one entry to a register; nothing there is ever changed. */
export async function addRegisterEntry(sql: Sql, { register, channel, address, listedAt, checkedAt }: NewEntry): Promise<void> {
  await sql.query(
    `INSERT INTO suppression_entry (id, register, channel, address, listed, listed_at, checked_at)
     VALUES ($1, $2, $3, $4, $5::timestamptz IS NOT NULL, $5, coalesce($6::timestamptz, now()))`,
    [uuidv7(), register, channel, address, listedAt, checkedAt],
  );
}

/** An address as text, null where there is none: that of a letter is the JSON of its parts, some of which say something. */
export const ADDRESS_SQL: Readonly<Record<CampaignChannel, string>> = {
  EMAIL: `CASE WHEN email ~ '\\S' THEN email END`,
  PHONE: `CASE WHEN phone ~ '\\S' THEN phone END`,
  POSTAL: `CASE WHEN address @? '$.* ? (@ like_regex "\\\\S")' THEN address::text END`,
};

type Check = z.output<typeof recordRegisterChecksSchema>['checks'][number];

/** Whether the number or address that was looked up is still the person's. */
function isStillTheirs(channel: keyof typeof LOOKED_UP, { number, address }: Check, row: Readonly<Record<string, unknown>>): boolean {
  if (channel === 'PHONE') return inOneForm(phoneInE164(number ?? '') ?? number ?? '') === inOneForm(String(row['phone']));
  const stored = (row['parts'] ?? {}) as Partial<PostalAddress>;
  const parts = Object.keys(addressSchema.shape) as (keyof PostalAddress)[];
  return parts.every((part) => inOneForm(address?.[part] ?? '') === inOneForm(stored[part] ?? ''));
}

/**
 * Keeps what the register answered about persons whose number or address the asker may read: of all of them or of none. NOT_FOUND, NO_ROLE where they may
 * not; CONFLICT where the person has another one by now, for which the answer does not count (DPR 26/2022 Art. 8).
 */
export async function recordRegisterChecks(
  transaction: Transaction,
  input: z.output<typeof recordRegisterChecksSchema>,
  access: Access,
  pseudonymOf: PseudonymOf,
): Promise<Written> {
  const { channel, checkedAt, checks } = input;
  assertOpen(access, 'Person', [WAYS[channel].field]);
  // In the order of the ids, so that two of them never wait for each other in a circle, which would cost one all that it tells.
  const inOrder = [...checks.entries()].sort(([, one], [, other]) => one.personId.localeCompare(other.personId));
  const refused = new Map<number, ErrorCode>();
  for (const [index, check] of inOrder) {
    try {
      const address = addressPseudonym(pseudonymOf, channel, await lookedUp(transaction, access, channel, check));
      await addRegisterEntry(transaction.sql, { register: 'RPO', channel, address, listedAt: check.listedAt ?? null, checkedAt });
    } catch (error) {
      if (!(error instanceof LecitoError)) throw error;
      refused.set(index, error.code);
    }
  }
  if (refused.size > 0) throw refusalOf(refused);
  const withdrawn = await withdrawEnrolled(transaction, channel, checks);
  const persons = checks.map(({ personId }) => personId);
  return {
    ids: { Person: persons[0] ?? '' },
    factsChangedOf: withdrawn,
    changed: [`Person.${WAYS[channel].field}`, 'SuppressionEntry.listed', ...(withdrawn.length === 0 ? [] : CONSENT_FIELDS)],
    concerned: persons,
  };
}

/** The number or address that was looked up, as it is stored. */
async function lookedUp(transaction: Transaction, access: Access, channel: keyof typeof LOOKED_UP, check: Check): Promise<string> {
  const { personId } = check;
  await transaction.see('Person', personId);
  await assertReleased(transaction, access, { record: 'Person', personId, fields: [WAYS[channel].field] });
  const [row = {}] = await transaction.sql.query(
    `SELECT ${ADDRESS_SQL[channel]} AS address, phone, address AS parts FROM person WHERE id = $1`,
    [personId],
  );
  const { address } = row;
  if (typeof address !== 'string') throw new LecitoError('NOT_FOUND');
  if (!isStillTheirs(channel, check, row)) throw new LecitoError('CONFLICT');
  return address;
}

/** One error that names all answers that cannot be kept: of a thousand some are always of persons who said something else since they were looked up. */
function refusalOf(refused: ReadonlyMap<number, ErrorCode>): LecitoError {
  const indexes = [...refused.keys()].sort((one, other) => one - other);
  const [first = 0] = indexes;
  return new LecitoError(refused.get(first) ?? 'NOT_FOUND', {
    field: `input.checks.${String(first)}`,
    detail: {
      en:
        `Nothing was kept. Leave out the answers ${indexes.join(', ')} of checks, counted from 0: these persons, or their number or address, ` +
        'may not be read now, or it is another one by now, which is to be looked up anew.',
      it:
        `Nulla è stato conservato. Togliere da checks le risposte ${indexes.join(', ')}, contate da 0: queste persone, il loro numero o indirizzo ` +
        'non sono leggibili ora, oppure il numero o indirizzo è ormai un altro, da verificare di nuovo.',
    },
  });
}

/**
 * Law 5/2018 Art. 1(5): whoever enrols withdraws by that what they agreed to before. It is written as a withdrawal, so that nobody reads the number for these
 * purposes either, to call it by hand. Answers with those who withdrew.
 */
async function withdrawEnrolled(transaction: Transaction, channel: CampaignChannel, checks: readonly Check[]): Promise<readonly string[]> {
  const enrolled = new Map(
    checks.flatMap(({ personId, listedAt }) => (listedAt == null ? [] : [[personId, Date.parse(listedAt)] as const])),
  );
  if (enrolled.size === 0) return [];
  const { sql, policy } = transaction;
  const now = await storeClock(sql);
  const withdrawn = new Set<string>();
  for (const [personId, facts] of await loadFacts(sql, [...enrolled.keys()].sort())) {
    const listedAt = enrolled.get(personId) ?? -Infinity;
    for (const purpose of purposesEndedByEnrolment(facts, policy, channel, listedAt, now)) {
      await withdrawConsent(transaction, { personId, purpose, channel, expressedBy: 'SUBJECT', method: 'IMPORT' });
      withdrawn.add(personId);
    }
  }
  return [...withdrawn];
}
