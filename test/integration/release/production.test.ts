import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway, type GatewayInProcess } from './gateway-in-process';

const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;

describe('a gateway in production', () => {
  let database: TestDatabase;
  let inProcess: GatewayInProcess;
  beforeAll(async () => {
    database = await createTestDatabase({ demo: true });
    inProcess = await openGateway(database, undefined, { production: true });
  });
  afterAll(async () => {
    await inProcess.close();
    await database.drop();
  });

  it.each(['{ __schema { types { name } } }', '{ __type(name: "Person") { name } }'])('answers no introspection: %s', async (document) => {
    expect(await inProcess.bytes(document, MARKETING)).toMatch(/^400 .*"INVALID_DOCUMENT"/);
  });

  it('does not help to guess the schema', async () => {
    const answer = await inProcess.bytes('{ people { nodes { emial } } }', MARKETING);
    expect(answer).toMatch(/^400 /);
    expect(answer).not.toMatch(/did you mean|email/i);
  });

  it('tells nothing of its inside in an error', async () => {
    for (const document of [
      '{ people(first: 5000) { nodes { id } } }',
      '{',
      '{ people(filter: { birthDate: { eq: "x" } }) { nodes { id } } }',
    ]) {
      expect(await inProcess.bytes(document, MARKETING)).not.toMatch(/stacktrace|node_modules|\.ts:|\.js:|SELECT|authorisation/);
    }
  });

  it('still names types of rows that are shown', async () => {
    expect(await inProcess.bytes('{ people(first: 1) { nodes { __typename } } }', MARKETING)).toContain('"__typename":"Person"');
  });
});
