// alone (15 s): spies on every request
import { findEvents } from '../../../src/access-log/find-events';
import type { RecordedEvent } from '../../../src/access-log/recorded-event';
import { spelledBasis } from '../../../src/access-log/verdicts';
import { loadFacts } from '../../../src/authorisation/load-facts';
import { rewriteAllAuthorisation } from '../../../src/authorisation/rewrite-all-authorisation';
import { rewriteAuthorisation } from '../../../src/authorisation/rewrite-authorisation';
import { decide } from '../../../src/decision/decide';
import { CAST } from '../../../src/demo/cast';
import { Tally } from '../../../src/release/tally';
import { sqlOf } from '../../../src/store/sql';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway, type Asking, type GatewayInProcess } from '../release/gateway-in-process';
import { metBy, type Beside, type Met } from './former-verdicts';

let database: TestDatabase;
let open: GatewayInProcess;
/** Every tally is asked whom it has seen when the event is made. */
const seen = jest.spyOn(Tally.prototype, 'seen');
beforeAll(async () => {
  // It is asked here once more after its event was written.
  jest.spyOn(Tally.prototype, 'forgetPersons').mockImplementation(() => undefined);
  database = await createTestDatabase({ demo: true });
  open = await openGateway(database);
});
afterAll(async () => {
  await open.close();
  await database.drop();
});

async function lastEvent(): Promise<RecordedEvent> {
  return (await findEvents(sqlOf(open.store.pool), {}, { first: 1 })).nodes[0]!;
}

/** Runs an operation; answers with what the tally saw each person meet, and with the event as it is read. */
async function ask(document: string, asking: Asking, beside: Beside = {}): Promise<{ met: Met[]; event: RecordedEvent }> {
  const answer = await open.bytes(document, asking);
  expect(answer).toMatch(/^200 .*"data":\{/);
  const tally = seen.mock.contexts.at(-1) as Tally;
  const { pseudonymOf } = open.gateway.services;
  const met = metBy(tally, tally['plan'], tally.beside['access'], beside).map((each) => ({ ...each, person: pseudonymOf(each.person) }));
  return { met, event: await lastEvent() };
}

/** Each person of an event with what they met. */
function told(event: RecordedEvent): Met[] {
  return event.verdicts.flatMap(({ persons, released, withheld }) =>
    persons.map((person) => ({
      person,
      released: [...released].sort(),
      withheld: Object.fromEntries(withheld.map(({ field, reason }) => [field, reason])),
    })),
  );
}

const byPerson = (all: readonly Met[]): Met[] => [...all].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

const PAGE = `{ people(first: 200) { nodes { id givenName familyName email phone birthDate taxCode address { city } jobTitle incomeBracket interests
  interactions(first: 3) { nodes { channel subject summary person { email } } } contactPoints { nodes { kind value } }
  orders(first: 2) { nodes { total } } consents { nodes { state: purpose } } accounts { nodes { name } } } } }`;

const SEARCHED = ['Person.givenName', 'Person.familyName', 'Person.email'];

const WAYS: readonly (readonly [what: string, document: string, beside: Beside])[] = [
  ['a page with edges', PAGE, {}],
  ['two pages that overlap', '{ a: people(first: 60) { nodes { email } } b: people(first: 90) { nodes { phone } } }', {}],
  ['cursors', '{ people(first: 40, orderBy: { field: familyName }) { edges { cursor } } }', { 0: ['Person.familyName'] }],
  [
    'a count of few',
    `{ people(filter: { id: { in: ["${CAST.giulia.id}", "${CAST.luca.id}"] }, email: { contains: "a" } }) { totalCount } }`,
    { 0: ['Person.email'] },
  ],
  [
    'a search that shows a page and tells of more',
    '{ people(first: 2, search: "mor", orderBy: { field: email }) { totalCount nodes { phone } } }',
    { 0: SEARCHED },
  ],
  [
    'a page under conditions, and under each of its rows',
    '{ people(first: 40, filter: { email: { contains: "a" }, taxCode: { isNull: true } }) { nodes { id interactions(first: 2, search: "a") { nodes { id } } } } }',
    { 0: ['Person.email', 'Person.taxCode'], 1: ['Interaction.subject', 'Interaction.summary'] },
  ],
  ['a search', '{ search(text: "moretti", first: 20) { id } }', { 0: ['SearchHit.text'] }],
  ['counts of what belongs to accounts', '{ accounts(first: 40) { nodes { people(first: 0) { totalCount } } } }', {}],
  [
    'a count of one person’s rows',
    '{ people(first: 40) { nodes { interactions(search: "a") { totalCount } } } }',
    { 1: ['Interaction.subject', 'Interaction.summary'] },
  ],
  [
    'two counts, each of its own',
    '{ a: people(filter: { email: { startsWith: "giulia.f" } }) { totalCount } b: people(filter: { phone: { startsWith: "+3930" } }) { totalCount } }',
    { 0: ['Person.email'], 1: ['Person.phone'] },
  ],
  ['what is about nobody as well', '{ opportunities(first: 80) { nodes { stage amount person { email } account { name } } } }', {}],
];
const ASKERS: readonly Asking[] = [
  { as: 'marketing', purpose: 'DirectMarketing' },
  { as: 'marketing', purpose: 'ProvideProductRecommendations' },
  { as: 'sales', purpose: 'CustomerRelationshipManagement' },
  { as: 'sales', purpose: 'AccountManagement' },
  { as: 'customer-service', purpose: 'CustomerCare' },
  { as: 'support', purpose: 'TechnicalServiceProvision' },
  { as: 'dpo', purpose: 'RightsFulfilment' },
  { as: 'partner', purpose: 'FulfilmentOfContractualObligation' },
  { as: 'person', purpose: 'RightsFulfilment' },
];

describe('the verdicts that the auditor reads', () => {
  it.each(WAYS)('are those that were met when it was written: %s', async (_what, document, beside) => {
    let persons = 0;
    for (const asking of ASKERS) {
      const { met, event } = await ask(document, asking, beside);
      expect(byPerson(told(event))).toEqual(byPerson(met));
      expect([...event.persons].sort()).toEqual([...new Set(met.map(({ person }) => person))].sort());
      for (const group of event.verdicts) for (const field of group.released) expect(event.released).toContain(field);
      const withheld = new Set(event.verdicts.flatMap((group) => group.withheld.map(({ field, reason }) => `${field}:${reason}`)));
      expect([...event.withheld]).toEqual(expect.arrayContaining([...withheld]));
      persons += met.length;
    }
    expect(persons).toBeGreaterThan(5);
  });

  it('say of a row about nobody what role and purpose withhold of it, as the client is told', async () => {
    await runSql(
      database.ownerUrl,
      `INSERT INTO "order" (id, account_id, number, status, total, currency, placed_at)
       SELECT gen_random_uuid(), (SELECT id FROM account LIMIT 1), 'ORD-0000-NOBODY', status, total, currency, placed_at FROM "order" LIMIT 1`,
    );
    const document = '{ orders(filter: { number: { eq: "ORD-0000-NOBODY" } }) { nodes { number total } } }';
    const { event } = await ask(document, { as: 'customer-service', purpose: 'CustomerCare' });
    expect(event.withheld).toEqual(['Order.total:PURPOSE_NOT_PERMITTED']);
    expect(event.released).toContain('Order.number');
    expect(event.released).not.toContain('Order.total');
    expect(await open.bytes(document, { as: 'customer-service', purpose: 'CustomerCare' })).toContain(
      '"release":[{"field":"Order.total","reason":"PURPOSE_NOT_PERMITTED","count":1}]',
    );
  });

  it('say of each person whose verdicts were explained that these were told, and no value', async () => {
    const { event } = await ask('{ people(first: 20) { nodes { id release { field decision reason } } } }', ASKERS[0]!, {});
    expect(event.verdicts.length).toBeGreaterThan(0);
    for (const { released, withheld } of event.verdicts)
      expect({ released, withheld }).toEqual({ released: ['Person.release'], withheld: [] });
    expect(event.released).toEqual(['Person.release']);
  });

  it('name for each person what decide says that the standing rests on', async () => {
    const { event } = await ask(PAGE, { as: 'marketing', purpose: 'DirectMarketing' });
    const ids = (await runSql<{ id: string }>(database.ownerUrl, 'SELECT id FROM person')).map(({ id }) => id);
    const facts = await loadFacts(sqlOf(open.store.pool), ids);
    const basisOf = new Map(
      [...facts].map(([id, each]) => [
        open.gateway.services.pseudonymOf(id),
        spelledBasis(decide(each, open.policy, 'DirectMarketing', Date.now()).basis),
      ]),
    );
    for (const { persons, basis } of event.verdicts) expect(basis).toEqual(persons.map((person) => basisOf.get(person)));
    expect(event.persons.length).toBeGreaterThan(100);
  });
});

const GIULIA = `{ person(id: "${CAST.giulia.id}") { email phone } }`;
const MARKETING: Asking = { as: 'marketing', purpose: 'DirectMarketing' };

async function decisions(): Promise<Array<Record<string, unknown>>> {
  return runSql(database.ownerUrl, 'SELECT * FROM authorisation ORDER BY id');
}

async function past(): Promise<number> {
  return (await runSql<{ count: number }>(database.ownerUrl, 'SELECT count(*)::int FROM authorisation_past'))[0]!.count;
}

describe('the decisions that an event refers to', () => {
  it('are remembered once they hold no more', async () => {
    const { event } = await ask(GIULIA, MARKETING);
    expect(event.verdicts).toMatchObject([
      { released: ['Person.email'], withheld: [{ field: 'Person.phone', reason: 'CONSENT_REFUSED' }] },
    ]);
    const before = await past();
    await open.store.dataSource.transaction(async (manager) => {
      const sql = sqlOf(manager);
      await sql.query(`INSERT INTO objection (id, person_id, purpose) VALUES (gen_random_uuid(), $1, 'DirectMarketing')`, [CAST.giulia.id]);
      await rewriteAuthorisation(sql, open.policy, [CAST.giulia.id]);
    });
    expect(await past()).toBeGreaterThan(before);
    expect(await open.bytes(GIULIA, MARKETING)).toContain('"person":null');
    const [, then] = (await findEvents(sqlOf(open.store.pool), {}, { first: 2 })).nodes;
    expect(then).toEqual(event);
  });

  it('keep their ids when they are decided anew alike, of this policy or another', async () => {
    const [before, remembered] = [await decisions(), await past()];
    await rewriteAllAuthorisation(open.store, { ...open.policy, version: 'f'.repeat(64) }, () => undefined);
    expect(await decisions()).toEqual(before);
    expect(await past()).toBe(remembered);
    await rewriteAllAuthorisation(open.store, open.policy, () => undefined);
    expect(await decisions()).toEqual(before);
  });

  it('tell of then, though another policy decides otherwise now', async () => {
    const { event } = await ask(PAGE, { as: 'customer-service', purpose: 'CustomerCare' });
    const purposes = new Map(open.policy.purposes);
    purposes.delete('CustomerCare');
    await rewriteAllAuthorisation(open.store, { ...open.policy, purposes, version: 'e'.repeat(64) }, () => undefined);
    expect(await runSql(database.ownerUrl, `SELECT FROM authorisation WHERE purpose = 'CustomerCare'`)).toEqual([]);
    expect(await lastEvent()).toEqual(event);
    await rewriteAllAuthorisation(open.store, open.policy, () => undefined);
    expect(await lastEvent()).toEqual(event);
  });

  it('are others, and the former remembered, when the owner changes them by hand', async () => {
    const { event } = await ask('{ people(first: 3) { nodes { email } } }', { as: 'dpo', purpose: 'RightsFulfilment' });
    await runSql(database.ownerUrl, `UPDATE authorisation SET basis = 'forged' WHERE purpose = 'RightsFulfilment'`);
    expect(await lastEvent()).toEqual(event);
  });

  it.each([
    ['change', `UPDATE authorisation_past SET basis = 'forged'`],
    ['forget', 'DELETE FROM authorisation_past'],
    ['invent', `INSERT INTO authorisation_past (id) VALUES (1)`],
    ['empty', 'TRUNCATE authorisation_past'],
    ['keep from being remembered', 'ALTER TABLE authorisation DISABLE TRIGGER ALL'],
    ['remember by hand', 'SELECT remember_authorisation()'],
    ['change, while they hold,', `UPDATE authorisation SET basis = 'forged'`],
    ['forget all at once', 'TRUNCATE authorisation'],
    [
      'give the id of another to',
      `INSERT INTO authorisation (id, person_id, purpose, valid_from, valid_to, grounds, reasons, basis) OVERRIDING SYSTEM VALUE
       SELECT id, person_id, 'Forged', valid_from, valid_to, grounds, reasons, basis FROM authorisation_past`,
    ],
  ])('are not for the gateway’s role to %s', async (_what, statement) => {
    await expect(open.store.pool.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('are missed aloud', async () => {
    await ask('{ people(first: 3) { nodes { email } } }', { as: 'dpo', purpose: 'RightsFulfilment' });
    await runSql(database.superuserUrl, 'TRUNCATE authorisation, authorisation_past');
    await expect(lastEvent()).rejects.toThrow('which the store has lost');
  });
});
