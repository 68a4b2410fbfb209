import { Field, ID, ObjectType, Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { recordRegisterChecks } from './register-checks.commands';
import { RecordRegisterChecksInput, recordRegisterChecksSchema } from './register-checks.input';

@ObjectType({ simpleResolvers: true, description: 'What recordRegisterChecks wrote.' })
export class RecordRegisterChecksPayload {
  @Field(() => ID, { description: 'Key of the first person.' })
  id!: string;
}

/** What public registers say of a person. */
@Resolver()
export class RegisterChecksResolver {}

declareMutation(RegisterChecksResolver, 'recordRegisterChecks', {
  payload: RecordRegisterChecksPayload,
  operation: 'Collection',
  description:
    'Keeps what the public register of oppositions (DPR 26/2022) answered. Without a recent check nobody is called or written to. Whoever is listed withdraws by that the consents to this channel which they gave before, unless a contract protects them (Law 5/2018 Art. 1(5)).',
  input: RecordRegisterChecksInput,
  says: 'Which register, when, and what it answered.',
  schema: recordRegisterChecksSchema,
  command: (transaction, input, access, { services }) => recordRegisterChecks(transaction, input, access, services.pseudonymOf),
});
