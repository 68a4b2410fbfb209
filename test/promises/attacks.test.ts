import { Client } from 'pg';
import { findEvents } from '../../src/access-log/find-events';
import type { RecordedEvent } from '../../src/access-log/recorded-event';
import { CAST, PERSONAS } from '../../src/demo/cast';
import { sqlOf } from '../../src/store/sql';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

const SALES = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

async function lastEvent(): Promise<RecordedEvent> {
  const client = new Client({ connectionString: gateway.database.ownerUrl });
  await client.connect();
  try {
    return (await findEvents(sqlOf(client), {}, { first: 1 })).nodes[0]!;
  } finally {
    await client.end();
  }
}

async function numberOfEvents(): Promise<number> {
  const [row] = await runSql<{ n: number }>(gateway.database.ownerUrl, 'SELECT count(*)::int AS n FROM access_event');
  return row!.n;
}

describe('an access event cannot be made to lie', () => {
  it('calls an answer released although another root field of the operation was refused', async () => {
    const { data } = await gateway.graphql('{ people(first: 2) { nodes { email } } accessEvents { nodes { id } } }', MARKETING);
    expect(data).toMatchObject({ people: { nodes: [{}, {}] }, accessEvents: null });
    expect(await lastEvent()).toMatchObject({ outcome: 'RELEASED', code: 'NO_ROLE', released: ['Person.email'] });
  });

  it('calls an operation refused of which nothing left', async () => {
    await gateway.graphql('{ accessEvents { nodes { id } } }', MARKETING);
    expect(await lastEvent()).toMatchObject({ outcome: 'REFUSED', code: 'NO_ROLE', released: [] });
  });

  it('tells apart two persons of like standing who were asked for different fields', async () => {
    const two = await runSql<{ ids: string[] }>(
      gateway.database.ownerUrl,
      `SELECT array_agg(person_id) AS ids FROM authorisation
        WHERE purpose = 'CustomerRelationshipManagement' AND person_id = ANY($1) GROUP BY grounds, reasons HAVING count(*) > 1`,
      [[CAST.giulia.id, CAST.luca.id, CAST.paolo.id]],
    );
    const [one, other] = two[0]!.ids;
    await gateway.graphql(`{ a: person(id: "${one!}") { givenName } b: person(id: "${other!}") { email phone } }`, SALES);
    const event = await lastEvent();
    expect([...event.released].sort()).toEqual(['Person.email', 'Person.givenName', 'Person.phone']);
    // The two root fields are read side by side: either may come first.
    expect(event.verdicts).toHaveLength(2);
    expect(event.verdicts).toContainEqual(expect.objectContaining({ persons: [expect.any(String)], released: ['Person.givenName'] }));
    expect(event.verdicts).toContainEqual(
      expect.objectContaining({ persons: [expect.any(String)], released: ['Person.email', 'Person.phone'] }),
    );
  });

  it('names the field whose values stand in the cursors, though nobody selected it', async () => {
    const document = '{ people(first: 3, orderBy: { field: email }) { edges { cursor } } }';
    const { data } = await gateway.graphql<{ people: { edges: Array<{ cursor: string }> } }>(document, SALES);
    expect(Buffer.from(data!.people.edges[0]!.cursor, 'base64url').toString()).toContain('@');
    const { released, verdicts } = await lastEvent();
    expect(released).toEqual(['Person.email']);
    expect(verdicts.every((group) => group.released.includes('Person.email'))).toBe(true);
  });

  it('names whom a count has told of, though no row was shown', async () => {
    const filter = `filter: { id: { eq: "${CAST.giulia.id}" }, email: { startsWith: "g" } }`;
    const { data } = await gateway.graphql(`{ people(first: 0, ${filter}) { totalCount } }`, MARKETING);
    expect(data).toEqual({ people: { totalCount: 1 } });
    const counted = await lastEvent();
    expect(counted.persons).toHaveLength(1);
    expect(counted.released).toEqual(['Person.email']);
    await gateway.graphql(`{ people(first: 0, ${filter}) { pageInfo { hasNextPage } } }`, MARKETING);
    expect((await lastEvent()).persons).toEqual(counted.persons);
  });

  it('is written also for an operation whose every field is skipped', async () => {
    const before = await numberOfEvents();
    const document = 'mutation { updatePerson(input: { id: "x", expectedVersion: 1 }) @skip(if: true) { id } }';
    await gateway.graphql(document, SALES);
    expect(await numberOfEvents()).toBe(before + 1);
  });
});

describe('one name stands for one field', () => {
  it.each([
    ['leaf', '{ people(first: 2) { nodes { x: email } edges { node { x: phone } } } }'],
    ['edge', '{ people(first: 2) { a: nodes { x: interactions { nodes { id } } } b: nodes { x: orders { nodes { id } } } } }'],
    ['page', '{ people { a: nodes { orders(first: 1) { nodes { id } } } b: nodes { orders(first: 2) { nodes { id } } } } }'],
    ['part', '{ people { a: nodes { address { x: street } } b: nodes { address { x: city } } } }'],
  ])('refuses two of a %s rather than answer the one with the other', async (_what, document) => {
    const { status, data, errors } = await gateway.graphql(document, SALES);
    expect([status, data, errors[0]?.extensions.code]).toEqual([400, null, 'INVALID_DOCUMENT']);
  });

  it('lets nodes and edges name the same field alike', async () => {
    const document = '{ people(first: 2) { nodes { x: email } edges { node { x: email } } } }';
    const { data, errors } = await gateway.graphql<{ people: { nodes: unknown[]; edges: Array<{ node: unknown }> } }>(document, SALES);
    expect(errors).toEqual([]);
    expect(data!.people.edges.map(({ node }) => node)).toEqual(data!.people.nodes);
  });
});

describe('a small document makes no large statement', () => {
  const EDGES = ['contactPoints', 'contracts', 'interactions', 'memberships', 'opportunities', 'orders'];
  const fragment = (level: number): string =>
    `fragment P${String(level)} on Person { ${EDGES.map((edge) => `${edge}(first: 1) { nodes { person { ...P${String(level + 1)} } } }`).join(' ')} }`;

  it('refuses fragments that contain one another many times over, at once', async () => {
    const document = `{ people(first: 1) { nodes { ...P0 } } } ${[0, 1, 2, 3].map(fragment).join(' ')} fragment P4 on Person { id }`;
    const begun = Date.now();
    const { errors } = await gateway.graphql(document, SALES);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['TOO_EXPENSIVE']);
    expect(Date.now() - begun).toBeLessThan(2_000);
  });
});

describe('a request that makes no sense is the client’s fault', () => {
  it.each([
    ['a null for a condition', 'query ($x: Boolean = true) { people { nodes @include(if: $x) { id } } }', 'INVALID_INPUT'],
    ['a subscription', 'subscription { people { nodes { id } } }', 'INVALID_DOCUMENT'],
  ])('%s', async (_what, document, code) => {
    const { errors } = await gateway.graphql(document, { ...SALES, variables: { x: null } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it('a persisted query', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-purpose': SALES.purpose,
        authorization: `Bearer ${await gateway.tokenFor('sales')}`,
      },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_DOCUMENT' } }] });
  });
});

it('a partner whose client is named like its subject, by a UUID, is answered', async () => {
  const id = '0193aaaa-0000-7000-8000-00000000000a';
  const token = await gateway.tokenFor('partner', { sub: id, client_id: id });
  const { data, errors } = await gateway.graphql('{ people { totalCount } }', { token, purpose: 'FulfilmentOfContractualObligation' });
  expect({ data, errors }).toEqual({ data: { people: { totalCount: 0 } }, errors: [] });
});

it('a partner sees nobody more for acting for a member of the staff, or for being named like one', async () => {
  await runSql(
    gateway.database.ownerUrl,
    `INSERT INTO assignment (id, person_id, staff_id, valid_from) VALUES (gen_random_uuid(), $1, $2, now())`,
    [CAST.davide.id, PERSONAS.sales.subject],
  );
  const seen = async (claims: Record<string, unknown>): Promise<unknown> => {
    const token = await gateway.tokenFor('partner', claims);
    const document = `{ people { totalCount } person(id: "${CAST.davide.id}") { givenName } }`;
    const { data, errors } = await gateway.graphql(document, { token, purpose: 'FulfilmentOfContractualObligation' });
    expect(errors).toEqual([]);
    return data;
  };
  const own = await seen({});
  expect(own).toMatchObject({ person: null });
  expect(await seen({ sub: PERSONAS.sales.subject })).toEqual(own);
  expect(await seen({ sub: PERSONAS.sales.subject, act: { sub: 'machine' } })).toEqual(own);
});

it('a person reached over an edge has the same reasons as the person asked for directly', async () => {
  interface Verdicts {
    readonly id: string;
    readonly release: readonly object[];
  }
  const PERSON = 'id release { field decision reason }';
  const { data } = await gateway.graphql<{ people: { nodes: Verdicts[] }; interactions: { nodes: Array<{ person: Verdicts }> } }>(
    `{ people(first: 1000) { nodes { ${PERSON} } } interactions(first: 200) { nodes { person { ${PERSON} } } } }`,
    MARKETING,
  );
  const direct = new Map(data!.people.nodes.map((person) => [person.id, person.release]));
  const reached = data!.interactions.nodes.filter(({ person }) => direct.has(person.id));
  expect(reached.length).toBeGreaterThan(0);
  for (const { person } of reached) expect(person.release).toEqual(direct.get(person.id));
});

it('a command that waited for a withdrawal no longer sees the person', async () => {
  const withdrawal = new Client({ connectionString: gateway.database.superuserUrl });
  await withdrawal.connect();
  try {
    await withdrawal.query('BEGIN');
    await withdrawal.query('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [CAST.luca.id]);
    await withdrawal.query(`DELETE FROM authorisation WHERE person_id = $1 AND purpose = $2`, [CAST.luca.id, SALES.purpose]);
    const document = `mutation { logInteraction(input: { personId: "${CAST.luca.id}", channel: EMAIL, direction: OUTBOUND, subject: "x" }) { id } }`;
    const waiting = gateway.graphql(document, SALES);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await withdrawal.query('COMMIT');
    expect((await waiting).errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  } finally {
    await withdrawal.end();
  }
});

it('what was done for one person is not taken for done for another whom the same delegate stands for', async () => {
  const document = `mutation { objectToProcessing(input: { personId: "${CAST.giulia.id}", purpose: SocialMediaMarketing, idempotencyKey: "attack-0001" }) { id } }`;
  const act = { sub: '00000000-0000-7000-8000-0000000000a1' };
  const tokenFor = (sub: string): Promise<string> => gateway.tokenFor('sales', { sub, act });
  const first = await gateway.graphql(document, { token: await tokenFor(act.sub), purpose: SALES.purpose });
  expect(first.errors).toEqual([]);
  const second = await gateway.graphql(document, { token: await tokenFor('00000000-0000-7000-8000-000000000099'), purpose: SALES.purpose });
  expect(second.errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
});
