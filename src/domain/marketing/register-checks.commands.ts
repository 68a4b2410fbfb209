import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { loadFacts } from '../../authorisation/load-facts';
import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import type { Sql } from '../../store/sql';
import { phoneInE164 } from '../../vocabulary/phone-number';
import type { Transaction, Written } from '../write';
import { assertReleased } from '../assert-writable';
import { CONSENT_FIELDS, withdrawConsent } from '../consent/consent.commands';
import { addressSchema } from '../people/person.input';
import type { PostalAddress } from '../people/postal-address';
import { WAYS, type CampaignChannel } from './campaign-channel';
import { purposesEndedByEnrolment } from './may-send';
import { LOOKED_UP, type recordRegisterChecksSchema } from './register-checks.input';

type PseudonymOf = (text: string) => string;

/** Under which an address stands in the registers: keyed, so that nobody learns an address from them, and the same for all who share it. */
export function addressPseudonym(pseudonymOf: PseudonymOf, channel: CampaignChannel, address: string): string {
  return pseudonymOf(`${channel} ${inOneForm(address)}`);
}

function inOneForm(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

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

function changedSince(field: string): LecitoError {
  return new LecitoError('CONFLICT', {
    field,
    detail: 'The person has another one by now. Leave this answer out, and look the present one up.',
  });
}

type Check = z.output<typeof recordRegisterChecksSchema>['checks'][number];

/** Whether the number or address that was looked up is still the person's. */
function isStillTheirs(channel: keyof typeof LOOKED_UP, { number, address }: Check, row: Readonly<Record<string, unknown>>): boolean {
  if (channel === 'PHONE') return inOneForm(phoneInE164(number ?? '') ?? number ?? '') === inOneForm(String(row['phone']));
  const stored = (row['parts'] ?? {}) as Partial<PostalAddress>;
  const parts = Object.keys(addressSchema.shape) as (keyof PostalAddress)[];
  return parts.every((part) => inOneForm(address?.[part] ?? '') === inOneForm(stored[part] ?? ''));
}

/**
 * Keeps what the register answered about persons whose number or address the asker may read. NOT_FOUND, NO_ROLE where they may not; CONFLICT where
 * the person has another one by now, for which the answer does not count (DPR 26/2022 Art. 8).
 */
export async function recordRegisterChecks(
  transaction: Transaction,
  input: z.output<typeof recordRegisterChecksSchema>,
  access: Access,
  pseudonymOf: PseudonymOf,
): Promise<Written> {
  const { channel, checkedAt, checks } = input;
  const { sql } = transaction;
  // In the order of the ids, so that two of them never wait for each other in a circle, which would cost one all that it tells.
  const inOrder = [...checks.entries()].sort(([, one], [, other]) => one.personId.localeCompare(other.personId));
  for (const [index, check] of inOrder) {
    const { personId, listedAt = null } = check;
    await transaction.see('Person', personId);
    await assertReleased(transaction, access, { record: 'Person', personId, fields: [WAYS[channel].field] });
    const [row = {}] = await sql.query(`SELECT ${ADDRESS_SQL[channel]} AS address, phone, address AS parts FROM person WHERE id = $1`, [
      personId,
    ]);
    const { address } = row;
    if (typeof address !== 'string') throw new LecitoError('NOT_FOUND');
    if (!isStillTheirs(channel, check, row)) throw changedSince(`input.checks.${String(index)}.${LOOKED_UP[channel]}`);
    await addRegisterEntry(sql, {
      register: 'RPO',
      channel,
      address: addressPseudonym(pseudonymOf, channel, address),
      listedAt,
      checkedAt,
    });
  }
  const withdrawn = await withdrawEnrolled(transaction, channel, checks);
  const persons = checks.map(({ personId }) => personId);
  return {
    ids: { Person: persons[0] ?? '' },
    factsChangedOf: withdrawn,
    changed: [`Person.${WAYS[channel].field}`, 'SuppressionEntry.listed', ...(withdrawn.length === 0 ? [] : CONSENT_FIELDS)],
    concerned: persons,
  };
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
  const [clock] = await sql.query('SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now');
  const withdrawn = new Set<string>();
  for (const [personId, facts] of await loadFacts(sql, [...enrolled.keys()].sort())) {
    const listedAt = enrolled.get(personId) ?? -Infinity;
    for (const purpose of purposesEndedByEnrolment(facts, policy, channel, listedAt, Number(clock?.['now']))) {
      await withdrawConsent(transaction, { personId, purpose, channel, expressedBy: 'SUBJECT', method: 'IMPORT' });
      withdrawn.add(personId);
    }
  }
  return [...withdrawn];
}
