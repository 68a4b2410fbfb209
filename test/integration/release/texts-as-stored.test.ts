import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { Client } from 'pg';

const SURROGATES = [0xd800, 0xdfff] as const;
const LAST = 0x10ffff;
const AT_ONCE = 20_000;

describe('a text leaves as the store wrote it', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await createTestDatabase({});
    client = new Client(database.ownerUrl);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('since PostgreSQL and JavaScript escape every character alike', async () => {
    let compared = 0;
    // PostgreSQL keeps no text with a zero.
    for (let from = 1; from <= LAST; from += AT_ONCE) {
      const codes = Array.from({ length: Math.min(AT_ONCE, LAST + 1 - from) }, (_, index) => from + index);
      const kept = codes.filter((code) => code < SURROGATES[0] || code > SURROGATES[1]);
      const text = kept.map((code) => String.fromCodePoint(code)).join('');
      const { rows } = await client.query<{ written: string }>(`SELECT json_agg($1::text)::text AS written`, [text]);
      expect(rows[0]!.written === JSON.stringify([text])).toBe(true);
      compared += kept.length;
    }
    expect(compared).toBe(LAST - (SURROGATES[1] - SURROGATES[0] + 1));
  });
});
