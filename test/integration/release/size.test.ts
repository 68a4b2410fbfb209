import { MOST_BYTES } from '../../../src/release/size';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway, type Asking, type GatewayInProcess } from './gateway-in-process';

const SERVICE: Asking = { as: 'customer-service', purpose: 'CustomerCare' };
const ROWS = 40;

let database: TestDatabase;
let inProcess: GatewayInProcess;
beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  inProcess = await openGateway(database);
  const length = String(Math.ceil(MOST_BYTES / ROWS / 2));
  const shown = await inProcess.bytes(`{ ${page(3 * ROWS, 'id')} }`, SERVICE);
  const ids = (shown.match(/[0-9a-f-]{36}/g) ?? []).map((id) => `'${id}'`).join(', ');
  // Nothing of this is looked for: what follows from a text need not follow.
  await runSql(
    database.superuserUrl,
    `SET session_replication_role = replica; UPDATE interaction SET summary = repeat('a', ${length}) WHERE id IN (${ids})`,
  );
});
afterAll(async () => {
  await inProcess.close();
  await database.drop();
});

async function codeOf(document: string): Promise<string | null> {
  const { errors } = JSON.parse((await inProcess.bytes(document, SERVICE)).slice(4)) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? null;
}

const page = (first: number, selection = 'summary'): string => `interactions(first: ${String(first)}) { nodes { ${selection} } }`;
/** What no row answers goes to graphql-js, and all else that is asked for with it. */
const BESIDE = 'me { role }';
const LONG_KEY = 'a'.repeat(MOST_BYTES / ROWS / 16);

it.each([
  ['a page', `{ ${page(ROWS)} }`],
  ['a row that is not there', '{ person(id: "00000000-0000-7000-8000-00000000dead") { id } }'],
  ['a page beside what no row answers', `{ ${BESIDE} ${page(ROWS)} }`],
])('%s that is not too large is answered', async (_what, document) => {
  expect(await codeOf(document)).toBeNull();
});

it.each([
  ['the store would give', page(2.5 * ROWS)],
  ['the statements of one operation give together', `${page(ROWS)} more: ${page(ROWS)} yetMore: ${page(ROWS)}`],
  ['one text makes under many keys', page(ROWS, 'summary again: summary onceMore: summary')],
  ['keys make', page(20 * ROWS, `${LONG_KEY}: channel`)],
])('what %s is refused before it is too large, alone and beside what no row answers', async (_what, roots) => {
  expect(await codeOf(`{ ${roots} }`)).toBe('TOO_EXPENSIVE');
  expect(await codeOf(`{ ${BESIDE} ${roots} }`)).toBe('TOO_EXPENSIVE');
});

it('a change that would show too much is not made', async () => {
  const read = JSON.parse((await inProcess.bytes('{ interactions(first: 1) { nodes { id person { id } } } }', SERVICE)).slice(4)) as {
    data: { interactions: { nodes: [{ id: string; person: { id: string } }] } };
  };
  const [{ id, person }] = read.data.interactions.nodes;
  const before = await runSql(database.ownerUrl, 'SELECT count(*) FROM interaction');
  await runSql(
    database.superuserUrl,
    `SET session_replication_role = replica; UPDATE interaction SET summary = repeat('a', ${String(MOST_BYTES)}) WHERE id = '${id}'`,
  );
  const input = `{ personId: "${person.id}", channel: EMAIL, direction: INBOUND, subject: "x" }`;
  const shown = 'interaction { person { interactions(first: 30) { nodes { summary } } } }';
  expect(await codeOf(`mutation { logInteraction(input: ${input}) { ${shown} } }`)).toBe('TOO_EXPENSIVE');
  expect(await runSql(database.ownerUrl, 'SELECT count(*) FROM interaction')).toEqual(before);
});
