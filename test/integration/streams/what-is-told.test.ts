import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;
let client: Client;
let told: string[] = [];
beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  client.on('notification', ({ payload }) => told.push(payload ?? ''));
  await client.query('LISTEN lecito_changed');
});
beforeEach(async () => {
  await client.query('BEGIN');
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** What those who watch are told of these statements, once they are committed. */
async function toldOf(...statements: readonly string[]): Promise<readonly string[]> {
  told = [];
  for (const statement of statements) await client.query(statement);
  await client.query('COMMIT');
  return told.toSorted();
}

interface Row {
  readonly id: string;
  readonly person_id: string;
  readonly queue_id?: string | null;
}

async function oneOf(table: string, condition = 'true'): Promise<Row> {
  const { rows } = await client.query<Row>(`SELECT * FROM "${table}" WHERE person_id IS NOT NULL AND ${condition} ORDER BY id LIMIT 1`);
  return rows[0]!;
}

/** Makes rows like this one, but for what is its own alone. */
async function another(table: string, like: Row, times = 1): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `SELECT string_agg(quote_ident(attname), ', ') AS columns FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
       AND attgenerated = '' AND attname NOT IN ('id', 'number', 'external_id')`,
    [`"${table}"`],
  );
  const columns = rows[0]!.columns;
  return `INSERT INTO "${table}" (id, ${columns}) SELECT gen_random_uuid(), ${columns} FROM "${table}", generate_series(1, ${String(times)})
    WHERE id = '${like.id}'`;
}

const KINDS = [
  ['interaction', 'INTERACTION'],
  ['service_case', 'CASE'],
  ['ticket', 'TICKET'],
  ['order', 'ORDER'],
  ['opportunity', 'OPPORTUNITY'],
  ['lead', 'LEAD'],
  ['note', 'NOTE'],
  ['hand_off', 'HAND_OFF'],
] as const;

describe('who watches a timeline is told', () => {
  it.each(KINDS)('of each %s that comes into it, and of each that changes', async (table, kind) => {
    const row = await oneOf(table);
    const of = (messages: readonly string[]): readonly string[] => messages.filter((message) => message.startsWith('timeline '));
    expect(of(await toldOf(`UPDATE "${table}" SET id = id WHERE id = '${row.id}'`))).toEqual([
      `timeline ${row.person_id} ${row.id} ${kind}`,
    ]);
    await client.query('BEGIN');
    const made = of(await toldOf(await another(table, row)));
    expect(made).toEqual([expect.stringMatching(new RegExp(`^timeline ${row.person_id} [0-9a-f-]{36} ${kind}$`))]);
  });

  it('of no member of a campaign before something went to them', async () => {
    const row = await oneOf('campaign_member');
    const of = async (sentAt: string): Promise<readonly string[]> => {
      const messages = await toldOf(`UPDATE campaign_member SET sent_at = ${sentAt} WHERE id = '${row.id}'`);
      await client.query('BEGIN');
      return messages;
    };
    expect(await of('NULL')).toEqual([]);
    expect(await of('now()')).toEqual([`timeline ${row.person_id} ${row.id} CAMPAIGN_MESSAGE`]);
  });

  it('of a statement that changed more than 200 records by one message that names none', async () => {
    const change = (count: number): string =>
      `UPDATE interaction SET id = id WHERE id IN (SELECT id FROM interaction ORDER BY id LIMIT ${String(count)})`;
    expect((await toldOf(change(200))).length).toBe(200);
    await client.query('BEGIN');
    expect(await toldOf(change(201))).toEqual(['timeline']);
  });
});

describe('who watches a queue is told', () => {
  it.each([
    ['service_case', 'CASE'],
    ['ticket', 'TICKET'],
  ])('of each %s that comes into it, changes in it and leaves it', async (table, kind) => {
    const row = await oneOf(table, 'queue_id IS NOT NULL');
    const { rows } = await client.query<{ id: string }>('SELECT id FROM queue WHERE id <> $1 ORDER BY id LIMIT 1', [row.queue_id]);
    const other = rows[0]!.id;
    const of = async (statement: string): Promise<readonly string[]> => {
      const messages = await toldOf(statement);
      await client.query('BEGIN');
      return messages.filter((message) => message.startsWith('queue '));
    };
    const from = `queue ${row.queue_id!}`;
    expect(await of(await another(table, row))).toEqual([expect.stringMatching(new RegExp(`^${from} [0-9a-f-]{36} ${kind}$`))]);
    expect(await of(`UPDATE ${table} SET id = id WHERE id = '${row.id}'`)).toEqual([`${from} ${row.id} ${kind}`]);
    expect(await of(`UPDATE ${table} SET queue_id = '${other}' WHERE id = '${row.id}'`)).toEqual(
      [`${from} ${row.id} ${kind}`, `queue ${other} ${row.id} ${kind}`].toSorted(),
    );
    expect(await of(`UPDATE ${table} SET queue_id = NULL WHERE id = '${row.id}'`)).toEqual([`queue ${other} ${row.id} ${kind}`]);
  });

  it('of a statement that changed more than 200 records by one message that names none', async () => {
    const row = await oneOf('service_case', 'queue_id IS NOT NULL');
    expect((await toldOf(await another('service_case', row, 201))).filter((message) => message.startsWith('queue'))).toEqual(['queue']);
  });
});
