import { statesThat } from '../../../src/decision/consent-rule';
import { CAST } from '../../../src/demo/cast';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { done, DPO, MARKETING, personFor } from '../mutations/mutate';
import { merging, ownerOf, type Row } from './persons';

let gateway: TestGateway;
let owner: (text: string, values?: readonly unknown[]) => Promise<Row[]>;
beforeAll(async () => {
  gateway = await startTestGateway();
  owner = ownerOf(gateway.database);
});
afterAll(() => gateway.close());

/** Makes two one, does something with the kept one, and undoes the merge. */
async function whileOne(keep: string, drop: string, act: () => Promise<void>): Promise<void> {
  expect(await personFor(gateway, MARKETING, drop)).toMatchObject({ email: expect.any(String) as unknown });
  const merge = await merging(gateway).merge(keep, drop);
  expect(merge.errors).toEqual([]);
  await act();
  expect((await merging(gateway).undo(merge.payload?.['id'], keep)).errors).toEqual([]);
}

const emailOf = async (id: string): Promise<unknown> => (await personFor(gateway, MARKETING, id))?.['email'] ?? null;

/** Two whom marketing may write to, of whom nothing was said here before. */
async function twoReached(): Promise<readonly [string, string]> {
  const people = `{ people(first: 200, filter: { email: { isNull: false } }) { nodes { id } } }`;
  const { data } = await gateway.graphql<{ people: { nodes: { id: string }[] } }>(people, MARKETING);
  const cast = new Set<string>(Object.values(CAST).map(({ id }) => id));
  const reached = (data?.people.nodes ?? []).map(({ id }) => id).filter((id) => !cast.has(id) && !met.has(id));
  const [keep = '', drop = ''] = reached;
  for (const id of [keep, drop]) met.add(id);
  return [keep, drop];
}
const met = new Set<string>();

describe('what was forbidden while two were one holds for both', () => {
  it('though the kept one had objected before', async () => {
    const [keep, drop] = [CAST.paolo.id, CAST.giulia.id];
    await whileOne(keep, drop, () => done(gateway, DPO, 'objectToProcessing', { personId: keep, purpose: 'Marketing' }));
    expect(await emailOf(drop)).toBeNull();
  });

  it('though the kept one was restricted before', async () => {
    const [keep, drop] = [CAST.roberto.id, CAST.sofia.id];
    const restriction = { personId: keep, because: 'ACCURACY_CONTESTED' };
    await done(gateway, DPO, 'restrictProcessing', restriction);
    await whileOne(keep, drop, () => done(gateway, DPO, 'restrictProcessing', restriction));
    expect(await emailOf(drop)).toBeNull();
  });

  it.each([
    ['they were asked again', 'ConsentRequestDeferred'],
    ['a consent was given, which is the kept one’s alone,', 'ConsentGiven'],
  ])('though %s since', async (_what, state) => {
    const [keep, drop] = await twoReached();
    const line = { personId: keep, purpose: 'DirectMarketing', channel: 'EMAIL' };
    await whileOne(keep, drop, async () => {
      await done(gateway, DPO, 'withdrawConsent', line);
      await done(gateway, DPO, 'recordConsent', { ...line, state, expressedBy: 'SUBJECT', method: 'WEB_FORM' });
    });
    expect(await emailOf(drop)).toBeNull();
  });

  it.each(statesThat('stop'))('whoever said it: %s', async (state) => {
    const [keep, drop] = await twoReached();
    const said = { personId: keep, purpose: 'DirectMarketing', channel: 'EMAIL', state, expressedBy: 'SUBJECT', method: 'WEB_FORM' };
    await whileOne(keep, drop, () => done(gateway, DPO, 'recordConsent', said));
    expect(await emailOf(drop)).toBeNull();
  });

  it('though the objection was lifted since, and raised twice', async () => {
    const [keep, drop] = await twoReached();
    const objection = { personId: keep, purpose: 'DirectMarketing' };
    await whileOne(keep, drop, async () => {
      for (const command of ['objectToProcessing', 'liftObjection', 'objectToProcessing', 'liftObjection'])
        await done(gateway, DPO, command, objection);
    });
    expect(await emailOf(drop)).toBeNull();
    const since = 'SELECT min(raised_at)::text AS since FROM objection WHERE person_id = $1 AND purpose = $2';
    const [ofKept, ofDropped] = [await owner(since, [keep, objection.purpose]), await owner(since, [drop, objection.purpose])];
    expect(ofDropped).toEqual(ofKept);
  });

  it('in the last of the words that forbid it', async () => {
    const [keep, drop] = await twoReached();
    const said = { personId: keep, purpose: 'DirectMarketing', channel: 'EMAIL', expressedBy: 'SUBJECT', method: 'WEB_FORM' };
    await whileOne(keep, drop, async () => {
      for (const state of ['ConsentRefused', 'ConsentInvalidated']) await done(gateway, DPO, 'recordConsent', { ...said, state });
    });
    const last = `SELECT state FROM consent_event WHERE person_id = $1 ORDER BY at DESC, version DESC LIMIT 1`;
    expect(await owner(last, [drop])).toEqual([{ state: 'ConsentInvalidated' }]);
  });

  it('though what one of the two said before is dated ahead', async () => {
    const [keep, drop] = await twoReached();
    await owner(`UPDATE consent_event SET at = now() + interval '1 day' WHERE person_id = $1`, [keep]);
    const line = { personId: keep, purpose: 'DirectMarketing', channel: 'EMAIL' };
    await whileOne(keep, drop, () => done(gateway, DPO, 'withdrawConsent', line));
    expect(await emailOf(drop)).toBeNull();
  });

  it('though the restriction was lifted since', async () => {
    const [keep, drop] = await twoReached();
    await whileOne(keep, drop, async () => {
      await done(gateway, DPO, 'restrictProcessing', { personId: keep, because: 'ACCURACY_CONTESTED' });
      await done(gateway, DPO, 'liftRestriction', { personId: keep });
    });
    expect(await emailOf(drop)).toBeNull();
  });
});
