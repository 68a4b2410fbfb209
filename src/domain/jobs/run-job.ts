import { setImmediate } from 'node:timers/promises';
import type { GraphQLResolveInfo } from 'graphql';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { viewerKey } from '../../authentication/viewer';
import type { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import { sqlOf, type Sql } from '../../store/sql';
import { asErrorOfTable } from '../../store/store-errors';
import { isUuid } from '../../vocabulary/uuid';
import type { GatewayContext } from '../context';
import { inTurn } from '../in-turn';
import { recordRefusal, write, writeRow, type Repeatable, type Transaction, type Written } from '../write';
import type { JobKind } from './job.object';

/** What a job does: one command for each of its rows. */
export interface JobWork<Row extends { readonly id: string }> {
  readonly kind: JobKind;
  readonly rows: readonly Row[];
  readonly command: (transaction: Transaction, row: Row, access: Access) => Promise<Written>;
}

/** So many rows of all jobs are at work at once: jobs leave connections to requests, and one row that waits for a lock does not stop all. */
export const JOB_ROWS_AT_ONCE = 2;

/** After so many rows other requests of this process get their turn, even if every answer of the store is there already. */
const BATCH = 20;

/**
 * Begins a job and answers with its key; the rows follow in this process, one after the other, in turns with those of other jobs. Sent
 * again with the same idempotency key the mutation answers with the same job and starts nothing.
 */
export async function startJob<Row extends { readonly id: string }>(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  input: Repeatable,
  work: JobWork<Row>,
): Promise<object> {
  const id = uuidv7();
  const begun = new Set<string>();
  const answer = await write(context, info, 'Alteration', input, async ({ sql, ask }) => {
    const values = [id, work.kind, viewerKey(ask.viewer), work.rows.length];
    await sql.query('INSERT INTO job (id, kind, viewer, total) VALUES ($1, $2, $3, $4)', values);
    begun.add(id);
    return { ids: { Job: id }, factsChangedOf: [], changed: [] };
  });
  // The request's own context ends with its answer: what it withheld and recorded is no business of the rows.
  if (begun.has(id)) void runRows({ ...context, otherReads: new Map(), withheld: [], recorded: new Set(), expired: false }, id, work);
  return answer;
}

/**
 * Runs every row, each in a turn among those of all jobs: were the whole job one turn, a job that waits would soon seem interrupted. Never
 * rejects: where not even a refusal can be written the store is gone, and the job stands as interrupted.
 */
async function runRows<Row extends { readonly id: string }>(context: GatewayContext, jobId: string, work: JobWork<Row>): Promise<void> {
  for (const [position, row] of work.rows.entries()) {
    if (position % BATCH === BATCH - 1) await setImmediate();
    try {
      const place = { jobId, position, recordId: isUuid(row.id) ? row.id : null };
      const command = (transaction: Transaction): Promise<Written> => work.command(transaction, row, context.access);
      await context.services.jobTurns.take(viewerKey(context.ask.viewer), () => runRow(context, place, command));
    } catch {
      return;
    }
  }
}

interface RowPlace {
  readonly jobId: string;
  readonly position: number;
  readonly recordId: string | null;
}

/** One row: done with its event and its line of the job in one transaction, or refused with both in another. */
async function runRow(context: GatewayContext, place: RowPlace, command: (transaction: Transaction) => Promise<Written>): Promise<void> {
  const seen = new Set<string>();
  const done = async (transaction: Transaction): Promise<Written> => {
    const written = await command(transaction);
    await keepRow(transaction.sql, place, null);
    return written;
  };
  try {
    await writeRow(context, 'Alteration', done, seen);
  } catch (thrown) {
    const error = asErrorOfTable(thrown);
    context.services.report(error, context.ask.traceId);
    const refuse = async (manager: EntityManager): Promise<void> => {
      await keepRow(sqlOf(manager), place, error);
      await recordRefusal(context, sqlOf(manager), error.code, seen);
    };
    await inTurn(context, () => context.services.store.dataSource.transaction(refuse));
  }
}

async function keepRow(sql: Sql, { jobId, position, recordId }: RowPlace, error: LecitoError | null): Promise<void> {
  const { detail = null, detailIt = null } = error?.extensions ?? {};
  await sql.query('INSERT INTO job_row (job_id, position, record_id, code, detail, detail_it) VALUES ($1, $2, $3, $4, $5, $6)', [
    jobId,
    position,
    recordId,
    error?.code ?? null,
    detail,
    detailIt,
  ]);
}
