import { LecitoError } from '../errors';
import type { Sql } from '../store/sql';
import type { AccessEvent } from './event';
import { bigintArray, smallintArray } from './integer-array';
import { personBuckets, pseudonymBytes } from './pseudonym-bytes';

/** Columns that hold one text, with what each takes of an event. */
const TEXTS: Readonly<Record<string, (event: AccessEvent) => string | null>> = {
  trace_id: (event) => event.traceId,
  viewer: (event) => event.viewer,
  viewer_kind: (event) => event.viewerKind,
  client: (event) => event.client,
  on_behalf_of: (event) => event.onBehalfOf,
  role: (event) => event.role,
  purpose: (event) => event.purpose,
  activity: (event) => event.activity,
  operation: (event) => event.operation,
  shape: (event) => event.shape,
  recipient: (event) => event.recipient,
  document_hash: (event) => event.documentHash,
  operation_name: (event) => event.operationName,
  policy_version: (event) => event.policyVersion,
  outcome: (event) => event.outcome,
  code: (event) => event.code,
};

/** Columns that hold a list of names without spaces, sent as one text each. */
const LISTS: Readonly<Record<string, (event: AccessEvent) => readonly string[]>> = {
  released: (event) => event.released,
  withheld: (event) => event.withheld,
  used: (event) => event.used,
};

/** Columns that hold JSON. Of text, which never has a bare line feed, all the events' travel as lines and need no escaping. */
const JSONS: Readonly<Record<string, (event: AccessEvent) => string>> = {
  asked: ({ looked }) => looked?.asked ?? '',
  looks: ({ looked }) => (looked === null ? '' : JSON.stringify(looked.looks)),
};

const [texts, lists, jsons] = [Object.keys(TEXTS), Object.keys(LISTS), Object.keys(JSONS)];
const [textsOf, listsOf, jsonsOf] = [Object.values(TEXTS), Object.values(LISTS), Object.values(JSONS)];

/** $1 to $3: the persons, their buckets and their standings, of all events in one piece. $4 to $8: ids, and which slice is whose. */
const FIRST_TEXT = 9;
const FIRST_JSON = FIRST_TEXT + texts.length + lists.length;

/**
 * One statement for any number of events. What is about persons travels in one piece for all of them, of which each takes its slice: bytes
 * and numbers are copied, where texts would be parsed one by one.
 */
const INSERT = `INSERT INTO access_event (id, ${[...texts, ...lists, ...jsons].join(', ')}, persons, person_buckets, standings)
SELECT id, ${texts.join(', ')}, ${lists.map((list) => `string_to_array(${list}, ' ')`).join(', ')},
  ${jsons.map((json) => `nullif(${json}, '')::json`).join(', ')}, substring($1::bytea FROM 16 * before + 1 FOR 16 * persons),
  ($2::smallint[])[before + 1:before + persons], ($3::bigint[])[decided + 1:decided + standings]
FROM ROWS FROM (
  unnest($4::uuid[], $5::int[], $6::int[], $7::int[], $8::int[],
    ${[...texts, ...lists].map((_, index) => `$${String(FIRST_TEXT + index)}::text[]`).join(', ')}),
  ${jsons.map((_, index) => `string_to_table($${String(FIRST_JSON + index)}, E'\\n')`).join(', ')}
) AS event (id, before, persons, decided, standings, ${[...texts, ...lists, ...jsons].join(', ')})
WHERE outcome <> 'RELEASED' OR policy_version = coalesce((SELECT split_part(version, ' ', 1) FROM authorisation_policy), policy_version)
RETURNING id`;

/** For each list, how many items the lists before it have. */
function offsets(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => (sum += length) - length);
}

/**
 * The statement that writes these events, one row each, whose `at` is the instant of writing, and returns their ids. One that tells of a
 * release under another policy than the store's is left out: its gateway masked by rules that hold no more.
 */
export function insertStatement(events: readonly AccessEvent[]): { readonly text: string; readonly values: readonly unknown[] } {
  const persons = pseudonymBytes(events.flatMap((event) => event.persons));
  const standings = events.map(({ looked }) => looked?.standings ?? []);
  const [named, decided] = [events.map((event) => event.persons.length), standings.map(({ length }) => length)];
  return {
    text: INSERT,
    values: [
      persons,
      smallintArray(personBuckets(persons)),
      bigintArray(standings.flat()),
      events.map(({ id }) => id),
      offsets(named),
      named,
      offsets(decided),
      decided,
      ...textsOf.map((textOf) => events.map(textOf)),
      ...listsOf.map((listOf) => events.map((event) => listOf(event).join(' '))),
      ...jsonsOf.map((jsonOf) => events.map(jsonOf).join('\n')),
    ],
  };
}

/**
 * Writes events in one statement, within the caller's transaction if there is one. Throws what the database throws, and LecitoError
 * POLICY_CHANGED where one tells of a release under a policy that does not decide in this store any more.
 */
export async function insertEvents(sql: Sql, events: readonly AccessEvent[]): Promise<void> {
  if (events.length === 0) return;
  const { text, values } = insertStatement(events);
  const written = await sql.query(text, values);
  if (written.length < events.length) throw new LecitoError('POLICY_CHANGED');
}
