import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CAST } from '../../../src/demo/cast';
import { CAST_ACCOUNTS } from '../../../src/demo/cast-people';
import { queueId } from '../../../src/demo/queues';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { DPO, mutate, PERSON, personFor, SALES, type Done } from './mutate';

const MISSING = '00000000-0000-7000-8000-00000000dead';
const WIDE = '[CONTRACT, PRE_CONTRACT, LEGITIMATE_INTEREST]';

const WRITES = [
  ['logInteraction', 'interaction', { channel: 'PHONE', direction: 'INBOUND', subject: 'A call' }],
  ['createOpportunity', 'opportunity', { name: 'A sale' }],
] as const;

/** What else is written about a person's dealings. */
const BESIDE = [
  ['createTask', 'task', { title: 'Call back' }],
  ['addNote', 'note', { text: 'Prefers mornings.' }],
  ['createLead', 'lead', { channel: 'PHONE', sourceName: 'sales-network', collectionActionName: 'business-contacts' }],
  ['handOffPerson', 'hand_off', { toQueueId: queueId('support'), purpose: 'TechnicalServiceProvision', reason: 'To be installed' }],
] as const;

const TYPES_OF_DPO = 'types: [Person]';

/**
 * The policy with what was said and bought closed to sales, but for running contracts; names and addresses stay as they are. And with objections and
 * restrictions read by neither the person nor the data protection officer.
 */
async function stricterPolicy(folder: string): Promise<void> {
  const text = await readFile(join(__dirname, '..', '..', '..', 'policy', 'policy.yaml'), 'utf8');
  const stricter = text.replace(`Communication: ${WIDE}\n      Purchase: ${WIDE}`, 'Communication: [CONTRACT]\n      Purchase: [CONTRACT]');
  const withoutFacts = stricter
    .replace('      - Objection\n      - Restriction\n', '')
    .replace('types: all\n    commands:', `${TYPES_OF_DPO}\n    commands:`);
  expect(new Set([text, stricter, withoutFacts]).size).toBe(3);
  expect(withoutFacts).toContain(TYPES_OF_DPO);
  await writeFile(join(folder, 'policy.yaml'), withoutFacts);
}

let folder: string;
let gateway: TestGateway;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lecito-policy-'));
  await stricterPolicy(folder);
  gateway = await startTestGateway({ environment: { LECITO_POLICY: folder } });
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

// James's contract has ended: sales still know his name, but no longer what he says or buys.
const ofJames = (mutation: string, input: object): Promise<Done> => mutate(gateway, SALES, mutation, { personId: CAST.james.id, ...input });

async function rowsOf(table: string): Promise<unknown> {
  return (await runSql(gateway.database.ownerUrl, `SELECT count(*)::integer AS rows FROM ${table}`))[0];
}

describe('a person whose name is released and whose dealings are withheld', () => {
  it('is known to sales by name', async () => {
    expect(await personFor(gateway, SALES, CAST.james.id, 'givenName')).toMatchObject({ givenName: 'James' });
  });

  it.each([...WRITES, ...BESIDE])('%s writes nothing for them, and does not say why', async (mutation, table, input) => {
    const before = await rowsOf(table);
    const done = await ofJames(mutation, input);
    expect(done).toMatchObject({
      payload: null,
      errors: [{ extensions: { code: 'NO_ROLE', field: expect.stringMatching(/^input\.\w+$/) as unknown } }],
    });
    expect(done.errors[0]?.extensions.detail).toBeUndefined();
    expect(await rowsOf(table)).toEqual(before);
  });

  it.each(WRITES)('%s answers alike whether or not there is such a row already', async (mutation, table, input) => {
    await runSql(gateway.database.ownerUrl, `DELETE FROM ${table} WHERE person_id = $1`, [CAST.james.id]);
    const without = await ofJames(mutation, input);
    const columns = { interaction: 'channel, direction, department, subject, occurred_at', opportunity: 'name, stage' }[table];
    const values = { interaction: `'PHONE', 'INBOUND', 'SALES', 'Before', now()`, opportunity: `'Before', 'WON'` }[table];
    await runSql(gateway.database.ownerUrl, `INSERT INTO ${table} (id, person_id, ${columns}) VALUES (gen_random_uuid(), $1, ${values})`, [
      CAST.james.id,
    ]);
    expect((await ofJames(mutation, input)).text).toBe(without.text);
  });

  it.each(WRITES)('%s does not tell an account that exists from one that does not', async (mutation, _table, input) => {
    const [known, missing] = [CAST_ACCOUNTS.studio.id, MISSING].map((accountId) => ofJames(mutation, { ...input, accountId }));
    expect((await known)?.text).toBe((await missing)?.text);
  });

  it.each([...WRITES, ...BESIDE])('%s goes on for whom a contract runs', async (mutation, _table, input) => {
    expect((await mutate(gateway, SALES, mutation, { personId: CAST.giulia.id, ...input })).errors).toEqual([]);
  });

  it('leaves each refusal in the access log', async () => {
    const events = await runSql(
      gateway.database.ownerUrl,
      `SELECT outcome, code FROM access_event_in_full WHERE operation = 'Alteration' AND code = 'NO_ROLE'`,
    );
    expect(events.length).toBeGreaterThan(0);
    expect(events[0]).toEqual({ outcome: 'REFUSED', code: 'NO_ROLE' });
  });
});

describe('who may not read what a person objected to, nor when their data were only stored', () => {
  it.each([
    [
      'liftObjection',
      PERSON,
      { purpose: 'Marketing' },
      'INSERT INTO objection (id, person_id, purpose) VALUES (gen_random_uuid(), $1, $$Marketing$$)',
    ],
    ['liftRestriction', DPO, {}, 'INSERT INTO restriction (id, person_id, because) VALUES (gen_random_uuid(), $1, $$LEGAL_CLAIMS$$)'],
  ] as const)('is not told by %s whether there is such a thing', async (mutation, doer, input, insert) => {
    const lift = (): Promise<Done> => mutate(gateway, doer, mutation, { personId: CAST.giulia.id, ...input });
    const without = await lift();
    expect(without.code).toBe('NO_ROLE');
    await runSql(gateway.database.ownerUrl, insert, [CAST.giulia.id]);
    expect((await lift()).text).toBe(without.text);
  });
});
