import { openCollection } from '../../../src/domain/collection/import/collection';
import type { Sql } from '../../../src/store/sql';

it('asks in a store without any source whether it is the right one, and says how to define one', async () => {
  const empty: Sql = { query: () => Promise.resolve([]) };
  await expect(openCollection(empty, { source: 'shop', action: 'spring' })).rejects.toThrow(
    'There is no source "shop". Those that exist: none. Is this the database of the gateway (LECITO_DATA, DATABASE_URL)? If it is, define it first ' +
      'with lecito source add.',
  );
});

it('names the notice of a day to come in the language of the sentence', async () => {
  const action = { name: 'privacy', version: 2, language: 'it', published: '2199-03-01', told: false };
  const store: Sql = { query: (text) => Promise.resolve([text.includes('FROM source') ? { verdict: 'LAWFUL' } : action] as never) };
  await expect(openCollection(store, { source: 'shop', action: 'spring' })).rejects.toMatchObject({
    sentence: {
      en: expect.stringContaining('"spring" (privacy, version 2 (it)) is published on 2199-03-01 only: ') as string,
      it: expect.stringContaining('"spring" (privacy, versione 2 (it)) è pubblicata solo il 2199-03-01: ') as string,
    },
  });
});
