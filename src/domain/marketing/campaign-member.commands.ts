import type { z } from 'zod';
import { filterConditions } from '../../release/sql/filter';
import { sourceOf } from '../../release/sql/source';
import { Statement } from '../../release/sql/statement';
import { runningOperation, type GatewayContext } from '../context';
import type { Transaction, Written } from '../write';
import { isUuid } from '../../vocabulary/uuid';
import { invalidInput } from '../check-input';
import { CAMPAIGN_MEMBER_STEPS } from './campaign-member-steps';
import { changeCampaign, openForStep } from './campaign.commands';
import { MOST_MEMBERS_AT_ONCE, type addCampaignMembersSchema, type removeCampaignMemberSchema } from './campaign.input';

/** Who was taken out before comes back; who is there already stays as they are. */
const ADD = `
INSERT INTO campaign_member (id, campaign_id, person_id)
SELECT gen_random_uuid(), `;
const AGAIN = `
ON CONFLICT (campaign_id, person_id) DO UPDATE SET state = 'ADDED', withheld_because = NULL, added_at = now()
  WHERE campaign_member.state = 'REMOVED'
RETURNING person_id`;

/**
 * Adds persons whom the asker may see now: those of the list, or all that the filter matches, read under the asker's masks. Whoever is
 * hidden is passed over like whoever is missing.
 */
export async function addCampaignMembers(
  transaction: Transaction,
  input: z.output<typeof addCampaignMembersSchema>,
  context: GatewayContext,
): Promise<Written> {
  const { row, to } = await openForStep(transaction, input, 'addCampaignMembers');
  const { release } = runningOperation(context);
  const person = context.services.records.get('Person');
  if (person === undefined || context.access.types.get('Person')?.closed !== null) throw invalidInput(['filter'], 'No person may be seen.');
  const statement = new Statement(context.access, release.asker, release.variables);
  const source = sourceOf(person, statement, null);
  const conditions = [...source.where, ...filterConditions(input.filter, source, statement, 'input.filter')];
  if (input.personIds != null) conditions.push(`${source.table}.id = ANY(${statement.parameter(input.personIds.filter(isUuid))}::uuid[])`);
  const campaign = statement.parameter(row.id);
  const text = `${ADD}${campaign}::uuid, ${source.table}.id FROM ${source.from} WHERE ${conditions.join(' AND ')}
    ORDER BY ${source.table}.id LIMIT ${String(MOST_MEMBERS_AT_ONCE + 1)}${AGAIN}`;
  const added = await transaction.sql.query(text, statement.values);
  if (added.length > MOST_MEMBERS_AT_ONCE)
    throw invalidInput(['filter'], `At most ${String(MOST_MEMBERS_AT_ONCE)} persons at once: narrow the filter.`);
  const written = await changeCampaign(transaction, row.id, { state: to });
  const persons = added.map((each) => String(each['person_id']));
  return { ...written, changed: [...written.changed, ...statement.used, 'CampaignMember.state'], concerned: persons };
}

/** Takes a person out who was not sent anything yet. Answers alike where there is no such member. */
export async function removeCampaignMember(transaction: Transaction, input: z.output<typeof removeCampaignMemberSchema>): Promise<Written> {
  const { row } = await openForStep(transaction, input, 'removeCampaignMember');
  const persons = isUuid(input.personId) ? [input.personId] : [];
  const { to, from } = CAMPAIGN_MEMBER_STEPS.steps.removeCampaignMember;
  const removed = await transaction.sql.query(
    `UPDATE campaign_member SET state = $3 WHERE campaign_id = $1 AND person_id = ANY($2::uuid[]) AND state = ANY($4::text[]) RETURNING person_id`,
    [row.id, persons, to, from],
  );
  const written = await changeCampaign(transaction, row.id, {});
  return { ...written, changed: ['CampaignMember.state'], concerned: removed.map((each) => String(each['person_id'])) };
}
