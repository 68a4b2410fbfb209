import { CAST } from '../../../src/demo/cast';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate } from '../mutations/mutate';
import { seedCase } from './work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const FILE = {
  fileName: 'led.jpg',
  mediaType: 'image/jpeg',
  bytes: 0,
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  location: 's3://tramontana-files/led.jpg',
};

it('a task and a file for one case at once are both kept: neither waits for the other in a circle', async () => {
  const caseId = await seedCase(gateway, { state: 'OPEN' });
  for (let round = 0; round < 5; round += 1) {
    const both = await Promise.all([
      mutate(gateway, CARE, 'createTask', { personId: CAST.giulia.id, caseId, title: 'Call back' }),
      mutate(gateway, CARE, 'attachFile', { caseId, ...FILE }),
    ]);
    expect(both.map(({ code }) => code)).toEqual([undefined, undefined]);
  }
});
