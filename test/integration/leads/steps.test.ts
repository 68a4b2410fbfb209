import { LEAD_STEPS } from '../../../src/domain/sales/lead-steps';
import { LeadState } from '../../../src/domain/sales/lead.entity';
import { ORDER_STEPS } from '../../../src/domain/sales/order-steps';
import { OrderStatus } from '../../../src/domain/sales/order.entity';
import { TASK_STEPS } from '../../../src/domain/service/task-steps';
import { TaskState } from '../../../src/domain/service/task.entity';
import type { Sentence } from '../../../src/sentence';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { seedLead, seedOrder, seedTask, shown, step, STEP_INPUTS } from './desk';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const MACHINES = [
  ['lead', LEAD_STEPS, LeadState, 'state', seedLead],
  ['task', TASK_STEPS, TaskState, 'state', seedTask],
  ['order', ORDER_STEPS, OrderStatus, 'status', seedOrder],
] as const;

it('has an input for every step here', () => {
  expect(MACHINES.flatMap(([, machine]) => Object.keys(machine.steps))).toEqual(Object.keys(STEP_INPUTS));
});

describe.each(MACHINES)('a %s', (record, machine, states, column, seed) => {
  const pairs = Object.keys(states).flatMap((state) => Object.keys(machine.steps).map((mutation) => [state, mutation] as const));

  it.each(pairs)('in %s: %s is taken if it is legal, else told which steps are', async (state, mutation) => {
    const id = await seed(gateway, { state });
    const { from, to } = (machine.steps as Record<string, { from: readonly string[]; to?: string }>)[mutation]!;
    const done = await step(gateway, mutation, id, 1);
    if (from.includes(state)) {
      expect(done.errors).toEqual([]);
      expect(shown(done, record)).toMatchObject({ [column]: to ?? state, version: 2 });
    } else {
      const { possibleSteps } = machine as { possibleSteps: (state: string) => Sentence };
      const { en, it } = possibleSteps(state);
      expect(done.errors[0]?.extensions).toMatchObject({ code: 'ILLEGAL_STEP', detail: en, detailIt: it });
    }
  });
});
