import { runSql } from '../support/sql';
import { createTestDatabase } from '../support/test-database';

describe('a test database', () => {
  it('is migrated, empty and its own', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await runSql(one.ownerUrl, 'CREATE TABLE only_here ()');
    expect(await runSql(other.ownerUrl, "SELECT to_regclass('only_here') AS found, count(*)::int AS persons FROM person")).toEqual([
      { found: null, persons: 0 },
    ]);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('holds the demo data on demand, seen by the gateway in its own role', async () => {
    const database = await createTestDatabase({ demo: true });
    const [row] = await runSql(database.gatewayUrl, 'SELECT current_user AS role, count(*)::int AS persons FROM person');
    expect(row).toMatchObject({ role: 'lecito_gateway' });
    expect(row?.['persons']).toBeGreaterThan(1000);
    await database.drop();
  });
});
