import { fromTo } from '../error-details';
import { LecitoError } from '../errors';
import type { Sql } from '../store/sql';
import { eventCursor, eventPlace } from './event-cursor';
import { eventConditions, type EventFilter } from './event-filter';
import { recordedEvent, type RecordedEvent, type StoredEvent } from './recorded-event';
import type { StoredStanding } from './verdicts';

export interface EventPageRequest {
  /** How many events at most, 1 to 200. */
  readonly first: number;
  readonly after?: string | null;
  /** Count all events that the filter matches; reads them all. */
  readonly counted?: boolean;
}

export interface EventPage {
  /** Newest first. */
  readonly nodes: readonly RecordedEvent[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly totalCount: number | null;
}

const MOST = 200;

/** The columns under the names of the event's properties. */
const COLUMNS = `id, at, trace_id AS "traceId", viewer, viewer_kind AS "viewerKind", client, on_behalf_of AS "onBehalfOf", role, purpose, activity,
  operation, shape, recipient, document_hash AS "documentHash", operation_name AS "operationName", policy_version AS "policyVersion", outcome,
  code, released, withheld, used, encode(persons, 'hex') AS persons, standings, asked, looks, verdicts`;

/** The decisions that the events found refer to, as they were when these were written, whether they still hold or not. */
const DECISIONS = `SELECT coalesce(json_object_agg(id, json_build_object('grounds', grounds, 'reasons', reasons, 'basis', basis)), '{}')
  FROM (SELECT DISTINCT unnest(standings) AS id FROM event) AS referred
  JOIN LATERAL (SELECT grounds, reasons, basis FROM authorisation a WHERE a.id = referred.id
    UNION ALL SELECT grounds, reasons, basis FROM authorisation_past p WHERE p.id = referred.id) AS decision ON true`;

/** So many ids of circumstances have room in a hash table, which PostgreSQL would not make of more than its `work_mem` holds. */
const MOST_TOLD = 16_384;

/**
 * Circumstances are few beside events, so those that the filter tells of are found first. Where there are none no event is looked at, few are
 * compared by a hash table, and of many each event's is looked up, since most will match. Not as a join: PostgreSQL would look up each event's even
 * where none can match, or sort all that match to show the newest.
 */
const ofTold = (told: string): string => `EXISTS (SELECT FROM told) AND CASE WHEN (SELECT count(*) FROM told) <= ${String(MOST_TOLD)}
  THEN circumstances IN (SELECT id FROM told) ELSE (SELECT ${told} FROM access_circumstances c WHERE c.id = circumstances) END`;

/**
 * A page of the access log, newest first, in one statement. Throws LecitoError INVALID_INPUT for a page size outside 1 to 200 and
 * INVALID_CURSOR for a cursor that is none.
 */
export async function findEvents(sql: Sql, filter: EventFilter, page: EventPageRequest): Promise<EventPage> {
  const { first, after, counted = false } = page;
  if (!Number.isInteger(first) || first < 1 || first > MOST)
    throw new LecitoError('INVALID_INPUT', { field: 'first', detail: fromTo(1, MOST) });
  const values: unknown[] = [];
  const parameter = (value: unknown): string => `$${String(values.push(value))}`;
  const asked = eventConditions(filter, parameter);
  const told = ['true', ...asked.circumstances].join(' AND ');
  const conditions = ['true', ...asked.event, ...(asked.circumstances.length === 0 ? [] : [ofTold(told)])].join(' AND ');
  const count = counted ? `(SELECT count(*)::int FROM access_event WHERE ${conditions})` : 'NULL::int';
  const place = after === undefined || after === null ? null : eventPlace(after);
  const older = place === null ? '' : `AND (at, id) < (${parameter(place.at)}::timestamptz, ${parameter(place.id)}::uuid)`;
  const [row] = await sql.query(
    `WITH told AS MATERIALIZED (SELECT id FROM access_circumstances WHERE ${told} LIMIT ${String(MOST_TOLD + 1)}),
     found AS MATERIALIZED (SELECT at, id FROM access_event
       WHERE ${conditions} ${older} ORDER BY at DESC, id DESC LIMIT ${parameter(first + 1)}::int),
     event AS MATERIALIZED (SELECT ${COLUMNS} FROM access_event_in_full JOIN found USING (at, id) ORDER BY at DESC, id DESC)
     SELECT ${count} AS "totalCount", (SELECT coalesce(json_agg(event), '[]') FROM event) AS nodes, (${DECISIONS}) AS decisions`,
    values,
  );
  const { totalCount, nodes, decisions } = row as unknown as Found;
  const shown = nodes.slice(0, first).map((event) => recordedEvent(event, decisions));
  const last = shown.at(-1);
  return { nodes: shown, endCursor: last === undefined ? null : eventCursor(last), hasNextPage: nodes.length > first, totalCount };
}

interface Found {
  readonly totalCount: number | null;
  readonly nodes: readonly StoredEvent[];
  /** By the id of the decision. */
  readonly decisions: Readonly<Record<string, StoredStanding>>;
}

/** Whether the log tells of a role or of a field at all: what is asked for may be a word that never was. */
export async function isTold(sql: Sql, filter: Pick<EventFilter, 'role' | 'field'>): Promise<boolean> {
  const values: unknown[] = [];
  const { circumstances } = eventConditions(filter, (value) => `$${String(values.push(value))}`);
  const found = await sql.query(`SELECT FROM access_circumstances WHERE ${circumstances.join(' AND ')} LIMIT 1`, values);
  return found.length > 0;
}
