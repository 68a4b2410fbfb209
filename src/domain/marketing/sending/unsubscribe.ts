import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { insertEvents } from '../../../access-log/insert-events';
import { pseudonymBytes } from '../../../access-log/pseudonym-bytes';
import { serviceEvent } from '../../../access-log/service-event';
import { whoAsked } from '../../../access-log/who-asked';
import type { Ask } from '../../../authentication/ask';
import { assertDecidedBy } from '../../../authorisation/assert-decided-by';
import { rewriteAuthorisation } from '../../../authorisation/rewrite-authorisation';
import type { Policy, RolePolicy } from '../../../decision/policy';
import { againAfterDeadlock } from '../../../store/again-after-deadlock';
import { sqlOf, type Sql } from '../../../store/sql';
import type { Store } from '../../../store/store';
import type { Purpose } from '../../../vocabulary/purposes';
import { readChannelConsent } from '../../consent/channel-consent';
import { withdrawConsent } from '../../consent/consent.commands';
import { objectToProcessing } from '../../consent/objection.commands';
import type { Transaction } from '../../write';
import type { CampaignChannel } from '../campaign-channel';
import { CAMPAIGN_MEMBER_STEPS } from '../campaign-member-steps';
import { addressPseudonym } from '../address-pseudonym';
import { ADDRESS_SQL, addRegisterEntry } from '../register-checks.commands';
import { lockCampaign } from './sending-parts';
import type { UnsubscribeTokens } from './unsubscribe-token';

export interface UnsubscribeParts {
  readonly store: Store;
  readonly policy: Policy;
  readonly pseudonymOf: (text: string) => string;
  readonly tokens: UnsubscribeTokens;
}

interface SentMessage {
  readonly campaign_id: string;
  readonly member_id: string;
  readonly person_id: string;
  readonly purpose: Purpose;
  readonly channel: CampaignChannel;
  readonly ground: string;
  /** Where it went, as a pseudonym; null for messages from before this was kept. */
  readonly address: string | null;
  /** Of the member of the campaign; null where it is none any more. */
  readonly state: string | null;
}

const MESSAGE = `SELECT m.campaign_id, m.member_id, m.person_id, m.purpose, m.channel, m."ground", m.address, c.state
FROM message m LEFT JOIN campaign_member c ON c.id = m.member_id WHERE m.id = $1`;
const CLIENT = 'unsubscribe-link';
const PURPOSE = 'RightsFulfilment';

/**
 * Ends messages like the one of this token, at once: the consent for its channel is withdrawn; what was sent without consent is objected to;
 * and the address goes on our own list. Again, it ends what was granted since, and else changes nothing. False where the token is not ours.
 * One transaction with its access event.
 */
export async function unsubscribe(parts: UnsubscribeParts, token: string): Promise<boolean> {
  const messageId = parts.tokens.messageOf(token);
  if (messageId === null) return false;
  for (;;) {
    const ended = await againAfterDeadlock(() => parts.store.dataSource.transaction((manager) => tryToEnd(parts, manager, messageId)));
    if (ended !== 'moved') return ended;
  }
}

/** 'moved': a merge, or the undo of one, made the message another person's before that one was locked; nothing was done. */
async function tryToEnd(parts: UnsubscribeParts, manager: EntityManager, messageId: string): Promise<boolean | 'moved'> {
  const sql = sqlOf(manager);
  const read = async (): Promise<SentMessage | undefined> =>
    (await sql.query(MESSAGE, [messageId]))[0] as unknown as SentMessage | undefined;
  const message = await read();
  if (message === undefined) return false;
  await assertDecidedBy(sql, parts.policy);
  // The campaign first, as everybody who writes members does.
  await lockCampaign(sql, message.campaign_id);
  await sql.query('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [message.person_id]);
  if ((await read())?.person_id !== message.person_id) return 'moved';
  await endMessages(parts, manager, message);
  return true;
}

async function endMessages(parts: UnsubscribeParts, manager: EntityManager, message: SentMessage): Promise<void> {
  const sql = sqlOf(manager);
  const role = [...parts.policy.roles.values()].find(({ kind, purposes }) => kind === 'data-subject' && purposes.has(PURPOSE));
  if (role === undefined) throw new Error('the policy has no role for data subjects');
  const ask = askOf(message.person_id, role);
  // The event below names the person of the message; what was sent to them may be ended unseen.
  const transaction: Transaction = { manager, sql, ask, policy: parts.policy, name: () => undefined, see: () => Promise.resolve() };
  const changed = await endGrounds(transaction, message);
  const listed = message.state !== 'UNSUBSCRIBED' || changed.length > 0 ? await listAddresses(parts, sql, message) : 0;
  await rewriteAuthorisation(sql, parts.policy, [message.person_id]);
  const { to, from } = CAMPAIGN_MEMBER_STEPS.steps.unsubscribe;
  const members = await sql.query(
    `UPDATE campaign_member SET state = $2, sent_at = coalesce(sent_at, now()), responded_at = coalesce(responded_at, now())
      WHERE id = $1 AND state = ANY($3::text[]) RETURNING id`,
    [message.member_id, to, from],
  );
  await insertEvents(sql, [
    serviceEvent({
      traceId: ask.traceId,
      ...whoAsked(ask.viewer, parts.pseudonymOf),
      role: role.name,
      purpose: PURPOSE,
      activity: parts.policy.purposes.get(PURPOSE)?.activity ?? null,
      operation: 'Alteration',
      shape: 'WRITE',
      operationName: 'unsubscribe',
      policyVersion: parts.policy.version,
      persons: pseudonymBytes([parts.pseudonymOf(message.person_id)]),
      used: [...changed, ...(listed > 0 ? ['SuppressionEntry.listed'] : []), ...(members.length > 0 ? ['CampaignMember.state'] : [])],
    }),
  ]);
}

/** The person, as whoever holds the link: it was sent to nobody else. */
function askOf(personId: string, role: RolePolicy): Ask {
  const viewer = {
    subject: personId,
    kind: 'data-subject',
    client: CLIENT,
    onBehalfOf: null,
    roles: [role.name],
    purposes: [PURPOSE],
  } as const;
  return { viewer, role, purpose: PURPOSE, scope: 'self', traceId: randomBytes(16).toString('hex') };
}

/**
 * Ends whatever was granted since the last stop, also where nothing is sent just now: a restriction (GDPR Art. 18) ends, a consent begins. Answers
 * with what was written.
 */
async function endGrounds(
  transaction: Transaction,
  { person_id: personId, purpose, channel, ground }: SentMessage,
): Promise<readonly string[]> {
  const changed: string[] = [];
  const { granted, stopped } = await readChannelConsent(transaction.sql, personId, purpose, channel);
  if (!stopped && (granted || ground !== 'SOFT_SPAM')) {
    const withdrawal = { personId, purpose, channel, expressedBy: 'SUBJECT', method: 'WEB_FORM' } as const;
    changed.push(...(await withdrawConsent(transaction, withdrawal)).changed);
  }
  if (ground === 'SOFT_SPAM') changed.push(...(await objectToProcessing(transaction, { personId, purpose })).changed);
  return changed;
}

/**
 * Whoever has the same address in another record is reached no more either, until they agree anew: the address where the message was read, and the
 * one that the person has now. Answers with how many these are.
 */
async function listAddresses({ pseudonymOf }: UnsubscribeParts, sql: Sql, message: SentMessage): Promise<number> {
  const { person_id: id, channel } = message;
  const [row] = await sql.query(`SELECT ${ADDRESS_SQL[channel]} AS address, now()::text AS now FROM person WHERE id = $1`, [id]);
  const current = typeof row?.['address'] === 'string' ? addressPseudonym(pseudonymOf, channel, row['address']) : null;
  const addresses = [...new Set([message.address, current])].filter((address) => address !== null);
  for (const address of addresses)
    await addRegisterEntry(sql, { register: 'OPT_OUT', channel, address, listedAt: String(row?.['now']), checkedAt: null });
  return addresses.length;
}
