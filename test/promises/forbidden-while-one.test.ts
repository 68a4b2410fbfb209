import { CAST } from '../../src/demo/cast';
import { merging } from '../integration/duplicates/persons';
import { DPO, MARKETING, mutate, personFor, SALES } from '../integration/mutations/mutate';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

let gateway: TestGateway;
let merge: ReturnType<typeof merging>['merge'];
let undo: ReturnType<typeof merging>['undo'];
beforeAll(async () => {
  gateway = await startTestGateway();
  ({ merge, undo } = merging(gateway));
});
afterAll(() => gateway.close());

const emailFor = async (doer: typeof SALES, id: string): Promise<unknown> =>
  (await personFor(gateway, doer, id, 'email'))?.['email'] ?? null;

/** Merges the second person into the first, does something about the one, and makes two of them again. */
async function whileOne(keep: string, drop: string, deed: () => Promise<{ readonly errors: readonly unknown[] }>): Promise<void> {
  const done = await merge(keep, drop);
  expect(done.errors).toEqual([]);
  expect((await deed()).errors).toEqual([]);
  expect((await undo(done.payload?.id, keep)).errors).toEqual([]);
}

describe('what was forbidden while two were one', () => {
  it('holds for both once they are two again: a withdrawal', async () => {
    const [keep, drop] = [CAST.irene.id, CAST.giulia.id];
    expect(await emailFor(MARKETING, drop)).not.toBeNull();
    const said = { personId: keep, purpose: 'DirectMarketing', expressedBy: 'SUBJECT', method: 'E_MAIL' };
    await whileOne(keep, drop, () => mutate(gateway, DPO, 'withdrawConsent', said));
    expect([await emailFor(MARKETING, keep), await emailFor(MARKETING, drop)]).toEqual([null, null]);
    // And nothing but that.
    expect(await emailFor(SALES, drop)).not.toBeNull();
  });

  it('an objection', async () => {
    const [keep, drop] = [CAST.giulia.id, CAST.luca.id];
    expect(await emailFor(SALES, drop)).not.toBeNull();
    await whileOne(keep, drop, () => mutate(gateway, DPO, 'objectToProcessing', { personId: keep, purpose: 'CommercialResearch' }));
    for (const id of [keep, drop]) {
      const explained = await gateway.graphql<{ explainAccess: { reason: string } }>(
        `{ explainAccess(person: "${id}", field: "email", role: "marketing", purpose: CommercialResearch) { reason } }`,
        DPO,
      );
      expect(explained.data!.explainAccess.reason).toBe('OBJECTED');
    }
  });

  it('a restriction', async () => {
    const [keep, drop] = [CAST.giulia.id, CAST.luca.id];
    await whileOne(keep, drop, () => mutate(gateway, DPO, 'restrictProcessing', { personId: keep, because: 'ACCURACY_CONTESTED' }));
    expect([await emailFor(SALES, keep), await emailFor(SALES, drop)]).toEqual([null, null]);
  });

  it('is not lost with the other, who had forbidden it before: an objection that is repeated', async () => {
    const [keep, drop] = [CAST.davide.id, CAST.paolo.id]; // Paolo objected to marketing long ago
    await whileOne(keep, drop, () => mutate(gateway, DPO, 'objectToProcessing', { personId: keep, purpose: 'Marketing' }));
    const { data } = await gateway.graphql<{ explainAccess: { reason: string } }>(
      `{ explainAccess(person: "${keep}", field: "email", role: "marketing", purpose: DirectMarketing) { reason } }`,
      DPO,
    );
    expect(data!.explainAccess.reason).toBe('OBJECTED');
  });
});
