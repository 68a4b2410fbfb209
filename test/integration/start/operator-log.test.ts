import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { startLecito, statusOf } from './lecito-process';

/** Of the store that both use. */
const KEY = '0f'.repeat(32);

const PRODUCTION: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  LECITO_ISSUER: 'https://login.example.org',
  LECITO_JWKS_URL: 'https://login.example.org/keys',
  LECITO_AUDIENCE: 'https://crm.example.org',
  LECITO_PSEUDONYM_KEY: KEY,
};

/** How the process ended, or that it did not within five seconds. */
async function within5s(ended: Promise<number | NodeJS.Signals>): Promise<unknown> {
  const over = new AbortController();
  const patience = setTimeout(5000, 'still running', { signal: over.signal });
  return Promise.race([ended, patience]).finally(() => {
    over.abort();
  });
}

describe('when nobody reads the operator’s log any more', () => {
  let database: TestDatabase;
  let data: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    data = await mkdtemp(join(tmpdir(), 'lecito-log-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(data, { recursive: true });
  });

  it.each([
    ['production', PRODUCTION],
    ['development', { LECITO_PSEUDONYM_KEY: KEY }],
  ])(
    'the gateway in %s goes on, and still ends within five seconds when asked to',
    async (_, environment) => {
      const lecito = startLecito({ data, environment: { DATABASE_URL: database.ownerUrl, ...environment } });
      try {
        const url = (await lecito.listening()).replace('localhost', '127.0.0.1');
        lecito.child.stdout?.destroy();
        // Outside the graph, so that the log has something to say while the gateway runs.
        expect(await statusOf(`${url}/nowhere`)).toBe(404);
        expect(await statusOf(`${url}/readyz`)).toBe(200);
        lecito.child.kill('SIGTERM');
        expect(await within5s(lecito.ended())).toBe(0);
      } finally {
        lecito.child.kill('SIGKILL');
      }
    },
    60_000,
  );
});
