import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import { assertReleased } from '../assert-writable';
import type { Expected } from '../open-for-change';
import type { StateMachine } from '../state-machine';
import type { Transaction, Written } from '../write';
import { writtenRow } from '../written-row';
import { actingTeammate } from './queue-team';

/** What a case and a ticket have in common: they wait in a queue, somebody takes them, and they end. */
export interface WorkKind<State extends string, Step extends string> {
  readonly record: 'Case' | 'Ticket';
  readonly table: 'service_case' | 'ticket';
  readonly machine: StateMachine<State, Step>;
}

/** A step that may be taken: the row as it is, the state that follows, and who takes it. */
export interface WorkStep<State extends string> {
  readonly id: string;
  readonly personId: string;
  readonly accountId: string | null;
  readonly queueId: string | null;
  readonly ownerId: string | null;
  readonly state: State;
  readonly next: State;
  readonly staffId: string;
}

type Row<State extends string> = Omit<WorkStep<State>, 'next' | 'staffId'> & { readonly version: number };

/**
 * Locks the row and makes sure of everything that a step needs, in the order in which it may be told: that the viewer sees the row
 * (NOT_FOUND), may read what they are about to write (NO_ROLE), knows its present version (CONFLICT), belongs to the team of its queue
 * (NO_ROLE), and that the step is legal (ILLEGAL_STEP).
 */
export async function beginStep<State extends string, Step extends string>(
  transaction: Transaction,
  access: Access,
  kind: WorkKind<State, Step>,
  step: Step,
  expected: Expected,
  fields: readonly string[],
): Promise<WorkStep<State>> {
  const { record, table, machine } = kind;
  await transaction.see(record, expected.id);
  const [found] = await transaction.sql.query(
    `SELECT id, version, person_id AS "personId", account_id AS "accountId", queue_id AS "queueId", owner_id AS "ownerId", state
     FROM ${table} WHERE id = $1`,
    [expected.id],
  );
  const { version, ...row } = found as unknown as Row<State>;
  await assertReleased(transaction, access, { record, personId: row.personId, fields: ['state', 'ownerId', ...fields] });
  if (version !== expected.expectedVersion) throw new LecitoError('CONFLICT');
  const staffId = await actingTeammate(transaction, row.queueId);
  return { ...row, next: machine.next(step, row.state), staffId };
}

/** Whose the work is after a step that makes it the viewer's where it was nobody's, and leaves it with a colleague. */
export function ownedAfter({ ownerId, staffId }: WorkStep<string>): { readonly ownerId?: string } {
  return ownerId === null ? { ownerId: staffId } : {};
}

/** What a step has written; where the work waits stands in the graph as an edge. */
export function stepped(record: 'Case' | 'Ticket', row: { id: string; personId: string }, fields: readonly string[]): Written {
  return writtenRow(
    record,
    row,
    fields.map((field) => (field === 'queueId' ? 'queue' : field)),
  );
}
