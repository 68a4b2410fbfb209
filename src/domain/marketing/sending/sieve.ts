import { insertEvents } from '../../../access-log/insert-events';
import { assertDecidedBy } from '../../../authorisation/assert-decided-by';
import { sqlOf, type Sql } from '../../../store/sql';
import { loadAddressees, loadBefore } from '../addressees';
import { isCallingTime } from '../calling-hours';
import { ENDED_NOW } from '../campaign.commands';
import { maySend } from '../may-send';
import type { SendingReason } from '../sending-reasons';
import { isNotDeferred } from './deferral';
import { withheldEvent } from './event-of-sending';
import { lockRunning, type RunningCampaign, type SendingParts } from './sending-parts';

const BATCH = 200;

export interface Member {
  readonly id: string;
  readonly personId: string;
}

/** What a look at the next members of a campaign found. */
export type Sieved =
  | { readonly sort: 'stopped' }
  | { readonly sort: 'waiting' }
  | { readonly sort: 'done' }
  | { readonly sort: 'members'; readonly members: readonly Member[] };

const NEXT = `SELECT m.id, m.person_id AS "personId" FROM campaign_member m
WHERE m.campaign_id = $1 AND m.state = 'ADDED' AND ${isNotDeferred('m')} ORDER BY m.id LIMIT $2`;

const WITHHOLD = `UPDATE campaign_member m SET state = 'WITHHELD', withheld_because = refused.reason
FROM unnest($1::uuid[], $2::text[]) AS refused (id, reason) WHERE m.id = refused.id AND m.state = 'ADDED'`;

/** Whoever could not be called for the hour is tried again. */
const TRY_AGAIN = `UPDATE campaign_member SET state = 'ADDED', withheld_because = NULL
WHERE campaign_id = $1 AND state = 'WITHHELD' AND withheld_because = 'OUTSIDE_CALLING_HOURS'`;

/**
 * Whoever had been merged into somebody else, which was undone, is a person of their own again; and so is whoever that one had been merged into: what was sent to the
 * other went back with them.
 */
const PARTED_AGAIN = `UPDATE campaign_member m SET state = 'ADDED', withheld_because = NULL
WHERE m.campaign_id = $1 AND m.state = 'WITHHELD' AND EXISTS (SELECT FROM person p WHERE p.id = m.person_id)
  AND CASE m.withheld_because
    WHEN 'ERASED' THEN NOT EXISTS (SELECT FROM person_merge d WHERE d.dropped_id = m.person_id AND d.undone_at = 'infinity')
    WHEN 'ALREADY_SENT' THEN NOT EXISTS (
      SELECT FROM message s WHERE s.person_id = m.person_id AND s.campaign_id = m.campaign_id AND s.state IN ('SENDING', 'SENT', 'IN_DOUBT'))
    ELSE false END`;

const UNSETTLED = `SELECT FROM campaign_member WHERE campaign_id = $1
  AND (state IN ('ADDED', 'SENDING') OR (state = 'WITHHELD' AND withheld_because = 'OUTSIDE_CALLING_HOURS')) LIMIT 1`;

const COMPLETE = `UPDATE campaign SET state = 'COMPLETED', ends_at = ${ENDED_NOW}, version = version + 1 WHERE id = $1`;

/**
 * Looks at the next members of a campaign: whoever surely cannot be sent anything is marked with the reason, the others are returned. Each of
 * them is asked about once more, alone, when their message is about to leave.
 */
export async function sieve(parts: SendingParts, campaignId: string): Promise<Sieved> {
  return parts.store.dataSource.transaction(async (manager): Promise<Sieved> => {
    const sql = sqlOf(manager);
    await assertDecidedBy(sql, parts.policy);
    const campaign = await lockRunning(sql, parts.policy, campaignId);
    if (campaign === null) return { sort: 'stopped' };
    if (isCallingTime(parts.now(), parts.policy.sending.callingHours)) await sql.query(TRY_AGAIN, [campaign.id]);
    await sql.query(PARTED_AGAIN, [campaign.id]);
    const next = (await sql.query(NEXT, [campaign.id, BATCH])) as unknown as Member[];
    if (next.length > 0) return { sort: 'members', members: await withholdRefused(parts, sql, campaign, next) };
    const unsettled = await sql.query(UNSETTLED, [campaign.id]);
    if (unsettled.length > 0) return { sort: 'waiting' };
    await sql.query(COMPLETE, [campaign.id]);
    return { sort: 'done' };
  });
}

async function withholdRefused(
  parts: SendingParts,
  sql: Sql,
  campaign: RunningCampaign,
  members: readonly Member[],
): Promise<readonly Member[]> {
  const ids = members.map(({ personId }) => personId);
  const addressees = await loadAddressees(sql, ids, campaign, parts.pseudonymOf);
  const before = await loadBefore(sql, ids, campaign);
  const hour = parts.now();
  const refused = new Map<SendingReason, Member[]>();
  for (const member of members) {
    const addressee = addressees.get(member.personId);
    const sent = before.get(member.personId);
    // Without facts there is no such person any more: erased, or merged into somebody else.
    const permission = addressee === undefined || sent === undefined ? null : maySend(addressee, parts.policy, campaign, sent, hour);
    // Facts are read before addresses: whoever withdrew in between has one that may not be read. Alone, with the person locked, that is told from none.
    if (permission?.allowed === true || permission?.reason === 'NO_ADDRESS') continue;
    const reason = permission?.reason ?? 'ERASED';
    refused.set(reason, [...(refused.get(reason) ?? []), member]);
  }
  if (refused.size === 0) return members;
  const because = [...refused].flatMap(([reason, each]) => each.map(({ id }) => ({ id, reason })));
  await sql.query(WITHHOLD, [because.map(({ id }) => id), because.map(({ reason }) => reason)]);
  await insertEvents(
    sql,
    [...refused].map(([reason, each]) => withheldEvent(parts, campaign, reason, [...new Set(each.map(({ personId }) => personId))])),
  );
  const out = new Set(because.map(({ id }) => id));
  return members.filter(({ id }) => !out.has(id));
}
