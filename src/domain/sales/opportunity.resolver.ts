import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { advanceOpportunity, createOpportunity, loseOpportunity, winOpportunity } from './opportunity.commands';
import { handOffOpportunity } from './hand-off-opportunity';
import {
  AdvanceOpportunityInput,
  advanceOpportunitySchema,
  CreateOpportunityInput,
  createOpportunitySchema,
  HandOffOpportunityInput,
  handOffOpportunitySchema,
  LoseOpportunityInput,
  loseOpportunitySchema,
  WinOpportunityInput,
  winOpportunitySchema,
} from './opportunity.input';
import { OpportunityPayload } from './opportunity.payload';

/** What sales does with an opportunity. */
@Resolver()
export class OpportunityResolver {}

const step = { payload: OpportunityPayload, operation: 'Alteration' } as const;

declareMutation(OpportunityResolver, 'createOpportunity', {
  payload: OpportunityPayload,
  operation: 'Collection',
  description: 'Makes a sale in its first stage, PROSPECTING.',
  input: CreateOpportunityInput,
  says: 'With whom, and what.',
  schema: createOpportunitySchema,
  command: createOpportunity,
});
declareMutation(OpportunityResolver, 'advanceOpportunity', {
  ...step,
  description: 'Takes a sale one step forward or back. ILLEGAL_STEP names the steps that are possible.',
  input: AdvanceOpportunityInput,
  says: 'Which sale, and to which stage.',
  schema: advanceOpportunitySchema,
  command: advanceOpportunity,
});
declareMutation(OpportunityResolver, 'winOpportunity', {
  ...step,
  description: 'Closes a sale as won, from any open stage.',
  input: WinOpportunityInput,
  says: 'Which sale, for how much, and when.',
  schema: winOpportunitySchema,
  command: winOpportunity,
});
declareMutation(OpportunityResolver, 'loseOpportunity', {
  ...step,
  description: 'Closes a sale as lost, from any open stage.',
  input: LoseOpportunityInput,
  says: 'Which sale, and why it was lost.',
  schema: loseOpportunitySchema,
  command: loseOpportunity,
});
declareMutation(OpportunityResolver, 'handOffOpportunity', {
  ...step,
  description: 'Asks another department for its part of a sale: it gets a task, and sees of the person what its own purpose releases.',
  input: HandOffOpportunityInput,
  says: 'Which sale, to whom, for what, and why.',
  schema: handOffOpportunitySchema,
  command: handOffOpportunity,
});
