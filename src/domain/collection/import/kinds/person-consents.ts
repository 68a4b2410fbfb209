import { v7 as newId } from 'uuid';
import type { ConsentState } from '../../../../vocabulary/consent';
import type { Sql } from '../../../../store/sql';
import type { Collection } from '../collection';
import { statesThat } from '../../../../decision/consent-rule';
import { insertRows } from '../insert-rows';
import type { ConsentMapping, Mapping } from '../mapping';
import type { Row } from '../row';

export interface ConsentOptions {
  readonly mapping: Mapping;
  /** The day of the import, as `2026-11-22`: nothing was expressed or born after it. */
  readonly today: string;
  /** The day from which on the notice was shown: no consent under it is older. */
  readonly toldSince: string;
}

/** A consent that was given or refused elsewhere, as the file proves it. */
export interface ConsentRecord {
  readonly kind: ConsentMapping;
  readonly state: ConsentState;
  readonly on: string;
  readonly until: string | null;
  readonly method: string;
}

const RECORD = {
  table: 'consent_record',
  columns: {
    id: 'uuid',
    person_id: 'uuid',
    purpose: 'text',
    channel: 'text',
    processing: 'text',
    legal_basis: 'text',
    notice_id: 'uuid',
    controller_id: 'uuid',
  },
};
const EVENT = {
  table: 'consent_event',
  id: 'consent_record_id',
  columns: {
    consent_record_id: 'uuid',
    version: 'integer',
    person_id: 'uuid',
    at: 'timestamptz',
    state: 'text',
    valid_from: 'timestamptz',
    valid_to: 'timestamptz',
    expressed_by: 'text',
    method: 'text',
  },
};

function statesOf({ state }: ConsentMapping): Readonly<Record<string, ConsentState>> {
  const entries = (words: readonly string[], meaning: ConsentState): [string, ConsentState][] => words.map((word) => [word, meaning]);
  return Object.fromEntries([...entries(state.given, 'ConsentGiven'), ...entries(state.refused ?? [], 'ConsentRefused')]);
}

/** The consent that the row tells of; null where its cell is blank: then nothing is known, and nothing is released. */
export function readConsent(row: Row, kind: ConsentMapping, { mapping, today, toldSince }: ConsentOptions): ConsentRecord | null {
  if (row.optional(kind.state.column) === null) return null;
  const state = row.oneOf(kind.state.column, statesOf(kind), 'ConsentUnknown');
  const before = row.faults.length;
  const on = row.optionalDay(kind.date, mapping.dates);
  if (on === null && row.faults.length === before) row.fault(kind.date, 'CONSENT_WITHOUT_DATE');
  if (on !== null && on > today) row.fault(kind.date, 'IN_THE_FUTURE');
  // A refusal stands whatever was shown; a consent rests on it.
  if (on !== null && on < toldSince && state === 'ConsentGiven') row.fault(kind.date, 'CONSENT_BEFORE_NOTICE');
  const until = kind.validUntil === undefined ? null : row.optionalDay(kind.validUntil, mapping.dates);
  if (on !== null && until !== null && until <= on)
    row.fault(kind.validUntil ?? '', 'CONTRADICTORY', {
      en: 'It does not lie after the day of the consent.',
      it: 'Non è dopo il giorno del consenso.',
    });
  const method = typeof kind.method === 'string' ? kind.method : row.oneOf<string>(kind.method.column, kind.method.words, 'IMPORT');
  return { kind, state, on: on ?? '', until, method };
}

export interface ConsentOf {
  readonly personId: string;
  readonly consent: ConsentRecord;
}

function recordRow({ personId, consent: { kind } }: ConsentOf, { noticeId, controllerId }: Collection): { readonly id: string } {
  const row = {
    id: newId(),
    person_id: personId,
    purpose: kind.purpose,
    channel: kind.channel,
    processing: kind.processing,
    legal_basis: kind.processing === 'SPECIAL_CATEGORIES' ? 'A9-2-a' : 'A6-1-a',
    notice_id: noticeId,
    controller_id: controllerId,
  };
  return row;
}

function eventRow({ personId, consent: { kind, state, on, until, method } }: ConsentOf, recordId: string): object {
  const at = `${on}T00:00:00Z`;
  return {
    consent_record_id: recordId,
    version: 1,
    person_id: personId,
    at,
    state,
    valid_from: at,
    valid_to: until === null ? 'infinity' : `${until}T00:00:00Z`,
    expressed_by: kind.expressedBy,
    method,
  };
}

/** Writes consents as records with their first event (ISO/IEC TS 27560), under the notice and controller of the collection action. */
export async function insertConsents(sql: Sql, collection: Collection, consents: readonly ConsentOf[]): Promise<void> {
  const rows = consents.map((each) => ({ each, record: recordRow(each, collection) }));
  await insertRows(
    sql,
    RECORD,
    rows.map(({ record }) => record),
  );
  await insertRows(
    sql,
    EVENT,
    rows.map(({ each, record }) => eventRow(each, record.id)),
  );
}

const GRANTED = `
SELECT said.place FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS said (person_id, purpose, channel, processing, place)
WHERE EXISTS (
  SELECT FROM consent_record r
    JOIN LATERAL (SELECT state FROM consent_event e WHERE e.consent_record_id = r.id ORDER BY version DESC LIMIT 1) last ON last.state = ANY($5::text[])
   WHERE (r.person_id, r.purpose) = (said.person_id, said.purpose)
     AND r.channel IS NOT DISTINCT FROM said.channel AND r.processing IS NOT DISTINCT FROM said.processing)`;

/** Of these refusals those that the store does not know: its last word on the same purpose and channel is still a consent. */
export async function refusalsUnknown<Said extends ConsentOf>(sql: Sql, refusals: readonly Said[]): Promise<readonly Said[]> {
  if (refusals.length === 0) return [];
  const kinds = refusals.map(({ consent }) => consent.kind);
  const rows = await sql.query(GRANTED, [
    refusals.map(({ personId }) => personId),
    kinds.map(({ purpose }) => purpose),
    kinds.map(({ channel }) => channel),
    kinds.map(({ processing }) => processing),
    statesThat('grant'),
  ]);
  const places = new Set(rows.map(({ place }) => Number(place)));
  return refusals.filter((_, index) => places.has(index + 1));
}
