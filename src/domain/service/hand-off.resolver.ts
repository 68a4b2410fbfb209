import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { PersonPayload } from '../people/person.payload';
import { handOffPerson } from './hand-off.commands';
import { HandOffPersonInput, handOffPersonSchema } from './hand-off.input';

/** How a department comes to look after a person (need to know). */
@Resolver()
export class HandOffResolver {}

declareMutation(HandOffResolver, 'handOffPerson', {
  payload: PersonPayload,
  operation: 'Alteration',
  description:
    'Asks another department to look after a person: it gets a task, and for 90 days its team sees of the person what its own purpose releases.',
  input: HandOffPersonInput,
  says: 'Whom, to which department, for what, and why.',
  schema: handOffPersonSchema,
  command: handOffPerson,
});
