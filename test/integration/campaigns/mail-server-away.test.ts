import { smtpTransport } from '../../../src/sending/smtp-transport';
import { startMailServer, type MailServer } from '../../unit/sending/mail-server';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

const READY = `SELECT p.id FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
  AND a.valid_from <= now() AND a.valid_to > now() AND (a.grounds & 256) <> 0 WHERE p.email IS NOT NULL ORDER BY p.id LIMIT 12`;

const answers: Record<string, string | null> = {};
let server: MailServer;
let desk: CampaignDesk;
beforeAll(async () => {
  server = await startMailServer(answers);
  desk = await openCampaignDesk({ transports: [smtpTransport(server.url, 'news@crm.example')] });
});
afterAll(async () => {
  await desk.close();
  await server.close();
});
beforeEach(async () => {
  for (const command of Object.keys(answers)) Reflect.deleteProperty(answers, command);
  await desk.sql("UPDATE message SET sending_at = now() - interval '60 days'");
  await desk.sql("UPDATE campaign_member SET sent_at = now() - interval '60 days' WHERE sent_at IS NOT NULL");
  server.mails.length = 0;
  server.hangUp();
});

const statesOf = (id: string): Promise<unknown> =>
  desk.sql('SELECT state, count(*)::int FROM campaign_member WHERE campaign_id = $1 GROUP BY state ORDER BY state', [id]);

/** Launches a campaign and waits until its first turn is over; `tried`: how its first message ends. */
async function launched(tried: string): Promise<string> {
  const id = await desk.approved({}, READY);
  await desk.step('launchCampaign', id);
  for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
    const rows = await desk.sql('SELECT FROM message WHERE campaign_id = $1 AND state = $2', [id, tried]);
    if (rows.length > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return id;
}

async function goOn(id: string): Promise<void> {
  await desk.step('pauseCampaign', id);
  await desk.step('resumeCampaign', id);
}

describe('a campaign whose mail server', () => {
  it.each([
    ['hangs up before it greets', 'GREETING', null],
    ['hangs up on EHLO', 'EHLO', null],
    ['refuses whoever sends (530)', 'MAIL', '530 5.7.0 Authentication required'],
  ])(
    '%s loses nobody, and goes on when the server does',
    async (_what, command, answer) => {
      answers[command] = answer;
      const id = await launched('RETURNED');
      expect(await statesOf(id)).toEqual([{ state: 'ADDED', count: 12 }]);
      expect(await desk.sql('SELECT state FROM campaign WHERE id = $1', [id])).toEqual([{ state: 'RUNNING' }]);
      Reflect.deleteProperty(answers, command);
      await goOn(id);
      await desk.until(id, 'COMPLETED');
      expect(await statesOf(id)).toEqual([{ state: 'SENT', count: 12 }]);
      expect(server.mails).toHaveLength(12);
    },
    60_000,
  );

  it('falls silent after a text leaves one message in doubt, and goes on with the others when the server does', async () => {
    answers['END'] = null;
    const id = await launched('IN_DOUBT');
    expect(await statesOf(id)).toEqual([
      { state: 'ADDED', count: 11 },
      { state: 'IN_DOUBT', count: 1 },
    ]);
    Reflect.deleteProperty(answers, 'END');
    await goOn(id);
    await desk.until(id, 'COMPLETED');
    expect(await statesOf(id)).toEqual([
      { state: 'IN_DOUBT', count: 1 },
      { state: 'SENT', count: 11 },
    ]);
  }, 60_000);
});

describe('a recipient who is refused for now', () => {
  const membersAre = async (id: string, states: unknown): Promise<void> => {
    for (let tries = 0; tries < 400 && JSON.stringify(await statesOf(id)) !== JSON.stringify(states); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await statesOf(id)).toEqual(states);
  };
  const deferrals = (id: string): Promise<unknown[]> => desk.sql("SELECT FROM message WHERE campaign_id = $1 AND state = 'DEFERRED'", [id]);

  it('lets the others go first, and fails after five tries that lie apart', async () => {
    answers['RCPT'] = '452 4.2.2 mailbox full';
    const id = await desk.approved({}, READY.replace('LIMIT 12', 'LIMIT 5'));
    await desk.step('launchCampaign', id);
    for (let tries = 0; tries < 400 && (await deferrals(id)).length < 5; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await goOn(id);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await deferrals(id)).toHaveLength(5);
    await desk.sql(
      "UPDATE message SET settled_at = now() - interval '31 minutes' WHERE member_id = ANY (SELECT id FROM campaign_member WHERE campaign_id = $1 ORDER BY id DESC LIMIT 4)",
      [id],
    );
    Reflect.deleteProperty(answers, 'RCPT');
    await goOn(id);
    await membersAre(id, [
      { state: 'ADDED', count: 1 },
      { state: 'SENT', count: 4 },
    ]);
    answers['RCPT'] = '452 4.2.2 mailbox full';
    for (let tries = 2; tries <= 5; tries += 1) {
      await desk.sql("UPDATE message SET settled_at = now() - interval '5 hours' WHERE campaign_id = $1 AND state = 'DEFERRED'", [id]);
      await goOn(id);
      // Four of the others were refused once as well.
      if (tries < 5)
        for (let waits = 0; waits < 400 && (await deferrals(id)).length < 4 + tries; waits += 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await desk.until(id, 'COMPLETED');
    expect(await statesOf(id)).toEqual([
      { state: 'FAILED', count: 1 },
      { state: 'SENT', count: 4 },
    ]);
  }, 60_000);
});
