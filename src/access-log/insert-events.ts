import { LecitoError } from '../errors';
import { RELEASING_POLICY } from '../store/stored-policy';
import type { Sql } from '../store/sql';
import { circumstancesOf, type Circumstances } from './circumstances';
import type { AccessEvent } from './event';
import { bigintArray, smallintArray } from './integer-array';
import { personBuckets, personsIn } from './pseudonym-bytes';

/**
 * $1 to $3: the persons, their buckets and their standings, of all events in one piece. $4 to $8: ids, and which slice is whose. $9: the
 * policy that must still decide, of an event that tells of a release. $14: of text, which never has a bare line feed, JSON of all events
 * travels as lines and needs no escaping.
 */
const EVENT = `ROWS FROM (
  unnest($4::uuid[], $5::int[], $6::int[], $7::int[], $8::int[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[]),
  string_to_table($14, E'\\n')
) AS event (id, before, persons, decided, standings, policy, circumstances, trace_id, viewer, on_behalf_of, looks)`;

/**
 * Any number of events in one statement. What is about persons travels in one piece for all of them, of which each takes its slice: bytes
 * and numbers are copied, where texts would be parsed one by one.
 */
const insertWith = (circumstances: string, condition = 'true'): string => `INSERT INTO access_event
  (id, circumstances, trace_id, viewer, on_behalf_of, looks, persons, person_buckets, standings)
SELECT id, ${circumstances}, trace_id, viewer, on_behalf_of, nullif(looks, '')::json,
  substring($1::bytea FROM 16 * before + 1 FOR 16 * persons),
  ($2::smallint[])[before + 1:before + persons], ($3::bigint[])[decided + 1:decided + standings]
FROM ${EVENT}
WHERE (policy IS NULL OR policy = coalesce(${RELEASING_POLICY}, policy)) AND ${condition}
RETURNING id`;

/** Circumstances that are missing after all leave a null, which the table refuses. */
const KNOWN = `(SELECT told.id FROM access_circumstances told WHERE told.id = decode(event.circumstances, 'hex'))`;
const OF_KNOWN = insertWith(KNOWN);

/** Leaves those out whose circumstances are missing. */
const OF_TOLD = insertWith(KNOWN, `${KNOWN} IS NOT NULL`);

/**
 * $15 and $16: circumstances, and their contents. In the order of their ids, so that two who write the same ones never wait for each other. What
 * is there already is looked for first: a conflict is noticed only when all columns have been made of the content.
 */
const OF_NEW = `WITH told AS (
  INSERT INTO access_circumstances (id, content)
  SELECT decode(id, 'hex'), content FROM unnest($15::text[], $16::json[]) AS new (id, content)
  WHERE (SELECT known.id FROM access_circumstances known WHERE known.id = decode(new.id, 'hex')) IS NULL ORDER BY id
  ON CONFLICT DO NOTHING
) ${insertWith(`CASE WHEN circumstances = ANY ($15) THEN decode(circumstances, 'hex') ELSE ${KNOWN} END`)}`;

/** For each list, how many items the lists before it have. */
function offsets(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => (sum += length) - length);
}

/** The buckets of each event's persons. In their order, which the index of the log would else have to bring them into. */
function bucketsOf(persons: Buffer, lengths: readonly number[]): Uint16Array {
  const buckets = personBuckets(persons);
  let from = 0;
  for (const length of lengths) buckets.subarray(from, (from += length)).sort();
  return buckets;
}

/** One statement, prepared under its name, and the ids of the circumstances that are in the store once it has ended well. */
export interface EventInsert {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
  readonly circumstances: readonly string[];
}

/** $1 to $14. */
function valuesOf(events: readonly AccessEvent[], told: readonly Circumstances[]): unknown[] {
  const persons = Buffer.concat(events.map((event) => event.persons));
  const standings = events.map(({ looked }) => looked?.standings ?? []);
  const [named, decided] = [events.map((event) => personsIn(event.persons)), standings.map(({ length }) => length)];
  return [
    persons,
    smallintArray(bucketsOf(persons, named)),
    bigintArray(standings),
    events.map(({ id }) => id),
    offsets(named),
    named,
    offsets(decided),
    decided,
    events.map(({ outcome, policyVersion }) => (outcome === 'RELEASED' ? policyVersion : null)),
    told.map(({ id }) => id),
    events.map(({ traceId }) => traceId),
    events.map(({ viewer }) => viewer),
    events.map(({ onBehalfOf }) => onBehalfOf),
    events.map(({ looked }) => (looked === null ? '' : JSON.stringify(looked.looks))).join('\n'),
  ];
}

/**
 * The statement that writes these events, one row each, whose `at` is the instant of writing, and returns their ids. Circumstances that are
 * not `known` to be in the store are written beside them. An event that tells of a release under another policy than the store's is left
 * out: its gateway masked by rules that hold no more.
 */
export function insertStatement(events: readonly AccessEvent[], known: ReadonlySet<string>): EventInsert {
  const told = events.map(circumstancesOf);
  const values = valuesOf(events, told);
  const fresh = new Map<string, Circumstances>();
  for (const each of told) if (!known.has(each.id)) fresh.set(each.id, each);
  const circumstances = [...fresh.keys()];
  if (circumstances.length === 0) return { name: 'lecito_access_event', text: OF_KNOWN, values, circumstances };
  values.push(
    circumstances,
    [...fresh.values()].map(({ content }) => content),
  );
  return { name: 'lecito_access_event_told', text: OF_NEW, values, circumstances };
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Writes events within the caller's transaction, if there is one: as the last that may wait for somebody, since others of the same circumstances,
 * if these are new, wait for its end. Throws what the database throws, and LecitoError POLICY_CHANGED where one tells of a release under a policy
 * that does not decide in this store any more.
 */
export async function insertEvents(sql: Sql, events: readonly AccessEvent[]): Promise<void> {
  if (events.length === 0) return;
  // Nearly always somebody told the circumstances before: a statement that writes none takes PostgreSQL half the time of one that may.
  const values = valuesOf(events, events.map(circumstancesOf));
  const written = new Set((await sql.query(OF_TOLD, values)).map(({ id }) => id));
  const rest = events.filter(({ id }) => !written.has(id));
  if (rest.length === 0) return;
  const told = insertStatement(rest, NONE);
  if ((await sql.query(told.text, told.values)).length < rest.length) throw new LecitoError('POLICY_CHANGED');
}
