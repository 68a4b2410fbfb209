import { groundBit } from '../../../src/vocabulary/grounds';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { MARKETING, mutate } from '../mutations/mutate';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const sql = <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  runSql<Row>(gateway.database.ownerUrl, text, values);

const CALLED = `SELECT p.id AS "personId" FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
  WHERE (a.grounds & $1) <> 0 AND a.valid_from <= now() AND a.valid_to > now() AND p.phone IS NOT NULL ORDER BY p.id LIMIT 20`;

it('two answers of the register on the same numbers at once are both kept, in whatever order they tell of them', async () => {
  const checks = await sql<{ personId: string }>(CALLED, [groundBit('CONSENT_PHONE')]);
  expect(checks.length).toBeGreaterThan(5);
  const checkedAt = new Date(Date.now() - 3_600_000).toISOString();
  const record = (ordered: readonly object[]) =>
    mutate(gateway, MARKETING, 'recordRegisterChecks', { channel: 'PHONE', checkedAt, checks: ordered });
  for (let round = 0; round < 3; round += 1) {
    const both = await Promise.all([record(checks), record([...checks].reverse())]);
    expect(both.map(({ code }) => code)).toEqual([undefined, undefined]);
    expect(both.map(({ payload }) => payload?.id)).toEqual([checks[0]?.personId, checks.at(-1)?.personId]);
  }
  expect(await sql('SELECT count(*)::integer AS n FROM suppression_entry WHERE checked_at = $1', [checkedAt])).toEqual([
    { n: 6 * checks.length },
  ]);
});
