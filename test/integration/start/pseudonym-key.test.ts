import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '../../support/test-database';
import { startTestGateway } from '../../support/test-gateway';

it('a gateway starts with the key of the store’s pseudonyms, and with no other: who opted out would be written to', async () => {
  const database = await createTestDatabase();
  const begin = (environment: NodeJS.ProcessEnv): ReturnType<typeof startTestGateway> =>
    startTestGateway({ database, environment: { LECITO_DEMO: 'false', ...environment } });
  await (await begin({})).close();
  await expect(begin({ LECITO_PSEUDONYM_KEY: 'a1'.repeat(32) })).rejects.toThrow('another pseudonym key');
  // Without any key none is made either: its file would be taken for the right one later.
  const dataFolder = await mkdtemp(join(tmpdir(), 'lecito-no-key-'));
  await expect(begin({ LECITO_PSEUDONYM_KEY: '', LECITO_DATA: dataFolder })).rejects.toThrow('another pseudonym key');
  expect(await readdir(dataFolder)).toEqual([]);
  await rm(dataFolder, { recursive: true });
  await (await begin({})).close();
  await database.drop();
});
