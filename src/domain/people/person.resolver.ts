import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { createPerson, updatePerson } from './person.commands';
import { CreatePersonInput, createPersonSchema, UpdatePersonInput, updatePersonSchema } from './person.input';
import { CreatePersonPayload, PersonPayload } from './person.payload';

/** How a person comes into the store, and is kept right (GDPR Art. 16). */
@Resolver()
export class PersonResolver {}

declareMutation(PersonResolver, 'createPerson', {
  payload: CreatePersonPayload,
  operation: 'Collection',
  description: 'Makes a person, with what the person said at the same occasion. Answers alike whether or not we knew the person already.',
  input: CreatePersonInput,
  says: 'The person, and where the data come from.',
  schema: createPersonSchema,
  command: createPerson,
});
declareMutation(PersonResolver, 'updatePerson', {
  payload: PersonPayload,
  operation: 'Alteration',
  description: 'Changes a person, if nobody else did in the meantime.',
  input: UpdatePersonInput,
  says: 'Whom, and what.',
  schema: updatePersonSchema,
  command: updatePerson,
});
