import { CAST, PERSONAS } from '../../src/demo/cast';
import { seedCase } from '../integration/cases/work';
import { CARE, mutate, SALES } from '../integration/mutations/mutate';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import { askedOf, pseudonym } from '../support/told';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const { giulia, luca } = CAST;
const owner = (text: string, values: readonly unknown[] = []): Promise<object[]> => runSql(gateway.database.ownerUrl, text, values);

describe('who is named by a filter and does not stand in the list', () => {
  it.each([
    ['has no such address', '(filter: { id: { eq: "ID" }, email: { isNull: true } })', 'totalCount', 'Person.email'],
    ['is in no such list', '(filter: { id: { eq: "ID" }, phone: { startsWith: "+391" } })', 'nodes { id }', 'Person.phone'],
    ['is not found', '(filter: { id: { in: ["ID"] } }, search: "nobody-of-this-name")', 'nodes { id }', 'Person.familyName'],
  ])('is recorded: whoever asked knows that the person %s', async (_what, args, fields, coordinate) => {
    const { data, told } = await askedOf(gateway, `{ people${args.replace('ID', giulia.id)} { ${fields} } }`, SALES);
    expect(data['people']).toEqual(fields === 'totalCount' ? { totalCount: 0 } : { nodes: [] });
    expect(told.persons).toEqual([pseudonym(giulia.id)]);
    expect(told.released).toContain(coordinate);
  });

  it('is recorded with everybody else who is named by the same filter, which nobody meets', async () => {
    const both = '{ email: { eq: "luca.moretti@example.com" }, phone: { eq: "+393001000001" } }';
    const { data, told } = await askedOf(gateway, `{ people(filter: ${both}) { totalCount } }`, SALES);
    expect(data['people']).toEqual({ totalCount: 0 });
    expect([...told.persons].sort()).toEqual([pseudonym(giulia.id), pseudonym(luca.id)].sort());
  });

  it('is recorded where others come first in an order', async () => {
    const page = `(first: 1, filter: { id: { in: ["${giulia.id}", "${luca.id}"] } }, orderBy: { field: birthDate })`;
    const { told } = await askedOf(gateway, `{ people${page} { nodes { id } } }`, SALES);
    expect([...told.persons].sort()).toEqual([pseudonym(giulia.id), pseudonym(luca.id)].sort());
  });

  it('is recorded where others come first in the order that a list has of its own', async () => {
    const [first, second] = [await seedCase(gateway, { personId: giulia.id }), await seedCase(gateway, { personId: luca.id })];
    const [queue] = (await owner('SELECT queue_id FROM service_case WHERE id = $1', [first])) as { queue_id: string }[];
    const page = `(first: 1, filter: { id: { in: ["${first}", "${second}"] } })`;
    const { told } = await askedOf(gateway, `{ queue(id: "${queue!.queue_id}") { cases${page} { nodes { id } } } }`, CARE);
    expect([...told.persons].sort()).toEqual([pseudonym(giulia.id), pseudonym(luca.id)].sort());
  });

  it('is not, where nothing of the list is asked for but its name', async () => {
    const page = `(filter: { id: { eq: "${giulia.id}" } }, orderBy: { field: birthDate })`;
    const { data, told } = await askedOf(gateway, `{ people${page} { __typename } }`, SALES);
    expect({ data, persons: told.persons }).toEqual({ data: { people: { __typename: 'PersonConnection' } }, persons: [] });
  });

  it('is not, where nobody may see them: hidden and missing leave the same event', async () => {
    const about = (id: string): Promise<object> =>
      askedOf(gateway, `{ people(filter: { id: { eq: "${id}" }, email: { isNull: true } }) { totalCount } }`, SALES);
    const hidden = await about(CAST.davide.id);
    expect(hidden).toMatchObject({ data: { people: { totalCount: 0 } }, told: { persons: [] } });
    expect(hidden).toEqual(await about('00000000-0000-7000-8000-00000000dead'));
  });
});

describe('the work of a record that another person’s record leads to', () => {
  it('names its own person, though only counted', async () => {
    const caseId = await seedCase(gateway, { personId: luca.id });
    expect((await mutate(gateway, CARE, 'createTask', { caseId, title: 'Call back' })).errors).toEqual([]);
    // As the undo of a merge left it until what belongs to the work went back with it.
    await owner('UPDATE task SET person_id = $2 WHERE case_id = $1', [caseId, giulia.id]);
    for (const asked of ['totalCount', 'pageInfo { hasNextPage }']) {
      const { told } = await askedOf(gateway, `{ case(id: "${caseId}") { tasks(first: 0) { ${asked} } } }`, CARE);
      expect([...told.persons].sort()).toEqual([pseudonym(giulia.id), pseudonym(luca.id)].sort());
    }
  });
});

describe('of all that are assigned to somebody', () => {
  it('that there is one is told of that one', async () => {
    await owner('DELETE FROM assignment WHERE staff_id = $1 OR team_id IN (SELECT team_id FROM team_member WHERE staff_id = $1)', [
      PERSONAS.sales.subject,
    ]);
    await owner(`INSERT INTO assignment (id, person_id, staff_id, valid_from) VALUES (gen_random_uuid(), $1, $2, now())`, [
      giulia.id,
      PERSONAS.sales.subject,
    ]);
    const { data, told } = await askedOf(gateway, '{ people(first: 0) { pageInfo { hasNextPage } } }', SALES);
    expect(data['people']).toEqual({ pageInfo: { hasNextPage: true } });
    expect(told.persons).toEqual([pseudonym(giulia.id)]);
  });
});
