import type { z } from 'zod';
import { LecitoError } from '../../errors';
import { filterConditions } from '../../release/sql/filter';
import { isUuid } from '../../vocabulary/uuid';
import { invalidInput } from '../check-input';
import type { GatewayContext } from '../context';
import { visibleRows } from '../visible-rows';
import type { Transaction, Written } from '../write';
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
  // Whoever is passed over was asked for as well.
  for (const id of input.personIds ?? []) transaction.name(id);
  const { row, to } = await openForStep(transaction, input, 'addCampaignMembers');
  const visible = visibleRows(context, 'Person');
  if (visible === null) throw invalidInput(['filter'], { en: 'No person may be seen.', it: 'Nessuna persona è visibile.' });
  const { statement, source } = visible;
  const conditions = [...source.where, ...filterConditions(input.filter, source, statement, 'input.filter')];
  if (input.personIds != null) conditions.push(`${source.table}.id = ANY(${statement.parameter(input.personIds.filter(isUuid))}::uuid[])`);
  const campaign = statement.parameter(row.id);
  // Whoever is there already takes no place among as many as are added at once: another would be left out for them, and nobody told.
  conditions.push(
    `NOT EXISTS (SELECT FROM campaign_member m WHERE m.campaign_id = ${campaign}::uuid AND m.person_id = ${source.table}.id AND m.state <> 'REMOVED')`,
  );
  const text = `${ADD}${campaign}::uuid, ${source.table}.id FROM ${source.from} WHERE ${conditions.join(' AND ')}
    ORDER BY ${source.table}.id LIMIT ${String(MOST_MEMBERS_AT_ONCE + 1)}${AGAIN}`;
  const added = await transaction.sql.query(text, statement.values);
  if (added.length > MOST_MEMBERS_AT_ONCE)
    throw invalidInput(['filter'], {
      en: `At most ${String(MOST_MEMBERS_AT_ONCE)} persons at once: narrow the filter.`,
      it: `Al massimo ${String(MOST_MEMBERS_AT_ONCE)} persone in una volta: restringere il filtro.`,
    });
  const written = await changeCampaign(transaction, row.id, { state: to });
  const persons = added.map((each) => String(each['person_id']));
  return { ...written, changed: [...written.changed, ...statement.used, 'CampaignMember.state'], concerned: persons };
}

/**
 * Takes a person out who was not sent anything yet, of those members whom the asker may see now. Answers alike where there is no such member:
 * else the count of the campaign would tell whether somebody hidden belongs to it.
 */
export async function removeCampaignMember(
  transaction: Transaction,
  input: z.output<typeof removeCampaignMemberSchema>,
  context: GatewayContext,
): Promise<Written> {
  transaction.name(input.personId);
  const { row } = await openForStep(transaction, input, 'removeCampaignMember');
  const { to, from } = CAMPAIGN_MEMBER_STEPS.steps.removeCampaignMember;
  const visible = visibleRows(context, 'CampaignMember');
  if (visible === null) throw new LecitoError('NO_ROLE');
  const { statement, source } = visible;
  const { table, where } = source;
  const conditions = [
    ...where,
    `${table}.campaign_id = ${statement.parameter(row.id)}::uuid`,
    `${table}.person_id = ANY(${statement.parameter([input.personId].filter(isUuid))}::uuid[])`,
    `${table}.state = ANY(${statement.parameter(from)}::text[])`,
  ];
  const removed = await transaction.sql.query(
    `UPDATE campaign_member SET state = ${statement.parameter(to)}
     WHERE id IN (SELECT ${table}.id FROM ${source.from} WHERE ${conditions.join(' AND ')}) RETURNING person_id`,
    statement.values,
  );
  const written = await changeCampaign(transaction, row.id, {});
  return { ...written, changed: ['CampaignMember.state'], concerned: removed.map((each) => String(each['person_id'])) };
}
