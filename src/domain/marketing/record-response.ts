import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import { assertReleased } from '../assert-writable';
import { invalidInput } from '../check-input';
import type { Transaction } from '../write';
import { CAMPAIGN_MEMBER_STEPS } from './campaign-member-steps';
import type { CampaignMemberState } from './campaign-member.entity';

/** Who answered which campaign, and when: an instant as RFC 3339. */
interface CampaignResponse {
  readonly campaignId: string;
  readonly personId: string;
  readonly at: string;
}

/** Clocks differ a little, and frontends often leave seconds out. */
const MEMBER = `SELECT id, state, sent_at - interval '1 minute' > $3::timestamptz AS "answeredTooEarly"
  FROM campaign_member WHERE campaign_id = $1 AND person_id = $2`;

const FIELDS = ['state', 'respondedAt'] as const;

/** Where it is sure that no message went out; one may have, for a record that was merged into theirs. */
const NOTHING_SENT: readonly CampaignMemberState[] = ['ADDED', 'WITHHELD', 'FAILED', 'REMOVED'];
const NOTHING_TO_ANSWER = {
  detail: {
    en: 'No message went out for this member of the campaign. Log the contact without campaignId.',
    it: 'Per questo membro della campagna non è partito alcun messaggio. Registrare il contatto senza campaignId.',
  },
};

/** Locks the campaign, as every writer of members does before the person. NOT_FOUND where the asker may not see it. */
export async function lockSeenCampaign(transaction: Transaction, campaignId: string): Promise<void> {
  await transaction.see('Campaign', campaignId);
}

/**
 * Sets a member of a campaign to RESPONDED, once; the first answer counts. NOT_FOUND where the person is no member or the asker may not see
 * that, ILLEGAL_STEP where nothing was sent to them, INVALID_INPUT where it went out later. Answers with the coordinates that it wrote.
 */
export async function recordResponse(
  transaction: Transaction,
  access: Access,
  { campaignId, personId, at }: CampaignResponse,
): Promise<readonly string[]> {
  const { sql } = transaction;
  const [member] = await sql.query(MEMBER, [campaignId, personId, at]);
  if (member === undefined) throw new LecitoError('NOT_FOUND');
  await transaction.see('CampaignMember', String(member['id']));
  await assertReleased(transaction, access, { record: 'CampaignMember', personId, fields: [...FIELDS, 'sentAt'] });
  const before = member['state'] as CampaignMemberState;
  if (NOTHING_SENT.includes(before)) throw new LecitoError('ILLEGAL_STEP', NOTHING_TO_ANSWER);
  const state = CAMPAIGN_MEMBER_STEPS.next('logInteraction', before);
  if (member['answeredTooEarly'] === true)
    throw invalidInput(['occurredAt'], { en: 'Not before the message went out.', it: 'Non prima dell’invio del messaggio.' });
  await sql.query(
    `UPDATE campaign_member SET state = $2, responded_at = coalesce(responded_at, $3::timestamptz), sent_at = coalesce(sent_at, now())
      WHERE id = $1`,
    [member['id'], state, at],
  );
  return FIELDS.map((field) => `CampaignMember.${field}`);
}
