import { CAST } from '../../../src/demo/cast';
import { eventsOf } from '../../support/events-of';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { pseudonym } from '../../support/told';
import { addPerson, untilCompared } from './persons';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  await untilCompared(gateway.database);
});
afterAll(() => gateway.close());

it('finding two persons alike is a combination, recorded of both, with what was compared (GDPR Art. 4(2))', async () => {
  let id = '';
  const events = await eventsOf(gateway.database, async () => {
    id = await addPerson(gateway.database, CAST.anna.id, { email: 'paolo.gallo@example.com' });
    await untilCompared(gateway.database);
  });
  expect(events).toMatchObject([
    { viewer: 'duplicates', viewer_kind: 'service', operation: 'Combination', outcome: 'RELEASED', used: ['Person.email'] },
  ]);
  expect(new Set(events[0]?.['persons'] as string[])).toEqual(new Set([id, CAST.paolo.id].map(pseudonym)));
});
