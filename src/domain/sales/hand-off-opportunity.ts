import type { z } from 'zod';
import type { Access } from '../../release/access';
import { actingStaff } from '../acting-staff';
import { invalidInput } from '../check-input';
import { openForChange } from '../open-for-change';
import { OF_ANOTHER_DEPARTMENT, passOn } from '../service/hand-off';
import type { Transaction, Written } from '../write';
import { Opportunity } from './opportunity.entity';
import type { handOffOpportunitySchema } from './opportunity.input';

/** Asks another department for its part of a sale, say to install what was sold: it gets a hand-off and a task; the sale stays. */
export async function handOffOpportunity(
  transaction: Transaction,
  input: z.output<typeof handOffOpportunitySchema>,
  access: Access,
): Promise<Written> {
  const { id, personId } = await openForChange(transaction, access, Opportunity, input, ['name', 'stage']);
  if (personId === null) throw invalidInput(['id'], { en: 'A sale with a person.', it: 'Una vendita con una persona.' });
  const staffId = await actingStaff(transaction, { field: 'input.id' });
  const { moves, changed } = await passOn(transaction, access, { ...input, work: { opportunityId: id }, personId, staffId });
  if (moves) throw invalidInput(['toQueueId'], OF_ANOTHER_DEPARTMENT);
  await transaction.manager.update(Opportunity, { id }, { version: () => 'version + 1' });
  return { ids: { Opportunity: id, Person: personId }, factsChangedOf: [], changed };
}
