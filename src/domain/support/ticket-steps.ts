import { stateMachine } from '../state-machine';
import type { TicketState } from './ticket.entity';

const OPEN_STATES = ['NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER'] as const satisfies readonly TicketState[];

/** The state machine of a ticket. The clock of the service level runs in NEW and IN_PROGRESS, and stands in the other states. */
export const TICKET_STEPS = stateMachine<TicketState, TicketStep>('Ticket', {
  takeTicket: { from: OPEN_STATES, to: 'IN_PROGRESS' },
  assignTicket: { from: OPEN_STATES },
  handOffTicket: { from: OPEN_STATES },
  answerTicket: { from: OPEN_STATES },
  awaitCustomer: { from: ['IN_PROGRESS'], to: 'WAITING_FOR_CUSTOMER' },
  resolveTicket: { from: ['IN_PROGRESS', 'WAITING_FOR_CUSTOMER'], to: 'RESOLVED' },
  reopenTicket: { from: ['RESOLVED'], to: 'IN_PROGRESS' },
  closeTicket: { from: ['RESOLVED'], to: 'CLOSED' },
});

export type TicketStep =
  'takeTicket' | 'assignTicket' | 'handOffTicket' | 'answerTicket' | 'awaitCustomer' | 'resolveTicket' | 'reopenTicket' | 'closeTicket';
