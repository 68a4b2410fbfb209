import { TestEnvironment } from 'jest-environment-node';

/** As much of jest-circus' state as is needed here. */
interface Block {
  readonly name: string;
  readonly children: readonly (Block | Test)[];
  readonly type: 'describeBlock';
}
interface Test {
  readonly name: string;
  failing: boolean;
  readonly type: 'test';
}
interface WithExpectedFailures {
  readonly expectedFailures?: ReadonlyMap<string, string>;
}

function testsOf(block: Block): readonly Test[] {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsOf(child)));
}

/**
 * Lets a suite that others wrote run whole: the tests named in the global `expectedFailures` must fail, all others must pass. A name that
 * no test bears, or one that has begun to pass, fails the run: so the list stays exact.
 */
// eslint-disable-next-line no-restricted-syntax -- jest takes an environment by its default export
export default class ExpectedFailuresEnvironment extends TestEnvironment {
  handleTestEvent = (event: { readonly name: string }, state: { readonly rootDescribeBlock: Block }): void => {
    if (event.name !== 'run_start') return;
    const tests = testsOf(state.rootDescribeBlock);
    const { expectedFailures } = this.global as WithExpectedFailures;
    for (const name of expectedFailures?.keys() ?? []) {
      const [named, ...more] = tests.filter((each) => each.name === name);
      if (named === undefined || more.length > 0) throw new Error(`Not the name of exactly one test: ${name}`);
      named.failing = true;
    }
  };
}
