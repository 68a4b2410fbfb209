import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { Ask } from '../../authentication/ask';
import { purposesOf, rolesHeld } from '../../authentication/choose-role';
import { statesThat } from '../../decision/consent-rule';
import { oneOf } from '../../error-details';
import { LecitoError } from '../../errors';
import { isUuid } from '../../vocabulary/uuid';
import type { Sql } from '../../store/sql';
import type { ConsentState, ExpressedBy } from '../../vocabulary/consent';
import { invalidInput } from '../check-input';
import type { Transaction, Written } from '../write';
import { cameByMerge } from './came-by-merge';
import { sinceMerges } from './since-merges';
import type { ExpressedConsent, recordConsentSchema, withdrawConsentSchema } from './consent.input';

/** What is written where somebody says something about a purpose. */
export const CONSENT_FIELDS = [
  'ConsentRecord.purpose',
  'ConsentRecord.channel',
  'ConsentRecord.processing',
  'ConsentEvent.state',
  'ConsentEvent.validFrom',
  'ConsentEvent.validTo',
];

/** The states in which a person can put a consent by saying so; the others are the word of the controller, an authority, or time. */
const OWN_WORDS: readonly ConsentState[] = [
  'ConsentGiven',
  'RenewedConsentGiven',
  'ConsentRefused',
  'ConsentRequestDeferred',
  'ConsentWithdrawn',
];

/** A data subject speaks for themselves, and only with their own words: whoever is empowered by a consent does not choose who gave it. */
export function assertOwnWords(
  ask: Ask,
  said: { readonly expressedBy: ExpressedBy; readonly state: ConsentState },
  path: readonly string[] = [],
): void {
  if (ask.viewer.kind !== 'data-subject') return;
  if (said.expressedBy !== 'SUBJECT')
    throw invalidInput([...path, 'expressedBy'], { en: 'You speak for yourself: SUBJECT.', it: 'Qui si parla per sé: SUBJECT.' });
  if (!OWN_WORDS.includes(said.state)) throw invalidInput([...path, 'state'], oneOf(OWN_WORDS));
}

const GRANTS = statesThat('grant');
const STOPS = statesThat('stop');

/**
 * Whoever a consent would let in does not record it: a grant is taken down by somebody whose roles do not permit its purpose, or by the
 * person. Throws NO_ROLE. Refusals and withdrawals anybody may record.
 */
export function assertNotForOwnUse(
  { ask, policy }: Pick<Transaction, 'ask' | 'policy'>,
  said: Pick<ExpressedConsent, 'purpose' | 'state'>,
  path: readonly string[] = [],
): void {
  if (ask.viewer.kind === 'data-subject' || !GRANTS.includes(said.state)) return;
  if (purposesOf(rolesHeld(policy, ask.viewer)).includes(said.purpose))
    throw new LecitoError('NO_ROLE', {
      field: ['input', ...path, 'purpose'].join('.'),
      detail: {
        en: 'A consent that would let you in yourself is recorded by somebody whose roles do not permit its purpose, or by the person.',
        it: 'Un consenso che darebbe accesso a chi lo registra è registrato da chi nei propri ruoli non ha la sua finalità, o dalla persona stessa.',
      },
    });
}

const CAME_BY_MERGE = cameByMerge('consent_record');

/** Records what a person said about one purpose, channel and kind of processing. */
export async function recordConsent(transaction: Transaction, input: z.output<typeof recordConsentSchema>): Promise<Written> {
  const { personId, noticeId, ...consent } = input;
  if (noticeId != null && !isUuid(noticeId))
    throw invalidInput(['noticeId'], { en: 'There is no such notice.', it: 'Una tale informativa non esiste.' });
  // Whoever is refused for it was about this person all the same.
  transaction.name(personId);
  assertOwnWords(transaction.ask, consent);
  assertNotForOwnUse(transaction, consent);
  await transaction.see('Person', personId);
  const record = await expressConsent(transaction.sql, personId, noticeId ?? null, consent);
  return { ids: { Person: personId, ConsentRecord: record }, factsChangedOf: [personId], changed: CONSENT_FIELDS };
}

/**
 * Withdraws every consent of the purpose that the input matches. Where the whole purpose is meant, or no record matches, the withdrawal gets
 * a record of its own, so that the will is kept also against grants that were never recorded and against soft spam.
 */
export async function withdrawConsent(transaction: Transaction, input: z.output<typeof withdrawConsentSchema>): Promise<Written> {
  const { personId, purpose, channel = null, processing = null, expressedBy, method } = input;
  const { sql } = transaction;
  const consent = { purpose, channel, processing, state: 'ConsentWithdrawn', expressedBy, method } as const;
  assertOwnWords(transaction.ask, consent);
  await transaction.see('Person', personId);
  const matching = await sql.query(
    `SELECT id, channel, processing, ${CAME_BY_MERGE} AS merged FROM consent_record
      WHERE person_id = $1 AND purpose = $2 AND ($3::text IS NULL OR channel = $3) AND ($4::text IS NULL OR processing = $4)
      ORDER BY num_nonnulls(channel, processing), created_at DESC, id`,
    [personId, purpose, channel, processing],
  );
  const exact = matching.some((record) => record['channel'] === channel && record['processing'] === processing);
  const records = matching.filter((record) => record['merged'] !== true).map((record) => String(record['id']));
  if (!exact) records.unshift(await makeRecord(sql, personId, null, consent));
  for (const record of records) await addEvent(sql, personId, record, consent);
  for (const { channel: on, processing: by } of matching.filter((record) => record['merged'] === true)) {
    records.push(await expressConsent(sql, personId, null, { ...consent, channel: on, processing: by } as ExpressedConsent));
  }
  return { ids: { Person: personId, ConsentRecord: String(records[0]) }, factsChangedOf: [personId], changed: CONSENT_FIELDS };
}

/** Adds what a person said to the record of its line, or to a new one; returns the record's id. `noticeId` null: the person's own notice. */
export async function expressConsent(sql: Sql, personId: string, noticeId: string | null, consent: ExpressedConsent): Promise<string> {
  const [known] = await sql.query(
    `SELECT id FROM consent_record
      WHERE person_id = $1 AND purpose = $2 AND channel IS NOT DISTINCT FROM $3 AND processing IS NOT DISTINCT FROM $4
        AND ($5::text IS NULL OR notice_id::text = $5) AND NOT ${CAME_BY_MERGE}
      ORDER BY created_at DESC, id LIMIT 1`,
    [personId, consent.purpose, consent.channel ?? null, consent.processing ?? null, noticeId],
  );
  const record = known === undefined ? await makeRecord(sql, personId, noticeId, consent) : String(known['id']);
  await addEvent(sql, personId, record, consent);
  return record;
}

async function makeRecord(sql: Sql, personId: string, noticeId: string | null, consent: ExpressedConsent): Promise<string> {
  const id = uuidv7();
  const basis = consent.processing === 'SPECIAL_CATEGORIES' ? 'A9-2-a' : 'A6-1-a';
  const made = await sql.query(
    `INSERT INTO consent_record (id, person_id, purpose, channel, processing, legal_basis, notice_id, controller_id)
     SELECT $1, p.id, $3, $4, $5, $6, n.id, n.controller_id
       FROM person p JOIN notice n ON n.id::text = coalesce($7, p.notice_id::text) AND ($7::text IS NULL OR n.published_at <= now()) WHERE p.id = $2
     RETURNING id`,
    [id, personId, consent.purpose, consent.channel ?? null, consent.processing ?? null, basis, noticeId],
  );
  // A consent rests on what the person was shown (GDPR Art. 4(11), 7(1)): nobody was shown a notice of a day to come.
  if (made.length === 0)
    throw invalidInput(['noticeId'], {
      en: 'There is no such notice, or it is not published yet.',
      it: 'Una tale informativa non esiste, o non è ancora pubblicata.',
    });
  return id;
}

/**
 * One more event of a record. Writers of one person come one after the other (the person's row is locked), but the transaction of the
 * second may have begun first: its event must not be older than what it follows, be it a merge, or the earlier word would be the last. Throws
 * INVALID_INPUT for a span that holds no instant.
 */
async function addEvent(sql: Sql, personId: string, record: string, consent: ExpressedConsent): Promise<void> {
  const added = await sql.query(
    `WITH last AS (
       SELECT coalesce(max(version) FILTER (WHERE consent_record_id = $2), 0) AS version,
              greatest(${sinceMerges('$3')}, max(at) FILTER (WHERE at <= clock_timestamp())) AS at
         FROM consent_event WHERE person_id = $3)
     INSERT INTO consent_event (id, consent_record_id, version, person_id, at, state, valid_from, valid_to, expressed_by, method)
     SELECT $1, $2, last.version + 1, $3, last.at, $4, coalesce($5::timestamptz, last.at), coalesce($6::timestamptz, 'infinity'), $7, $8 FROM last
      WHERE coalesce($5::timestamptz, last.at) < coalesce($6::timestamptz, 'infinity')
     RETURNING id`,
    [uuidv7(), record, personId, consent.state, consent.validFrom ?? null, consent.validTo ?? null, consent.expressedBy, consent.method],
  );
  if (added.length === 0) throw invalidInput(['validTo'], { en: 'It is over before it begins.', it: 'Finisce prima di cominciare.' });
  if (STOPS.includes(consent.state)) await outlastLater(sql, personId, record, consent);
}

/**
 * Where the clock of the store was ahead once, or another server with another clock took over, words may bear instants that are yet to come: from then on
 * each would be the last one. So a stop is said again at each of these instants.
 */
async function outlastLater(sql: Sql, personId: string, record: string, { state, expressedBy, method }: ExpressedConsent): Promise<void> {
  await sql.query(
    `INSERT INTO consent_event (consent_record_id, version, person_id, at, state, valid_from, expressed_by, method)
     SELECT $1, (SELECT max(version) FROM consent_event WHERE consent_record_id = $1) + row_number() OVER (ORDER BY at), $2, at, $3, at, $4, $5
       FROM (SELECT DISTINCT at FROM consent_event WHERE person_id = $2 AND at > clock_timestamp()) AS later`,
    [record, personId, state, expressedBy, method],
  );
}
