import { CAST } from '../../../src/demo/cast';
import { lastEvent } from '../../support/last-event';
import { statementsTo } from '../../support/statements';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';

const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;
const DPO = { as: 'dpo', purpose: 'RightsFulfilment' } as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

/** The persons whom the event of an operation names, the decisions on which it rests, and how often the statement reads whose a row is. */
async function named(document: string, request: typeof MARKETING | typeof DPO) {
  const sent = await statementsTo(gateway.database, () => gateway.graphql(document, request));
  const text = sent.find(({ application }) => application === 'lecito gateway')?.text ?? '';
  const event = await lastEvent<{ persons: string; standings: string[] }>(gateway, `encode(persons, 'hex') AS persons, standings`);
  return { event, beside: text.split('.person_id AS "$p"').length - 1 };
}

describe('whose a row is', () => {
  it.each([
    ['a list', '{ people(first: 9) { nodes { email } } }', '{ people(first: 9) { nodes { id email } } }', DPO],
    ['a list under an alias', '{ people(first: 9) { nodes { email } } }', '{ people(first: 9) { nodes { key: id email } } }', DPO],
    ['a list where some withhold', '{ people(first: 9) { nodes { email } } }', '{ people(first: 9) { nodes { id email } } }', MARKETING],
    [
      'a list with who follows behind a cursor',
      '{ people(first: 3) { edges { cursor } nodes { email } } }',
      '{ people(first: 3) { edges { cursor } nodes { id email } } }',
      DPO,
    ],
    ['one person', `{ person(id: "${CAST.giulia.id}") { email } }`, `{ person(id: "${CAST.giulia.id}") { id email } }`, DPO],
  ] as const)(
    'tells the own id of each person in %s, read once, where it is shown: the event is the same',
    async (_what, without, shown, request) => {
      const [hidden, told] = [await named(without, request), await named(shown, request)];
      expect(told.event).toEqual(hidden.event);
      expect(hidden.event?.standings.length).toBeGreaterThan(0);
      expect([hidden.beside, told.beside]).toEqual([1, 0]);
    },
  );

  it('never tells the id of a row that is no person, shown or not', async () => {
    const [without, shown] = [
      await named('{ cases(first: 9) { nodes { subject } } }', DPO),
      await named('{ cases(first: 9) { nodes { id subject } } }', DPO),
    ];
    expect(shown.event).toEqual(without.event);
    expect(without.event?.standings.length).toBeGreaterThan(0);
    expect([without.beside, shown.beside]).toEqual([1, 1]);
  });
});
