import { setTimeout } from 'node:timers/promises';
import type { Client } from 'pg';
import { JOB_ROWS_AT_ONCE } from '../../../src/domain/jobs/run-job';
import type { Turns } from '../../../src/store/turns';
import { Choices } from './choices';
import { EXECUTORS } from './executors';
import { forBoth, takesHiddenRows } from './hidden-or-missing';
import { assertAlike, assertSilent, hold, newTally, type Effort, type Tally } from './hold';
import { OperationWriter } from './operation-writer';
import { ask, gatewayWith, type Told, type Twins } from './twins';
import { inStep } from './uuid-in-step';

/** An instant as GraphQL or a cursor holds it. */
const INSTANT = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00(?::00)?)/g;
const CURSOR = /"([\w-]{24,})"/g;
/** How far back an instant counts as made by the operation itself, in milliseconds. */
const LATELY = 3_600_000;

const MINUTE = 60_000;
const FRACTION = /\.\d*[1-9]/;

/** How long a job of a few rows takes at most, in milliseconds. */
const MOST_OF_A_JOB = 20_000;

/** An urgency: priority, then seconds since 1970 until the deadline. */
const URGENCY = /\b([1-9]\d\d{10})(\.\d+)?\b/g;

function withoutClock(text: string): string {
  return text.replaceAll(URGENCY, '0').replaceAll(INSTANT, (instant) => {
    const away = Date.parse(instant.replace(/\+00$/, 'Z').replace(' ', 'T')) - Date.now();
    if (Math.abs(away) < LATELY) return 'now';
    // A deadline that the operation set, since nothing in the demo has fractions of a second: how far away it is must be alike.
    return FRACTION.test(instant) ? `${String(Math.round(away / MINUTE))} minutes from now` : instant;
  });
}

/** The answer without the clock, which goes on between one store and the other: in the open and in cursors. */
function timeless(answer: string): string {
  const opened = answer.replaceAll(CURSOR, (whole, cursor: string) => {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    return text.startsWith('[') ? JSON.stringify(text) : whole;
  });
  return withoutClock(opened);
}

/** Waits for the jobs that the last operation began: their rows follow its answer, and write and record too. */
async function endOfJobs(owner: Client): Promise<void> {
  const deadline = Date.now() + MOST_OF_A_JOB;
  const running = 'SELECT 1 FROM job j WHERE total > (SELECT count(*) FROM job_row WHERE job_id = j.id)';
  while ((await owner.query(running)).rows.length > 0) {
    if (Date.now() > deadline) throw new Error('a job does not end');
    await setTimeout(5);
  }
}

/** Holds a turn among the rows of jobs until it is let go. */
function heldTurn(turns: Turns): () => void {
  let letGo = (): void => undefined;
  void turns.take('held', () => new Promise<void>((resolve) => (letGo = resolve)));
  return letGo;
}

/**
 * Asks, and lets the rows of jobs that this began run one by one once it is answered: else it would be chance whether they or the commands that stand
 * after them in the document get the next id and write the next event.
 */
async function beforeItsJobs(turns: Turns, owner: Client, asking: () => Promise<Told>): Promise<Told> {
  const held = Array.from({ length: JOB_ROWS_AT_ONCE }, () => heldTurn(turns));
  try {
    const told = await asking();
    held.pop()?.();
    await endOfJobs(owner);
    return told;
  } finally {
    for (const letGo of held) letGo();
  }
}

/** Takes from the log what the last operation wrote in its transaction. */
async function takeEvents(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ event: object; content: object }>(
    `WITH taken AS (DELETE FROM access_event RETURNING *)
     SELECT to_jsonb(t) - 'at' - 'trace_id' AS event, told.content FROM taken t JOIN access_circumstances told ON told.id = t.circumstances ORDER BY t.id`,
  );
  return JSON.stringify(rows);
}

/** The same for changes, made in both stores in step, and for what is read after them. `owners` are connections to the two stores. */
export async function changeAlike(twins: Twins, owners: readonly [Client, Client], effort: Effort): Promise<Tally> {
  const { sides, viewpoint, grammar } = twins;
  const tally = newTally();
  const step = async (tape: readonly number[]): Promise<void> => {
    const choices = new Choices(tape);
    const executor = choices.below(EXECUTORS.length);
    const tokens = choices.once(6);
    const kind = choices.below(4) < 3 ? 'mutation' : 'query';
    const operation = new OperationWriter(choices, grammar, tokens).write(kind, tokens ? takesHiddenRows(twins) : undefined);
    const { operations, missing } = forBoth(operation, grammar.pools);
    const tell = async (index: 0 | 1): Promise<Told> => {
      const asking = (): Promise<Told> => ask(sides[index], viewpoint, operations[index], executor, index === 0 ? missing : undefined);
      const { jobTurns } = gatewayWith(sides[index], executor).gateway.services;
      const { answer, events } = await beforeItsJobs(jobTurns, owners[index], asking);
      return { answer: timeless(answer), events: events + (await takeEvents(owners[index])) };
    };
    const [one, other] = await inStep([() => tell(0), () => tell(1)]);
    assertAlike(twins, operations[0], [one!, other!]);
    assertSilent(grammar, operations[0], one!, tally);
  };
  await hold(effort, step, 1);
  return tally;
}
