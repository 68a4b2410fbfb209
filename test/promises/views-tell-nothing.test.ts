import { CAST } from '../../src/demo/cast';
import { DPO, mutate, SALES } from '../integration/mutations/mutate';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const LISTS = [
  ...['accounts', 'opportunities', 'orders', 'interactions', 'leads', 'campaigns', 'queues', 'cases', 'tickets'],
  ...['assets', 'entitlements', 'tasks', 'handOffs', 'duplicates'],
];
const VIEWS = `search(text: "ferri") { text }
  sales { pipeline { count } staleOpportunities { totalCount } tasksDue { totalCount } leadsToCall { totalCount } }
  marketing { campaigns { totalCount } toApprove { totalCount } responses { totalCount } }
  customerService { myCases { totalCount } waitingCases { totalCount } promises { totalCount } tasksDue { totalCount } }
  support { bySeverity { count } myTickets { totalCount } installedProducts { totalCount } entitlements { totalCount } tasksDue { totalCount } }`;

/** Everything that an answer says, without the names of its fields. */
function said(answer: unknown): unknown[] {
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(said) : [answer];
}

describe('the work of the departments', () => {
  it.each([
    ['an auditor', 'auditor', 'LegalCompliance'],
    ['a partner', 'partner', 'FulfilmentOfContractualObligation'],
  ] as const)('is closed to %s: no row, no sum, no hit', async (_who, as, purpose) => {
    const document = `{ ${LISTS.map((name) => `${name} { totalCount }`).join(' ')} ${VIEWS} }`;
    const { data, errors } = await gateway.graphql(document, { as, purpose });
    expect(errors).toEqual([]);
    expect(new Set(said(data))).toEqual(new Set([null]));
  });

  it('tells a person nothing of anybody else, whichever way they ask', async () => {
    const document = `{ people { totalCount } search(text: "ferri", first: 100) { person { id } }
      ${LISTS.filter((name) => !['accounts', 'campaigns', 'queues', 'duplicates'].includes(name))
        .map((name) => `${name}(first: 100) { nodes { person { id } } }`)
        .join(' ')} }`;
    const { data } = await gateway.graphql(document, { as: 'person', purpose: 'RightsFulfilment' });
    expect(new Set(said(data))).toEqual(new Set([1, CAST.giulia.id]));
  });
});

type Row = Readonly<Record<string, unknown>>;

interface Plain {
  readonly people: { readonly nodes: readonly Row[]; readonly totalCount: number };
  readonly person: Row & { readonly address: Row };
  readonly sales: { readonly pipeline: readonly Row[]; readonly tasksDue: { readonly nodes: readonly Row[] } };
}

describe('names that are exchanged', () => {
  it('show each field for what it is: a root, a view, a list, an edge, a cell', async () => {
    const id = CAST.giulia.id;
    const [plain, exchanged] = await Promise.all([
      gateway.graphql<Plain>(
        `{ people(first: 1) { nodes { email phone } totalCount } person(id: "${id}") { givenName orders(first: 1) { nodes { number } } interactions(first: 1) { nodes { channel } } address { city street } }
           sales { pipeline { stage count } tasksDue(first: 1) { nodes { title state } } } }`,
        SALES,
      ),
      gateway.graphql(
        `{ person: people(first: 1) { totalCount: nodes { email: phone phone: email } nodes: totalCount }
           people: person(id: "${id}") { constructor: givenName interactions: orders(first: 1) { nodes { number } } orders: interactions(first: 1) { nodes { channel } } address { city: street street: city } }
           sales { tasksDue: pipeline { count: stage stage: count } pipeline: tasksDue(first: 1) { nodes { state: title title: state } } } }`,
        SALES,
      ),
    ]);
    const { people, person, sales } = plain.data!;
    const cross = (rows: readonly Row[], one: string, other: string): unknown[] =>
      rows.map((row) => ({ [one]: row[other], [other]: row[one] }));
    expect(exchanged.data).toEqual({
      person: { totalCount: cross(people.nodes, 'email', 'phone'), nodes: people.totalCount },
      people: {
        constructor: person['givenName'],
        interactions: person['orders'],
        orders: person['interactions'],
        address: { city: person.address['street'], street: person.address['city'] },
      },
      sales: {
        tasksDue: cross(sales.pipeline, 'count', 'stage'),
        pipeline: { nodes: cross(sales.tasksDue.nodes, 'state', 'title') },
      },
    });
  });
});

describe('on the very next request after a person had processing restricted', () => {
  const MORNING = `{ sales { pipeline { stage count amount } tasksDue(first: 100) { nodes { person { id } } } staleOpportunities(first: 100) { nodes { person { id } } } }
    search(text: "giulia ferri") { person { id } } opportunities(filter: { stage: { in: [PROSPECTING, ENGAGING, PROPOSING, NEGOTIATING] } }, first: 1000) { nodes { person { id } owner: ownerId amount } } }`;
  interface Morning {
    readonly sales: { readonly pipeline: { readonly count: number; readonly amount: number }[] };
    readonly opportunities: {
      readonly nodes: { readonly person: { readonly id: string } | null; readonly owner: string; readonly amount: number }[];
    };
  }

  it('the sums of the morning no longer count their sales, and neither work nor search tells of them', async () => {
    const before = (await gateway.graphql<Morning>(MORNING, SALES)).data!;
    expect(JSON.stringify(before)).toContain(CAST.giulia.id);
    const restricted = await mutate(gateway, DPO, 'restrictProcessing', { personId: CAST.giulia.id, because: 'LEGAL_CLAIMS' });
    expect(restricted.errors).toEqual([]);
    const after = (await gateway.graphql<Morning>(MORNING, SALES)).data!;
    expect(JSON.stringify(after)).not.toContain(CAST.giulia.id);
    const hers = before.opportunities.nodes.filter(
      ({ person, owner }) => person?.id === CAST.giulia.id && owner === '00000000-0000-7000-8000-0000000000a1',
    );
    const sum = ({ sales }: Morning, of: 'count' | 'amount'): number => sales.pipeline.reduce((all, group) => all + group[of], 0);
    expect(hers.length).toBeGreaterThan(0);
    expect(sum(before, 'count') - sum(after, 'count')).toBe(hers.length);
    expect(sum(before, 'amount') - sum(after, 'amount')).toBeCloseTo(
      hers.reduce((all, { amount }) => all + amount, 0),
      2,
    );
  });
});
