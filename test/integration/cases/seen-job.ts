import type { TestGateway } from '../../support/test-gateway';
import type { Doer } from '../mutations/mutate';

/** A job as somebody sees it. */
export interface SeenJob {
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly failures: readonly {
    readonly position: number;
    readonly id: string | null;
    readonly code: string;
    readonly detail: string | null;
  }[];
}

/** A job as it is now; null where whoever asks may not see it. */
export async function seenJob(gateway: TestGateway, doer: Doer, id: unknown): Promise<SeenJob | null> {
  const document = 'query ($id: ID!) { job(id: $id) { state total done failed failures { position id code detail } } }';
  const { data, errors } = await gateway.graphql<{ job: SeenJob | null }>(document, { ...doer, variables: { id } });
  expect(errors).toEqual([]);
  return data?.job ?? null;
}

/** A job once it has ended. */
export async function endedJob(gateway: TestGateway, doer: Doer, id: unknown): Promise<SeenJob> {
  for (let tries = 0; tries < 400; tries += 1) {
    const now = await seenJob(gateway, doer, id);
    if (now !== null && now.state !== 'RUNNING') return now;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the job did not end');
}
