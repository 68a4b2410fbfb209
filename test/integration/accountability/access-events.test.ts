import { insertEvents } from '../../../src/access-log/insert-events';
import { pseudonymiser } from '../../../src/access-log/pseudonym';
import { CAST, PERSONAS, type PersonaName } from '../../../src/demo/cast';
import type { Answer } from '../../support/graphql-client';
import { lastEvent } from '../../support/last-event';
import { runSql } from '../../support/sql';
import { PSEUDONYM_KEY, startTestGateway, type TestGateway } from '../../support/test-gateway';
import { someEvent } from '../access-log/events';

const FIELDS = `nodes { id at viewer viewerKind role purpose operation shape outcome code persons released withheld used
  verdicts { persons released withheld { field reason } basis } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

type Event = Readonly<Record<string, unknown>> & { readonly id: string; readonly persons: readonly string[] };
interface Page {
  readonly accessEvents: {
    readonly nodes: readonly Event[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly totalCount?: number | null;
  } | null;
}

const pseudonym = pseudonymiser(Buffer.from(PSEUDONYM_KEY, 'hex'))(CAST.giulia.id);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  await gateway.graphql(`{ person(id: "${CAST.giulia.id}") { email phone } }`, { as: 'marketing', purpose: 'DirectMarketing' });
  await gateway.graphql(`{ people(first: 3, filter: { familyName: { eq: "Ferri" } }) { nodes { givenName } } }`, {
    as: 'sales',
    purpose: 'CustomerRelationshipManagement',
  });
  await gateway.graphql('{ people { nodes { id } } }', { as: 'sales', purpose: 'DirectMarketing' });
});
afterAll(() => gateway.close());

function events(args: string, more = '', as: PersonaName = 'auditor'): Promise<Answer<Page>> {
  return gateway.graphql<Page>(`{ accessEvents${args === '' ? '' : `(${args})`} { ${FIELDS} ${more} } }`, {
    as,
    purpose: 'LegalCompliance',
  });
}

describe('accessEvents', () => {
  it('gives each event a cursor, behind which its list goes on, and records what was told under edges', async () => {
    interface Edges {
      readonly accessEvents: { readonly edges: ReadonlyArray<{ readonly cursor: string; readonly node: { readonly id: string } }> };
    }
    const document = `query Log($first: Int!, $after: String, $to: DateTime) {
      accessEvents(first: $first, after: $after, to: $to) { edges { cursor node { id role } } } }`;
    const to = new Date().toISOString();
    const ask = async (variables: object) => {
      const { data } = await gateway.graphql<Edges, object>(document, {
        as: 'auditor',
        purpose: 'LegalCompliance',
        variables: { ...variables, to },
      });
      return data?.accessEvents.edges ?? [];
    };
    const [, first, second] = await ask({ first: 3 });
    expect(await ask({ first: 1, after: first?.cursor })).toEqual([second]);
    expect(await lastEvent(gateway, 'released')).toEqual({ released: ['AccessEvent.id', 'AccessEvent.role'] });
  });

  it('names in its own event the data subject whose requests are asked for by their pseudonym', async () => {
    expect((await events(`viewer: "${pseudonym}"`)).errors).toEqual([]);
    const { data } = await events(`role: "auditor", first: 1`);
    expect(data?.accessEvents?.nodes).toMatchObject([{ viewer: PERSONAS.auditor.subject, persons: [pseudonym] }]);
  });

  it('shows an auditor who saw what of whom, why and on which basis', async () => {
    const { data, errors } = await events(`viewer: "${PERSONAS.marketing.subject}"`);
    expect(errors).toEqual([]);
    expect(data?.accessEvents?.nodes).toMatchObject([
      {
        viewerKind: 'staff',
        role: 'marketing',
        purpose: 'DirectMarketing',
        operation: 'Consultation',
        outcome: 'RELEASED',
        persons: [pseudonym],
        released: expect.arrayContaining(['Person.email']) as unknown,
        withheld: ['Person.phone:CONSENT_REFUSED'],
        verdicts: [{ persons: [pseudonym], withheld: [{ field: 'Person.phone', reason: 'CONSENT_REFUSED' }] }],
      },
    ]);
    expect(JSON.stringify(data)).not.toContain('giulia');
  });

  it.each([
    ['role', 'role: "sales"', 2],
    ['purpose', 'purpose: CustomerRelationshipManagement', 1],
    ['field', 'field: "Person.familyName"', 1],
    ['outcome', 'outcome: REFUSED, viewer: "00000000-0000-7000-8000-0000000000a1"', 1],
    ['person, by id', `person: "${CAST.giulia.id}", role: "marketing"`, 1],
    ['person, by pseudonym', `person: "${pseudonym}", role: "marketing"`, 1],
    ['time', 'to: "2020-01-01T00:00:00Z"', 0],
  ])('is found by %s', async (_filter, args, count) => {
    const { data } = await events(args);
    expect(data?.accessEvents?.nodes.length).toBeGreaterThanOrEqual(count === 2 ? 1 : count);
    if (count === 0) expect(data?.accessEvents?.nodes).toEqual([]);
  });

  it('records that the log itself was read, as a list', async () => {
    await events('first: 2');
    const { data } = await events('first: 1, role: "auditor"');
    expect(data?.accessEvents?.nodes).toMatchObject([{ role: 'auditor', operation: 'Consultation', shape: 'LIST', outcome: 'RELEASED' }]);
  });

  it('pages from the newest to the oldest, and counts only when asked', async () => {
    const first = await events('first: 1, role: "marketing"', 'totalCount');
    expect(first.data?.accessEvents).toMatchObject({ totalCount: 1, pageInfo: { hasNextPage: false, hasPreviousPage: false } });
    const page = (await events('first: 1')).data?.accessEvents;
    expect(page?.totalCount).toBeUndefined();
    expect(page?.pageInfo).toMatchObject({ hasNextPage: true, startCursor: page?.pageInfo.endCursor });
    const next = (await events(`first: 1, after: "${String(page?.pageInfo.endCursor)}"`)).data?.accessEvents;
    expect(next?.pageInfo.hasPreviousPage).toBe(true);
    expect(next?.nodes[0]?.id).not.toBe(page?.nodes[0]?.id);
    const none = (await events('to: "2020-01-01T00:00:00Z"')).data?.accessEvents;
    expect(none?.pageInfo).toMatchObject({ startCursor: null, endCursor: null, hasNextPage: false });
  });

  it('is itself recorded, with the person it was about', async () => {
    await events(`person: "${CAST.giulia.id}"`);
    const { data } = await events('first: 1, role: "auditor"');
    expect(data?.accessEvents?.nodes[0]).toMatchObject({
      role: 'auditor',
      persons: [pseudonym],
      released: expect.arrayContaining(['AccessEvent.persons']) as unknown,
    });
  });

  it.each([
    ['from', 'from: "0001-01-01T00:00:00Z"'],
    ['to', 'from: "2026-11-28T10:00:00.001Z", to: "2026-11-28T11:00:00+01:00"'],
    ['role', 'role: "markting"'],
    ['role', 'role: ""'],
    ['field', 'field: "Person.emial"'],
    ['field', 'field: "Person.phone:CONSENT_REFUSED"'],
    ['field', 'field: "Person.phone.x"'],
    ['person', 'person: "Giulia"'],
    ['viewer', 'viewer: "a\\u0000b"'],
    ['first', 'first: 0'],
    ['first', 'first: 201'],
  ])('names %s when it is at fault', async (field, args) => {
    expect((await events(args)).errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('takes a field for short, one that nobody ever read, and a role of a former policy that the log tells of', async () => {
    const short = await events('field: "email", role: "marketing"');
    expect(short.data?.accessEvents?.nodes).toHaveLength(1);
    const unread = await events('field: "Ticket.resolution"');
    expect([unread.errors, unread.data?.accessEvents?.nodes]).toEqual([[], []]);
    await insertEvents({ query: (text, values = []) => runSql(gateway.database.ownerUrl, text, values) }, [
      someEvent({ role: 'telesales', outcome: 'REFUSED' }),
    ]);
    const former = await events('role: "telesales", to: "2020-01-01T00:00:00Z"');
    expect([former.errors, former.data?.accessEvents?.nodes]).toEqual([[], []]);
  });

  it('tells of the purpose that was declared and refused', async () => {
    const { data } = await events('purpose: DirectMarketing, outcome: REFUSED');
    expect(data?.accessEvents?.nodes).toMatchObject([{ purpose: 'DirectMarketing', role: null, code: 'PURPOSE_NOT_PERMITTED' }]);
  });

  it('refuses a cursor that is none', async () => {
    expect((await events('after: "nonsense"')).errors[0]?.extensions.code).toBe('INVALID_CURSOR');
  });

  it('is closed to whom the policy does not name', async () => {
    const { data, errors } = await gateway.graphql('{ accessEvents { nodes { id } } }', {
      as: 'sales',
      purpose: 'CustomerRelationshipManagement',
    });
    expect(data).toEqual({ accessEvents: null });
    expect(errors[0]?.extensions.code).toBe('NO_ROLE');
  });
});
