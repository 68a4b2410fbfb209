import { pseudonymsIn } from '../../../src/access-log/pseudonym-bytes';
import { loadFacts } from '../../../src/authorisation/load-facts';
import { decide } from '../../../src/decision/decide';
import { verdict } from '../../../src/decision/verdict';
import { CAST } from '../../../src/demo/cast';
import { FEW } from '../../../src/release/sql/matches';
import { loadPolicy } from '../../../src/store/load-policy';
import type { Category } from '../../../src/vocabulary/categories';
import { pseudonym } from '../../support/told';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
});
afterAll(() => desk.close());

interface Counted {
  readonly total: number;
  readonly addressable: number;
  readonly refusals: readonly { readonly reason: string | null; readonly count: number }[];
}

async function audience(args: string): Promise<Counted> {
  const { data, errors } = await desk.ask<{ audience: Counted }>(`{ audience(${args}) { total addressable refusals { reason count } } }`);
  if (data === null) throw new Error(JSON.stringify(errors));
  return data.audience;
}

const byReason = ({ refusals }: Counted): Record<string, number> =>
  Object.fromEntries(refusals.map(({ reason, count }) => [String(reason), count]));

const COLUMN: Readonly<Record<string, readonly [string, Category]>> = {
  EMAIL: ['email', 'EmailAddress'],
  PHONE: ['phone', 'TelephoneNumber'],
  POSTAL: ['address', 'PhysicalAddress'],
};

/** The verdicts of `decide` counted one by one; where it releases, an address must be there, and a number or letter box be checked. */
async function counted(channel: string, condition = 'true'): Promise<Record<string, number>> {
  const [column, category] = COLUMN[channel] ?? ['email', 'EmailAddress'];
  const policy = loadPolicy(desk.gateway.config.policyFolder);
  const rows = await desk.sql<{ id: string; known: boolean }>(`SELECT id, ${column} IS NOT NULL AS known FROM person WHERE ${condition}`);
  const facts = await loadFacts(
    { query: (text, values) => desk.sql(text, values) },
    rows.map(({ id }) => id),
  );
  const counts: Record<string, number> = {};
  for (const { id, known } of rows) {
    const each = facts.get(id);
    if (each === undefined) continue;
    const said = verdict(policy, 'marketing', 'DirectMarketing', category, decide(each, policy, 'DirectMarketing', Date.now()));
    const unchecked = channel === 'EMAIL' ? 'addressable' : 'RPO_CHECK_STALE';
    const reason = said.decision === 'WITHHELD' ? said.reason : known ? unchecked : 'NO_ADDRESS';
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}

describe('the audience of a channel', () => {
  it.each(['EMAIL', 'PHONE', 'POSTAL'])('by %s is counted as decide says, one by one', async (channel) => {
    const found = await audience(`channel: ${channel}`);
    const { addressable = 0, ...refusals } = await counted(channel);
    expect(byReason(found)).toEqual(refusals);
    expect(found.addressable).toBe(addressable);
    expect(found.total).toBe(addressable + Object.values(refusals).reduce((sum, each) => sum + each, 0));
  });

  it('changes with the very next request after a withdrawal', async () => {
    const before = await audience('channel: EMAIL');
    await desk.ask(
      `mutation { withdrawConsent(input: { personId: "${CAST.giulia.id}", purpose: DirectMarketing, channel: EMAIL }) { id } }`,
    );
    const after = await audience('channel: EMAIL');
    expect(after.addressable).toBe(before.addressable - 1);
    expect(byReason(after)['CONSENT_WITHDRAWN']).toBe((byReason(before)['CONSENT_WITHDRAWN'] ?? 0) + 1);
  });

  it('is told to nobody but who may open it, and leaves an event without names', async () => {
    const { data, errors } = await desk.gateway.graphql('{ audience(channel: EMAIL) { total } }', {
      as: 'customer-service',
      purpose: 'CustomerCare',
    });
    expect(data?.['audience'] ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    await audience('channel: EMAIL');
    const [event] = await desk.sql(
      "SELECT octet_length(persons) AS persons, released FROM access_event_in_full WHERE 'Audience.addressable' = ANY(released) LIMIT 1",
    );
    expect(event).toMatchObject({ persons: 0, released: ['Audience.addressable', 'Audience.refusals'] });
  });
});

describe('the audience of a campaign', () => {
  it('tells no reason of whom the asker may not see, so that one member tells of nobody', async () => {
    const id = await desk.draft();
    await desk.fill(id, `SELECT id FROM person WHERE id = '${CAST.elena.id}'`);
    expect(await audience(`campaignId: "${id}"`)).toEqual({ total: 1, addressable: 0, refusals: [{ reason: null, count: 1 }] });
  });

  it('tells of those it may see what decide says of them', async () => {
    const id = await desk.draft({ channel: 'PHONE' });
    await desk.fill(id, `SELECT id FROM person WHERE id IN ('${CAST.irene.id}', '${CAST.sofia.id}', '${CAST.elena.id}')`);
    const found = await audience(`campaignId: "${id}"`);
    expect(byReason(found)).toEqual({ RPO_CHECK_STALE: 1, CONSENT_UNKNOWN: 1, null: 1 });
  });

  it.each([
    [FEW, FEW],
    [FEW + 1, 0],
  ])('of %i members leaves an event that names %i: the counts of few tell of each', async (members, named) => {
    const id = await desk.draft();
    await desk.fill(id, `SELECT id FROM person ORDER BY id LIMIT ${String(members)}`);
    await desk.sql('DELETE FROM access_event');
    expect(await audience(`campaignId: "${id}"`)).toMatchObject({ total: members });
    const people = await desk.sql<{ id: string }>('SELECT person_id AS id FROM campaign_member WHERE campaign_id = $1', [id]);
    const [event] = await desk.sql<{ persons: Buffer }>('SELECT persons FROM access_event');
    expect(pseudonymsIn(event!.persons).sort()).toEqual(named === 0 ? [] : people.map((person) => pseudonym(person.id)).sort());
  });
});
