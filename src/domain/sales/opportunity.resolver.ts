import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { checkInput } from '../check-input';
import type { GatewayContext } from '../context';
import { write } from '../write';
import { advanceOpportunity, createOpportunity, loseOpportunity, winOpportunity } from './opportunity.commands';
import {
  AdvanceOpportunityInput,
  advanceOpportunitySchema,
  CreateOpportunityInput,
  createOpportunitySchema,
  LoseOpportunityInput,
  loseOpportunitySchema,
  WinOpportunityInput,
  winOpportunitySchema,
} from './opportunity.input';
import { AdvanceOpportunityPayload, CreateOpportunityPayload, LoseOpportunityPayload, WinOpportunityPayload } from './opportunity.payload';

@Resolver()
export class OpportunityResolver {
  @Mutation(() => CreateOpportunityPayload, { nullable: true, description: 'Makes a sale in its first stage, PROSPECTING.' })
  createOpportunity(
    @Arg('input', () => CreateOpportunityInput, { description: 'With whom, and what.' }) input: CreateOpportunityInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(createOpportunitySchema, input);
    return write(context, info, 'Collection', input, (transaction) => createOpportunity(transaction, checked, context.access));
  }

  @Mutation(() => AdvanceOpportunityPayload, {
    nullable: true,
    description: 'Takes a sale one step forward or back. ILLEGAL_STEP names the steps that are possible.',
  })
  advanceOpportunity(
    @Arg('input', () => AdvanceOpportunityInput, { description: 'Which sale, and to which stage.' }) input: AdvanceOpportunityInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(advanceOpportunitySchema, input);
    return write(context, info, 'Alteration', input, (transaction) => advanceOpportunity(transaction, checked, context.access));
  }

  @Mutation(() => WinOpportunityPayload, { nullable: true, description: 'Closes a sale as won, from any open stage.' })
  winOpportunity(
    @Arg('input', () => WinOpportunityInput, { description: 'Which sale, for how much, and when.' }) input: WinOpportunityInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(winOpportunitySchema, input);
    return write(context, info, 'Alteration', input, (transaction) => winOpportunity(transaction, checked, context.access));
  }

  @Mutation(() => LoseOpportunityPayload, { nullable: true, description: 'Closes a sale as lost, from any open stage.' })
  loseOpportunity(
    @Arg('input', () => LoseOpportunityInput, { description: 'Which sale, and why it was lost.' }) input: LoseOpportunityInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(loseOpportunitySchema, input);
    return write(context, info, 'Alteration', input, (transaction) => loseOpportunity(transaction, checked, context.access));
  }
}
