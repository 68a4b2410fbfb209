import { sqlOf } from '../../store/sql';
import type { GatewayContext } from '../context';
import { visibleRows } from '../visible-rows';
import type { FoundJob } from './find-job';
import type { JobFailure, JobKind } from './job.object';

/** What the rows of a job are. */
const RECORD_OF: Readonly<Record<JobKind, 'Case' | 'Ticket'>> = {
  ASSIGN_CASES: 'Case',
  CLOSE_CASES: 'Case',
  ASSIGN_TICKETS: 'Ticket',
  CLOSE_TICKETS: 'Ticket',
};

type Failure = { readonly [Field in keyof JobFailure]: JobFailure[Field] };

export interface VisibleFailures {
  readonly failures: readonly Failure[];
  /** Persons of whom they tell. */
  readonly persons: readonly string[];
  /** The fields of which they tell something. */
  readonly released: readonly string[];
}

/**
 * The refused rows of a job as they would be told now: why one was refused tells something of its record, and whose record may not be seen any
 * more, or not for this purpose, is told what anybody is told of a record that is not there.
 */
export async function visibleFailures(context: GatewayContext, { kind, failures }: FoundJob): Promise<VisibleFailures> {
  const record = RECORD_OF[kind];
  const seen = await personsOf(
    context,
    record,
    failures.flatMap(({ id }) => id ?? []),
  );
  const told = failures.map(({ position, id, code, detail }): Failure => {
    return seen.has(String(id)) ? { position, id, code, detail } : { position, id, code: 'NOT_FOUND', detail: null };
  });
  return { failures: told, persons: [...new Set(seen.values())], released: seen.size === 0 ? [] : [`${record}.state`] };
}

/** Of those of these rows that may be seen now, the person. */
async function personsOf(context: GatewayContext, record: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const visible = ids.length === 0 ? null : visibleRows(context, record);
  if (visible === null) return new Map();
  const { statement, source } = visible;
  const where = [...source.where, `${source.table}.id = ANY(${statement.parameter(ids)}::uuid[])`].join(' AND ');
  const text = `SELECT ${source.table}.id, ${String(source.authorisation)}.person_id AS person FROM ${source.from} WHERE ${where}`;
  const rows = await sqlOf(context.services.store.pool).query(text, statement.values);
  return new Map(rows.map((row) => [String(row['id']), String(row['person'])]));
}
