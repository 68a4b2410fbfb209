import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { stepSchema } from '../step.input';
import {
  answerTicket,
  assignTicket,
  awaitCustomer,
  closeTicket,
  handOffTicket,
  openTicket,
  reopenTicket,
  resolveTicket,
  takeTicket,
} from './ticket.commands';
import {
  AnswerTicketInput,
  answerTicketSchema,
  AssignTicketInput,
  assignTicketSchema,
  AwaitCustomerInput,
  CloseTicketInput,
  HandOffTicketInput,
  handOffTicketSchema,
  OpenTicketInput,
  openTicketSchema,
  ReopenTicketInput,
  ResolveTicketInput,
  resolveTicketSchema,
  TakeTicketInput,
} from './ticket.input';
import { AnswerTicketPayload, TicketPayload } from './ticket.payload';

/** What technical support does with a ticket. */
@Resolver()
export class TicketResolver {}

const step = { payload: TicketPayload, operation: 'Alteration' } as const;

declareMutation(TicketResolver, 'openTicket', {
  payload: TicketPayload,
  operation: 'Collection',
  description: 'Keeps a fault, under a number that the person can be told; its clock runs by the right to help that there is.',
  input: OpenTicketInput,
  says: 'For whom, and what does not work.',
  schema: openTicketSchema,
  command: openTicket,
});
declareMutation(TicketResolver, 'takeTicket', {
  ...step,
  description: 'Makes a ticket yours and lets its clock run. Of two who take it at once, one gets it and the other a CONFLICT.',
  input: TakeTicketInput,
  says: 'Which ticket.',
  schema: stepSchema,
  command: takeTicket,
});
declareMutation(TicketResolver, 'assignTicket', {
  ...step,
  description: 'Gives a ticket to a colleague of the team whose queue it waits in.',
  input: AssignTicketInput,
  says: 'Which ticket, and to whom.',
  schema: assignTicketSchema,
  command: assignTicket,
});
declareMutation(TicketResolver, 'handOffTicket', {
  ...step,
  description: 'Passes a ticket to another queue; another department gets a task, and sees of the person what its own purpose releases.',
  input: HandOffTicketInput,
  says: 'Which ticket, to whom, for what, and why.',
  schema: handOffTicketSchema,
  command: handOffTicket,
});
declareMutation(TicketResolver, 'answerTicket', {
  payload: AnswerTicketPayload,
  operation: 'Alteration',
  description: 'Answers the person and keeps the answer among the contacts with them.',
  input: AnswerTicketInput,
  says: 'Which ticket, and the answer.',
  schema: answerTicketSchema,
  command: answerTicket,
});
declareMutation(TicketResolver, 'awaitCustomer', {
  ...step,
  description: 'Waits for the person; the clock of the service level stands.',
  input: AwaitCustomerInput,
  says: 'Which ticket.',
  schema: stepSchema,
  command: awaitCustomer,
});
declareMutation(TicketResolver, 'resolveTicket', {
  ...step,
  description: 'Ends the work on a ticket; the clock of the service level stands.',
  input: ResolveTicketInput,
  says: 'Which ticket, and what repaired it.',
  schema: resolveTicketSchema,
  command: resolveTicket,
});
declareMutation(TicketResolver, 'reopenTicket', {
  ...step,
  description: 'Goes on with a resolved ticket to which the person came back.',
  input: ReopenTicketInput,
  says: 'Which ticket.',
  schema: stepSchema,
  command: reopenTicket,
});
declareMutation(TicketResolver, 'closeTicket', {
  ...step,
  description: 'Puts a resolved ticket away for good.',
  input: CloseTicketInput,
  says: 'Which ticket.',
  schema: stepSchema,
  command: closeTicket,
});
