import fc from 'fast-check';
import { runSql } from '../../support/sql';
import { openBench, type Bench, type Import } from './run-over';

const MAPPING = 'columns: { externalId: id, givenName: name }';
const PERSONS: Import = {
  kind: 'persons',
  source: 'web-shop',
  action: 'loyalty-card',
  mapping: MAPPING,
  files: { 'people.csv': 'id,name\n1,Ada\n' },
};

async function countPersons(bench: Bench): Promise<unknown> {
  return (await bench.rows('SELECT count(*)::int AS persons FROM person'))[0]?.['persons'];
}

describe('what may enter the store', () => {
  let bench: Bench;
  beforeAll(async () => (bench = await openBench()));
  afterAll(() => bench.close());

  it.each([
    [
      'a source that does not exist',
      { source: 'nowhere' },
      /no source "nowhere".*web-shop.*Name one of them, or define it first with lecito source add\.$/m,
    ],
    ['a source found unlawful', { source: 'purchased-list-2019' }, /UNLAWFUL.*Art\. 5\(1\)\(a\).* Name another source\.$/m],
    ['a source not checked yet', { source: 'unchecked-broker-list' }, /UNCHECKED.*record what was found with lecito source check\.$/m],
    [
      'a collection action that does not exist',
      { action: 'some-action' },
      /no collection action "some-action".*loyalty-card.* with lecito collection-action add\.$/m,
    ],
  ])('lets nothing in from %s', async (_, part, message) => {
    const before = await countPersons(bench);
    await expect(bench.run({ ...PERSONS, ...part })).rejects.toThrow(message);
    expect(await countPersons(bench)).toBe(before);
  });

  it('stops when the source is found unlawful while the import runs', async () => {
    const banned = "UPDATE source SET verdict = 'UNLAWFUL' WHERE name = 'loyalty-desk'";
    const rows = Array.from({ length: 2500 }, (_, index) => `late-${String(index)},x`);
    await runSql(
      bench.ownerUrl,
      `CREATE FUNCTION ban() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN ${banned}; RETURN NULL; END $$`,
    );
    await runSql(bench.ownerUrl, 'CREATE TRIGGER ban AFTER INSERT ON person FOR EACH STATEMENT EXECUTE FUNCTION ban()');
    const order = { ...PERSONS, source: 'loyalty-desk', files: { 'people.csv': ['id,name', ...rows].join('\n') } };
    await expect(bench.run(order)).rejects.toThrow('UNLAWFUL');
    await runSql(bench.ownerUrl, 'DROP TRIGGER ban ON person');
    expect(await bench.rows("SELECT count(*)::int AS persons FROM person WHERE external_id LIKE 'late-%'")).toEqual([{ persons: 1000 }]);
  });

  it('lets nothing in under another policy than the gateway decides by', async () => {
    const [{ version } = { version: '' }] = await runSql<{ version: string }>(bench.ownerUrl, 'SELECT version FROM authorisation_policy');
    await runSql(bench.ownerUrl, "UPDATE authorisation_policy SET version = 'another'");
    await expect(bench.run(PERSONS)).rejects.toThrow('another version of the policy');
    await runSql(bench.ownerUrl, 'UPDATE authorisation_policy SET version = $1', [version]);
  });

  it('names all that is wrong with the files before a row goes in', async () => {
    const crm: Import = {
      kind: 'crm-sales-opportunities',
      source: 'maven-crm-export',
      action: 'b2b-sales-2017',
      files: { 'accounts.csv': '' },
    };
    await expect(bench.run(crm)).rejects.toThrow('lacks products.csv, sales_teams.csv, sales_pipeline.csv');
    const files = {
      'accounts.csv': '',
      'products.csv': 'product;series;sales_price\n',
      'sales_teams.csv': 'sales_agent,"manager\n',
      'sales_pipeline.csv': Buffer.from('\ufeffopportunity_id', 'utf16le'),
    };
    await expect(bench.run({ ...crm, files })).rejects.toThrow(
      /accounts.csv is empty[^]*products.csv: the header lacks[^]*delimiter[^]*sales_teams.csv: the header in line 1[^]*UTF-16/,
    );
  });

  it('does not repeat the first row of a file without header, for it holds somebody’s data', async () => {
    await expect(bench.run({ ...PERSONS, files: { 'people.csv': '1,Giulia\n2,Ugo\n' } })).rejects.toThrow(
      /^people.csv: the header lacks the columns id, name. Its first line must name them; a mapping may name others.$/m,
    );
    await expect(bench.run({ ...PERSONS, files: { 'people.csv': 'id,name,id\n' } })).rejects.toThrow(
      'the header names twice the column id.',
    );
  });

  it('says what may be meant where a header is not the one of the mapping', async () => {
    const headed = (header: string): Promise<unknown> => bench.run({ ...PERSONS, files: { 'people.csv': `${header}\n1,Giulia\n` } });
    await expect(headed('ID, na me')).rejects.toThrow(
      /^people.csv: the header lacks the columns id, name. It writes id, name with other capitals or blanks: name them as they stand there.$/m,
    );
    await expect(headed('id,Name')).rejects.toThrow(
      /^people.csv: the header lacks the column name. It writes name with other capitals or blanks: name it as it stands there.$/m,
    );
    await expect(headed('id,surname')).rejects.toThrow(
      /^people.csv: the header lacks the column name. Its first line must name it; a mapping may name another.$/m,
    );
    await expect(headed('sep=;\nid;name')).rejects.toThrow(
      /^people.csv: line 1 \(sep=\) tells Excel the delimiter and is no header. Delete the line/,
    );
  });

  it('refuses the one row that the store refuses, by the name of the rule, and takes the others', async () => {
    await runSql(bench.ownerUrl, "ALTER TABLE person ADD CONSTRAINT no_bert CHECK (given_name <> 'Bert')");
    const rows = Array.from({ length: 100 }, (_, index) => `store-${String(index)},${index === 57 ? 'Bert' : 'Ada'}`);
    const { counts, refused, reports } = await bench.run({ ...PERSONS, files: { 'people.csv': ['id,name', ...rows].join('\n') } });
    expect(counts).toEqual({ 'people.csv': '99 + 0 + 1 = 100' });
    expect(refused).toEqual(['people.csv:59  STORE_REFUSED']);
    expect(reports).toContain('no_bert');
    expect(reports).not.toContain('Bert,');
  });

  it('writes a batch again, twice, that the store rolled back for the sake of others, and doubles no row', async () => {
    const rolledBack = async (times: number, name: string): Promise<unknown> => {
      await runSql(bench.superuserUrl, 'DROP SEQUENCE IF EXISTS tries; CREATE SEQUENCE tries');
      await runSql(
        bench.superuserUrl,
        `CREATE OR REPLACE FUNCTION roll_back() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
           IF nextval('public.tries') <= ${String(times)} THEN RAISE EXCEPTION 'on purpose' USING ERRCODE = '40P01'; END IF; RETURN NULL; END $$;
         CREATE OR REPLACE TRIGGER roll_back AFTER INSERT ON person FOR EACH STATEMENT EXECUTE FUNCTION roll_back()`,
      );
      const imported = await bench.run({ ...PERSONS, files: { 'people.csv': `id,name\n${name}-1,Ada\n${name}-2,Eva\n` } }).then(
        ({ counts, refused }) => [counts['people.csv'], refused],
        (error: unknown) => (error as { code?: unknown }).code,
      );
      await runSql(bench.superuserUrl, 'DROP TRIGGER roll_back ON person');
      return imported;
    };
    expect(await rolledBack(2, 'twice')).toEqual(['2 + 0 + 0 = 2', []]);
    expect(await rolledBack(3, 'thrice')).toBe('40P01');
    expect(await bench.rows("SELECT external_id AS id FROM person WHERE external_id ~ '^(twice|thrice)-' ORDER BY 1")).toEqual([
      { id: 'twice-1' },
      { id: 'twice-2' },
    ]);
  });

  it('goes on after a broken connection and an interruption without losing or doubling a row', async () => {
    const rows = Array.from({ length: 6000 }, (_, index) => `again-${String(index)},x`);
    const order = { ...PERSONS, files: { 'people.csv': ['id,name', ...rows].join('\n') } };
    const count = async (): Promise<unknown> =>
      (await bench.rows("SELECT count(*)::int AS n FROM person WHERE external_id LIKE 'again-%'"))[0]?.['n'];
    await runSql(
      bench.superuserUrl,
      `CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
      $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$`,
    );
    await runSql(
      bench.superuserUrl,
      `CREATE TRIGGER break_off AFTER INSERT ON person FOR EACH ROW WHEN (NEW.external_id = 'again-2500') EXECUTE FUNCTION break_off()`,
    );
    await expect(bench.run(order)).rejects.toThrow();
    expect(await count()).toBe(2000);
    await runSql(bench.superuserUrl, 'DROP TRIGGER break_off ON person');
    let asked = 0;
    const signal = {
      get aborted() {
        return ++asked > 3500;
      },
    } as AbortSignal;
    expect((await bench.run({ ...order, signal })).counts['people.csv']).toMatch(/^15\d\d \+ 2000 \+ 0 = 35\d\d$/m);
    expect((await bench.run(order)).counts['people.csv']).toMatch(/ \+ 0 = 6000$/m);
    expect(await count()).toBe(6000);
  });

  it('accounts for every row of any file: accepted and refused are all there are', async () => {
    const piece = fc.constantFrom('1', '2', 'é', ',', ',x\n', '"', '""', '\n', '\r\n', '\r', ' ', '\u0000', '\ufeff', '4,"a\nb"\n');
    const body = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => Buffer.from(pieces.join(''))),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('', '\ufeff'), fc.constantFrom('\n', '\r\n'), body, async (mark, end, content) => {
        const file = Buffer.concat([Buffer.from(`${mark}id,name${end}`), content]);
        const { counts, refused } = await bench.run({ ...PERSONS, files: { 'people.csv': file } });
        const [added = 0, present = 0, out = 0, rows = 0] = counts['people.csv']?.match(/\d+/g)?.map(Number) ?? [];
        expect(added + present + out).toBe(rows);
        expect(refused).toHaveLength(out);
        const again = await bench.run({ ...PERSONS, files: { 'people.csv': file } });
        expect(again.counts['people.csv']).toBe(`0 + ${String(added + present)} + ${String(out)} = ${String(rows)}`);
      }),
      { numRuns: 60 },
    );
  });
});
