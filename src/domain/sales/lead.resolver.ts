import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { stepSchema } from '../step.input';
import { convertLead } from './convert-lead';
import { createLead, disqualifyLead, qualifyLead, reopenLead, workLead } from './lead.commands';
import {
  ConvertLeadInput,
  convertLeadSchema,
  CreateLeadInput,
  createLeadSchema,
  DisqualifyLeadInput,
  disqualifyLeadSchema,
  QualifyLeadInput,
  qualifyLeadSchema,
  ReopenLeadInput,
  WorkLeadInput,
  workLeadSchema,
} from './lead.input';
import { ConvertLeadPayload, LeadPayload } from './lead.payload';

/** What sales does with a lead. */
@Resolver()
export class LeadResolver {}

const step = { payload: LeadPayload, operation: 'Alteration' } as const;

declareMutation(LeadResolver, 'createLead', {
  payload: LeadPayload,
  operation: 'Collection',
  description: 'Keeps that a person may come to buy, and where that is known from.',
  input: CreateLeadInput,
  says: 'Who, through what, and whence.',
  schema: createLeadSchema,
  command: createLead,
});
declareMutation(LeadResolver, 'workLead', {
  ...step,
  description: 'Begins to look into a new lead; it is yours where it was nobody’s.',
  input: WorkLeadInput,
  says: 'Which lead.',
  schema: workLeadSchema,
  command: workLead,
});
declareMutation(LeadResolver, 'qualifyLead', {
  ...step,
  description: 'Finds a lead worth an offer.',
  input: QualifyLeadInput,
  says: 'Which lead, and how likely it is.',
  schema: qualifyLeadSchema,
  command: qualifyLead,
});
declareMutation(LeadResolver, 'convertLead', {
  payload: ConvertLeadPayload,
  operation: 'Alteration',
  description:
    'Makes an opportunity of a qualified lead, with its person and an account that is linked or made. Source and collection action are kept.',
  input: ConvertLeadInput,
  says: 'Which lead, what is to be sold, and to which organisation.',
  schema: convertLeadSchema,
  command: convertLead,
});
declareMutation(LeadResolver, 'disqualifyLead', {
  ...step,
  description: 'Gives a lead up.',
  input: DisqualifyLeadInput,
  says: 'Which lead, and why.',
  schema: disqualifyLeadSchema,
  command: disqualifyLead,
});
declareMutation(LeadResolver, 'reopenLead', {
  ...step,
  description: 'Goes on with a lead that had been given up.',
  input: ReopenLeadInput,
  says: 'Which lead.',
  schema: stepSchema,
  command: reopenLead,
});
