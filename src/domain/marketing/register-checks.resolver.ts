import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { checkInput } from '../check-input';
import type { GatewayContext } from '../context';
import { write } from '../write';
import { recordRegisterChecks } from './register-checks.commands';
import { RecordRegisterChecksInput, recordRegisterChecksSchema } from './register-checks.input';

@ObjectType({ simpleResolvers: true, description: 'What recordRegisterChecks wrote.' })
export class RecordRegisterChecksPayload {
  @Field(() => ID, { description: 'Key of the first person.' })
  id!: string;
}

@Resolver()
export class RegisterChecksResolver {
  @Mutation(() => RecordRegisterChecksPayload, {
    nullable: true,
    description:
      'Keeps what the public register of oppositions (DPR 26/2022) answered. Without a recent check nobody is called or written to.',
  })
  recordRegisterChecks(
    @Arg('input', () => RecordRegisterChecksInput, { description: 'Which register, when, and what it answered.' })
    input: RecordRegisterChecksInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(recordRegisterChecksSchema, input);
    const { pseudonymOf } = context.services;
    return write(context, info, 'Collection', input, (transaction) =>
      recordRegisterChecks(transaction, checked, context.access, pseudonymOf),
    );
  }
}
