import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, type Doer } from '../mutations/mutate';
import { CHIARA, inShoesOf, NADIA, seedCase, shown, step } from './work';

const STRANGER = '00000000-0000-7000-8000-0000000000a4'; // of another team

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

/** What stands on somebody's desk of what was promised: as theirs, and as nobody's, the nearest first. */
async function deskOf(doer: Doer): Promise<{ theirs: string[]; nobodys: string[] }> {
  type List = { readonly nodes: readonly { readonly id: string }[] };
  const { data, errors } = await gateway.graphql<{ customerService: { promises: List; waitingCases: List } }>(
    `{ customerService { promises(first: 500) { nodes { id } }
       waitingCases(first: 500, filter: { promisedAt: { isNull: false } }, orderBy: { field: promisedAt }) { nodes { id } } } }`,
    doer,
  );
  expect(errors).toEqual([]);
  const { promises, waitingCases } = data!.customerService;
  return { theirs: promises.nodes.map(({ id }) => id), nobodys: waitingCases.nodes.map(({ id }) => id) };
}

describe('a promise', () => {
  it('makes a case that is nobody’s that of whoever promises, who finds it among theirs', async () => {
    const id = await seedCase(gateway);
    expect((await deskOf(CARE)).nobodys).not.toContain(id);
    expect(shown(await step(gateway, CARE, 'promiseCase', id, 1))).toMatchObject({ state: 'NEW', ownerId: CHIARA });
    expect((await deskOf(CARE)).theirs).toContain(id);
  });

  it('leaves a case with the colleague whose it is', async () => {
    const id = await seedCase(gateway, { state: 'OPEN', ownerId: NADIA });
    expect(shown(await step(gateway, CARE, 'promiseCase', id, 1))).toMatchObject({ ownerId: NADIA });
    expect((await deskOf(CARE)).theirs).not.toContain(id);
    expect((await deskOf(await inShoesOf(gateway, CARE, NADIA))).theirs).toContain(id);
  });

  it('is owed no more once the case is resolved, also without a word', async () => {
    const id = await seedCase(gateway, { state: 'OPEN', ownerId: CHIARA });
    await step(gateway, CARE, 'promiseCase', id, 1);
    expect(shown(await step(gateway, CARE, 'resolveCase', id, 2, { answer: null }))).toMatchObject({ state: 'RESOLVED', promisedAt: null });
    expect((await deskOf(CARE)).theirs).not.toContain(id);
  });

  it('waits, after a hand-off, with everybody in whose queue the case waits, and with nobody else, until somebody takes it', async () => {
    const id = await seedCase(gateway);
    await step(gateway, CARE, 'promiseCase', id, 1);
    expect(shown(await step(gateway, CARE, 'handOffCase', id, 2))).toMatchObject({ ownerId: null });
    const [nadia, stranger] = [await inShoesOf(gateway, CARE, NADIA), await inShoesOf(gateway, CARE, STRANGER)];
    for (const doer of [CARE, nadia]) {
      const { theirs, nobodys } = await deskOf(doer);
      expect([theirs.includes(id), nobodys.includes(id)]).toEqual([false, true]);
    }
    expect(JSON.stringify(await deskOf(stranger))).not.toContain(id);
    await step(gateway, nadia, 'takeCase', id, 3);
    expect(JSON.stringify(await deskOf(CARE))).not.toContain(id);
    expect((await deskOf(nadia)).theirs).toContain(id);
  });
});
