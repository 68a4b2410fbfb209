import { OpportunityStage } from '../sales/opportunity.entity';

/** How likely a sale at this stage comes about: what its amount counts for in the pipeline. */
export const STAGE_WEIGHTS: Readonly<Record<OpportunityStage, number>> = {
  [OpportunityStage.PROSPECTING]: 0.1,
  [OpportunityStage.ENGAGING]: 0.3,
  [OpportunityStage.PROPOSING]: 0.5,
  [OpportunityStage.NEGOTIATING]: 0.8,
  [OpportunityStage.WON]: 1,
  [OpportunityStage.LOST]: 0,
};

/** The stages of a sale that is neither won nor lost. */
export const OPEN_STAGES = [
  OpportunityStage.PROSPECTING,
  OpportunityStage.ENGAGING,
  OpportunityStage.PROPOSING,
  OpportunityStage.NEGOTIATING,
] as const;
