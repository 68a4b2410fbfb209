import { v7 as uuidv7 } from 'uuid';
import type { Access } from '../../release/access';
import { assertReleased } from '../assert-writable';
import type { Transaction } from '../write';
import { Interaction, InteractionDirection, type Department, type InteractionChannel } from './interaction.entity';

const SAID = ['channel', 'direction', 'department', 'subject', 'summary', 'occurredAt'] as const;

/** An answer as it was given. */
interface Answer {
  readonly personId: string;
  readonly staffId: string;
  readonly department: Department;
  readonly channel: InteractionChannel;
  readonly subject: string;
  readonly answer: string;
  /** RFC 3339. */
  readonly at: string;
}

/**
 * Keeps an answer among the contacts, where the next one does not replace it. The account of what was asked is not copied: whoever reads of a
 * contact which account it was for, need not know that of the case or ticket. NO_ROLE where the viewer may not read such a contact.
 */
export async function keepAnswer(
  transaction: Transaction,
  access: Access,
  { answer, at, ...answered }: Answer,
): Promise<{ readonly id: string; readonly changed: readonly string[] }> {
  await assertReleased(transaction, access, { record: 'Interaction', personId: answered.personId, fields: SAID });
  const id = uuidv7();
  await transaction.manager.insert(Interaction, {
    id,
    ...answered,
    direction: InteractionDirection.OUTBOUND,
    summary: answer,
    occurredAt: at,
  });
  return { id, changed: SAID.map((name) => `Interaction.${name}`) };
}
