import { AsyncLocalStorage } from 'node:async_hooks';

const step = new AsyncLocalStorage<{ next: number }>();
let firstOfStep = 1;

/** Ids that two stores give in step: within `inStep` the same operation gets the same ids in either. @public for jest.mock */
export function v7(): string {
  const counter = step.getStore() ?? { next: 0 };
  counter.next += 1;
  return `7fffffff-0000-7000-8000-${String(counter.next).padStart(12, '0')}`;
}

/** Keys that are to tell nothing, not even when they were made. @public for jest.mock */
export function v4(): string {
  return v7();
}

/** Runs the same operation in several stores; whatever ids it makes, they are new and the same. */
export async function inStep<Answer>(runs: readonly (() => Promise<Answer>)[]): Promise<Answer[]> {
  const counters = runs.map(() => ({ next: firstOfStep }));
  const answers = await Promise.all(runs.map((run, index) => step.run(counters[index]!, run)));
  firstOfStep = Math.max(...counters.map(({ next }) => next)) + 1;
  return answers;
}
