import { Client } from 'pg';
import { bigintArray, smallintArray } from '../../../src/access-log/integer-array';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const read = async (type: string, array: Buffer): Promise<unknown> =>
  (await client.query<{ read: unknown }>(`SELECT $1::${type}::text AS read`, [array])).rows[0]?.read;

describe('PostgreSQL reads', () => {
  it.each([[[]], [[0]], [[1, 16_383, 32_767]]])('smallint[] %j', async (numbers) => {
    expect(await read('smallint[]', smallintArray(Uint16Array.from(numbers)))).toBe(`{${numbers.join(',')}}`);
  });

  it.each([[[]], [[[], []]], [[[0]]], [[[1, 4_294_967_295], [], [4_294_967_296, Number.MAX_SAFE_INTEGER]]]])(
    'bigint[] %j',
    async (lists) => {
      expect(await read('bigint[]', bigintArray(lists))).toBe(`{${lists.flat().join(',')}}`);
    },
  );
});
