// Codice privacy Art. 2-decies: what was collected unlawfully may not be processed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerDefinitionCommands } from '../../src/cli/definition-commands';
import { CAST, type PersonaName } from '../../src/demo/cast';
import { runCommandLine, type Said } from '../support/command-line';
import { runSql } from '../support/sql';
import { PSEUDONYM_KEY, startTestGateway, type TestGateway } from '../support/test-gateway';

const before = { ...process.env };
let gateway: TestGateway;
let folder: string;
let source: string;
let persons: string[];
beforeAll(async () => {
  gateway = await startTestGateway();
  folder = await mkdtemp(join(tmpdir(), 'lecito-ban-'));
  Object.assign(process.env, { DATABASE_URL: gateway.database.ownerUrl, LECITO_DATA: folder, LECITO_PSEUDONYM_KEY: PSEUDONYM_KEY });
  const [row] = await sql<{ name: string }>('SELECT s.name FROM source s JOIN person p ON p.source_id = s.id WHERE p.id = $1', [
    CAST.giulia.id,
  ]);
  source = row!.name;
  const came = await sql<{ id: string }>('SELECT p.id FROM person p JOIN source s ON s.id = p.source_id WHERE s.name = $1', [source]);
  persons = came.map(({ id }) => id);
});
afterAll(async () => {
  process.env = before;
  await gateway.close();
  await rm(folder, { recursive: true });
});

const sql = <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  runSql<Row>(gateway.database.ownerUrl, text, values);

const check = (verdict: string): Promise<Said> =>
  runCommandLine([registerDefinitionCommands], 'source', 'check', source, '--verdict', verdict);

/** How many of those who came from the source are shown. */
async function shownTo(as: PersonaName, purpose: string): Promise<number> {
  let shown = 0;
  for (let from = 0; from < persons.length; from += 900) {
    const variables = { ids: persons.slice(from, from + 900) };
    const document = 'query Shown($ids: [ID!]!) { people(filter: { id: { in: $ids } }, first: 1000) { nodes { id email } } }';
    const { data, errors } = await gateway.graphql<{ people: { nodes: object[] } }>(document, { as, purpose, variables });
    expect(errors).toEqual([]);
    shown += data?.people.nodes.length ?? 0;
  }
  return shown;
}

it('once a source is found unlawful, nobody who came from it is shown on the next request, to whoever asks and for what', async () => {
  const seen = await Promise.all([shownTo('marketing', 'DirectMarketing'), shownTo('customer-service', 'CustomerClaimsManagement')]);
  expect(Math.min(...seen)).toBeGreaterThan(10);
  const { out, code } = await check('UNLAWFUL');
  expect(code).toBe(0);
  expect(out).toContain(
    `The verdict UNLAWFUL on the source "${source}" was recorded.\nDecided anew about ${String(persons.length)} persons`,
  );
  expect(await shownTo('marketing', 'DirectMarketing')).toBe(0);
  expect(await shownTo('customer-service', 'CustomerClaimsManagement')).toBe(0);
  const why = `query Why($id: ID!) { explainAccess(person: $id, field: "email", role: "marketing", purpose: DirectMarketing) { decision reason } }`;
  const told = await gateway.graphql(why, { as: 'dpo', purpose: 'RightsFulfilment', variables: { id: CAST.giulia.id } });
  expect(told.data).toEqual({ explainAccess: { decision: 'WITHHELD', reason: 'UNLAWFUL_SOURCE' } });
});

it('they still see what is held of them (GDPR Art. 15)', async () => {
  const { data } = await gateway.graphql('query Mine($id: ID!) { person(id: $id) { email } }', {
    as: 'person',
    purpose: 'RightsFulfilment',
    variables: { id: CAST.giulia.id },
  });
  expect(data).toEqual({ person: { email: 'giulia.ferri@example.com' } });
});

it('the access log names everybody about whom was decided, and who did it', async () => {
  const events = await sql<{ operation: string; viewer_kind: string; persons: number }>(
    `SELECT operation, viewer_kind, sum(length(persons) / 16)::integer AS persons FROM access_event_in_full
     WHERE operation_name = $1 GROUP BY operation, viewer_kind`,
    [`source check UNLAWFUL ${source}`],
  );
  expect(events).toEqual([{ operation: 'Alteration', viewer_kind: 'service', persons: persons.length }]);
});

it('what was said of the source by mistake is taken back as it was', async () => {
  expect((await check('LAWFUL')).out).toContain('was recorded');
  expect(await shownTo('marketing', 'DirectMarketing')).toBeGreaterThan(10);
  expect((await check('LAWFUL')).out).toBe(`The verdict LAWFUL on the source "${source}" is there already; nothing was changed.\n`);
});

it('whoever was merged with somebody from there is decided about as well, through whomever that one was merged', async () => {
  const [first, second] = await sql<{ id: string }>(
    `SELECT p.id FROM person p JOIN source s ON s.id = p.source_id JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
     WHERE s.name <> $1 AND s.verdict = 'LAWFUL' AND a.grounds > 0 AND a.valid_to = 'infinity' ORDER BY p.id LIMIT 2`,
    [source],
  );
  const merge = (kept: string, dropped: string): Promise<unknown> =>
    sql(`INSERT INTO person_merge (id, kept_id, dropped_id, same_email, closed) VALUES (gen_random_uuid(), $1, $2, false, '{}')`, [
      kept,
      dropped,
    ]);
  await merge(first!.id, CAST.giulia.id);
  await merge(second!.id, first!.id);
  const { out } = await check('UNLAWFUL');
  expect(out).toContain(`Decided anew about ${String(persons.length + 2)} persons`);
  expect(await sql("SELECT FROM authorisation WHERE person_id = $1 AND purpose = 'DirectMarketing' AND grounds > 0", [second!.id])).toEqual(
    [],
  );
});

it('a gateway that decides by another policy is not decided for', async () => {
  await sql("UPDATE authorisation_policy SET version = 'another'");
  const { err, code } = await check('LAWFUL');
  expect([err, code]).toEqual([expect.stringContaining('another version of the policy'), 1]);
  expect(await sql('SELECT verdict FROM source WHERE name = $1', [source])).toEqual([{ verdict: 'UNLAWFUL' }]);
});
