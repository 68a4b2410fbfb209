import type { Access } from '../../release/access';
import type { Records } from '../../release/records';
import { sourceOf } from '../../release/sql/source';
import { Statement, type Asker } from '../../release/sql/statement';
import type { Sql } from '../../store/sql';
import type { FoundJob } from './find-job';
import type { JobFailure, JobKind } from './job.object';

/** What the rows of a job are. */
const RECORD_OF: Readonly<Record<JobKind, 'Case' | 'Ticket'>> = {
  ASSIGN_CASES: 'Case',
  CLOSE_CASES: 'Case',
  ASSIGN_TICKETS: 'Ticket',
  CLOSE_TICKETS: 'Ticket',
};

/** Who asks, and what they may see. */
interface Asking {
  readonly access: Access;
  readonly asker: Asker;
  readonly records: Records;
}

type Failure = { readonly [Field in keyof JobFailure]: JobFailure[Field] };

export interface VisibleFailures {
  readonly failures: readonly Failure[];
  /** Persons of whom they tell. */
  readonly persons: readonly string[];
  /** The field of which they tell something. */
  readonly coordinate: string;
}

/**
 * The refused rows of a job as they would be told now: why one was refused tells something of its record, and whose record may not be seen any
 * more, or not for this purpose, is told what anybody is told of a record that is not there.
 */
export async function visibleFailures(
  sql: Sql,
  { kind, failures }: FoundJob,
  { access, asker, records }: Asking,
): Promise<VisibleFailures> {
  const name = RECORD_OF[kind];
  const coordinate = `${name}.state`;
  const record = records.get(name);
  const named = failures.flatMap(({ id }) => id ?? []);
  const seen = new Map<string, string>();
  if (named.length > 0 && record !== undefined && access.types.get(name)?.closed === null) {
    const statement = new Statement(access, asker, {});
    const source = sourceOf(record, statement, null);
    const id = `${source.table}.id`;
    const where = [...source.where, `${id} = ANY(${statement.parameter(named)}::uuid[])`].join(' AND ');
    const text = `SELECT ${id}, ${String(source.authorisation)}.person_id AS person FROM ${source.from} WHERE ${where}`;
    for (const row of await sql.query(text, statement.values)) seen.set(String(row['id']), String(row['person']));
  }
  const told = failures.map(({ position, id, code, detail }): Failure => {
    return seen.has(String(id)) ? { position, id, code, detail } : { position, id, code: 'NOT_FOUND', detail: null };
  });
  return { failures: told, persons: [...new Set(seen.values())], coordinate };
}
