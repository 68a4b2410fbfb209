import { pseudonymsIn } from '../../../src/access-log/pseudonym-bytes';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway, type GatewayInProcess } from '../release/gateway-in-process';
import { keepingLog, withEvents } from './events';

const DPO = { as: 'dpo', purpose: 'RightsFulfilment' } as const;

let database: TestDatabase;
let gateway: GatewayInProcess;
beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  gateway = await openGateway(database, undefined, { log: keepingLog });
});
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

describe('what an answer and its event say first', () => {
  it('is what the document says first, though its statement takes longest', async () => {
    const document = `{ slow: interactions(first: 1000) { totalCount nodes { id person { incomeBracket } } } fast: person(id: "00000000-0000-7000-8000-000000000002") { email } }`;
    const { events } = await withEvents(() => gateway.bytes(document, DPO));
    expect(events[0]?.released.slice(0, 2)).not.toContain('Person.email');
    const persons = pseudonymsIn(events[0]!.persons);
    expect(persons.indexOf(gateway.gateway.services.pseudonymOf('00000000-0000-7000-8000-000000000002'))).toBeGreaterThan(0);
  });

  it('is what the document says first, though it is read beside the release and done last', async () => {
    const auditor = { as: 'auditor', purpose: 'LegalCompliance' } as const;
    const one = 'accessEvents(person: "00000000-0000-7000-8000-000000000002", first: 100) { totalCount nodes { verdicts { basis } } }';
    const { events } = await withEvents(() => gateway.bytes(`{ slow: ${one} fast: accessEvents(first: 1) { nodes { shape } } }`, auditor));
    expect(events[0]?.released).toEqual(['AccessEvent.verdicts', 'AccessEvent.shape']);
  });

  it('is, of few persons that a condition matches, whose id comes first, wherever they lie in the store', async () => {
    // A changed row lies behind all others.
    const [changed] = await runSql(
      database.ownerUrl,
      `UPDATE person SET updated_at = now() WHERE id = (SELECT id FROM person WHERE family_name LIKE 'Ne%' ORDER BY id LIMIT 1) RETURNING id`,
    );
    expect(changed).toBeDefined();
    const document = '{ people(filter: { familyName: { startsWith: "Ne" } }) { totalCount } }';
    const { events } = await withEvents(() => gateway.bytes(document, DPO));
    const listed = await gateway.bytes('{ people(filter: { familyName: { startsWith: "Ne" } }, first: 50) { nodes { id } } }', DPO);
    const ids = [...listed.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => gateway.gateway.services.pseudonymOf(String(id)));
    expect(ids.length).toBeGreaterThan(1);
    expect(pseudonymsIn(events[0]!.persons)).toEqual(ids);
  });
});

it('answers a list of which only the name is asked for, with conditions that nothing reads', async () => {
  const document = '{ people(filter: { email: { startsWith: "a" } }, search: "Giulia") { __typename } }';
  expect(await gateway.bytes(document, DPO)).toBe('200 {"data":{"people":{"__typename":"PersonConnection"}}}\n');
});
