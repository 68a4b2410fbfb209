import { appendFile, link, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { registerImportCommand } from '../../../src/cli/import-command';
import { runCommandLine, type Said } from '../../support/command-line';
import { runSql } from '../../support/sql';
import { openBench, type Bench } from './run-over';

describe('the command `lecito import`', () => {
  let bench: Bench;
  let folder: string;
  const before = { ...process.env };

  beforeAll(async () => {
    bench = await openBench();
    folder = await mkdtemp(join(tmpdir(), 'lecito-command-'));
    Object.assign(process.env, { DATABASE_URL: bench.ownerUrl, LECITO_DATA: folder });
    await writeFile(join(folder, 'people.csv'), 'id,name\n1,Ada\n2\n');
    await writeFile(join(folder, 'mapping.yaml'), 'columns: { externalId: id, givenName: name }');
  });
  afterAll(async () => {
    process.env = before;
    await rm(folder, { recursive: true });
    await bench.close();
  });

  const runCommand = (...words: readonly string[]): Promise<Said> => runCommandLine([registerImportCommand], 'import', ...words);
  const run = (...options: readonly string[]): Promise<Said> =>
    runCommand('persons', join(folder, 'people.csv'), '--mapping', join(folder, 'mapping.yaml'), ...options);

  it('says where the data come from, how many rows went in, and where the refused ones are', async () => {
    const report = join(folder, 'out.csv');
    const { out, err, code } = await run('--source', 'web-shop', '--collection-action', 'loyalty-card', '--report', report);
    expect([code, err]).toEqual([3, '']);
    expect(out).toContain('Source: web-shop (LAWFUL). Collection action: loyalty-card');
    expect(out).toContain('people.csv: 2 rows = 1 accepted (1 new, 0 already there, unchanged) + 1 refused');
    expect(out).toContain(`Refused rows with line, column and reason: ${report} (1)`);
    expect(await readFile(report, 'utf8')).toBe(
      'file,line,column,code,reason,motivo\r\npeople.csv,3,,TOO_FEW_COLUMNS,The row has fewer values than the header has columns.,' +
        'La riga ha meno valori di quante colonne ha l’intestazione.\r\n',
    );
    expect(await readdir(folder)).not.toContain('out-notes.csv');
  });

  it('tells a script whether all rows are in, new or known', async () => {
    const whole = join(folder, 'whole.csv');
    await writeFile(whole, 'id,name\n1,Ada\n3,Eva\n');
    const mapping = join(folder, 'mapping.yaml');
    const imported = ['--source', 'web-shop', '--collection-action', 'loyalty-card'];
    for (let time = 0; time < 2; time += 1) expect((await runCommand('persons', whole, '--mapping', mapping, ...imported)).code).toBe(0);
  });

  it('says in a sentence why nothing goes in, and records that it was refused', async () => {
    const { err, code } = await run(
      '--source',
      'purchased-list-2019',
      '--collection-action',
      'loyalty-card',
      '--report',
      join(folder, 'none.csv'),
    );
    expect(code).toBe(1);
    expect(err).toContain('The source "purchased-list-2019" is UNLAWFUL');
    const events = await bench.rows("SELECT outcome, code, operation_name, persons FROM access_event_in_full WHERE outcome = 'REFUSED'");
    expect(events).toEqual([{ outcome: 'REFUSED', code: 'INVALID_INPUT', operation_name: 'import persons', persons: Buffer.alloc(0) }]);
    expect(await readdir(folder)).not.toContain('none.csv');
  });

  it('refuses a mapping with consents that the collection action does not cover, and records that', async () => {
    const mapping = join(folder, 'consents.yaml');
    const consent = "{ purpose: SellDataToThirdParties, state: { column: name, given: ['Ada'] }, date: id }";
    await writeFile(mapping, `columns: { externalId: id }\nconsents: [${consent}]`);
    const refusals = "SELECT FROM access_event_in_full WHERE operation_name = 'import persons' AND outcome = 'REFUSED'";
    const before = (await bench.rows(refusals)).length;
    const { err, code } = await run('--source', 'web-shop', '--collection-action', 'loyalty-card', '--mapping', mapping);
    expect([code, err]).toEqual([1, expect.stringContaining('consents for SellDataToThirdParties')]);
    expect(await bench.rows(refusals)).toHaveLength(before + 1);
  });

  it('takes nobody in under a notice that nobody was told yet, and records that', async () => {
    const state =
      "SELECT (SELECT count(*) FROM access_event_in_full WHERE outcome = 'REFUSED')::int AS refused, count(*)::int AS persons FROM person";
    const [{ refused, persons } = {}] = await bench.rows(state);
    await runSql(bench.ownerUrl, 'CREATE TABLE kept AS SELECT id, published_at FROM notice');
    await runSql(bench.ownerUrl, "UPDATE notice SET published_at = '2199-03-01'");
    const { err, code } = await run('--source', 'web-shop', '--collection-action', 'loyalty-card');
    await runSql(bench.ownerUrl, 'UPDATE notice n SET published_at = k.published_at FROM kept k WHERE k.id = n.id');
    expect(err).toMatch(
      /^The notice of the collection action "loyalty-card" \(.*, version \d \(\w\w\)\) is published on 2199-03-01 only: .*\n.*\n$/,
    );
    expect(code).toBe(1);
    expect(await bench.rows(state)).toEqual([{ refused: Number(refused) + 1, persons }]);
  });

  it('takes nothing in where it could not report what it refuses: a full disk', async () => {
    const persons = 'SELECT count(*) FROM person';
    const before = await bench.rows(persons);
    const report = join(folder, 'full.csv');
    await symlink('/dev/full', report);
    await appendFile(join(folder, 'people.csv'), '99,Nobody\n');
    const { err, code } = await run('--source', 'web-shop', '--collection-action', 'loyalty-card', '--report', report);
    expect([code, err]).toEqual([1, expect.stringMatching(/^The report .*full\.csv cannot be written \(ENOSPC\)\. Make room, .*\n.*\n$/)]);
    expect(await bench.rows(persons)).toEqual(before);
  });

  it('says why the database takes no more rows, such as a full disk, and takes them once it does', async () => {
    const csv = join(folder, 'later.csv');
    await writeFile(csv, 'id,name\n201,Lia\n');
    const options = ['--mapping', join(folder, 'mapping.yaml'), '--source', 'web-shop', '--collection-action', 'loyalty-card'];
    const full = "BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END";
    await runSql(bench.ownerUrl, `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$${full}$$`);
    await runSql(bench.ownerUrl, 'CREATE TRIGGER full_disk BEFORE INSERT ON person EXECUTE FUNCTION full_disk()');
    const { err, code } = await runCommand('persons', csv, ...options);
    await runSql(bench.ownerUrl, 'DROP FUNCTION full_disk CASCADE');
    expect(code).toBe(1);
    expect(err).toMatch(/The database went away or takes no more \(error: could not extend file: No space left on device\)\. .*\n.*\n$/);
    expect((await runCommand('persons', csv, ...options)).code).toBe(0);
  });

  it('never writes a report over a file that it reads, whatever that is called', async () => {
    const [people, mapping] = [join(folder, 'people.csv'), join(folder, 'mapping.yaml')];
    await link(people, join(folder, 'same-notes.csv'));
    const before = await Promise.all([people, mapping].map((path) => readFile(path, 'utf8')));
    for (const report of [people, join(folder, '..', basename(folder), 'people.csv'), join(folder, 'same.csv'), mapping]) {
      const { err, code } = await run('--source', 'web-shop', '--collection-action', 'loyalty-card', '--report', report);
      expect([code, err]).toEqual([
        1,
        expect.stringMatching(/^The report .* would be written over .*, which is read\. Name another place with --report\.\n.*\n$/),
      ]);
    }
    expect(await Promise.all([people, mapping].map((path) => readFile(path, 'utf8')))).toEqual(before);
  });

  it('never writes over the report of another import that began in the same second', async () => {
    const [cwd, here] = [process.cwd(), await mkdtemp(join(folder, 'reports-'))];
    const second = jest.spyOn(Date.prototype, 'toISOString').mockReturnValue('2026-11-22T10:00:00.000Z');
    process.chdir(here);
    try {
      for (const name of ['one', 'other', 'whole']) {
        await writeFile(`${name}.csv`, name === 'whole' ? 'id,name\n1,Ada\n' : 'id,name\n1,Ada\n2\n');
        const options = ['--mapping', join(folder, 'mapping.yaml'), '--source', 'web-shop', '--collection-action', 'loyalty-card'];
        await runCommand('persons', `${name}.csv`, ...options);
      }
      const reports = (await readdir(here)).filter((name) => name.includes('-refused-')).sort();
      const told = await Promise.all(reports.map(async (name) => (await readFile(name, 'utf8')).split('\r\n')[1]?.split(',')[0]));
      expect(told).toEqual(['other.csv', 'one.csv']);
    } finally {
      process.chdir(cwd);
      second.mockRestore();
    }
  });

  it('says so where the report is no file', async () => {
    for (const report of [folder, join(folder, 'none', 'x.csv')]) {
      const { err, code } = await run('--source', 'web-shop', '--collection-action', 'loyalty-card', '--report', report);
      expect([code, err]).toEqual([1, expect.stringMatching(/^The report .* cannot be written \((EISDIR|ENOENT)\)\. .*\n.*\n$/)]);
    }
  });

  it('says so where a folder, a pipe or a file stands in the place of the other', async () => {
    const options = ['--source', 'web-shop', '--collection-action', 'loyalty-card'];
    const persons = (path: string): Promise<Said> =>
      runCommand('persons', path, '--mapping', join(folder, 'mapping.yaml'), ...options, '--report', join(folder, 'none.csv'));
    expect((await persons(folder)).err).toBe(
      `${folder} is a folder: name the CSV file in it.\n${folder} è una cartella: indicare il file CSV al suo interno.\n`,
    );
    expect((await persons('/dev/null')).err).toBe(
      '/dev/null is no regular file: save what it tells as a CSV file, and name that.\n' +
        '/dev/null non è un file regolare: salvare ciò che dice come file CSV, e indicare quello.\n',
    );
    expect((await persons(join(folder, 'nobody.csv'))).err).toBe(
      `The folder ${folder} lacks nobody.csv. Put there what is missing, or name another path.\n` +
        `Mancano nella cartella ${folder}: nobody.csv. Mettervi ciò che manca, o indicare un altro percorso.\n`,
    );
    const people = join(folder, 'people.csv');
    expect((await runCommand('telco-churn', people, ...options, '--report', join(folder, 'none.csv'))).err).toBe(
      `${people} is a file: name its folder.\n${people} è un file: indicare la sua cartella.\n`,
    );
  });

  it('works as the gateway’s role: what that role may not do, the import cannot', async () => {
    await expect(bench.rows("INSERT INTO source (id, name, kind) VALUES (gen_random_uuid(), 'x', 'PUBLIC_LIST')")).rejects.toThrow(
      'permission denied',
    );
    expect(await bench.rows('SELECT current_user AS role')).toEqual([{ role: 'lecito_gateway' }]);
  });
});
