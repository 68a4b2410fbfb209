import { randomUUID } from 'node:crypto';
import { CAST } from '../../src/demo/cast';
import type { Purpose } from '../../src/vocabulary/purposes';
import { runSql } from '../support/sql';
import { mutate, personFor } from '../integration/mutations/mutate';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;
const RESEARCH = { as: 'marketing', purpose: 'CommercialResearch' } as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const sql = <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  runSql<Row>(gateway.database.ownerUrl, text, values);

async function campaignFor(purpose: Purpose, members: readonly string[] = [], state = 'DRAFT', name = 'Attack'): Promise<string> {
  const id = randomUUID();
  await sql(`INSERT INTO campaign (id, name, purpose, channel, state) VALUES ($1, $4, $2, 'EMAIL', $3)`, [id, purpose, state, name]);
  await sql(
    `INSERT INTO campaign_member (id, campaign_id, person_id, state, withheld_because)
     SELECT gen_random_uuid(), $1, unnest($2::uuid[]), 'WITHHELD', 'CONSENT_WITHDRAWN'`,
    [id, members],
  );
  return id;
}

interface Entries {
  readonly totalCount: number;
  readonly nodes: readonly { readonly title: string | null }[];
}

/** What Giulia's timeline tells of messages: whole, in a page of one with what comes after it, and by the name of a campaign. */
async function timeline(asking: { as: 'marketing' | 'dpo'; purpose: Purpose }): Promise<Record<'messages' | 'first' | 'named', Entries>> {
  const entries = 'totalCount nodes { id kind at channel title campaignMember { id state } } pageInfo { hasNextPage endCursor }';
  const { data, errors } = await gateway.graphql<{ person: Record<'messages' | 'first' | 'named', Entries> }>(
    `{ person(id: "${CAST.giulia.id}") {
      messages: timeline(first: 100, filter: { kind: { eq: CAMPAIGN_MESSAGE } }) { ${entries} }
      first: timeline(first: 1) { ${entries} }
      named: timeline(filter: { title: { eq: "Survey of incomes" } }) { ${entries} } } }`,
    asking,
  );
  expect(errors).toEqual([]);
  return data!.person;
}

const codes = ({ errors }: { errors: readonly { extensions: { code?: unknown } }[] }): unknown[] =>
  errors.map(({ extensions }) => extensions.code);

describe('what a person said of one purpose is not told for another', () => {
  const MEMBERS = '{ campaign { purpose } state withheldBecause }';
  let id: string;
  beforeAll(async () => {
    id = await campaignFor('CommercialResearch', [CAST.giulia.id], 'COMPLETED');
  });

  it('by the member of a campaign for that other purpose, from whichever end', async () => {
    const { data } = await gateway.graphql<{
      campaign: object;
      person: { campaignMemberships: { nodes: { campaign: { purpose: string } }[] } };
    }>(
      `{ campaign(id: "${id}") { members { totalCount nodes { id } } } person(id: "${CAST.giulia.id}") { campaignMemberships(first: 100) { nodes ${MEMBERS} } } }`,
      MARKETING,
    );
    expect(data!.campaign).toEqual({ members: { totalCount: 0, nodes: [] } });
    const purposes = data!.person.campaignMemberships.nodes.map(({ campaign }) => campaign.purpose);
    expect(purposes).not.toEqual([]);
    expect(purposes).not.toContain('CommercialResearch');
  });

  it('but the person sees it themselves', async () => {
    const { data } = await gateway.graphql<{ person: { campaignMemberships: { nodes: object[] } } }>(
      `{ person(id: "${CAST.giulia.id}") { campaignMemberships(first: 100) { nodes { withheldBecause } } } }`,
      { as: 'person', purpose: 'RightsFulfilment' },
    );
    expect(data!.person.campaignMemberships.nodes).toContainEqual({ withheldBecause: 'CONSENT_WITHDRAWN' });
  });

  it('nor by its message in a timeline: no entry, count, filter or page tells of it, and the person’s own entries stay', async () => {
    const sent = await campaignFor('CommercialResearch', [CAST.giulia.id], 'COMPLETED', 'Survey of incomes');
    const before = await timeline(MARKETING);
    await sql(
      `UPDATE campaign_member SET state = 'SENT', withheld_because = NULL, sent_at = now() - interval '1 day' WHERE campaign_id = $1`,
      [sent],
    );
    expect(await timeline(MARKETING)).toEqual(before);
    expect(before.messages.nodes).not.toEqual([]);
    // Who must show everything shows this: it was sent.
    const shown = await timeline({ as: 'dpo', purpose: 'RightsFulfilment' });
    expect(shown.named).toMatchObject({ totalCount: 1, nodes: [{ title: 'Survey of incomes' }] });
  });

  it('nor by the audience of one’s own: that she objected to marketing is no reason that a survey reads', async () => {
    const own = { as: 'person', purpose: 'RightsFulfilment' } as const;
    const consent = {
      personId: CAST.giulia.id,
      purpose: 'CommercialResearch',
      state: 'ConsentGiven',
      expressedBy: 'SUBJECT',
      method: 'WEB_FORM',
    };
    expect((await mutate(gateway, own, 'recordConsent', { ...consent, channel: 'EMAIL' })).errors).toEqual([]);
    const survey = await campaignFor('CommercialResearch', [CAST.giulia.id]);
    const audience = async (): Promise<unknown> =>
      (await gateway.graphql(`{ audience(campaignId: "${survey}") { total addressable refusals { reason count } } }`, RESEARCH)).data;
    expect(await audience()).toEqual({ audience: { total: 1, addressable: 1, refusals: [] } });
    const unnamed = { audience: { total: 1, addressable: 0, refusals: [{ reason: null, count: 1 }] } };
    const objected = await mutate(gateway, own, 'objectToProcessing', { personId: CAST.giulia.id, purpose: 'DirectMarketing' });
    expect(objected.errors).toEqual([]);
    expect(await personFor(gateway, RESEARCH, CAST.giulia.id)).toMatchObject({ email: 'giulia.ferri@example.com' });
    expect(await audience()).toEqual(unnamed);
    // What she says of the survey itself is told: her own row says so too.
    await mutate(gateway, own, 'objectToProcessing', { personId: CAST.giulia.id, purpose: 'CommercialResearch' });
    expect(await personFor(gateway, RESEARCH, CAST.giulia.id)).toBeNull();
  });

  it('nor is the audience of that campaign counted', async () => {
    expect(codes(await gateway.graphql(`{ audience(campaignId: "${id}") { total } }`, MARKETING))).toEqual(['NOT_FOUND']);
    expect(codes(await gateway.graphql(`{ audience(campaignId: "${id}") { total } }`, RESEARCH))).toEqual([]);
  });
});

describe('a campaign is no way to find out about a person', () => {
  const ADD =
    'mutation ($input: AddCampaignMembersInput!) { addCampaignMembers(input: $input) { campaign { version members { totalCount } } } }';
  const added = async (more: object): Promise<unknown> => {
    const id = await campaignFor('DirectMarketing');
    const { data, errors } = await gateway.graphql(ADD, { ...MARKETING, variables: { input: { id, expectedVersion: 1, ...more } } });
    expect(errors).toEqual([]);
    const members = await sql('SELECT person_id FROM campaign_member WHERE campaign_id = $1', [id]);
    return { data, members: members.length };
  };

  it('by a filter on what is withheld: it matches nobody, whether or not the value is right', async () => {
    const [{ code } = { code: '' }] = await sql<{ code: string }>('SELECT tax_code AS code FROM person WHERE tax_code IS NOT NULL LIMIT 1');
    const right = await added({ filter: { taxCode: { eq: code } } });
    expect(right).toEqual(await added({ filter: { taxCode: { eq: 'XXXXXX00X00X000X' } } }));
    expect(right).toMatchObject({ members: 0 });
    expect(await added({ filter: { phone: { startsWith: '+' }, id: { eq: CAST.giulia.id } } })).toMatchObject({ members: 0 });
  });

  it('by a list of ids: whoever is hidden is passed over like whoever is missing', async () => {
    const one = await added({ personIds: [CAST.luca.id, CAST.elena.id] });
    expect(one).toEqual(await added({ personIds: [randomUUID(), randomUUID()] }));
    expect(one).toMatchObject({ members: 0 });
  });

  it('by a text that asks for what is never released for the purpose, in whatever spelling', async () => {
    const draft = async (bodyTemplate: string): Promise<unknown[]> =>
      codes(
        await gateway.graphql('mutation ($input: DraftCampaignInput!) { draftCampaign(input: $input) { id } }', {
          ...MARKETING,
          variables: { input: { name: 'x', channel: 'EMAIL', bodyTemplate } },
        }),
      );
    for (const text of [
      '{{taxCode}}',
      '{{ taxCode | x }}',
      '{{birthDate}}',
      '{{address}}',
      '{{constructor}}',
      '{{__proto__}}',
      '{{{{givenName}}}}',
    ])
      expect([text, await draft(text)]).toEqual([text, ['INVALID_INPUT']]);
    expect(await draft('{{givenName}}')).toEqual([]);
  });

  it('by logging an answer: a member who is hidden answers like somebody who is none', async () => {
    const log = async (campaignId: string, personId: string): Promise<unknown[]> =>
      codes(
        await gateway.graphql('mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { id } }', {
          ...MARKETING,
          variables: { input: { personId, campaignId, channel: 'EMAIL', direction: 'INBOUND', subject: 'x' } },
        }),
      );
    const hidden = await campaignFor('DirectMarketing', [CAST.luca.id]);
    expect(await log(hidden, CAST.luca.id)).toEqual(await log(hidden, randomUUID()));
    // A member of a campaign for another purpose, whom one sees for this one.
    const foreign = await campaignFor('CommercialResearch', [CAST.giulia.id], 'COMPLETED');
    expect(await log(foreign, CAST.giulia.id)).toEqual(await log(await campaignFor('CommercialResearch', [], 'COMPLETED'), CAST.giulia.id));
  });

  it.each([
    ['sales', 'CustomerRelationshipManagement'],
    ['customer-service', 'CustomerCare'],
    ['partner', 'FulfilmentOfContractualObligation'],
    ['auditor', 'LegalCompliance'],
    ['person', 'RightsFulfilment'],
  ] as const)('nor does %s count an audience or see a campaign', async (as, purpose) => {
    const { data } = await gateway.graphql(
      '{ audience(channel: EMAIL) { total } campaigns { totalCount } marketing { campaigns { totalCount } toApprove { totalCount } } }',
      {
        as,
        purpose,
      },
    );
    expect(data).toEqual({ audience: null, campaigns: null, marketing: { campaigns: null, toApprove: null } });
  });
});

it('nobody approves whom they chose themselves: members who come to a plan have it planned anew', async () => {
  const id = await campaignFor('DirectMarketing', [], 'PLANNED');
  const someoneElse = '00000000-0000-7000-8000-0000000000a1';
  await sql(`UPDATE campaign SET planned_by = $2, subject_template = 'x', body_template = 'x' WHERE id = $1`, [id, someoneElse]);
  const step = (name: string, version: number, more: object = {}): Promise<{ errors: readonly { extensions: { code?: unknown } }[] }> =>
    gateway.graphql(
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { campaign { state } } }`,
      { ...MARKETING, variables: { input: { id, expectedVersion: version, ...more } } },
    );
  expect(codes(await step('addCampaignMembers', 1, { personIds: [CAST.giulia.id] }))).toEqual([]);
  expect(codes(await step('approveCampaign', 2))).toEqual(['ILLEGAL_STEP']);
  expect(codes(await step('planCampaign', 2, { plannedFor: '2099-01-01T12:00:00Z' }))).toEqual([]);
  expect(codes(await step('approveCampaign', 3))).toEqual(['FOUR_EYES']);
});

describe('the unsubscribe link', () => {
  it('of a message that nobody sealed ends nothing, and asks alike', async () => {
    const forged = Buffer.concat([Buffer.from(randomUUID().replaceAll('-', ''), 'hex'), Buffer.alloc(16)]).toString('base64url');
    const pages = await Promise.all(
      [forged, 'x', `${forged}x`].map(async (token) => {
        const url = `${gateway.url}/unsubscribe/${token}`;
        const [asked, done] = [await fetch(url), await fetch(url, { method: 'POST' })];
        return [asked.status, await asked.text(), done.status, await done.text()];
      }),
    );
    expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(1);
    expect(pages[0]![2]).toBe(404);
    expect(await sql(`SELECT id FROM access_event_in_full WHERE operation_name = 'unsubscribe'`)).toEqual([]);
  });
});
