import { v7 } from 'uuid';
import { circumstancesOf } from '../../../src/access-log/circumstances';
import { eventCursor } from '../../../src/access-log/event-cursor';
import type { EventFilter } from '../../../src/access-log/event-filter';
import { findEvents, type EventPage, type EventPageRequest } from '../../../src/access-log/find-events';
import { insertEvents } from '../../../src/access-log/insert-events';
import { pseudonymsIn } from '../../../src/access-log/pseudonym-bytes';
import { openStore, type Store } from '../../../src/store/store';
import { withSessionSettings } from '../../../src/store/database-address';
import { sqlOf, type Sql } from '../../../src/store/sql';
import { runSql } from '../../support/sql';
import { countStatements } from '../../support/statements';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { someEvent } from './events';

const GIULIA = 'GGGGGGGGGGGGGGGGGGGGGg';
/** Shares Giulia's bucket. */
const LUCA = 'GGGLLLLLLLLLLLLLLLLLLA';

const EVENTS = {
  marketing: someEvent({ viewer: 'marco', role: 'marketing', purpose: 'DirectMarketing', persons: [GIULIA] }),
  sales: someEvent(),
  luca: someEvent({ persons: [LUCA], used: [], released: [], withheld: [] }),
  refused: someEvent({
    outcome: 'REFUSED',
    code: 'NO_ROLE',
    role: null,
    purpose: null,
    persons: [],
    released: [],
    withheld: [],
    used: [],
  }),
};
type Name = keyof typeof EVENTS;
const AT: Record<Name, string> = {
  marketing: '2026-11-22T09:00:00.000001Z',
  sales: '2026-11-22T10:00:00Z',
  luca: '2026-11-22T10:00:00Z',
  refused: '2026-12-01T00:00:00Z',
};

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await createTestDatabase();
  store = await openStore({ owner: database.ownerUrl, gateway: database.gatewayUrl }, []);
  for (const name of Object.keys(EVENTS) as Name[]) {
    await insertEvents(sqlOf(store.pool), [EVENTS[name]]);
    await runSql(database.superuserUrl, 'UPDATE access_event SET at = $1 WHERE id = $2', [AT[name], EVENTS[name].id]);
  }
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

const find = (filter: EventFilter, page: Partial<EventPageRequest> = {}): Promise<EventPage> =>
  findEvents(sqlOf(store.pool), filter, { first: 50, ...page });

async function found(filter: EventFilter): Promise<string[]> {
  const names = new Map(Object.entries(EVENTS).map(([name, { id }]) => [id, name]));
  return (await find(filter)).nodes.map(({ id }) => String(names.get(id)));
}

/** Methods that PostgreSQL takes only where there are a handful of events. */
const AS_OF_MANY = ['seqscan', 'hashjoin', 'mergejoin'];

/** The plan of the statement that finds them. */
async function explained(explain: string, filter: EventFilter, off: readonly string[], counted = true): Promise<string> {
  const asked: Array<[string, readonly unknown[]]> = [];
  const listener: Sql = {
    query: (text, values = []) => {
      asked.push([text, values]);
      return Promise.resolve([{ totalCount: null, nodes: [] }]);
    },
  };
  await findEvents(listener, filter, { first: 50, counted });
  const [text, values] = asked[0] ?? ['', []];
  const url = withSessionSettings(
    database.superuserUrl,
    off.map((method) => `enable_${method}=off`),
  );
  return JSON.stringify(await runSql(url, `${explain} ${text}`, values));
}

describe('the auditor finds events', () => {
  it('all, newest first', async () => {
    expect(await found({})).toEqual(['refused', 'luca', 'sales', 'marketing']);
  });

  it.each<[string, EventFilter, string[]]>([
    ['from an instant on', { from: '2026-11-22T10:00:00Z' }, ['refused', 'luca', 'sales']],
    ['up to an instant, exclusive', { to: '2026-11-22T11:00:00+01:00' }, ['marketing']],
    ['of a month that nothing happened in', { from: '2027-02-01T00:00:00Z', to: '2027-03-01T00:00:00Z' }, []],
    ['of a viewer', { viewer: 'marco' }, ['marketing']],
    ['of a role', { role: 'sales' }, ['luca', 'sales']],
    ['of a purpose', { purpose: 'DirectMarketing' }, ['marketing']],
    ['of an outcome', { outcome: 'REFUSED' }, ['refused']],
    ['about a person', { person: GIULIA }, ['marketing']],
    ['about another person of the same bucket', { person: LUCA }, ['luca']],
    [
      'about a person under a pseudonym from an instant on',
      { person: [{ pseudonym: GIULIA, from: AT.marketing, to: null }] },
      ['marketing'],
    ],
    ['about a person under a pseudonym up to an instant, exclusive', { person: [{ pseudonym: GIULIA, from: null, to: AT.marketing }] }, []],
    ['about a person never seen', { person: 'ZZZZZZZZZZZZZZZZZZZZZQ' }, []],
    ['in which a field was released', { field: 'Person.email' }, ['sales', 'marketing']],
    ['in which a field was withheld', { field: 'Person.phone' }, ['sales', 'marketing']],
    ['in which a field was used', { field: 'Person.familyName' }, ['sales', 'marketing']],
    ['but not of a field whose name begins alike', { field: 'Person.pho' }, []],
    [
      'of all at once',
      { from: '2026-11-01T00:00:00Z', viewer: 'marco', person: GIULIA, field: 'Person.email', outcome: 'RELEASED' },
      ['marketing'],
    ],
    ['whatever a null would be', { viewer: null, role: null, person: null }, ['refused', 'luca', 'sales', 'marketing']],
    ['by value, never by SQL', { viewer: "' OR true --" }, []],
  ])('%s', async (_, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it('as they were recorded', async () => {
    const { looked: _looked, ...sales } = EVENTS.sales;
    const { nodes } = await find({ viewer: 'sara', field: 'Person.email' });
    expect(nodes).toEqual([{ ...sales, persons: pseudonymsIn(sales.persons), at: '2026-11-22T10:00:00+00:00', verdicts: [] }]);
  });

  it('in one statement, counted or not', async () => {
    expect(await countStatements(store.pool, () => find({ person: GIULIA }, { counted: true }))).toBe(1);
  });

  it('about a person by the index of buckets, in every month', async () => {
    const plan = await explained('EXPLAIN', { person: GIULIA }, ['seqscan', 'indexscan'], false);
    const months = await runSql(database.ownerUrl, "SELECT FROM pg_partition_tree('access_event') WHERE isleaf");
    expect(plan.match(/Bitmap Index Scan on \S*person_buckets_idx/g)).toHaveLength(months.length);
  });
});

describe('whatever the circumstances of events are', () => {
  it.each<EventFilter>([
    { role: 'nobody' },
    { field: 'Person.none' },
    { purpose: 'LegalCompliance' },
    { outcome: 'FAILED', viewer: 'sara' },
  ])('no event is looked at where none tells of %j', async (filter) => {
    const looks = await explained('EXPLAIN (ANALYZE)', filter, AS_OF_MANY);
    const scans = (plan: string): number[] =>
      (plan.match(/ on access_event_\d[^"]*/g) ?? []).map((scan) => Number(!scan.includes('never executed')));
    expect(new Set(scans(looks))).toEqual(new Set([0]));
    expect(scans(await explained('EXPLAIN (ANALYZE)', { role: 'sales' }, AS_OF_MANY))).toContain(1);
  });

  it('the same are found when more of them match than a hash table holds', async () => {
    const filters: EventFilter[] = [
      { role: 'sales' },
      { field: 'Person.email' },
      { outcome: 'RELEASED', viewer: 'marco' },
      { field: 'Person.pho' },
    ];
    const all = (): Promise<EventPage[]> => Promise.all(filters.map((filter) => find(filter, { first: 2, counted: true })));
    const before = await all();
    await runSql(
      database.superuserUrl,
      `INSERT INTO access_circumstances (id, content)
       SELECT sha256(convert_to(content, 'UTF8')), content::json
       FROM generate_series(1, 16400) AS n, replace($1, 'e3b0c442', n::text) AS content`,
      [circumstancesOf(EVENTS.sales).content],
    );
    const looks = await explained('EXPLAIN (ANALYZE)', { role: 'sales' }, AS_OF_MANY);
    expect(looks).toMatch(/Index Scan using access_circumstances_pkey on access_circumstances c[^"]* loops=[1-9]/);
    expect(await all()).toEqual(before);
    expect(before.map(({ totalCount }) => totalCount)).toEqual([2, 2, 1, 0]);
  });
});

describe('the auditor pages through events', () => {
  it('without missing or repeating one, though two are of the same instant', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 10; pages += 1) {
      const page: EventPage = await find({}, { first: 1, after });
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.endCursor;
      if (!page.hasNextPage) break;
    }
    expect(ids).toEqual([EVENTS.refused, EVENTS.luca, EVENTS.sales, EVENTS.marketing].map(({ id }) => id));
  });

  it('past events written meanwhile', async () => {
    const first = await find({}, { first: 2 });
    const late = someEvent({ viewer: 'late' });
    await insertEvents(sqlOf(store.pool), [late]);
    await runSql(database.superuserUrl, "UPDATE access_event SET at = '2026-12-02T00:00:00Z' WHERE id = $1", [late.id]);
    const second = await find({}, { first: 2, after: first.endCursor });
    expect(second.nodes.map(({ id }) => id)).toEqual([EVENTS.sales.id, EVENTS.marketing.id]);
    await runSql(database.superuserUrl, 'DELETE FROM access_event WHERE id = $1', [late.id]);
  });

  it('with a count of all that match, on demand', async () => {
    const { endCursor, totalCount } = await find({ role: 'sales' }, { first: 1, counted: true });
    expect(totalCount).toBe(2);
    expect((await find({ role: 'sales' }, { first: 1, counted: true, after: endCursor })).totalCount).toBe(2);
    expect((await find({ role: 'sales' }, { first: 1 })).totalCount).toBeNull();
    expect(await find({ role: 'nobody' }, { first: 1, counted: true })).toEqual({
      nodes: [],
      endCursor: null,
      hasNextPage: false,
      totalCount: 0,
    });
  });

  it.each([0, -1, 201, 1.5, NaN])('never by pages of %s', async (first) => {
    await expect(find({}, { first })).rejects.toMatchObject({ code: 'INVALID_INPUT', extensions: { field: 'first' } });
  });

  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    '',
    'nonsense',
    encoded(null),
    encoded(['2026-11-22T10:00:00Z']),
    encoded(['2026-11-22T10:00:00Z', 'no id']),
    encoded(['infinity', v7()]),
    encoded(['2026-13-45T10:00:00Z', v7()]),
    encoded(['2026-02-30T10:00:00Z', v7()]),
    encoded(['0000-01-01T10:00:00Z', v7()]),
    encoded(['2026-11-22T10:00:00+20:00', v7()]),
    encoded(["2026-11-22T10:00:00Z'; --", v7()]),
  ])('never from a cursor that is none: %s', async (after) => {
    await expect(find({}, { after })).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
  });

  it('from a cursor of any event, in any zone', async () => {
    const { nodes } = await find({}, { after: eventCursor({ at: '2026-11-22T11:00:00+01:00', id: EVENTS.sales.id }) });
    expect(nodes.map(({ id }) => id)).toEqual([EVENTS.marketing.id]);
  });
});
