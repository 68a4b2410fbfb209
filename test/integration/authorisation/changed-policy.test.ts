import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { assertDecidedBy } from '../../../src/authorisation/assert-decided-by';
import { rewriteAllAuthorisation } from '../../../src/authorisation/rewrite-all-authorisation';
import type { Policy } from '../../../src/decision/policy';
import { loadPolicy } from '../../../src/store/load-policy';
import { sqlOf } from '../../../src/store/sql';
import { StartFault } from '../../../src/store/start-fault';
import { openStore } from '../../../src/store/store';
import { runSql } from '../../support/sql';
import { createTestDatabase } from '../../support/test-database';
import { openDemo, type DemoStore } from './demo-store';

const policy = loadPolicy(join(__dirname, '..', '..', '..', 'policy'));
let demo: DemoStore;

beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

describe('a policy that changed', () => {
  const changed: Policy = { ...policy, version: 'f'.repeat(64) };

  async function state(): Promise<unknown> {
    return (await demo.sql.query('SELECT version FROM authorisation_policy'))[0]?.['version'];
  }

  it('has every person decided anew, once', async () => {
    const seen: number[] = [];
    await rewriteAllAuthorisation(demo.store, changed, (persons) => seen.push(persons));
    expect(await state()).toBe(changed.version);
    const [row] = await demo.sql.query('SELECT count(*)::int AS persons FROM person');
    expect(seen.at(-1)).toBe(row?.['persons']);
    expect(seen.length).toBeGreaterThan(2);
    seen.length = 0;
    await rewriteAllAuthorisation(demo.store, changed, (persons) => seen.push(persons));
    expect(seen).toEqual([]);
  });

  it('goes on where it was interrupted', async () => {
    const next: Policy = { ...policy, version: 'e'.repeat(64) };
    const interrupted = rewriteAllAuthorisation(demo.store, next, () => {
      throw new Error('killed');
    });
    await expect(interrupted).rejects.toThrow('killed');
    expect(await state()).toMatch(new RegExp(`^${next.version} up to [0-9a-f-]{36} instead of another$`));
    let rest = 0;
    await rewriteAllAuthorisation(demo.store, next, (persons) => (rest = persons));
    const [row] = await demo.sql.query('SELECT count(*)::int AS persons FROM person');
    expect(rest).toBe(Number(row?.['persons']) - 500);
    expect(await state()).toBe(next.version);
  });

  it('goes on after a deadlock with somebody who writes meanwhile', async () => {
    const next: Policy = { ...policy, version: 'a1'.repeat(32) };
    await runSql(
      demo.database.ownerUrl,
      `CREATE SEQUENCE tries;
       CREATE FUNCTION deadlock_at_first() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
         IF nextval('tries') = 1 THEN RAISE EXCEPTION 'on purpose' USING ERRCODE = '40P01'; END IF;
         RETURN NEW;
       END $$;
       CREATE TRIGGER deadlock_at_first BEFORE UPDATE ON authorisation_policy FOR EACH ROW EXECUTE FUNCTION deadlock_at_first()`,
    );
    let persons = 0;
    await rewriteAllAuthorisation(demo.store, next, (rewritten) => (persons = rewritten));
    const [row] = await demo.sql.query('SELECT count(*)::int AS persons FROM person');
    expect([await state(), persons]).toEqual([next.version, row?.['persons']]);
    await runSql(demo.database.ownerUrl, 'DROP FUNCTION deadlock_at_first CASCADE');
  });

  it('is done once by gateways that start together', async () => {
    const next: Policy = { ...policy, version: 'd'.repeat(64) };
    const done = [0, 0];
    await Promise.all(done.map((_, index) => rewriteAllAuthorisation(demo.store, next, (persons) => (done[index] = persons))));
    const [row] = await demo.sql.query('SELECT count(*)::int AS persons FROM person');
    expect(done.reduce((sum, each) => sum + each, 0)).toBe(row?.['persons']);
  });

  it('takes over only once whoever writes under the policy before has ended', async () => {
    const next: Policy = { ...policy, version: 'b'.repeat(64) };
    const before = await state();
    const writer = await demo.store.pool.connect();
    await writer.query('BEGIN');
    await assertDecidedBy(sqlOf(writer), { ...policy, version: String(before) });
    const takenOver = rewriteAllAuthorisation(demo.store, next, () => undefined);
    await somebodyWaits();
    expect(await state()).toBe(before);
    await writer.query('COMMIT');
    writer.release();
    await takenOver;
    expect(await state()).toBe(next.version);
    await expect(assertDecidedBy(demo.sql, { ...policy, version: String(before) })).rejects.toThrow();
  });

  it('waits for a long writer without holding up the others, longer than any request may take', async () => {
    const next: Policy = { ...policy, version: '9'.repeat(64) };
    const hasty = await openStore({ owner: demo.database.ownerUrl, gateway: demo.database.gatewayUrl }, [], 1);
    const long = await demo.store.pool.connect();
    await long.query('BEGIN');
    await assertDecidedBy(sqlOf(long), { ...policy, version: String(await state()) });
    const takenOver = rewriteAllAuthorisation(hasty, next, () => undefined);
    await somebodyWaits();
    const asked = performance.now();
    await assertDecidedBy(demo.sql, { ...policy, version: String(await state()) });
    expect(performance.now() - asked).toBeLessThan(4_000);
    await long.query('COMMIT');
    long.release();
    await takenOver;
    expect(await state()).toBe(next.version);
    await hasty.close();
  });

  async function somebodyWaits(): Promise<void> {
    const waiting = `SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
      WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted`;
    while ((await demo.sql.query(waiting)).length === 0) await setTimeout(10);
  }

  it('stops a gateway whose policy another one overrules meanwhile', async () => {
    const rivals = ['c', 'e'].map((digit) => ({ ...policy, version: digit.repeat(64) }));
    const ends = await Promise.allSettled(rivals.map((rival) => rewriteAllAuthorisation(demo.store, rival, () => undefined)));
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
    expect(refused).toEqual([expect.any(StartFault)]);
    expect(String(refused[0])).toMatch(/Another gateway with another policy[^]*Un altro gateway con un’altra policy/);
  });

  it('decides an empty store at once', async () => {
    const empty = await createTestDatabase();
    const other = await openStore({ owner: empty.ownerUrl, gateway: empty.gatewayUrl }, []);
    const seen: number[] = [];
    await rewriteAllAuthorisation(other, policy, (persons) => seen.push(persons));
    expect(seen).toEqual([]);
    expect(await sqlOf(other.pool).query('SELECT version FROM authorisation_policy')).toEqual([{ version: policy.version }]);
    await other.close();
    await empty.drop();
  });
});
