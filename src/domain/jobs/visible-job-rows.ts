import type { AskedCell } from '../../access-log/verdicts';
import { needsOf } from '../../release/asked';
import { matchColumns } from '../../release/sql/matches';
import { releaseCondition } from '../../release/sql/source';
import type { Match } from '../../release/tally';
import type { GatewayContext, OtherRead } from '../context';
import { sqlInTurn } from '../in-turn';
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

/** The rows that a job has come to, as they would be told now. */
export interface VisibleJobRows {
  readonly done: number;
  readonly failures: readonly Failure[];
  /** Of whom they tell, and by which cell. */
  readonly told: Required<OtherRead>['told'];
}

/**
 * That a row was done, or why it was refused, tells something of its record: whose record may not be seen any more, or not for this purpose, is
 * told what anybody is told of a record that is not there.
 */
export async function visibleJobRows(context: GatewayContext, { kind, rows }: FoundJob): Promise<VisibleJobRows> {
  const record = RECORD_OF[kind];
  const seen = await personsOf(
    context,
    record,
    rows.flatMap(({ id }) => id ?? []),
  );
  const failures = rows.flatMap(({ position, id, code, detail, detailIt }): Failure[] => {
    if (!seen.has(String(id))) return [{ position, id, code: 'NOT_FOUND', detail: null, detailIt: null }];
    return code === null ? [] : [{ position, id, code, detail, detailIt }];
  });
  const state = context.access.types.get(record)?.fields.get('state');
  const cell: AskedCell = [`${record}.state`, state === undefined ? 'UNCLASSIFIED_FIELD' : needsOf(state)];
  return { done: rows.length - failures.length, failures, told: { cells: [cell], persons: [...seen.values()] } };
}

/** Of those of these rows that may be seen now, the person with their standing. */
async function personsOf(context: GatewayContext, record: string, ids: readonly string[]): Promise<ReadonlyMap<string, Match>> {
  const visible = ids.length === 0 ? null : visibleRows(context, record);
  if (visible === null) return new Map();
  const { statement, source } = visible;
  // Another purpose may see the record and not its state, of which a refusal tells.
  const state = releaseCondition(source.access.fields.get('state'), source);
  const where = [...source.where, state, `${source.table}.id = ANY(${statement.parameter(ids)}::uuid[])`].join(' AND ');
  const match = matchColumns(String(source.authorisation));
  const text = `SELECT ${source.table}.id, to_json(m) AS match FROM ${source.from} CROSS JOIN LATERAL (SELECT ${match}) m WHERE ${where}`;
  const rows = await sqlInTurn(context).query(text, statement.values);
  return new Map(rows.map((row) => [String(row['id']), row['match'] as Match]));
}
