import { CAST } from '../../../src/demo/cast';
import type { OutgoingMessage } from '../../../src/sending/transport';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

const IDS = `'${CAST.giulia.id}', '${CAST.irene.id}', '${CAST.sofia.id}'`;
/** Others whom marketing may write to. */
const OTHERS = `SELECT p.id FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
  AND a.valid_from <= now() AND a.valid_to > now() AND (a.grounds & 256) <> 0
  WHERE p.email IS NOT NULL AND p.id NOT IN (${IDS}) ORDER BY p.id LIMIT 10`;
const THREE = `SELECT id FROM person WHERE id IN (${IDS})`;

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
  await desk.sql("UPDATE campaign_member SET sent_at = now() - interval '60 days' WHERE sent_at > now() - interval '60 days'");
});
afterAll(() => desk.close());

const emailOf = async (id: string): Promise<unknown> => {
  const { data } = await desk.ask<{ person: { email: string | null } | null }>(`{ person(id: "${id}") { email } }`);
  return data?.person?.email ?? null;
};
const addressOf = async (id: string): Promise<string> =>
  String((await desk.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [id]))[0]?.email);

/** The answer of the link as a mail program or browser opens it. */
async function open(
  message: OutgoingMessage | undefined,
  init: RequestInit = {},
): Promise<{ status: number; text: string; headers: Headers }> {
  const { pathname } = new URL(message?.unsubscribeUrl ?? 'http://localhost/unsubscribe/none');
  const response = await fetch(`${desk.gateway.url}${pathname}`, init);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

const oneClick = (message: OutgoingMessage | undefined): ReturnType<typeof open> =>
  open(message, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });

describe('the link of a message', () => {
  let messages: Map<string, OutgoingMessage>;

  beforeAll(async () => {
    const id = await desk.approved({}, THREE);
    await desk.step('launchCampaign', id);
    await desk.until(id, 'COMPLETED');
    messages = new Map(desk.sent.messages.map((message) => [message.to, message]));
    expect(messages.size).toBe(3);
    await desk.sql("UPDATE message SET sending_at = now() - interval '60 days'");
    await desk.sql("UPDATE campaign_member SET sent_at = now() - interval '60 days' WHERE campaign_id = $1", [id]);
  }, 40_000);

  it('shows a page when it is opened, and withdraws nothing: programs that scan mail open every link', async () => {
    const message = messages.get(await addressOf(CAST.giulia.id));
    const page = await open(message);
    expect(page).toMatchObject({ status: 200 });
    expect(page.text).toMatch(/Annulla l’iscrizione.*Unsubscribe/s);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await emailOf(CAST.giulia.id)).toBe('giulia.ferri@example.com');
  });

  it('is refused when one letter of it is another, or its wrapping is unknown', async () => {
    const message = messages.get(await addressOf(CAST.giulia.id)) as OutgoingMessage;
    const swapped = message.unsubscribeUrl.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'));
    expect((await oneClick({ ...message, unsubscribeUrl: swapped })).status).toBe(404);
    const other = message.unsubscribeUrl.replace(/(unsubscribe\/)(..)/, '$1zz');
    expect((await oneClick({ ...message, unsubscribeUrl: other })).status).toBe(404);
    expect((await open(message, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status).toBeLessThan(500);
    await desk.sql('SELECT 1');
  });

  it('silences the rest of a running campaign, and hides the address on the very next request', async () => {
    const address = await addressOf(CAST.sofia.id);
    const id = await desk.approved({}, `(${OTHERS}) UNION ALL SELECT id FROM person WHERE id = '${CAST.sofia.id}'`);
    // Sofia is made to come last, while the first messages are still on their way.
    const last = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
    await desk.sql('UPDATE campaign_member SET id = $3 WHERE campaign_id = $1 AND person_id = $2', [id, CAST.sofia.id, last]);
    desk.sent.messages.length = 0;
    let [reach, release] = [(): void => undefined, (): void => undefined];
    const reached = new Promise<void>((resolve) => (reach = resolve));
    const released = new Promise<void>((resolve) => (release = resolve));
    desk.sent.before = () => {
      reach();
      return released;
    };
    await desk.step('launchCampaign', id);
    await reached;
    expect(await oneClick(messages.get(address))).toMatchObject({ status: 200 });
    expect(await emailOf(CAST.sofia.id)).toBeNull();
    release();
    await desk.until(id, 'COMPLETED');
    desk.sent.before = () => Promise.resolve();
    expect(desk.sent.messages).toHaveLength(10);
    expect(desk.sent.messages.map(({ to }) => to)).not.toContain(address);
    const [member] = await desk.sql('SELECT state, withheld_because FROM campaign_member WHERE campaign_id = $1 AND person_id = $2', [
      id,
      CAST.sofia.id,
    ]);
    expect(member).toEqual({ state: 'WITHHELD', withheld_because: 'CONSENT_WITHDRAWN' });
  }, 40_000);

  it('withdraws the consent that the message was sent on, once, and says so in the log', async () => {
    const message = messages.get(await addressOf(CAST.giulia.id));
    expect(await oneClick(message)).toMatchObject({ status: 200 });
    expect(await emailOf(CAST.giulia.id)).toBeNull();
    const withdrawals = (): Promise<unknown[]> =>
      desk.sql("SELECT FROM consent_event WHERE person_id = $1 AND state = 'ConsentWithdrawn'", [CAST.giulia.id]);
    const once = (await withdrawals()).length;
    expect(await oneClick(message)).toMatchObject({ status: 200 });
    expect(await withdrawals()).toHaveLength(once);
    const events = await desk.sql(
      "SELECT viewer_kind, client, operation, used FROM access_event_in_full WHERE operation_name = 'unsubscribe' ORDER BY at",
    );
    expect(events.at(-1)).toMatchObject({ viewer_kind: 'data-subject', client: 'unsubscribe-link', operation: 'Alteration' });
    expect(
      events.some(({ used }) => ['SuppressionEntry.listed', 'CampaignMember.state'].every((each) => (used as string[]).includes(each))),
    ).toBe(true);
    const [member] = await desk.sql('SELECT state FROM campaign_member WHERE person_id = $1 AND state = $2 AND responded_at > sent_at', [
      CAST.giulia.id,
      'UNSUBSCRIBED',
    ]);
    expect(member).toBeDefined();
  });

  it('says to try again while the access log cannot be written, withdraws nothing by halves, and works as soon as it can', async () => {
    const message = messages.get(await addressOf(CAST.irene.id));
    const written = (): Promise<unknown[]> =>
      desk.sql(
        `SELECT FROM objection WHERE person_id = $1 UNION ALL SELECT FROM campaign_member WHERE person_id = $1 AND state = 'UNSUBSCRIBED' AND campaign_id =
          (SELECT campaign_id FROM message WHERE person_id = $1 ORDER BY id DESC LIMIT 1)`,
        [CAST.irene.id],
      );
    await desk.sql('REVOKE INSERT ON access_event FROM lecito_gateway');
    const answer = await oneClick(message).finally(() => desk.sql('GRANT INSERT ON access_event TO lecito_gateway'));
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('120');
    expect(answer.text).toMatch(/Riprovi tra qualche minuto.*Try again in a few minutes/s);
    expect(await written()).toEqual([]);
    expect(await oneClick(message)).toMatchObject({ status: 200 });
    expect(await written()).toHaveLength(2);
  });

  it('objects where the message was soft spam', async () => {
    expect(await oneClick(messages.get(await addressOf(CAST.irene.id)))).toMatchObject({ status: 200 });
    const objections = await desk.sql('SELECT purpose FROM objection WHERE person_id = $1', [CAST.irene.id]);
    expect(objections).toEqual([{ purpose: 'DirectMarketing' }]);
    expect(await emailOf(CAST.irene.id)).toBeNull();
  });

  it('keeps the address on the list for whoever else has it, until they agree anew', async () => {
    const id = await desk.draft();
    await desk.sql(
      'UPDATE person SET email = $1 WHERE id = (SELECT person_id FROM authorisation WHERE purpose = $2 AND (grounds & 256) <> 0 AND valid_to > now() AND valid_from < now() ORDER BY person_id DESC LIMIT 1)',
      [await addressOf(CAST.giulia.id), 'DirectMarketing'],
    );
    await desk.fill(id, `SELECT id FROM person WHERE email = 'giulia.ferri@example.com' AND id <> '${CAST.giulia.id}'`);
    await desk.step('planCampaign', id, { plannedFor: '2027-01-07T08:00:00Z' });
    await desk.step('approveCampaign', id, {}, 'sara');
    await desk.step('launchCampaign', id);
    await desk.until(id, 'COMPLETED');
    const members = await desk.sql('SELECT state, withheld_because FROM campaign_member WHERE campaign_id = $1', [id]);
    expect(members).toEqual([{ state: 'WITHHELD', withheld_because: 'OPTED_OUT' }]);
  }, 40_000);
});
