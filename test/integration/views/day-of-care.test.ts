import { CAST } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, mutate } from '../mutations/mutate';
import { CHIARA, NADIA, seedCase, SHOWN_CASE, shown, step } from '../cases/work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
type List = { readonly nodes: readonly Row[] };
type Morning = Readonly<Record<'myCases' | 'waitingCases' | 'promises' | 'tasksDue', List>>;

const LISTS = ['myCases', 'waitingCases', 'promises'].map((list) => `${list}(first: 500) { nodes { id version state } }`);

async function desk(): Promise<Morning> {
  const { data, errors } = await gateway.graphql<{ customerService: Morning }>(
    `{ customerService { ${LISTS.join(' ')} tasksDue(first: 500) { nodes { id version state } } } }`,
    CARE,
  );
  expect(errors).toEqual([]);
  return data!.customerService;
}

const idsOf = ({ nodes }: List): readonly string[] => nodes.map(({ id }) => id);

/** The person’s situation in one query, as an agent opens it while the telephone rings. */
const SITUATION = `query ($id: ID!) { person(id: $id) { givenName phone
  cases(first: 5) { nodes { number state } } contracts(first: 5) { nodes { kind } }
  orders(first: 5) { nodes { number } } timeline(first: 10) { nodes { kind at } } } }`;

it('is a day of customer service: a call, a promise kept, a complaint passed on, and a desk that is empty at night', async () => {
  const waiting = await seedCase(gateway);
  expect(idsOf((await desk()).waitingCases)).toContain(waiting);
  expect(shown(await step(gateway, CARE, 'takeCase', waiting, 1))).toMatchObject({ state: 'OPEN', ownerId: CHIARA });
  expect(idsOf((await desk()).myCases)).toContain(waiting);

  const { data } = await gateway.graphql<{ person: Record<string, unknown> }>(SITUATION, { ...CARE, variables: { id: CAST.giulia.id } });
  expect(data?.person).toMatchObject({ givenName: 'Giulia', phone: expect.any(String) as string });
  const opened = await mutate(
    gateway,
    CARE,
    'openCase',
    { personId: CAST.giulia.id, subject: 'The invoice is wrong', channel: 'PHONE', priority: 'HIGH' },
    SHOWN_CASE,
  );
  const id = String(shown(opened)?.['id']);
  await step(gateway, CARE, 'takeCase', id, 1);
  expect(shown(await step(gateway, CARE, 'promiseCase', id, 2))).toMatchObject({ promisedAt: expect.any(String) as string });
  expect(idsOf((await desk()).promises)).toContain(id);
  expect(shown(await step(gateway, CARE, 'answerCase', id, 3))).toMatchObject({ state: 'WAITING', promisedAt: null });
  expect(idsOf((await desk()).promises)).not.toContain(id);
  await step(gateway, CARE, 'resolveCase', id, 4);
  expect(shown(await step(gateway, CARE, 'reopenCase', id, 5))).toMatchObject({ state: 'OPEN' });
  expect(shown(await step(gateway, CARE, 'assignCase', id, 6))).toMatchObject({ ownerId: NADIA });

  const complaint = await step(gateway, CARE, 'handOffCase', waiting, 2);
  expect(shown(complaint)).toMatchObject({ ownerId: null, queue: { id: queueId('complaints') } });

  for (const { id: mine, version, state } of (await desk()).myCases.nodes) {
    if (state === 'NEW') await step(gateway, CARE, 'takeCase', mine, version);
    await step(gateway, CARE, 'resolveCase', mine, state === 'NEW' ? version + 1 : version);
  }
  for (const { id: task, version } of (await desk()).tasksDue.nodes)
    expect((await mutate(gateway, CARE, 'completeTask', { id: task, expectedVersion: version })).errors).toEqual([]);
  expect(await desk()).toMatchObject({ myCases: { nodes: [] }, promises: { nodes: [] }, tasksDue: { nodes: [] } });
}, 120_000);
