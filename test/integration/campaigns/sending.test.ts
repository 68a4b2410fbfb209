import { pseudonymsIn } from '../../../src/access-log/pseudonym-bytes';
import { loadFacts } from '../../../src/authorisation/load-facts';
import { decide } from '../../../src/decision/decide';
import { verdict } from '../../../src/decision/verdict';
import { CAST } from '../../../src/demo/cast';
import { addressPseudonym } from '../../../src/domain/marketing/address-pseudonym';
import { loadPolicy } from '../../../src/store/load-policy';
import { pseudonym } from '../../support/told';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

interface MemberRow extends Record<string, unknown> {
  readonly person_id: string;
  readonly state: string;
  readonly withheld_because: string | null;
}

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
});
afterAll(() => desk.close());

const membersOf = (id: string): Promise<MemberRow[]> =>
  desk.sql<MemberRow>('SELECT person_id, state, withheld_because FROM campaign_member WHERE campaign_id = $1', [id]);

/** What `decide` says of everybody's e-mail address, one by one, apart from all that sends. */
async function verdictsByDecide(): Promise<Map<string, string | null>> {
  const policy = loadPolicy(desk.gateway.config.policyFolder);
  const ids = (await desk.sql<{ id: string }>('SELECT id FROM person')).map(({ id }) => id);
  const facts = await loadFacts({ query: (text, values) => desk.sql(text, values) }, ids);
  const now = Date.now();
  return new Map(
    [...facts].map(([id, each]) => {
      const said = verdict(policy, 'marketing', 'DirectMarketing', 'EmailAddress', decide(each, policy, 'DirectMarketing', now));
      return [id, said.decision === 'RELEASED' ? null : said.reason];
    }),
  );
}

describe('a campaign to everybody of the demo', () => {
  let id: string;
  let decided: Map<string, string | null>;
  const special: Record<'NO_ADDRESS' | 'OPTED_OUT' | 'FREQUENCY_CAP', string[]> = { NO_ADDRESS: [], OPTED_OUT: [], FREQUENCY_CAP: [] };

  beforeAll(async () => {
    decided = await verdictsByDecide();
    await desk.sql("UPDATE campaign_member SET sent_at = now() - interval '60 days' WHERE sent_at > now() - interval '60 days'");
    const reachable = [...decided].filter(([person, reason]) => reason === null && !Object.values(CAST).some((each) => each.id === person));
    const [noAddress, optedOut, recent] = reachable.slice(0, 3).map(([person]) => person);
    special.OPTED_OUT.push(String(optedOut));
    special.FREQUENCY_CAP.push(String(recent));
    await desk.sql('UPDATE person SET email = NULL WHERE id = $1', [noAddress]);
    const [row] = await desk.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [optedOut]);
    await desk.sql(
      "INSERT INTO suppression_entry (id, register, channel, address, listed, listed_at) VALUES (gen_random_uuid(), 'OPT_OUT', 'EMAIL', $1, true, now())",
      [addressPseudonym(pseudonym, 'EMAIL', row?.email ?? '')],
    );
    const [old] = await desk.sql<{ id: string }>("SELECT id FROM campaign WHERE state = 'COMPLETED' LIMIT 1");
    await desk.sql(
      `INSERT INTO campaign_member (id, campaign_id, person_id, state, sent_at) VALUES (gen_random_uuid(), $1, $2, 'SENT', now() - interval '2 days')
       ON CONFLICT (campaign_id, person_id) DO UPDATE SET state = 'SENT', sent_at = excluded.sent_at`,
      [old?.id, recent],
    );
    // Some of the demo have never told an e-mail address.
    const silent = await desk.sql<{ id: string }>('SELECT id FROM person WHERE email IS NULL');
    special.NO_ADDRESS = silent.flatMap(({ id: person }) => (decided.get(person) === null ? [person] : []));
    id = await desk.approved({ bodyTemplate: 'Buongiorno {{givenName}}, tel. {{phone|non indicato}}.' });
    await desk.step('launchCampaign', id);
    await desk.until(id, 'COMPLETED');
  }, 90_000);

  it('reaches exactly those whom decide releases for it, less the three with another reason', async () => {
    const expected = [...decided].flatMap(([person, reason]) =>
      reason === null && !Object.values(special).flat().includes(person) ? [person] : [],
    );
    const sent = (await membersOf(id)).filter(({ state }) => state === 'SENT').map(({ person_id: person }) => person);
    expect(sent.toSorted()).toEqual(expected.toSorted());
    expect(desk.sent.messages).toHaveLength(expected.length);
    const addresses = await desk.sql<{ email: string }>('SELECT email FROM person WHERE id = ANY($1::uuid[])', [expected]);
    expect(desk.sent.messages.map(({ to }) => to).toSorted()).toEqual(addresses.map(({ email }) => email).toSorted());
  });

  it('lists everybody else with the reason that decide gives', async () => {
    const told = new Map(
      (await membersOf(id)).filter(({ state }) => state === 'WITHHELD').map((row) => [row.person_id, row.withheld_because]),
    );
    const expected = new Map([...decided].filter(([, reason]) => reason !== null));
    for (const [reason, persons] of Object.entries(special)) for (const person of persons) expected.set(person, reason);
    expect(told).toEqual(expected);
  });

  it('leaves events that say who met which reason', async () => {
    const told = (await membersOf(id)).filter(({ state }) => state === 'WITHHELD');
    const events = await desk.sql<{ persons: Buffer; withheld: string[] }>(
      "SELECT persons, withheld FROM access_event_in_full WHERE operation_name = 'launchCampaign' AND shape = 'LIST'",
    );
    const recorded = events.flatMap(({ persons, withheld }) => pseudonymsIn(persons).map((person) => `${person} ${withheld.join(' ')}`));
    expect(recorded.sort()).toEqual(told.map((row) => `${pseudonym(row.person_id)} Person.email:${String(row.withheld_because)}`).sort());
  });

  it('meets every reason of refusal that e-mail has', async () => {
    const reasons = new Set((await membersOf(id)).map((row) => row.withheld_because));
    for (const reason of [
      'UNLAWFUL_SOURCE',
      'RESTRICTED_ART18',
      'MINOR_NO_GUARDIAN',
      'OBJECTED',
      'CONSENT_INVALIDATED',
      'CONSENT_WITHDRAWN',
      'CONSENT_REFUSED',
      'CONSENT_EXPIRED',
      'CONSENT_UNKNOWN',
      'NO_ADDRESS',
      'OPTED_OUT',
      'FREQUENCY_CAP',
    ]) {
      expect(reasons).toContain(reason);
    }
  });

  it('counts, of those it was sent to, whom marketing may know of: a count over all would tell of the others', async () => {
    const { data } = await desk.ask<{ campaign: { members: { totalCount: number; nodes: unknown[] } } }>(
      `{ campaign(id: "${id}") { members(filter: { state: { eq: SENT } }, first: 1000) { totalCount nodes { id } } } }`,
    );
    const { totalCount, nodes } = data!.campaign.members;
    const sent = (await membersOf(id)).filter(({ state }) => state === 'SENT');
    expect(totalCount).toBe(nodes.length);
    expect(totalCount).toBeGreaterThan(0);
    expect(totalCount).toBeLessThanOrEqual(sent.length);
  });

  it('puts no withheld value into a message', async () => {
    const policy = loadPolicy(desk.gateway.config.policyFolder);
    const rows = await desk.sql<{ id: string; email: string; phone: string | null }>(
      'SELECT id, email, phone FROM person WHERE email IS NOT NULL',
    );
    const facts = await loadFacts(
      { query: (text, values) => desk.sql(text, values) },
      rows.map((row) => row.id),
    );
    const byEmail = new Map(rows.map((row) => [row.email, row]));
    let withheld = 0;
    for (const { to, text } of desk.sent.messages) {
      const row = byEmail.get(to);
      const each = facts.get(row?.id ?? '');
      if (row?.phone == null || each === undefined) continue;
      const said = verdict(policy, 'marketing', 'DirectMarketing', 'TelephoneNumber', decide(each, policy, 'DirectMarketing', Date.now()));
      if (said.decision === 'RELEASED') expect(text).toContain(`tel. ${row.phone}`);
      else {
        withheld += 1;
        expect(text).not.toContain(row.phone);
        expect(text).toContain('tel. non indicato.');
      }
    }
    expect(withheld).toBeGreaterThan(0);
  });

  it('records each message as a disclosure, with its basis, before it left', async () => {
    const rows = await desk.sql<{
      operation: string;
      recipient: string;
      viewer: string;
      at: Date;
      settled_at: Date;
      released: string[];
      standings: string[];
    }>(
      `SELECT e.operation, e.recipient, e.viewer, e.at, m.settled_at, e.released, e.standings
         FROM message m JOIN access_event_in_full e ON e.id = m.access_event_id WHERE m.campaign_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(desk.sent.messages.length);
    for (const row of rows) {
      expect(row).toMatchObject({ operation: 'Disclosure', recipient: 'mail.example' });
      expect(row.released).toContain('Person.email');
      expect(row.standings).toHaveLength(1);
      expect(row.at <= row.settled_at).toBe(true);
    }
  });

  it('names the headers and the link by which one click ends it', () => {
    const urls = new Set(desk.sent.messages.map(({ unsubscribeUrl }) => unsubscribeUrl));
    expect(urls.size).toBe(desk.sent.messages.length);
    for (const { text, unsubscribeUrl } of desk.sent.messages) {
      expect(unsubscribeUrl).toMatch(/^http:\/\/localhost:\d+\/unsubscribe\/[\w-]{43}$/);
      expect(text).toContain(unsubscribeUrl);
    }
  });
});
