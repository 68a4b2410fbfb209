import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import { inOrder } from '../../store/in-order';
import { staffIdOf } from '../acting-staff';
import { assertOpen, assertReleased } from '../assert-writable';
import { departmentOfRole } from '../department';
import { lockSeenCampaign, recordResponse } from '../marketing/record-response';
import type { Transaction, Written } from '../write';
import { Interaction } from './interaction.entity';
import type { logInteractionSchema } from './interaction.input';

const FIELDS = ['channel', 'direction', 'department', 'subject', 'summary', 'outcome', 'occurredAt'] as const;

/**
 * Keeps a contact with a person, for the department of the viewer's role; NO_ROLE where the role belongs to none. Where it answers a
 * campaign, the person's place in it is RESPONDED in the same transaction.
 */
export async function logInteraction(
  transaction: Transaction,
  input: z.output<typeof logInteractionSchema>,
  access: Access,
): Promise<Written> {
  const { ask, manager } = transaction;
  const { personId, accountId = null, campaignId = null, channel, direction, subject, summary = null, outcome = null, occurredAt } = input;
  const department = departmentOfRole(ask.role);
  if (department === null) throw new LecitoError('NO_ROLE');
  assertOpen(access, 'Interaction', FIELDS);
  if (campaignId !== null) await lockSeenCampaign(transaction, campaignId);
  const [, , staffId] = await inOrder([
    transaction.see('Person', personId),
    assertReleased(transaction, access, { record: 'Interaction', personId, fields: FIELDS }),
    staffIdOf(transaction),
  ]);
  if (accountId !== null) await transaction.see('Account', accountId);
  const at = occurredAt ?? new Date().toISOString();
  const answered = campaignId === null ? [] : await recordResponse(transaction, access, { campaignId, personId, at });
  const id = uuidv7();
  await manager.insert(Interaction, {
    id,
    personId,
    accountId,
    staffId,
    channel,
    direction,
    department,
    subject,
    summary,
    outcome,
    occurredAt: at,
  });
  const changed = [...FIELDS.map((field) => `Interaction.${field}`), ...answered];
  return { ids: { Interaction: id, Person: personId }, factsChangedOf: [], changed };
}
