import { CASE_STEPS } from '../../../src/domain/service/case-steps';
import { CaseState } from '../../../src/domain/service/case.entity';
import { TICKET_STEPS } from '../../../src/domain/support/ticket-steps';
import { TicketState } from '../../../src/domain/support/ticket.entity';
import type { Sentence } from '../../../src/sentence';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE } from '../mutations/mutate';
import { CASE_INPUTS, seedCase, seedTicket, shown, step, SUPPORT, TICKET_INPUTS } from './work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const MACHINES = [
  ['a case', CASE_STEPS, CaseState, CASE_INPUTS, seedCase, CARE],
  ['a ticket', TICKET_STEPS, TicketState, TICKET_INPUTS, seedTicket, SUPPORT],
] as const;

describe.each(MACHINES)('%s', (_name, machine, states, inputs, seed, doer) => {
  const pairs = Object.keys(states).flatMap((state) => Object.keys(inputs).map((mutation) => [state, mutation] as const));

  it('has every state and step here', () => {
    expect([...machine.states].sort()).toEqual(Object.keys(states).sort());
    expect(Object.keys(machine.steps).sort()).toEqual(Object.keys(inputs).sort());
  });

  it.each(pairs)('in %s: %s is taken if it is legal, else told which steps are', async (state, mutation) => {
    const id = await seed(gateway, { state });
    const { from, to } = (machine.steps as Record<string, { from: readonly string[]; to?: string }>)[mutation]!;
    const done = await step(gateway, doer, mutation, id, 1);
    if (from.includes(state)) {
      expect(done.errors).toEqual([]);
      expect(shown(done)).toMatchObject({ state: to ?? state, version: 2 });
    } else {
      const { possibleSteps } = machine as { possibleSteps: (state: string) => Sentence };
      const { en, it } = possibleSteps(state);
      expect(done.errors[0]?.extensions).toMatchObject({ code: 'ILLEGAL_STEP', detail: en, detailIt: it });
    }
  });
});
