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
  database = await createTestDatabase({});
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
