import { toOne } from '../../release/edge';
import { samePerson } from '../edge-order';
import { Account } from '../people/account.entity';
import { Note } from '../people/note.entity';
import { Person } from '../people/person.entity';
import { Order } from '../sales/order.entity';
import { Case } from '../service/case.entity';
import { Interaction } from '../service/interaction.entity';
import { Ticket } from '../support/ticket.entity';
import { SearchHit } from './search-hit.entity';

/** From what a search found to the record. */
export const SEARCH_EDGES = [
  toOne(SearchHit, 'person', Person, 'personId', { samePerson, description: 'The person, or whom the record is about.' }),
  toOne(SearchHit, 'account', Account, 'accountId', { description: 'The organisation, if it is one.' }),
  toOne(SearchHit, 'case', Case, 'caseId', { samePerson, description: 'The case, if it is one.' }),
  toOne(SearchHit, 'ticket', Ticket, 'ticketId', { samePerson, description: 'The ticket, if it is one.' }),
  toOne(SearchHit, 'order', Order, 'orderId', { samePerson, description: 'The purchase, if it is one.' }),
  toOne(SearchHit, 'interaction', Interaction, 'interactionId', { samePerson, description: 'The contact, if it is one.' }),
  toOne(SearchHit, 'note', Note, 'noteId', { samePerson, description: 'The note, if it is one.' }),
] as const;
