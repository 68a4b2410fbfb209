import { CAST } from '../../../src/demo/cast';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate } from '../mutations/mutate';
import { PHOTO } from '../tasks/photo';
import { seedCase } from './work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

it('a task and a file for one case at once are both kept: neither waits for the other in a circle', async () => {
  const caseId = await seedCase(gateway, { state: 'OPEN' });
  for (let round = 0; round < 5; round += 1) {
    const both = await Promise.all([
      mutate(gateway, CARE, 'createTask', { personId: CAST.giulia.id, caseId, title: 'Call back' }),
      mutate(gateway, CARE, 'attachFile', { caseId, ...PHOTO }),
    ]);
    expect(both.map(({ code }) => code)).toEqual([undefined, undefined]);
  }
});
