import { randomUUID } from 'node:crypto';
import { CAST } from '../../../src/demo/cast';
import { settleMessage } from '../../../src/domain/marketing/sending/settle-message';
import type { OutgoingMessage } from '../../../src/sending/transport';
import { openStore } from '../../../src/store/store';
import { openCampaignDesk, type CampaignDesk } from '../campaigns/campaign-desk';
import { CARE, DPO, mutate, type Done } from '../mutations/mutate';
import { untilSoManyWait, whileRowsAreHeld } from './held';
import { merging } from './persons';

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
});
afterAll(() => desk.close());

const untilWaiting = (count: number): Promise<void> => untilSoManyWait(desk.gateway.database, count);

const whileHeld = <Result>(query: string, values: readonly unknown[], work: () => Promise<() => Promise<Result>>): Promise<Result> =>
  whileRowsAreHeld(desk.gateway.database, query, values, work);

const MAY_BE_WRITTEN = 256;

/** Two of those whom marketing may write to, each with a message of one campaign. */
async function twoReached(): Promise<{ keep: string; drop: string; toDrop: OutgoingMessage; messageId: string }> {
  const people = await desk.sql<{ id: string; email: string }>(
    `SELECT p.id, p.email FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
      WHERE a.valid_from <= now() AND a.valid_to > now() AND (a.grounds & ${String(MAY_BE_WRITTEN)}) <> 0 AND p.email IS NOT NULL AND p.id <> $1
        AND NOT EXISTS (SELECT FROM person_merge m WHERE p.id IN (m.kept_id, m.dropped_id))
        AND NOT EXISTS (SELECT FROM message m WHERE m.person_id = p.id AND m.sending_at > now() - interval '2 days')
      ORDER BY p.id LIMIT 2`,
    [CAST.giulia.id],
  );
  const [keep, drop] = people as [(typeof people)[0], (typeof people)[0]];
  const campaign = await desk.approved({}, `SELECT id FROM person WHERE id IN ('${keep.id}', '${drop.id}')`);
  desk.sent.messages.length = 0;
  await desk.step('launchCampaign', campaign);
  await desk.until(campaign, 'COMPLETED');
  const toDrop = desk.sent.messages.find(({ to }) => to === drop.email);
  const [message] = await desk.sql<{ id: string }>('SELECT id FROM message WHERE person_id = $1 AND campaign_id = $2', [drop.id, campaign]);
  return { keep: keep.id, drop: drop.id, toDrop: toDrop!, messageId: message!.id };
}

async function unsubscribe({ unsubscribeUrl }: OutgoingMessage): Promise<number> {
  const { pathname } = new URL(unsubscribeUrl);
  const answer = await fetch(`${desk.gateway.url}${pathname}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  return answer.status;
}

/** Whether marketing may write to somebody. */
async function reached(id: string): Promise<boolean> {
  const rows = await desk.sql(
    `SELECT FROM authorisation WHERE person_id = $1 AND purpose = 'DirectMarketing' AND valid_from <= now() AND valid_to > now() AND (grounds & $2) <> 0`,
    [id, MAY_BE_WRITTEN],
  );
  return rows.length > 0;
}

const HOLD_MESSAGE = 'SELECT FROM message WHERE id = $1 FOR UPDATE';

describe('whoever unsubscribes while', () => {
  it.each([
    ['their record is being merged', false],
    ['a merge of theirs is being undone', true],
  ])(
    '%s is not written to any more',
    async (_what, undoes) => {
      const { keep, drop, toDrop, messageId } = await twoReached();
      const { merge, undo } = merging(desk.gateway);
      const merged = undoes ? (await merge(keep, drop)).payload!.id : null;
      const [changed, status] = await whileHeld(HOLD_MESSAGE, [messageId], async () => {
        const changing = merged === null ? merge(keep, drop) : undo(merged, keep);
        await untilWaiting(1);
        const ended = unsubscribe(toDrop);
        await untilWaiting(2);
        return () => Promise.all([changing, ended]);
      });
      expect([changed.errors, status]).toEqual([[], 200]);
      expect(await reached(undoes ? drop : keep)).toBe(false);
    },
    30_000,
  );
});

it('whoever unsubscribes while they are one with somebody who had withdrawn before is not written to once they are two again', async () => {
  const { keep, drop, toDrop } = await twoReached();
  const withdrawal = { personId: keep, purpose: 'DirectMarketing', channel: 'EMAIL' };
  expect((await mutate(desk.gateway, DPO, 'withdrawConsent', withdrawal)).errors).toEqual([]);
  const { payload, errors } = await merging(desk.gateway).merge(keep, drop);
  expect([errors, await unsubscribe(toDrop)]).toEqual([[], 200]);
  expect((await merging(desk.gateway).undo(payload!.id, keep)).errors).toEqual([]);
  expect(await reached(drop)).toBe(false);
}, 30_000);

it('what became of a message is kept, though its person is being merged', async () => {
  const { keep, drop, messageId } = await twoReached();
  await desk.sql(`UPDATE message SET state = 'SENDING' WHERE id = $1`, [messageId]);
  await desk.sql(`UPDATE campaign_member SET state = 'SENDING' WHERE id = (SELECT member_id FROM message WHERE id = $1)`, [messageId]);
  const { ownerUrl, gatewayUrl } = desk.gateway.database;
  const store = await openStore({ owner: ownerUrl, gateway: gatewayUrl }, []);
  try {
    const [campaign] = await desk.sql<{ id: string }>('SELECT campaign_id AS id FROM message WHERE id = $1', [messageId]);
    // The merge has moved the member, as the kept person is none of this campaign, and waits before the message.
    for (const table of ['message', 'campaign_member'])
      await desk.sql(`DELETE FROM ${table} WHERE person_id = $1 AND campaign_id = $2`, [keep, campaign!.id]);
    await whileHeld('LOCK TABLE hand_off IN SHARE MODE', [], async () => {
      const merge = merging(desk.gateway).merge(keep, drop);
      await untilWaiting(1);
      const settled = settleMessage(store, messageId, campaign!.id, 'SENT');
      await untilWaiting(2);
      return () => Promise.all([merge, settled]);
    });
    const [message] = await desk.sql('SELECT state FROM message WHERE id = $1', [messageId]);
    expect(message).toEqual({ state: 'SENT' });
  } finally {
    await store.close();
  }
}, 30_000);

const FORBID: readonly (readonly [string, (personId: string) => Promise<Done>, string])[] = [
  [
    'a withdrawal',
    (personId) => mutate(desk.gateway, CARE, 'withdrawConsent', { personId, purpose: 'DirectMarketing' }),
    'SELECT FROM consent_event WHERE person_id = $1 AND state = $$ConsentWithdrawn$$ AND at >= (SELECT max(merged_at) FROM person_merge)',
  ],
  [
    'an objection',
    (personId) => mutate(desk.gateway, CARE, 'objectToProcessing', { personId, purpose: 'DirectMarketing' }),
    'SELECT FROM objection WHERE person_id = $1 AND purpose = $$DirectMarketing$$',
  ],
  [
    'a restriction',
    (personId) => mutate(desk.gateway, CARE, 'restrictProcessing', { personId, because: 'LEGAL_CLAIMS' }),
    'SELECT FROM restriction WHERE person_id = $1 AND because = $$LEGAL_CLAIMS$$',
  ],
];

/** Two whom customer service sees, of whom nothing is forbidden yet. */
async function twoUnmerged(): Promise<[string, string]> {
  const people = await desk.sql<{ id: string }>(
    `SELECT p.id FROM person p WHERE NOT EXISTS (SELECT FROM person_merge m WHERE p.id IN (m.kept_id, m.dropped_id))
       AND EXISTS (SELECT FROM authorisation a WHERE a.person_id = p.id AND a.purpose = 'CustomerCare' AND (a.grounds & 1) <> 0)
       AND NOT EXISTS (SELECT FROM restriction r WHERE r.person_id = p.id) AND NOT EXISTS (SELECT FROM objection o WHERE o.person_id = p.id)
     ORDER BY p.id LIMIT 2`,
  );
  return people.map(({ id }) => id) as [string, string];
}

describe('what is forbidden in a transaction that began before a merge and waited for it', () => {
  it.each(FORBID)('%s holds for both once the merge is undone', async (_what, forbid, kept) => {
    const [keep, drop] = await twoUnmerged();
    const { payload, errors } = await merging(desk.gateway).merge(keep, drop);
    expect(errors).toEqual([]);
    // Every transaction that is to begin has then begun before the merge, as far as the clock of the store tells; and it writes only afterwards.
    await whileHeld('SELECT FROM person WHERE id = $1 FOR UPDATE', [keep], async () => {
      const forbidden = forbid(keep);
      await untilWaiting(1);
      await desk.sql('UPDATE person_merge SET merged_at = clock_timestamp() WHERE id = $1', [payload!.id]);
      return async () => expect((await forbidden).errors).toEqual([]);
    });
    const { errors: faults } = await merging(desk.gateway).undo(payload!.id, keep);
    expect(faults).toEqual([]);
    expect(await desk.sql(kept, [drop])).not.toEqual([]);
  });
});

it.each(FORBID)(
  'a merge that waited for %s was made after it: once it is undone the other is not bound by that',
  async (_what, forbid, kept) => {
    const [keep, drop] = await twoUnmerged();
    expect((await forbid(keep)).errors).toEqual([]);
    const { payload, errors } = await whileHeld('SELECT FROM person WHERE id = $1 FOR UPDATE', [keep], async () => {
      const merge = merging(desk.gateway).merge(keep, drop);
      await untilWaiting(1);
      // As if it had been said, and were durable, since the transaction of the merge began.
      for (const [table, at] of [
        ['consent_event', 'at'],
        ['objection', 'raised_at'],
        ['restriction', 'restricted_at'],
      ] as const)
        await desk.sql(`UPDATE ${table} SET ${at} = clock_timestamp() WHERE person_id = $1`, [keep]);
      return () => merge;
    });
    expect(errors).toEqual([]);
    expect((await merging(desk.gateway).undo(payload!.id, keep)).errors).toEqual([]);
    expect(await desk.sql(kept, [drop])).toEqual([]);
  },
);

it('a merge that waited for a word was made after it: a refusal of the other record stays the last word', async () => {
  const { keep, drop } = await twoReached();
  await desk.sql(`UPDATE consent_event SET state = 'ConsentRefused' WHERE person_id = $1`, [drop]);
  const merged = await whileHeld('SELECT FROM person WHERE id = $1 FOR UPDATE', [keep], async () => {
    const merge = merging(desk.gateway).merge(keep, drop);
    await untilWaiting(1);
    // As if the kept one had consented, and that were durable, since the transaction of the merge began.
    await desk.sql('UPDATE consent_event SET at = clock_timestamp() WHERE person_id = $1', [keep]);
    return () => merge;
  });
  expect(merged.errors).toEqual([]);
  expect(await reached(keep)).toBe(false);
});

it('what is being written about a person while their record is merged goes with them', async () => {
  const { keep, drop } = await twoReached();
  const id = randomUUID();
  // A note is written in a transaction that has not ended when the merge begins.
  const { errors } = await whileHeld(
    `INSERT INTO note (id, person_id, text, department) VALUES ($1, $2, 'As agreed.', 'MARKETING')`,
    [id, drop],
    async () => {
      const merge = merging(desk.gateway).merge(keep, drop);
      await untilWaiting(1);
      return () => merge;
    },
  );
  expect(errors).toEqual([]);
  expect(await desk.sql('SELECT person_id FROM note WHERE id = $1', [id])).toEqual([{ person_id: keep }]);
}, 30_000);
