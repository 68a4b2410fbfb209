import { Choices } from './choices';
import { EXECUTORS } from './executors';
import { forBoth, takesHiddenRows } from './hidden-or-missing';
import { assertAlike, assertSilent, hold, newTally, type Effort, type Tally } from './hold';
import { OperationWriter } from './operation-writer';
import { ask, type Twins } from './twins';

/** Holds, over queries made at random: two stores that differ only in what is withheld tell the same, and so do a hidden and a missing row. */
export async function readAlike(twins: Twins, effort: Effort): Promise<Tally> {
  const { sides, viewpoint, grammar } = twins;
  const tally = newTally();
  await hold(effort, async (tape) => {
    const choices = new Choices(tape);
    const executor = choices.below(EXECUTORS.length);
    const tokens = choices.once(6);
    const operation = new OperationWriter(choices, grammar, tokens).write('query', tokens ? takesHiddenRows(twins) : undefined);
    const { operations, missing } = forBoth(operation, grammar.pools);
    const [one, other] = operations;
    const told = await Promise.all([ask(sides[0], viewpoint, one, executor, missing), ask(sides[1], viewpoint, other, executor)]);
    assertAlike(twins, one, told);
    assertSilent(grammar, one, told[0], tally);
  });
  return tally;
}
