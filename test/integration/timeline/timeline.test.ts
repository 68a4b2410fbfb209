import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { statementsTo } from '../../support/statements';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';

const CARE = { as: 'customer-service', purpose: 'CustomerCare' } as const;
const SALES = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
const PERSON = { as: 'person', purpose: 'RightsFulfilment' } as const;
const DPO = { as: 'dpo', purpose: 'RightsFulfilment' } as const;

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly channel: string | null;
  readonly department: string;
  readonly title: string | null;
  readonly order: { readonly number: string } | null;
  readonly case: { readonly id: string } | null;
}
interface Page {
  readonly nodes: readonly Entry[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const PAGE = `query ($id: ID!, $first: Int!, $after: String, $filter: TimelineEntryFilter) { person(id: $id) {
  timeline(first: $first, after: $after, filter: $filter) { pageInfo { endCursor hasNextPage }
    nodes { id kind at channel department title order { number } case { id } } } } }`;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  // What starts with the program is over.
  await new Promise((resolve) => setTimeout(resolve, 1000));
});
afterAll(() => gateway.close());

async function page(variables: object, asking: typeof CARE | typeof SALES | typeof PERSON | typeof DPO = DPO): Promise<Page> {
  const { data, errors } = await gateway.graphql<{ person: { timeline: Page } }>(PAGE, {
    ...asking,
    variables: { id: CAST.giulia.id, first: 100, ...variables },
  });
  expect(errors).toEqual([]);
  return data!.person.timeline;
}

async function stored(): Promise<Record<string, unknown>[]> {
  return runSql(
    gateway.database.ownerUrl,
    'SELECT id, kind FROM timeline_entry WHERE person_id = $1 AND kind IS NOT NULL ORDER BY at DESC, id DESC',
    [CAST.giulia.id],
  );
}

describe('the timeline of a person', () => {
  it('holds what happened on every channel, newest first, each entry once, page by page', async () => {
    const all = await stored();
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(4);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Page = await page({ first: 3, after });
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it('is filtered by channel, department and kind', async () => {
    const { nodes } = await page({});
    const channel = nodes.find((entry) => entry.channel !== null)!.channel;
    const byChannel = await page({ filter: { channel: { eq: channel } } });
    expect(byChannel.nodes).toEqual(nodes.filter((entry) => entry.channel === channel));
    const bySales = await page({ filter: { department: { eq: 'SALES' }, kind: { in: ['ORDER', 'OPPORTUNITY'] } } });
    expect(bySales.nodes).toEqual(nodes.filter(({ kind }) => ['ORDER', 'OPPORTUNITY'].includes(kind)));
    expect(bySales.nodes.length).toBeGreaterThan(0);
  });

  it('leads to the record behind an entry, and to no other', async () => {
    for (const entry of (await page({})).nodes) {
      expect(entry.order?.number ?? null).toBe(entry.kind === 'ORDER' ? entry.title : null);
      expect(entry.case?.id ?? null).toBe(entry.kind === 'CASE' ? entry.id : null);
    }
  });

  it('has no entry of a kind whose record the role may not open, or whose category its purpose does not need', async () => {
    const kinds = async (asking: typeof CARE | typeof SALES): Promise<Set<string>> =>
      new Set((await page({}, asking)).nodes.map(({ kind }) => kind));
    const sales = await kinds(SALES);
    expect([...sales]).toEqual(expect.arrayContaining(['INTERACTION', 'ORDER']));
    for (const kind of ['CASE', 'TICKET', 'CAMPAIGN_MESSAGE']) expect(sales).not.toContain(kind);
    expect(await kinds(CARE)).toContain('CASE');
    expect(await kinds(CARE)).not.toContain('OPPORTUNITY');
  });

  it('tells of a campaign only those who may see campaigns: to others its messages are no entries, but memberships', async () => {
    const isMessage = ({ kind }: { readonly kind: string }): boolean => kind === 'CAMPAIGN_MESSAGE';
    expect((await page({})).nodes.find(isMessage)?.title).toEqual(expect.any(String));
    expect((await page({}, PERSON)).nodes.map(({ kind }) => kind)).toContain('CASE');
    expect((await page({}, PERSON)).nodes.filter(isMessage)).toEqual([]);
    const { data } = await gateway.graphql<{ person: { campaignMemberships: { nodes: { sentAt: string | null }[] } } }>(
      'query ($id: ID!) { person(id: $id) { campaignMemberships { nodes { sentAt } } } }',
      { ...PERSON, variables: { id: CAST.giulia.id } },
    );
    expect(data!.person.campaignMemberships.nodes.filter(({ sentAt }) => sentAt !== null)).not.toEqual([]);
  });

  it('is one statement and its event', async () => {
    const sent = await statementsTo(gateway.database, () => page({}));
    expect(sent.map(({ application }) => application)).toEqual(['lecito gateway', 'lecito access log']);
  });
});

it('of an account shows of each person only what that person releases', async () => {
  const [account] = await runSql(
    gateway.database.ownerUrl,
    'SELECT account_id AS id FROM interaction WHERE account_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1',
  );
  const ask = async (): Promise<{ id: string; person: { id: string } | null }[]> => {
    const { data, errors } = await gateway.graphql<{ account: { timeline: { nodes: { id: string; person: { id: string } | null }[] } } }>(
      'query ($id: ID!) { account(id: $id) { timeline(first: 500) { nodes { id kind at person { id } } } } }',
      { ...DPO, variables: { id: String(account!['id']) } },
    );
    expect(errors).toEqual([]);
    return data!.account.timeline.nodes;
  };
  const before = await ask();
  const person = before.find((entry) => entry.person !== null)!.person!.id;
  await runSql(gateway.database.ownerUrl, 'DELETE FROM authorisation WHERE person_id = $1', [person]);
  const after = await ask();
  expect(after).toEqual(before.filter((entry) => entry.person?.id !== person));
  expect(after.length).toBeLessThan(before.length);
});

it('reads a long timeline along the indexes: a page sorts nothing', async () => {
  const { ownerUrl } = gateway.database;
  await runSql(
    ownerUrl,
    `INSERT INTO interaction (id, person_id, channel, direction, department, subject, occurred_at)
     SELECT gen_random_uuid(), $1, 'EMAIL', 'INBOUND', 'SALES', 'x', now() - n * interval '1 minute' FROM generate_series(1, 20000) n`,
    [CAST.giulia.id],
  );
  await runSql(ownerUrl, 'ANALYZE interaction');
  const plan = await runSql(
    ownerUrl,
    'EXPLAIN (ANALYZE, TIMING OFF, FORMAT TEXT) SELECT id, title FROM timeline_entry WHERE person_id = $1 ORDER BY at DESC, id DESC LIMIT 25',
    [CAST.giulia.id],
  );
  const lines = plan.map((row) => String(row['QUERY PLAN'])).join('\n');
  expect(lines).toMatch(/Merge Append/);
  expect(lines).toMatch(/Index Scan .* on interaction .*actual rows=25/);
  expect(lines).not.toMatch(/Sort {2}\(|Seq Scan on (?!campaign c)/);
});
