import { pseudonymsIn } from '../../../src/access-log/pseudonym-bytes';
import { pseudonym } from '../../support/told';
import { holdAt, openCampaignDesk, READY, recorder, statesOf, type CampaignDesk } from './campaign-desk';

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
});
afterAll(() => desk.close());

describe('whoever takes their consent away while a campaign is being sent', () => {
  it('gets nothing any more, and the log says why', async () => {
    const id = await desk.approved({}, READY);
    const { reached, release } = holdAt(desk.sent, 1);
    await desk.step('launchCampaign', id);
    await reached;
    const [last] = await desk.sql<{ person_id: string; email: string }>(
      `SELECT m.person_id, p.email FROM campaign_member m JOIN person p ON p.id = m.person_id WHERE m.campaign_id = $1 ORDER BY m.id DESC LIMIT 1`,
      [id],
    );
    const withdrawn = await desk.gateway.graphql(
      'mutation Withdraw($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id } }',
      {
        as: 'dpo',
        purpose: 'RightsFulfilment',
        variables: { input: { personId: last?.person_id, purpose: 'DirectMarketing', channel: 'EMAIL' } },
      },
    );
    expect(withdrawn.errors).toEqual([]);
    release();
    await desk.until(id, 'COMPLETED');
    expect(desk.sent.messages.map(({ to }) => to)).not.toContain(last?.email);
    expect(await statesOf(desk, id)).toEqual({ SENT: 39, WITHHELD: 1 });
    const [event] = await desk.sql<{ withheld: string[]; persons: Buffer }>(
      `SELECT withheld, persons FROM access_event_in_full WHERE operation_name = 'launchCampaign' AND shape = 'LIST' ORDER BY at DESC LIMIT 1`,
    );
    expect(event?.withheld).toEqual(['Person.email:CONSENT_WITHDRAWN']);
    expect(pseudonymsIn(event?.persons ?? Buffer.alloc(0))).toEqual([pseudonym(String(last?.person_id))]);
  }, 40_000);

  it('stays unsubscribed where they did it before the mail server had answered', async () => {
    const id = await desk.approved({}, READY.replace('LIMIT 40', 'LIMIT 1 OFFSET 40'));
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    desk.sent.before = async ({ unsubscribeUrl }) => {
      const { pathname } = new URL(unsubscribeUrl);
      await fetch(`${desk.gateway.url}${pathname}`, { method: 'POST', headers, body: 'List-Unsubscribe=One-Click' });
    };
    await desk.step('launchCampaign', id);
    await desk.until(id, 'COMPLETED');
    expect(await statesOf(desk, id)).toEqual({ UNSUBSCRIBED: 1 });
    expect(await desk.sql('SELECT state FROM message WHERE campaign_id = $1', [id])).toEqual([{ state: 'SENT' }]);
  }, 40_000);
});

describe('a gateway that is stopped', () => {
  it('takes no more requests while a mail server takes its time', async () => {
    const sent = recorder();
    const slow = await openCampaignDesk({ transports: [sent.transport] });
    const id = await slow.approved({}, READY.replace('LIMIT 40', 'LIMIT 1'));
    let release = (): void => undefined;
    const reached = new Promise<void>((reach) => {
      sent.before = () => {
        reach();
        return new Promise((resolve) => (release = resolve));
      };
    });
    await slow.step('launchCampaign', id);
    await reached;
    const stopped = slow.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(fetch(`${slow.gateway.url}/livez`)).rejects.toThrow();
    release();
    await stopped;
    expect(sent.messages).toHaveLength(1);
  }, 40_000);
});
