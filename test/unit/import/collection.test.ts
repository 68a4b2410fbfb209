import { openCollection } from '../../../src/domain/collection/import/collection';
import type { Sql } from '../../../src/store/sql';

it('asks in a store without any source whether it is the right one, and says how to define one', async () => {
  const empty: Sql = { query: () => Promise.resolve([]) };
  await expect(openCollection(empty, { source: 'shop', action: 'spring' })).rejects.toThrow(
    'There is no source "shop". Those that exist: none. Is this the database of the gateway (LECITO_DATA, DATABASE_URL)? If it is, define it first ' +
      'with lecito source add.',
  );
});
