import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { PersonPayload } from '../people/person.payload';
import { liftRestriction, restrictProcessing } from './restriction.commands';
import { LiftRestrictionInput, liftRestrictionSchema, RestrictProcessingInput, restrictProcessingSchema } from './restriction.input';

/** The right to have processing restricted (GDPR Art. 18). */
@Resolver()
export class RestrictionResolver {}

declareMutation(RestrictionResolver, 'restrictProcessing', {
  payload: PersonPayload,
  operation: 'Alteration',
  description: 'From now on the data of a person are only stored, save for what Art. 18(2) leaves open.',
  input: RestrictProcessingInput,
  says: 'Whose data, and why.',
  schema: restrictProcessingSchema,
  command: restrictProcessing,
});
declareMutation(RestrictionResolver, 'liftRestriction', {
  payload: PersonPayload,
  operation: 'Alteration',
  description:
    'Ends the restrictions of a person. ILLEGAL_STEP where none is in force, NO_ROLE where it closes a purpose of your own roles.',
  input: LiftRestrictionInput,
  says: 'Whose data.',
  schema: liftRestrictionSchema,
  command: liftRestriction,
});
