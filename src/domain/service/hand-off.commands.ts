import type { z } from 'zod';
import type { Access } from '../../release/access';
import { actingStaff } from '../acting-staff';
import { invalidInput } from '../check-input';
import type { Transaction, Written } from '../write';
import { OF_ANOTHER_DEPARTMENT, passOn } from './hand-off';
import type { handOffPersonSchema } from './hand-off.input';

/** Asks another department to look after a person with whom it has nothing to do yet, a new customer say: it gets a hand-off and a task. */
export async function handOffPerson(
  transaction: Transaction,
  input: z.output<typeof handOffPersonSchema>,
  access: Access,
): Promise<Written> {
  const { personId } = input;
  await transaction.see('Person', personId);
  const staffId = await actingStaff(transaction, { field: 'input.personId' });
  const { moves, changed } = await passOn(transaction, access, { ...input, work: {}, staffId });
  if (moves) throw invalidInput(['toQueueId'], OF_ANOTHER_DEPARTMENT);
  return { ids: { Person: personId }, factsChangedOf: [], changed };
}
