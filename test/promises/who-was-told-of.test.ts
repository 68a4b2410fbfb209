import { CAST, PERSONAS } from '../../src/demo/cast';
import { CAST_ACCOUNTS } from '../../src/demo/cast-people';
import { FEW } from '../../src/release/sql/matches';
import { seedCase } from '../integration/cases/work';
import { endedJob } from '../integration/cases/seen-job';
import { mutate } from '../integration/mutations/mutate';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import { askedOf, pseudonym, releasedOf, type Asked } from '../support/told';

const CARE = { as: 'customer-service', purpose: 'CustomerCare' } as const;
const SALES = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
const ACCOUNTS = { as: 'sales', purpose: 'AccountManagement' } as const;
const { giulia, luca } = CAST;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const asked = (document: string, asker: Parameters<typeof askedOf>[2]): Promise<Asked> => askedOf(gateway, document, asker);
const owner = (text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
  runSql(gateway.database.ownerUrl, text, values);

/** More rows of one person than there may be persons. */
async function manyContacts(subject: string, account: string | null = null, rows = FEW + 10): Promise<void> {
  await owner(
    `INSERT INTO interaction (id, person_id, account_id, channel, direction, subject, occurred_at, department)
     SELECT gen_random_uuid(), $1, $2, 'PHONE', 'INBOUND', $3, now(), 'SALES' FROM generate_series(1, $4::int)`,
    [giulia.id, account, subject, rows],
  );
}

describe('many rows of one person tell of that person', () => {
  it.each(['totalCount', 'pageInfo { hasNextPage }'])('under a condition, by %s', async (figure) => {
    await manyContacts(`Rinnovo ${figure}`);
    const all = await asked(`{ interactions(first: 0, filter: { subject: { eq: "Rinnovo ${figure}" } }) { ${figure} } }`, CARE);
    expect(all.told.persons).toEqual([pseudonym(giulia.id)]);
    expect(releasedOf(all, giulia.id)).toContain('Interaction.subject');
  });

  it('and of whoever has one behind hundreds of them', async () => {
    await manyContacts('Centinaia', null, 400);
    await owner(
      `UPDATE interaction SET id = 'ffffffff-ffff-7fff-bfff-ffffffffffff', person_id = $1
      WHERE id = (SELECT max(id::text)::uuid FROM interaction WHERE subject = 'Centinaia')`,
      [luca.id],
    );
    const all = await asked('{ interactions(first: 0, filter: { subject: { eq: "Centinaia" } }) { totalCount } }', CARE);
    expect(all.data).toEqual({ interactions: { totalCount: 400 } });
    expect([...all.told.persons].sort()).toEqual([pseudonym(giulia.id), pseudonym(luca.id)].sort());
  });

  it('who is the only one assigned', async () => {
    await owner('DELETE FROM assignment WHERE person_id <> $1', [giulia.id]);
    const all = await asked('{ interactions(first: 0) { totalCount } }', SALES);
    expect((all.data['interactions'] as unknown as { totalCount: number }).totalCount).toBeGreaterThan(FEW);
    expect(all.told.persons).toEqual([pseudonym(giulia.id)]);
  });

  it('along an edge from an account', async () => {
    const account = CAST_ACCOUNTS.studio.id;
    await owner('UPDATE interaction SET account_id = NULL WHERE account_id = $1', [account]);
    await manyContacts('Sopralluogo', account);
    const all = await asked(`{ account(id: "${account}") { interactions(first: 0) { totalCount } } }`, ACCOUNTS);
    expect(all.data).toEqual({ account: { interactions: { totalCount: FEW + 10 } } });
    expect(all.told.persons).toEqual([pseudonym(giulia.id)]);
  });

  it('in the sums of a view', async () => {
    const seller = PERSONAS.sales.subject;
    await owner('UPDATE opportunity SET owner_id = $2 WHERE owner_id = $1', [seller, PERSONAS.support.subject]);
    const sale = JSON.stringify({ person_id: giulia.id, account_id: null, owner_id: seller, stage: 'PROPOSING', amount: 1000 });
    await owner(
      `INSERT INTO opportunity SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid()) || $1::jsonb)).*
         FROM opportunity r, generate_series(1, $2::int) WHERE r.id = (SELECT min(id::text)::uuid FROM opportunity)`,
      [sale, FEW + 1],
    );
    const all = await asked('{ sales { pipeline { stage count amount } } }', SALES);
    expect(all.data).toMatchObject({ sales: { pipeline: [{ count: FEW + 1 }] } });
    expect(all.told.persons).toEqual([pseudonym(giulia.id)]);
    expect(releasedOf(all, giulia.id)).toContain('Opportunity.amount');
  });
});

describe('a verdict names what was read of that person, and of nobody else', () => {
  it('where two lists have conditions of their own', async () => {
    const all = await asked(
      `{ a: person(id: "${giulia.id}") { cases(first: 0, filter: { subject: { startsWith: "x" } }) { totalCount } }
         b: person(id: "${luca.id}") { tasks(first: 0, filter: { title: { startsWith: "y" } }) { totalCount } } }`,
      CARE,
    );
    expect(releasedOf(all, giulia.id)).toEqual(expect.arrayContaining(['Case.subject']));
    expect(releasedOf(all, giulia.id)).not.toContain('Task.title');
    expect(releasedOf(all, luca.id)).toEqual(expect.arrayContaining(['Task.title']));
    expect(releasedOf(all, luca.id)).not.toContain('Case.subject');
  });

  it('where whoever is off the page met the condition of the page alone', async () => {
    const ids = JSON.stringify([giulia.id, luca.id]);
    const all = await asked(
      `{ people(first: 1, filter: { id: { in: ${ids} }, email: { isNull: false } }) { totalCount nodes { cases(filter: { answer: { isNull: false } }) { totalCount } } } }`,
      CARE,
    );
    const [shown, other] = [giulia.id, luca.id].sort();
    expect(releasedOf(all, shown!)).toEqual(expect.arrayContaining(['Person.email', 'Case.answer']));
    expect(releasedOf(all, other!)).toEqual(['Person.email']);
  });
});

describe('what a search finds', () => {
  it('is an e-mail address that was released as such, also where only its kind is asked for', async () => {
    const all = await asked('{ search(text: "giulia.ferri@example.com") { kind } }', CARE);
    expect(all.data).toEqual({ search: [{ kind: 'EMAIL' }] });
    expect(all.told.released).toContain('Person.email');
    expect(releasedOf(all, giulia.id)).toContain('Person.email');
    const { data } = await gateway.graphql<{ accessEvents: { nodes: { shape: string }[] } }>(
      `{ accessEvents(person: "${giulia.id}", field: "email", first: 1) { nodes { shape } } }`,
      { as: 'auditor', purpose: 'LegalCompliance' },
    );
    expect(data?.accessEvents.nodes).toEqual([{ shape: 'SEARCH' }]);
  });

  it('is said of each person apart, by the cell in which they were found', async () => {
    const all = await asked('{ search(text: "+393001000001") { kind text } }', CARE);
    expect(releasedOf(all, giulia.id)).toEqual(expect.arrayContaining(['Person.phone', 'SearchHit.text']));
    expect(releasedOf(all, giulia.id)).not.toContain('Person.email');
  });
});

describe('what a search finds of several persons by one field', () => {
  it('is said of each by the kind that was found: what it takes to show an address is not what it takes for a mailbox', async () => {
    const { marta, davide } = CAST;
    // Whoever asked for an offer comes first, the customers after her.
    for (const [person, kind, value] of [
      [giulia.id, 'POSTAL', 'Quintessenzamaggiore 911, Torino'],
      [marta.id, 'EMAIL', 'quintessenza@example.com'],
      [davide.id, 'POSTAL', 'Quintessenzamaggiore 912, Torino'],
    ] as const)
      await owner('INSERT INTO contact_point (id, person_id, kind, value) VALUES (gen_random_uuid(), $1, $2, $3)', [person, kind, value]);
    const all = await asked('{ search(text: "quintessenza") { kind person { id } } }', CARE);
    const hits = all.data['search'] as unknown as readonly { readonly person: { readonly id: string } }[];
    expect(hits.map(({ person }) => person.id)[0]).toEqual(marta.id);
    for (const { id } of [giulia, marta, davide]) expect(releasedOf(all, id)).toContain('ContactPoint.value');
  });
});

describe('a condition that somebody does not meet tells of them', () => {
  it.each([
    ['an e-mail address', 'people', 'email: { eq: "giulia.ferri@example.com" }, phone: { startsWith: "+391" }', 'Person.phone'],
    ['a telephone number', 'people', 'phone: { in: ["+393001000001"] }, email: { startsWith: "z" }', 'Person.email'],
  ])('where the filter says whom it is about by %s', async (_what, list, filter, field) => {
    const all = await asked(`{ ${list}(first: 0, filter: { ${filter} }) { totalCount } }`, CARE);
    expect(all.data).toEqual({ [list]: { totalCount: 0 } });
    expect(all.told.persons).toEqual([pseudonym(giulia.id)]);
    expect(releasedOf(all, giulia.id)).toContain(field);
  });

  it('where it says so by the number of a case', async () => {
    const [row] = await owner('SELECT number, person_id FROM service_case WHERE person_id = $1 LIMIT 1', [giulia.id]);
    const all = await asked(
      `{ cases(filter: { number: { eq: "${String(row?.['number'])}" }, subject: { startsWith: "§" } }) { totalCount } }`,
      CARE,
    );
    expect(all.data).toEqual({ cases: { totalCount: 0 } });
    expect(all.told.persons).toEqual([pseudonym(giulia.id)]);
  });
});

describe('why a row of a job was refused', () => {
  it('tells of the state of its record, released on the decision of that moment', async () => {
    const id = await seedCase(gateway, { state: 'OPEN' });
    const begun = await mutate(gateway, CARE, 'closeCases', { cases: [{ id, expectedVersion: 1 }] });
    await endedJob(gateway, CARE, begun.payload?.id);
    const all = await asked(`{ job(id: "${String(begun.payload?.id)}") { failures { code detail } } }`, CARE);
    expect(all.data).toMatchObject({ job: { failures: [{ code: 'ILLEGAL_STEP' }] } });
    expect(releasedOf(all, giulia.id)).toEqual(['Case.state']);
  });
});

describe('a person who is looked at beside a figure', () => {
  it.each(['people { totalCount }', 'sales { pipeline { stage count } }'])('was consulted: %s', async (figure) => {
    const { told } = await asked(`{ ${figure} person(id: "${giulia.id}") { email } }`, SALES);
    expect(told.shape).toBe('CONSULT');
  });
});
