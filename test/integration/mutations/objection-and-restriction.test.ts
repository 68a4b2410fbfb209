import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, DPO, MARKETING, mutate, PERSON, personFor, SALES } from './mutate';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

describe('objectToProcessing', () => {
  it('stops marketing at once and leaves the contract alone', async () => {
    const personId = CAST.giulia.id;
    expect(await personFor(gateway, MARKETING, personId)).not.toBeNull();
    const done = await mutate(gateway, PERSON, 'objectToProcessing', { personId, purpose: 'Marketing' }, 'person { id givenName }');
    expect(done.payload).toMatchObject({ person: { givenName: 'Giulia' } });
    expect(await personFor(gateway, MARKETING, personId)).toBeNull();
    expect(await personFor(gateway, CARE, personId)).not.toBeNull();
  });

  it('keeps one objection where the same is said twice', async () => {
    const input = { personId: CAST.giulia.id, purpose: 'Marketing' };
    const [first, second] = [
      await mutate(gateway, CARE, 'objectToProcessing', input),
      await mutate(gateway, CARE, 'objectToProcessing', input),
    ];
    expect(first.payload?.id).toBe(second.payload?.id);
  });

  it('hides the person from whoever took the objection, where nothing else releases them', async () => {
    const input = { personId: CAST.sofia.id, purpose: 'DirectMarketing' };
    const done = await mutate(gateway, MARKETING, 'objectToProcessing', input, 'person { id }');
    expect(done).toMatchObject({ errors: [], payload: { person: null } });
  });
});

describe('restrictProcessing and liftRestriction', () => {
  const personId = CAST.luca.id;

  it('leaves nothing to see but for the rights of the person, until it is lifted', async () => {
    const done = await mutate(gateway, CARE, 'restrictProcessing', { personId, because: 'ACCURACY_CONTESTED' }, 'person { id }');
    expect(done).toMatchObject({ errors: [], payload: { person: null } });
    expect(await personFor(gateway, SALES, personId)).toBeNull();
    expect(await personFor(gateway, DPO, personId)).toMatchObject({ email: 'luca.moretti@example.com' });
    const lifted = await mutate(gateway, DPO, 'liftRestriction', { personId }, 'person { id email }');
    expect(lifted.payload?.id).toBe(done.payload?.id);
    expect(await personFor(gateway, SALES, personId)).toMatchObject({ email: 'luca.moretti@example.com' });
  });

  it('keeps one restriction for the same reason, and one for each other reason', async () => {
    const restrict = (because: string) => mutate(gateway, DPO, 'restrictProcessing', { personId, because });
    const running = () =>
      runSql(gateway.database.ownerUrl, 'SELECT because FROM restriction WHERE person_id = $1 AND lifted_at > now() ORDER BY because', [
        personId,
      ]);
    const done = [await restrict('LEGAL_CLAIMS'), await restrict('LEGAL_CLAIMS'), await restrict('OBJECTION_PENDING')];
    // The key is the person's: that of a restriction would tell whether, and since when, there was one before.
    expect(done.map(({ payload }) => payload?.id)).toEqual([personId, personId, personId]);
    expect(await running()).toEqual([{ because: 'LEGAL_CLAIMS' }, { because: 'OBJECTION_PENDING' }]);
    expect((await mutate(gateway, DPO, 'liftRestriction', { personId })).errors).toEqual([]);
    expect(await running()).toEqual([]);
  });

  it('says so where there is nothing to lift', async () => {
    const done = await mutate(gateway, DPO, 'liftRestriction', { personId: CAST.giulia.id });
    expect(done).toMatchObject({
      payload: null,
      errors: [
        { extensions: { code: 'ILLEGAL_STEP', detail: 'No restriction is in force: restrictProcessing is the step that is possible.' } },
      ],
    });
  });

  it('is for whom the policy names: customer care restricts and does not lift', async () => {
    const done = await mutate(gateway, CARE, 'liftRestriction', { personId: CAST.giulia.id });
    expect(done).toMatchObject({ payload: null, code: 'NO_ROLE' });
  });
});
