import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { logInteraction } from './interaction.commands';
import { LogInteractionInput, logInteractionSchema } from './interaction.input';
import { LogInteractionPayload } from './interaction.payload';

/** What is kept of a contact with a person. */
@Resolver()
export class InteractionResolver {}

declareMutation(InteractionResolver, 'logInteraction', {
  payload: LogInteractionPayload,
  operation: 'Collection',
  description: 'Keeps a contact with a person, on any channel.',
  input: LogInteractionInput,
  says: 'With whom, how, and what about.',
  schema: logInteractionSchema,
  command: logInteraction,
});
