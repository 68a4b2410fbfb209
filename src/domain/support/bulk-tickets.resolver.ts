import { Resolver } from 'type-graphql';
import { declareJob } from '../jobs/declare-job';
import { JobKind } from '../jobs/job.object';
import { AssignTicketsInput, assignTicketsSchema, CloseTicketsInput, closeTicketsSchema } from './bulk-tickets.input';
import { assignTicket, closeTicket } from './ticket.commands';

/** What technical support does with many tickets at once. */
@Resolver()
export class BulkTicketsResolver {}

declareJob(BulkTicketsResolver, 'assignTickets', {
  kind: JobKind.ASSIGN_TICKETS,
  description: 'Gives many tickets to a colleague, as a job: each as if it had been asked for alone, and refused alone.',
  input: AssignTicketsInput,
  says: 'Which tickets, and to whom.',
  schema: assignTicketsSchema,
  rows: ({ tickets, assigneeId }) => tickets.map((row) => ({ ...row, assigneeId })),
  command: assignTicket,
});
declareJob(BulkTicketsResolver, 'closeTickets', {
  kind: JobKind.CLOSE_TICKETS,
  description: 'Puts many resolved tickets away, as a job: each as if it had been asked for alone, and refused alone.',
  input: CloseTicketsInput,
  says: 'Which tickets.',
  schema: closeTicketsSchema,
  rows: ({ tickets }) => tickets,
  command: closeTicket,
});
