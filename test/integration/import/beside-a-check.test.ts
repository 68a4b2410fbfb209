import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { registerImportCommand } from '../../../src/cli/import-command';
import { runCommandLine, type Said } from '../../support/command-line';
import { runSql } from '../../support/sql';
import { openBench, type Bench } from './run-over';

describe('the command `lecito import` beside the check of its source', () => {
  let bench: Bench;
  let folder: string;
  const before = { ...process.env };

  beforeAll(async () => {
    bench = await openBench();
    folder = await mkdtemp(join(tmpdir(), 'lecito-check-'));
    Object.assign(process.env, { DATABASE_URL: bench.ownerUrl, LECITO_DATA: folder, LECITO_DEADLINE: '1' });
    await writeFile(join(folder, 'mapping.yaml'), 'columns: { externalId: id, givenName: name }');
  });
  afterAll(async () => {
    process.env = before;
    await rm(folder, { recursive: true });
    await bench.close();
  });

  const run = async (key: string, persons: number, source: string): Promise<Said> => {
    const file = join(folder, `${key}.csv`);
    await writeFile(file, ['id,name', ...Array.from({ length: persons }, (_, at) => `${key}-${String(at)},Ada`)].join('\n'));
    const options = ['--mapping', join(folder, 'mapping.yaml'), '--source', source, '--collection-action', 'loyalty-card'];
    return runCommandLine([registerImportCommand], 'import', 'persons', file, ...options, '--report', join(folder, 'refused.csv'));
  };
  const count = async (key: string): Promise<unknown> =>
    (await bench.rows('SELECT count(*)::int AS persons FROM person WHERE external_id ~ $1', [`^${key}-`]))[0]?.['persons'];

  it('records that it was stopped in its middle by what the check found', async () => {
    await runSql(
      bench.ownerUrl,
      `CREATE FUNCTION ban() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
       $$ BEGIN UPDATE source SET verdict = 'UNLAWFUL' WHERE name = 'loyalty-desk'; RETURN NULL; END $$`,
    );
    await runSql(bench.ownerUrl, 'CREATE TRIGGER ban AFTER INSERT ON person FOR EACH STATEMENT EXECUTE FUNCTION ban()');
    const { err, code } = await run('stopped', 1_500, 'loyalty-desk');
    await runSql(bench.ownerUrl, 'DROP TRIGGER ban ON person');
    expect([code, err]).toEqual([1, expect.stringContaining('The source "loyalty-desk" is UNLAWFUL')]);
    expect(await count('stopped')).toBe(1_000);
    const events = await bench.rows(
      "SELECT outcome, code FROM access_event_in_full WHERE operation_name LIKE 'import persons%' ORDER BY outcome",
    );
    expect(events).toEqual([
      { outcome: 'REFUSED', code: 'INVALID_INPUT' },
      { outcome: 'RELEASED', code: null },
    ]);
  });

  /** Imports one row while the owner holds what this statement takes, for seconds longer than a request may take. */
  const runBeside = async (key: string, held: string): Promise<Said> => {
    const holding = new Client({ connectionString: bench.ownerUrl });
    await holding.connect();
    try {
      await holding.query('BEGIN');
      await holding.query(held);
      const imported = run(key, 1, 'web-shop');
      const waiting = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
      while ((await runSql(bench.superuserUrl, waiting)).length === 0) await setTimeout(20);
      await setTimeout(2_500);
      await holding.query('COMMIT');
      return await imported;
    } finally {
      await holding.end();
    }
  };

  it('waits for a check that takes longer than any request may, and says so', async () => {
    const [source] = await bench.rows("SELECT id FROM source WHERE name = 'web-shop'");
    const { err, code } = await runBeside(
      'waiting',
      `SELECT pg_advisory_xact_lock(hashtextextended('import/${String(source?.['id'])}', 0))`,
    );
    expect([code, err]).toEqual([0, expect.stringMatching(/^Waiting for whoever checks the source or imports from it: 2 s so far …\n/)]);
    expect(await count('waiting')).toBe(1);
  });

  it('waits in a batch as well, for whoever writes what it needs, and says so', async () => {
    const { err, code } = await runBeside('held', "SELECT FROM source WHERE name = 'web-shop' FOR UPDATE");
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/^Writing a batch of held.csv, or waiting for others who write: 2 s so far …\n/),
    ]);
    expect(await count('held')).toBe(1);
  });
});
