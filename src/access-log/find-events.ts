import { LecitoError } from '../errors';
import type { Sql } from '../store/sql';
import type { Reason } from '../vocabulary/reasons';
import type { AccessEvent, VerdictGroup } from './event';
import { eventCursor, eventPlace } from './event-cursor';
import { eventConditions, type EventFilter } from './event-filter';

export interface EventPageRequest {
  /** How many events at most, 1 to 200. */
  readonly first: number;
  readonly after?: string | null;
  /** Count all events that the filter matches; reads them all. */
  readonly counted?: boolean;
}

/** A verdict group as it is read: `withheld` as a list. */
export type RecordedVerdict = Omit<VerdictGroup, 'withheld'> & {
  readonly withheld: ReadonlyArray<{ readonly field: string; readonly reason: Reason }>;
};

export type RecordedEvent = Omit<AccessEvent, 'verdicts'> & {
  /** RFC 3339, UTC, microseconds. */
  readonly at: string;
  readonly verdicts: readonly RecordedVerdict[];
};

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
  code, persons, released, withheld, used, verdicts`;

/** Positions in the event's lists; see insert-events. */
interface StoredGroup {
  readonly persons: readonly number[];
  readonly released: readonly number[];
  readonly withheld: readonly number[];
  readonly basis: readonly string[];
}
type StoredEvent = Omit<RecordedEvent, 'verdicts'> & { readonly verdicts: readonly StoredGroup[] };

function recorded(event: StoredEvent): RecordedEvent {
  const withheldCells = event.withheld.map((cell) => {
    const [field = '', reason] = cell.split(':');
    return { field, reason: reason as Reason };
  });
  return {
    ...event,
    verdicts: event.verdicts.map(({ persons, released, withheld, basis }) => ({
      persons: at(event.persons, persons),
      released: at(event.released, released),
      withheld: at(withheldCells, withheld),
      basis,
    })),
  };
}

function at<Item>(list: readonly Item[], positions: readonly number[]): Item[] {
  return positions.flatMap((position) => list.slice(position, position + 1));
}

/**
 * A page of the access log, newest first, in one statement. Throws LecitoError INVALID_INPUT for a page size outside 1 to 200 and
 * INVALID_CURSOR for a cursor that is none.
 */
export async function findEvents(sql: Sql, filter: EventFilter, page: EventPageRequest): Promise<EventPage> {
  const { first, after, counted = false } = page;
  if (!Number.isInteger(first) || first < 1 || first > MOST)
    throw new LecitoError('INVALID_INPUT', { field: 'first', detail: `From 1 to ${String(MOST)}.` });
  const values: unknown[] = [];
  const parameter = (value: unknown): string => `$${String(values.push(value))}`;
  const conditions = eventConditions(filter, parameter);
  const count = counted ? `(SELECT count(*)::int FROM access_event WHERE ${conditions.join(' AND ')})` : 'NULL::int';
  if (after !== undefined && after !== null) {
    const { at, id } = eventPlace(after);
    conditions.push(`(at, id) < (${parameter(at)}::timestamptz, ${parameter(id)}::uuid)`);
  }
  const [row] = await sql.query(
    `SELECT ${count} AS "totalCount", (SELECT coalesce(json_agg(event), '[]') FROM (SELECT ${COLUMNS} FROM access_event
     WHERE ${conditions.join(' AND ')} ORDER BY at DESC, id DESC LIMIT ${parameter(first + 1)}::int) AS event) AS nodes`,
    values,
  );
  const { totalCount, nodes } = row as unknown as { totalCount: number | null; nodes: readonly StoredEvent[] };
  const shown = nodes.slice(0, first).map(recorded);
  const last = shown.at(-1);
  return { nodes: shown, endCursor: last === undefined ? null : eventCursor(last), hasNextPage: nodes.length > first, totalCount };
}
