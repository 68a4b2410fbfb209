import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { checkInput } from '../check-input';
import type { GatewayContext } from '../context';
import { write } from '../write';
import { createPerson, updatePerson } from './person.commands';
import { CreatePersonInput, createPersonSchema, UpdatePersonInput, updatePersonSchema } from './person.input';
import { CreatePersonPayload, UpdatePersonPayload } from './person.payload';

@Resolver()
export class PersonResolver {
  @Mutation(() => CreatePersonPayload, {
    nullable: true,
    description: 'Makes a person, with what the person said at the same occasion. Answers alike whether or not we knew the person already.',
  })
  createPerson(
    @Arg('input', () => CreatePersonInput, { description: 'The person, and where the data come from.' }) input: CreatePersonInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(createPersonSchema, input);
    const limits = { access: context.access, consentAge: context.services.policy.consentAge };
    return write(context, info, 'Collection', input, (transaction) => createPerson(transaction, checked, limits));
  }

  @Mutation(() => UpdatePersonPayload, { nullable: true, description: 'Changes a person, if nobody else did in the meantime.' })
  updatePerson(
    @Arg('input', () => UpdatePersonInput, { description: 'Whom, and what.' }) input: UpdatePersonInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(updatePersonSchema, input);
    return write(context, info, 'Alteration', input, (transaction) => updatePerson(transaction, checked, context.access));
  }
}
