import { sqlOf, type Sql } from '../../../store/sql';
import type { Store } from '../../../store/store';
import { isLastTry } from './deferral';
import { lockCampaign } from './sending-parts';

/**
 * What became of a message. RETURNED: it surely did not leave, for reasons that it has nothing to do with, and is tried again. DEFERRED: it was
 * refused for now, and is tried again later, or FAILED where that was the last try.
 */
export type Settled = 'SENT' | 'FAILED' | 'IN_DOUBT' | 'RETURNED' | 'DEFERRED';

const MEMBER_STATE: Readonly<Record<Settled, string>> = {
  SENT: 'SENT',
  FAILED: 'FAILED',
  IN_DOUBT: 'IN_DOUBT',
  RETURNED: 'ADDED',
  DEFERRED: 'ADDED',
};

/** Longer than any transport takes: a message that is still SENDING after it was left behind by a process that ended. */
const LEFT_BEHIND = "interval '2 minutes'";

async function settle(sql: Sql, messageId: string, campaignId: string, state: Settled): Promise<void> {
  await lockCampaign(sql, campaignId);
  // The member before the message, in the order in which a merge moves them: else the two wait for each other.
  await sql.query('SELECT FROM campaign_member WHERE id = (SELECT member_id FROM message WHERE id = $1) FOR UPDATE', [messageId]);
  const [settled] = await sql.query(
    `UPDATE message SET state = CASE WHEN $2 = 'DEFERRED' AND ${isLastTry('message')} THEN 'FAILED' ELSE $2 END, settled_at = now()
      WHERE id = $1 AND state IN ('SENDING', 'IN_DOUBT') RETURNING member_id, state`,
    [messageId, state],
  );
  if (settled === undefined) return;
  // Whoever unsubscribed in the meantime stays so.
  await sql.query(
    `UPDATE campaign_member SET state = $2, sent_at = CASE WHEN $2 = 'SENT' THEN now() END WHERE id = $1 AND state IN ('SENDING', 'IN_DOUBT')`,
    [settled['member_id'], MEMBER_STATE[settled['state'] as Settled]],
  );
}

/** Keeps what became of a message. */
export async function settleMessage(store: Store, messageId: string, campaignId: string, state: Settled): Promise<void> {
  await store.dataSource.transaction((manager) => settle(sqlOf(manager), messageId, campaignId, state));
}

/** Marks messages that a process left behind as in doubt: perhaps they left, so they are never sent again. Answers with how many. */
export async function settleLeftBehind(store: Store): Promise<number> {
  const left = await sqlOf(store.jobPool).query(
    `SELECT id, campaign_id FROM message WHERE state = 'SENDING' AND sending_at < now() - ${LEFT_BEHIND} ORDER BY campaign_id, id`,
  );
  for (const { id, campaign_id: campaignId } of left) await settleMessage(store, String(id), String(campaignId), 'IN_DOUBT');
  return left.length;
}
