import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, DPO, MARKETING, mutate, PERSON, personFor, SALES, type Doer } from './mutate';

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

describe('liftObjection', () => {
  const personId = CAST.giulia.id;
  const MARKETED = { personId, purpose: 'Marketing' };

  it('opens again what rests on a consent, at once, when the person takes the objection back', async () => {
    await mutate(gateway, PERSON, 'objectToProcessing', MARKETED);
    expect(await personFor(gateway, MARKETING, personId)).toBeNull();
    expect((await mutate(gateway, PERSON, 'liftObjection', MARKETED)).errors).toEqual([]);
    expect(await personFor(gateway, MARKETING, personId)).not.toBeNull();
  });

  it('leaves an objection to another purpose as it is', async () => {
    const narrower = { personId, purpose: 'DirectMarketing' };
    for (const input of [MARKETED, narrower]) await mutate(gateway, PERSON, 'objectToProcessing', input);
    await mutate(gateway, DPO, 'liftObjection', MARKETED);
    expect(await personFor(gateway, MARKETING, personId)).toBeNull();
    await mutate(gateway, DPO, 'liftObjection', narrower);
    expect(await personFor(gateway, MARKETING, personId)).not.toBeNull();
  });

  it('says so where there is nothing to lift', async () => {
    const detail = 'No objection to this purpose is in force: objectToProcessing is the step that is possible.';
    const done = await mutate(gateway, DPO, 'liftObjection', MARKETED);
    expect(done).toMatchObject({ payload: null, errors: [{ extensions: { code: 'ILLEGAL_STEP', detail } }] });
  });

  it('is not for whoever would gain by it', async () => {
    for (const doer of [MARKETING, SALES, CARE]) expect((await mutate(gateway, doer, 'liftObjection', MARKETED)).code).toBe('NO_ROLE');
  });
});

describe('what a person objected to, and when their data were only stored (Art. 15, 18, 21)', () => {
  const personId = CAST.giulia.id;
  const of = async (doer: Doer, fields: string): Promise<unknown> => (await personFor(gateway, doer, personId, fields)) ?? {};
  const OBJECTIONS = 'objections { nodes { purpose liftedAt person { givenName } } }';
  const RESTRICTIONS = 'restrictions { nodes { because liftedAt } }';

  beforeAll(async () => {
    await mutate(gateway, PERSON, 'objectToProcessing', { personId, purpose: 'CommercialResearch' });
    await mutate(gateway, PERSON, 'restrictProcessing', { personId, because: 'ACCURACY_CONTESTED' });
    await mutate(gateway, DPO, 'liftRestriction', { personId });
  });

  it('is read by the person, by the data protection officer, and of objections by customer care', async () => {
    const inForce = { purpose: 'CommercialResearch', liftedAt: 'infinity', person: { givenName: 'Giulia' } };
    for (const doer of [PERSON, DPO, CARE]) {
      const { objections } = (await of(doer, OBJECTIONS)) as { objections: { nodes: object[] } };
      expect(objections.nodes[0]).toEqual(inForce);
    }
    for (const doer of [PERSON, DPO]) {
      const { restrictions } = (await of(doer, RESTRICTIONS)) as { restrictions: { nodes: object[] } };
      expect(restrictions.nodes[0]).toEqual({ because: 'ACCURACY_CONTESTED', liftedAt: expect.stringMatching(/^20/) as string });
    }
  });

  it('is read while it is in force, by the person and the data protection officer', async () => {
    await mutate(gateway, PERSON, 'restrictProcessing', { personId, because: 'LEGAL_CLAIMS' });
    for (const doer of [PERSON, DPO]) {
      const { restrictions } = (await of(doer, RESTRICTIONS)) as { restrictions: { nodes: object[] } };
      expect(restrictions.nodes[0]).toEqual({ because: 'LEGAL_CLAIMS', liftedAt: 'infinity' });
    }
    expect(await personFor(gateway, CARE, personId)).toBeNull();
    expect((await mutate(gateway, DPO, 'liftRestriction', { personId })).errors).toEqual([]);
  });

  it('is read by nobody else', async () => {
    expect(await of(CARE, RESTRICTIONS)).toMatchObject({ restrictions: null });
    for (const doer of [SALES, MARKETING])
      expect(await of(doer, `${OBJECTIONS} ${RESTRICTIONS}`)).toMatchObject({ objections: null, restrictions: null });
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
