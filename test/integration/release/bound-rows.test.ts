import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAME_FROM } from '../../../src/domain/collection/definitions/record-verdict';
import { purposeOfParent } from '../../../src/vocabulary/classification';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { runSql } from '../../support/sql';
import { lecitoModel } from '../../unit/guard/lecito-model';

/** Each view of the store with the tables and views that it reads. */
const READ_BY_VIEWS = `
SELECT DISTINCT r.ev_class::regclass::text AS view, d.refobjid::regclass::text AS reads
FROM pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
WHERE d.refobjid <> r.ev_class AND r.ev_class IN (SELECT oid FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace)`;

const NAME_A_SOURCE = `
SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'source_id' ORDER BY table_name`;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
});
afterAll(() => database.drop());

/** What views read, through however many. */
async function readByViews(): Promise<(name: string) => string[]> {
  const found = await runSql<{ view: string; reads: string }>(database.ownerUrl, READ_BY_VIEWS);
  const readBy = (name: string): string[] => {
    const direct = found.filter(({ view }) => view === name).map(({ reads }) => reads);
    return [...direct, ...direct.flatMap(readBy)];
  };
  return readBy;
}

it('a record that shows rows of a table which is bound to a purpose is bound itself', async () => {
  const records = [...(await lecitoModel()).records.values()];
  const bound = records.filter(({ entity, purposeColumn }) => purposeColumn !== null || purposeOfParent(entity) !== undefined);
  const readBy = await readByViews();
  const showing = records.filter(({ table }) => readBy(table).some((read) => bound.some((record) => record.table === read)));
  expect(showing.map(({ name }) => name)).toEqual(['TimelineEntry']);
  expect(showing.filter((record) => !bound.includes(record)).map(({ name }) => name)).toEqual([]);
});

it('whatever about persons names the source it came from, or shows a table that does, is bound to it, but for the person', async () => {
  const records = [...(await lecitoModel()).records.values()];
  const readBy = await readByViews();
  const naming = (await runSql<{ name: string }>(database.ownerUrl, NAME_A_SOURCE)).map(({ name }) => name);
  const showing = records.filter(
    ({ table, owner }) => owner.sort !== 'nobody' && [table, ...readBy(table)].some((each) => naming.includes(each)),
  );
  const bound = records.filter(({ boundToSource }) => boundToSource);
  expect(
    showing
      .map(({ name }) => name)
      .filter((name) => name !== 'Person')
      .sort(),
  ).toEqual(bound.map(({ name }) => name).sort());
  expect(bound.map(({ table }) => table).sort()).toEqual([...CAME_FROM, 'search_entry', 'timeline_entry'].sort());
});

it.each(['task', 'hand_off'])('what was written in %s before it named a source is bound by the one of its work', async (table) => {
  const file = join(__dirname, '..', '..', '..', 'migrations', '0028-what-tells-of-work-comes-from-its-source.sql');
  const fill = new RegExp(`^UPDATE ${table} [^;]+;`, 'm').exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  const named = (): Promise<object[]> =>
    runSql(database.ownerUrl, `SELECT id, source_id FROM ${table} WHERE source_id IS NOT NULL ORDER BY id`);
  await runSql(
    database.superuserUrl,
    `INSERT INTO hand_off (id, person_id, lead_id, from_department, to_department, purpose, reason)
     SELECT gen_random_uuid(), person_id, id, 'SALES', 'SUPPORT', 'TechnicalServiceProvision', 'To be installed' FROM lead LIMIT 1`,
  );
  const before = await named();
  expect(before).not.toEqual([]);
  await runSql(database.superuserUrl, `UPDATE ${table} SET source_id = NULL`);
  await runSql(database.ownerUrl, fill);
  expect(await named()).toEqual(before);
});
