import { v7 as uuidv7 } from 'uuid';
import type { EntityManager } from 'typeorm';
import type { AccessEvent } from '../../../access-log/event';
import { insertEvents } from '../../../access-log/insert-events';
import { pseudonymBytes } from '../../../access-log/pseudonym-bytes';
import { assertDecidedBy } from '../../../authorisation/assert-decided-by';
import type { OutgoingMessage, Transport } from '../../../sending/transport';
import { sqlOf, type Sql } from '../../../store/sql';
import { loadAddressees, loadBefore } from '../addressees';
import { WAYS } from '../campaign-channel';
import { maySend, type Permission } from '../may-send';
import { addressPseudonym } from '../address-pseudonym';
import type { SendingReason } from '../sending-reasons';
import { fieldsIn, fillTemplate } from '../template';
import { isNotDeferred } from './deferral';
import { eventOfSending, withheldEvent } from './event-of-sending';
import { readReleased, type ReleasedValues } from './released-values';
import { lockRunning, type RunningCampaign, type SendingParts } from './sending-parts';
import type { Member } from './sieve';

/** Stopped: the campaign no longer runs. Passed: this member is not sent anything. */
export type Prepared = OutgoingMessage | 'stopped' | 'passed';

const LOCK_PERSON = 'SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE';
const LOCK_MEMBER = `SELECT FROM campaign_member m WHERE m.id = $1 AND m.person_id = $2 AND m.state = 'ADDED' AND ${isNotDeferred('m')}
  FOR NO KEY UPDATE`;

/**
 * Decides about one member at this moment and, if a message may leave, makes durable that it is about to: its access event, the message as
 * SENDING and the member as SENDING are one transaction. A message that was prepared is handed over once, by whoever prepared it; if that
 * process dies it stays SENDING and nobody sends it again. A withdrawal waits for the person's lock or goes ahead of it.
 */
export async function prepareMessage(parts: SendingParts, transport: Transport, campaignId: string, member: Member): Promise<Prepared> {
  return parts.store.dataSource.transaction(async (manager): Promise<Prepared> => {
    const sql = sqlOf(manager);
    await assertDecidedBy(sql, parts.policy);
    const campaign = await lockRunning(sql, parts.policy, campaignId);
    if (campaign === null) return 'stopped';
    await sql.query(LOCK_PERSON, [member.personId]);
    if ((await sql.query(LOCK_MEMBER, [member.id, member.personId])).length === 0) return 'passed';
    const permission = await ask(parts, sql, campaign, member);
    if (!permission.allowed) return withhold(parts, sql, { campaign, member, reason: permission.reason, released: null });
    const message = { id: uuidv7(), channel: campaign.channel };
    const released = await release(parts, sql, campaign, member);
    const stored = released?.values[WAYS[campaign.channel].field] ?? null;
    if (released === null || stored === null) return withhold(parts, sql, { campaign, member, reason: 'NO_ADDRESS', released });
    const eventId = await recordSending(parts, manager, { campaign, member, transport, released });
    const address = addressPseudonym(parts.pseudonymOf, campaign.channel, stored);
    await keepMessage(sql, campaign, member, { id: message.id, ground: permission.ground, eventId, address });
    return { ...message, to: addressIn(stored, campaign), ...textsOf(parts, campaign, released, message.id) };
  });
}

async function ask(parts: SendingParts, sql: Sql, campaign: RunningCampaign, { personId }: Member): Promise<Permission> {
  const addressee = (await loadAddressees(sql, [personId], campaign, parts.pseudonymOf)).get(personId);
  const before = (await loadBefore(sql, [personId], campaign)).get(personId);
  if (addressee === undefined || before === undefined) return { allowed: false, reason: 'ERASED' };
  return maySend(addressee, parts.policy, campaign, before, parts.now());
}

interface Withheld {
  readonly campaign: RunningCampaign;
  readonly member: Member;
  readonly reason: SendingReason;
  /** What was read all the same; null where nothing was. */
  readonly released: ReleasedValues | null;
}

async function withhold(parts: SendingParts, sql: Sql, { campaign, member, reason, released }: Withheld): Promise<Prepared> {
  await sql.query(`UPDATE campaign_member SET state = 'WITHHELD', withheld_because = $2 WHERE id = $1`, [member.id, reason]);
  const event = withheldEvent(parts, campaign, reason, [member.personId]);
  const read = released && {
    released: released.released,
    withheld: [...released.withheld, ...event.withheld],
    looked: lookedAt(released),
  };
  await insertEvents(sql, [{ ...event, ...read }]);
  return 'passed';
}

async function release(parts: SendingParts, sql: Sql, campaign: RunningCampaign, { personId }: Member): Promise<ReleasedValues | null> {
  const access = parts.accessOf(campaign.role, campaign.purpose);
  if (access === null) return null;
  const fields = [...new Set([WAYS[campaign.channel].field, ...fieldsIn(campaign.subjectTemplate, campaign.bodyTemplate)])];
  return readReleased(sql, { records: parts.records, access }, personId, fields);
}

/** Where the message goes, as its transport wants it; a postal address in lines. */
function addressIn(stored: string, { channel }: RunningCampaign): string {
  if (channel !== 'POSTAL') return stored;
  const { street, postalCode, city, province, country } = JSON.parse(stored) as Readonly<Record<string, string | null | undefined>>;
  const lines = [street, [postalCode, city, province].filter(Boolean).join(' '), country];
  return lines.filter(Boolean).join('\n');
}

interface SendingOf {
  readonly campaign: RunningCampaign;
  readonly member: Member;
  readonly transport: Transport;
  readonly released: ReleasedValues;
}

async function recordSending(parts: SendingParts, manager: EntityManager, sending: SendingOf): Promise<string> {
  const { campaign, member, transport, released } = sending;
  const event = eventOfSending(parts, campaign, {
    id: uuidv7(),
    operation: transport.recipient === null ? 'Consultation' : 'Disclosure',
    shape: 'EXPORT',
    recipient: transport.recipient,
    persons: pseudonymBytes([parts.pseudonymOf(member.personId)]),
    released: released.released,
    withheld: released.withheld,
    looked: lookedAt(released),
  });
  await insertEvents(sqlOf(manager), [event]);
  return event.id;
}

const lookedAt = ({ standing, asked }: ReleasedValues): AccessEvent['looked'] => ({
  standings: [standing],
  asked: JSON.stringify([asked]),
  looks: { runs: [[1, [0]]] },
});

interface Kept {
  readonly id: string;
  readonly ground: string;
  readonly eventId: string;
  /** A pseudonym. */
  readonly address: string;
}

async function keepMessage(sql: Sql, campaign: RunningCampaign, member: Member, { id, ground, eventId, address }: Kept): Promise<void> {
  await sql.query(
    `INSERT INTO message (id, campaign_id, member_id, person_id, purpose, channel, "ground", access_event_id, address)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, campaign.id, member.id, member.personId, campaign.purpose, campaign.channel, ground, eventId, address],
  );
  await sql.query(`UPDATE campaign_member SET state = 'SENDING' WHERE id = $1`, [member.id]);
}

function textsOf(
  parts: SendingParts,
  { subjectTemplate, bodyTemplate }: RunningCampaign,
  { values }: ReleasedValues,
  messageId: string,
): Pick<OutgoingMessage, 'subject' | 'text' | 'unsubscribeUrl'> {
  const unsubscribeUrl = parts.linkOf(messageId);
  // Each message says how to object (Art. 21(4), Codice Art. 130(4)); in both languages, for which one to use may be withheld.
  const foot = `--\nPer non ricevere più messaggi / To receive no more messages:\n${unsubscribeUrl}`;
  return { subject: fillTemplate(subjectTemplate, values), text: `${fillTemplate(bodyTemplate, values)}\n\n${foot}\n`, unsubscribeUrl };
}
