import { Client } from 'pg';
import { CAST } from '../../../src/demo/cast';
import type { OutgoingMessage } from '../../../src/sending/transport';
import { untilSoManyWait } from '../duplicates/held';
import { done, DPO } from '../mutations/mutate';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

const GIULIA = CAST.giulia.id;
/** Written to as soft spam. */
const IRENE = CAST.irene.id;

let desk: CampaignDesk;
/** By how much the clock of the gateway is behind that of the store, in milliseconds. */
let lag = 0;
/** Of age, with a consent of their own for e-mail; each for one test. */
let others: string[];
beforeAll(async () => {
  desk = await openCampaignDesk({ now: () => Date.now() - lag });
  const rows = await desk.sql<{ id: string }>(
    `SELECT p.id FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing' AND a.valid_from <= now() AND a.valid_to > now()
      WHERE (a.grounds & 256) <> 0 AND email IS NOT NULL AND birth_date < '1990-01-01' AND p.id <> $1 ORDER BY p.id LIMIT 10`,
    [GIULIA],
  );
  others = rows.map(({ id }) => id);
});
afterAll(() => desk.close());

/** What becomes of one person in a new campaign, long after all others. */
async function campaignTo(
  personId: string,
): Promise<{ readonly state: string; readonly because: string | null; readonly message: OutgoingMessage | undefined }> {
  await desk.sql("UPDATE message SET sending_at = now() - interval '60 days'");
  await desk.sql("UPDATE campaign_member SET sent_at = now() - interval '60 days' WHERE sent_at IS NOT NULL");
  desk.sent.messages.length = 0;
  const id = await desk.approved({}, `SELECT id FROM person WHERE id = '${personId}'`);
  await desk.step('launchCampaign', id);
  await desk.until(id, 'COMPLETED');
  const [member] = await desk.sql<{ state: string; because: string | null }>(
    'SELECT state, withheld_because AS because FROM campaign_member WHERE campaign_id = $1',
    [id],
  );
  return { state: String(member?.state), because: member?.because ?? null, message: desk.sent.messages[0] };
}

async function click(message: OutgoingMessage | undefined): Promise<void> {
  const { pathname } = new URL(String(message?.unsubscribeUrl));
  const init = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' };
  expect((await fetch(`${desk.gateway.url}${pathname}`, init)).status).toBe(200);
}

const consent = (personId: string, validFrom?: string): Promise<void> =>
  done(desk.gateway, DPO, 'recordConsent', {
    personId,
    purpose: 'DirectMarketing',
    channel: 'EMAIL',
    state: 'ConsentGiven',
    expressedBy: 'SUBJECT',
    method: 'WEB_FORM',
    ...(validFrom === undefined ? {} : { validFrom }),
  });

/** Another transaction that comes to a person before the campaign, in the circle of which the store rolls back whoever waits longest: the click. */
async function clickInACircle(message: OutgoingMessage | undefined, personId: string): Promise<void> {
  const other = new Client({ connectionString: desk.gateway.database.ownerUrl });
  await other.connect();
  await other.query('BEGIN');
  await other.query('SELECT FROM person WHERE id = $1 FOR UPDATE', [personId]);
  const clicked = click(message);
  await untilSoManyWait(desk.gateway.database, 1);
  await other.query('SELECT FROM campaign FOR UPDATE');
  await other.query('COMMIT');
  await other.end();
  await clicked;
}

/** How much the store holds of what the person said against messages. */
const stops = async (personId: string): Promise<unknown> =>
  desk.sql(
    `SELECT (SELECT count(*)::int FROM consent_event WHERE person_id = $1) AS words, (SELECT count(*)::int FROM objection WHERE person_id = $1) AS objections,
       (SELECT count(*)::int FROM suppression_entry) AS entries`,
    [personId],
  );

describe('a second click on the same link', () => {
  it('ends a consent given since, though nothing may be sent just then (GDPR Art. 18)', async () => {
    const { message } = await campaignTo(GIULIA);
    await click(message);
    await consent(GIULIA);
    await done(desk.gateway, DPO, 'restrictProcessing', { personId: GIULIA, because: 'ACCURACY_CONTESTED' });
    await click(message);
    await done(desk.gateway, DPO, 'liftRestriction', { personId: GIULIA });
    expect((await campaignTo(GIULIA)).state).toBe('WITHHELD');
  }, 60_000);

  it('ends a consent given since that begins later', async () => {
    const id = String(others.shift());
    const { message } = await campaignTo(id);
    await click(message);
    const begins = Date.now() + 3_000;
    await consent(id, new Date(begins).toISOString());
    await click(message);
    await new Promise((resolve) => setTimeout(resolve, begins + 500 - Date.now()));
    expect((await campaignTo(id)).state).toBe('WITHHELD');
  }, 60_000);

  it('ends a consent given while the person objected, which the end of the objection would bring to life', async () => {
    const { message } = await campaignTo(IRENE);
    await click(message);
    const once = await stops(IRENE);
    await click(message);
    expect(await stops(IRENE)).toEqual(once);
    await consent(IRENE);
    await click(message);
    await done(desk.gateway, DPO, 'liftObjection', { personId: IRENE, purpose: 'DirectMarketing' });
    expect((await campaignTo(IRENE)).state).toBe('WITHHELD');
  }, 60_000);

  it('writes nothing more where nothing was granted since', async () => {
    await consent(GIULIA);
    const { state, message } = await campaignTo(GIULIA);
    expect(state).toBe('SENT');
    await click(message);
    const once = await stops(GIULIA);
    await click(message);
    await click(message);
    expect(await stops(GIULIA)).toEqual(once);
  }, 60_000);
});

it('a click that waited in a circle with others is done once more, and answered as done', async () => {
  const id = String(others.shift());
  const { message } = await campaignTo(id);
  await clickInACircle(message, id);
  expect((await campaignTo(id)).state).toBe('WITHHELD');
}, 60_000);

it('a click ends the consent of whoever had stopped no more than profiling by e-mail before', async () => {
  const id = String(others.shift());
  const line = { personId: id, purpose: 'DirectMarketing', channel: 'EMAIL', processing: 'PROFILING' };
  await done(desk.gateway, DPO, 'recordConsent', { ...line, state: 'ConsentRefused', expressedBy: 'SUBJECT', method: 'WEB_FORM' });
  const { message } = await campaignTo(id);
  await click(message);
  expect(await campaignTo(id)).toMatchObject({ state: 'WITHHELD', because: 'CONSENT_WITHDRAWN' });
}, 60_000);

describe('the list of addresses that want no messages', () => {
  const moveTo = (email: string, id: string): Promise<unknown> => desk.sql('UPDATE person SET email = $1 WHERE id = $2', [email, id]);

  it('gets the address to which the message went and the one that the person has by then, of whomever else they are', async () => {
    const [id = '', withOld = '', withNew = ''] = others.splice(0, 3);
    const { message } = await campaignTo(id);
    await moveTo('new.address@example.com', id);
    await click(message);
    await moveTo(String(message?.to), withOld);
    await moveTo('new.address@example.com', withNew);
    expect(await campaignTo(withOld)).toMatchObject({ because: 'OPTED_OUT', message: undefined });
    expect(await campaignTo(withNew)).toMatchObject({ because: 'OPTED_OUT', message: undefined });
  }, 60_000);

  it('gets the present address where a message is older than the memory of where it went', async () => {
    const [id = '', other = ''] = others.splice(0, 2);
    const { message } = await campaignTo(id);
    await desk.sql('UPDATE message SET address = NULL');
    await click(message);
    await moveTo(String(message?.to), other);
    expect((await campaignTo(other)).because).toBe('OPTED_OUT');
  }, 60_000);

  it('holds at once for whoever else has the address, though the clock of the gateway is behind that of the store', async () => {
    const [id = '', other = ''] = others.splice(0, 2);
    const { message } = await campaignTo(id);
    await moveTo(String(message?.to), other);
    lag = 30_000;
    await click(message);
    const { because } = await campaignTo(other);
    lag = 0;
    expect(because).toBe('OPTED_OUT');
  }, 60_000);
});
