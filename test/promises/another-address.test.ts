import { MARKETING, mutate, personFor, SALES } from '../integration/mutations/mutate';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

/** Customers of the sales team whose e-mail address marketing may use for their sale alone: soft spam (64), and no consent (256). */
const BY_SALE = `SELECT p.id, p.email, p.version FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
  JOIN assignment s ON s.person_id = p.id JOIN team t ON t.id = s.team_id AND t.name LIKE 'Sales Nord%'
  WHERE a.valid_from <= now() AND a.valid_to > now() AND (a.grounds & 64) <> 0 AND (a.grounds & 256) = 0 AND p.email IS NOT NULL ORDER BY p.id`;

it('soft spam reaches the address that was given in the sale and no other (Codice Art. 130(4))', async () => {
  const [customer] = await runSql<{ id: string; email: string; version: number }>(gateway.database.ownerUrl, BY_SALE);
  const { id, email, version } = customer!;
  const seen = async (): Promise<unknown> => (await personFor(gateway, MARKETING, id))?.['email'] ?? null;
  expect(await seen()).toBe(email);
  const same = await mutate(gateway, SALES, 'updatePerson', { id, expectedVersion: version, email });
  expect(same.errors).toEqual([]);
  expect(await seen()).toBe(email);
  const other = await mutate(gateway, SALES, 'updatePerson', { id, expectedVersion: version + 1, email: 'private@elsewhere.example' });
  expect(other.errors).toEqual([]);
  expect(await seen()).toBeNull();
});
