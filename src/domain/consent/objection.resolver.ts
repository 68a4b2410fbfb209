import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { checkInput } from '../check-input';
import type { GatewayContext } from '../context';
import { write } from '../write';
import { objectToProcessing } from './objection.commands';
import { ObjectToProcessingInput, objectToProcessingSchema } from './objection.input';
import { ObjectToProcessingPayload } from './objection.payload';

@Resolver()
export class ObjectionResolver {
  @Mutation(() => ObjectToProcessingPayload, {
    nullable: true,
    description: 'Keeps an objection (GDPR Art. 21): what rests on consent or an interest stops for this purpose and all below it.',
  })
  objectToProcessing(
    @Arg('input', () => ObjectToProcessingInput, { description: 'Who objects to what.' }) input: ObjectToProcessingInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(objectToProcessingSchema, input);
    return write(context, info, 'Alteration', input, (transaction) => objectToProcessing(transaction, checked));
  }
}
