import { CAST } from '../../../src/demo/cast';
import { encodeCursor } from '../../../src/release/cursor';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

it('a cursor from among rows without a value is followed by nothing where every row has one', async () => {
  const after = encodeCursor('Interaction.direction DESC', { valued: false, value: null, id: CAST.giulia.id });
  const { data, errors } = await gateway.graphql<{ person: { interactions: { totalCount: number; nodes: object[] } } }>(
    `query ($id: ID!, $after: String) { person(id: $id) {
      interactions(first: 2, after: $after, orderBy: { field: direction, direction: DESC }) { totalCount nodes { id } } } }`,
    { as: 'person', purpose: 'RightsFulfilment', variables: { id: CAST.giulia.id, after } },
  );
  expect(errors).toEqual([]);
  expect(data?.person.interactions.nodes).toEqual([]);
  expect(data?.person.interactions.totalCount).toBeGreaterThan(0);
});
