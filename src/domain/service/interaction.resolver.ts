import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { checkInput } from '../check-input';
import type { GatewayContext } from '../context';
import { write } from '../write';
import { logInteraction } from './interaction.commands';
import { LogInteractionInput, logInteractionSchema } from './interaction.input';
import { LogInteractionPayload } from './interaction.payload';

@Resolver()
export class InteractionResolver {
  @Mutation(() => LogInteractionPayload, { nullable: true, description: 'Keeps a contact with a person, on any channel.' })
  logInteraction(
    @Arg('input', () => LogInteractionInput, { description: 'With whom, how, and what about.' }) input: LogInteractionInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(logInteractionSchema, input);
    return write(context, info, 'Collection', input, (transaction) => logInteraction(transaction, checked, context.access));
  }
}
