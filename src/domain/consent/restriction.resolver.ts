import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { checkInput } from '../check-input';
import type { GatewayContext } from '../context';
import { write } from '../write';
import { liftRestriction, restrictProcessing } from './restriction.commands';
import { LiftRestrictionInput, liftRestrictionSchema, RestrictProcessingInput, restrictProcessingSchema } from './restriction.input';
import { LiftRestrictionPayload, RestrictProcessingPayload } from './restriction.payload';

@Resolver()
export class RestrictionResolver {
  @Mutation(() => RestrictProcessingPayload, {
    nullable: true,
    description: 'From now on the data of a person are only stored, save for what Art. 18(2) leaves open.',
  })
  restrictProcessing(
    @Arg('input', () => RestrictProcessingInput, { description: 'Whose data, and why.' }) input: RestrictProcessingInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(restrictProcessingSchema, input);
    return write(context, info, 'Alteration', input, (transaction) => restrictProcessing(transaction, checked));
  }

  @Mutation(() => LiftRestrictionPayload, {
    nullable: true,
    description: 'Ends the restrictions of a person. ILLEGAL_STEP where none is in force.',
  })
  liftRestriction(
    @Arg('input', () => LiftRestrictionInput, { description: 'Whose data.' }) input: LiftRestrictionInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(liftRestrictionSchema, input);
    return write(context, info, 'Alteration', input, (transaction) => liftRestriction(transaction, checked));
  }
}
