import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { checkInput } from '../check-input';
import type { GatewayContext } from '../context';
import { write } from '../write';
import { recordConsent, withdrawConsent } from './consent.commands';
import { RecordConsentInput, recordConsentSchema, WithdrawConsentInput, withdrawConsentSchema } from './consent.input';
import { RecordConsentPayload, WithdrawConsentPayload } from './consent.payload';

@Resolver()
export class ConsentResolver {
  @Mutation(() => RecordConsentPayload, {
    nullable: true,
    description: 'Records what a person said: a consent given, renewed, refused, asked for, …',
  })
  recordConsent(
    @Arg('input', () => RecordConsentInput, { description: 'Who said what, and how.' }) input: RecordConsentInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(recordConsentSchema, input);
    return write(context, info, 'Alteration', input, (transaction) => recordConsent(transaction, checked));
  }

  @Mutation(() => WithdrawConsentPayload, {
    nullable: true,
    description: 'Withdraws a consent. Holds from the next request on; a withdrawal of a purpose reaches all that is under it.',
  })
  withdrawConsent(
    @Arg('input', () => WithdrawConsentInput, { description: 'Whose consent to what.' }) input: WithdrawConsentInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(withdrawConsentSchema, input);
    return write(context, info, 'Alteration', input, (transaction) => withdrawConsent(transaction, checked));
  }
}
