import type { Sentence } from '../../sentence';
import { stepsAsSentence } from '../state-machine';
import { OpportunityStage } from './opportunity.entity';

const { PROSPECTING, ENGAGING, PROPOSING, NEGOTIATING, WON, LOST } = OpportunityStage;

/**
 * The state machine of a sale: from each stage, the stages that may follow. A sale that was won or lost stays so. No `stateMachine`, whose
 * every step leads to one state: advanceOpportunity is told the stage to go to.
 */
export const OPPORTUNITY_STEPS: Readonly<Record<OpportunityStage, readonly OpportunityStage[]>> = {
  [PROSPECTING]: [ENGAGING, WON, LOST],
  [ENGAGING]: [PROPOSING, PROSPECTING, WON, LOST],
  [PROPOSING]: [NEGOTIATING, ENGAGING, WON, LOST],
  [NEGOTIATING]: [PROPOSING, WON, LOST],
  [WON]: [],
  [LOST]: [],
};

/** Which mutation makes a step; a sale is closed with its own ones, which ask for what closing needs. */
const MUTATION_TO: Readonly<Partial<Record<OpportunityStage, string>>> = { [WON]: 'winOpportunity', [LOST]: 'loseOpportunity' };

/** The steps that are possible from a stage, as a sentence for the client. */
export function possibleSteps(from: OpportunityStage): Sentence {
  return stepsAsSentence(
    from,
    OPPORTUNITY_STEPS[from].map((to) => `${to} (${MUTATION_TO[to] ?? 'advanceOpportunity'})`),
  );
}

/** Whether advanceOpportunity may take a sale from one stage to another. */
export function mayAdvance(from: OpportunityStage, to: OpportunityStage): boolean {
  return OPPORTUNITY_STEPS[from].includes(to) && MUTATION_TO[to] === undefined;
}

/** Whether a sale may still be won or lost. */
export function mayClose(from: OpportunityStage): boolean {
  return OPPORTUNITY_STEPS[from].includes(WON);
}
