import { statementsTo } from '../support/statements';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

describe('a test gateway', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.close());

  it('answers a persona over HTTP, by one released statement and one event', async () => {
    let answer;
    const statements = await statementsTo(gateway.database, async () => {
      answer = await gateway.graphql('{ people(first: 2) { nodes { id givenName } } }', { as: 'marketing', purpose: 'DirectMarketing' });
    });
    expect(answer).toMatchObject({ status: 200, errors: [], data: { people: { nodes: [{}, {}] } } });
    expect(statements.map(({ application }) => application)).toEqual(['lecito gateway', 'lecito access log']);
  });

  it('refuses whoever sends no token', async () => {
    const answer = await gateway.graphql('{ people { nodes { id } } }');
    expect(answer).toMatchObject({ status: 401, data: null, errors: [{ extensions: { code: 'NO_TOKEN' } }] });
  });
});
