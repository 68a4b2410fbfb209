import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { recordConsent, withdrawConsent } from './consent.commands';
import { RecordConsentInput, recordConsentSchema, WithdrawConsentInput, withdrawConsentSchema } from './consent.input';
import { ConsentPayload } from './consent.payload';

/** What a person allows, and takes back. */
@Resolver()
export class ConsentResolver {}

declareMutation(ConsentResolver, 'recordConsent', {
  payload: ConsentPayload,
  operation: 'Alteration',
  description: 'Records what a person said: a consent given, renewed, refused, asked for, …',
  input: RecordConsentInput,
  says: 'Who said what, and how.',
  schema: recordConsentSchema,
  command: recordConsent,
});
declareMutation(ConsentResolver, 'withdrawConsent', {
  payload: ConsentPayload,
  operation: 'Alteration',
  description: 'Withdraws a consent. Holds from the next request on; a withdrawal of a purpose reaches all that is under it.',
  input: WithdrawConsentInput,
  says: 'Whose consent to what.',
  schema: withdrawConsentSchema,
  command: withdrawConsent,
});
