import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { PersonPayload } from '../people/person.payload';
import { liftObjection, objectToProcessing } from './objection.commands';
import { LiftObjectionInput, ObjectToProcessingInput, objectToProcessingSchema } from './objection.input';

/** The right to object (GDPR Art. 21). */
@Resolver()
export class ObjectionResolver {}

declareMutation(ObjectionResolver, 'objectToProcessing', {
  payload: PersonPayload,
  operation: 'Alteration',
  description: 'Keeps an objection (GDPR Art. 21): what rests on consent or an interest stops for this purpose and all below it.',
  input: ObjectToProcessingInput,
  says: 'Who objects to what.',
  schema: objectToProcessingSchema,
  command: objectToProcessing,
});
declareMutation(ObjectionResolver, 'liftObjection', {
  payload: PersonPayload,
  operation: 'Alteration',
  description:
    'Ends an objection that the person took back, or over which grounds of ours prevail (GDPR Art. 21(1)). ILLEGAL_STEP where none is in force, NO_ROLE where it closes a purpose of your own roles.',
  input: LiftObjectionInput,
  says: 'Whose objection, and to what.',
  schema: objectToProcessingSchema,
  command: liftObjection,
});
