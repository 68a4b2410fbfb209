import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, DPO, MARKETING, mutate, PERSON, personFor } from './mutate';

const BY_EMAIL = { purpose: 'DirectMarketing', channel: 'EMAIL' };
const SAID = { expressedBy: 'SUBJECT', method: 'PHONE_CALL' };
const CONSENT = 'consent { id purpose channel processing legalBasis events { nodes { version state validTo expressedBy method } } }';

interface Shown {
  readonly consent: {
    readonly id: string;
    readonly legalBasis: string;
    readonly events: { readonly nodes: ReadonlyArray<Record<string, unknown>> };
  };
}

describe('recordConsent', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.close());

  it('opens a field on the very next request, and shows the record as its first event', async () => {
    const personId = CAST.anna.id;
    expect(await personFor(gateway, MARKETING, personId)).toBeNull();
    const done = await mutate(gateway, CARE, 'recordConsent', { personId, ...BY_EMAIL, ...SAID }, CONSENT);
    // Anna was collected for something else: customer care does not see her either.
    expect(done).toMatchObject({ code: 'NOT_FOUND', payload: null });
    const made = await mutate(gateway, DPO, 'recordConsent', { personId, ...BY_EMAIL, ...SAID }, CONSENT);
    expect(made.errors).toEqual([]);
    expect(made.payload).toMatchObject({
      consent: {
        purpose: 'DirectMarketing',
        channel: 'EMAIL',
        processing: null,
        legalBasis: 'A6-1-a',
        events: { nodes: [{ version: 1, state: 'ConsentGiven', validTo: 'infinity', expressedBy: 'SUBJECT', method: 'PHONE_CALL' }] },
      },
    });
    expect(await personFor(gateway, MARKETING, personId)).toMatchObject({ email: 'anna.bianchi@example.com' });
  });

  it.each(['ConsentGiven', 'RenewedConsentGiven'])('is not for whom it would let in: marketing records no %s', async (state) => {
    const input = { personId: CAST.giulia.id, purpose: 'DirectMarketing', channel: 'PHONE', ...SAID, state };
    expect(await mutate(gateway, MARKETING, 'recordConsent', input)).toMatchObject({ code: 'NO_ROLE', payload: null });
    // Customer care may, and for a purpose of its own may not either.
    const own = { ...input, purpose: 'CustomerCare' };
    expect(await mutate(gateway, CARE, 'recordConsent', own)).toMatchObject({
      code: 'NO_ROLE',
      errors: [{ extensions: { field: 'input.purpose', detail: expect.stringContaining('or by the person') as string } }],
    });
    expect(await mutate(gateway, CARE, 'recordConsent', { ...own, state: 'ConsentRefused' })).toMatchObject({ errors: [] });
    expect(await personFor(gateway, MARKETING, CAST.giulia.id, 'phone')).toMatchObject({ phone: null });
  });

  it('adds the next version to the record of the same purpose, channel and processing', async () => {
    const personId = CAST.luca.id;
    const [known] = await runSql<{ id: string }>(gateway.database.ownerUrl, 'SELECT id FROM consent_record WHERE person_id = $1', [
      personId,
    ]);
    const done = await mutate(gateway, CARE, 'recordConsent', { personId, ...BY_EMAIL, ...SAID, state: 'RenewedConsentGiven' }, CONSENT);
    const { consent } = done.payload as unknown as Shown;
    expect(consent.id).toBe(known?.id);
    expect(consent.events.nodes.map(({ version, state }) => [version, state])).toEqual([
      [1, 'ConsentGiven'],
      [2, 'ConsentWithdrawn'],
      [3, 'RenewedConsentGiven'],
    ]);
    expect(await personFor(gateway, MARKETING, personId)).toMatchObject({ email: 'luca.moretti@example.com' });
  });

  it('rests a consent to special categories on Art. 9(2)(a)', async () => {
    const input = { personId: CAST.giulia.id, purpose: 'CustomerCare', processing: 'SPECIAL_CATEGORIES', ...SAID };
    const { payload } = await mutate(gateway, DPO, 'recordConsent', input, CONSENT);
    expect((payload as unknown as Shown).consent.legalBasis).toBe('A9-2-a');
  });

  it('keeps a consent that begins and ends later, without opening anything before', async () => {
    const input = { personId: CAST.irene.id, ...BY_EMAIL, ...SAID, validFrom: '2098-01-01T00:00:00Z', validTo: '2099-01-01T00:00:00Z' };
    expect((await mutate(gateway, CARE, 'recordConsent', input)).errors).toEqual([]);
    const document = `{ explainAccess(person: "${CAST.irene.id}", field: "email", role: "marketing", purpose: DirectMarketing) { considered { ground reason } } }`;
    const { data } = await gateway.graphql(document, DPO);
    expect(data).toMatchObject({
      explainAccess: { considered: [{ ground: 'CONSENT_EMAIL', reason: 'CONSENT_UNKNOWN' }, { ground: 'SOFT_SPAM' }] },
    });
  });

  it('lets a consent name the notice that was shown, as a record of its own', async () => {
    const [notice] = await runSql<{ id: string }>(
      gateway.database.ownerUrl,
      'SELECT id FROM notice WHERE id NOT IN (SELECT notice_id FROM person WHERE id = $1) LIMIT 1',
      [CAST.giulia.id],
    );
    const input = { personId: CAST.giulia.id, ...BY_EMAIL, ...SAID, noticeId: notice?.id };
    const { payload } = await mutate(gateway, CARE, 'recordConsent', input, CONSENT);
    const { consent } = payload as unknown as Shown;
    expect(consent.events.nodes).toHaveLength(1);
    const [record] = await runSql(gateway.database.ownerUrl, 'SELECT notice_id FROM consent_record WHERE id = $1', [consent.id]);
    expect(record).toEqual({ notice_id: notice?.id });
  });

  it('takes nothing down under a notice that was shown to nobody yet', async () => {
    const id = '00000000-0000-7000-8000-0000000000f9';
    await runSql(
      gateway.database.ownerUrl,
      `INSERT INTO notice (id, name, version, language, text, controller_id, published_at)
       SELECT $1, name, 99, language, text, controller_id, '2199-03-01' FROM notice LIMIT 1`,
      [id],
    );
    const under = { personId: CAST.giulia.id, purpose: 'SocialMediaMarketing', ...SAID, noticeId: id };
    expect(await mutate(gateway, DPO, 'recordConsent', under)).toMatchObject({
      payload: null,
      errors: [{ extensions: { code: 'INVALID_INPUT', field: 'input.noticeId' } }],
    });
  });

  it.each([
    ['validFrom', { state: 'ConsentRefused', validFrom: '2098-01-01T00:00:00Z' }],
    ['validTo', { state: 'ConsentWithdrawn', validTo: '2098-01-01T00:00:00Z' }],
    ['validTo', { validTo: '2020-01-01T00:00:00Z' }],
    ['validTo', { validFrom: '2098-01-01T00:00:00Z', validTo: '2097-01-01T00:00:00Z' }],
    // The store keeps microseconds: the two are one instant there.
    ['validTo', { validFrom: '2098-01-01T00:00:00.9999999Z', validTo: '2098-01-01T00:00:01.000Z' }],
    ['validFrom', { validFrom: '0001-01-01T00:00:00Z' }],
    ['noticeId', { noticeId: '00000000-0000-7000-8000-00000000dead', purpose: 'CommercialResearch' }],
    ['noticeId', { noticeId: '\0', purpose: 'CommercialResearch' }],
    ['noticeId', { noticeId: 'no uuid', purpose: 'CommercialResearch' }],
    ['idempotencyKey', { idempotencyKey: 'short' }],
    ['idempotencyKey', { idempotencyKey: 'with\u0000control' }],
  ])('names %s when it is at fault, and changes nothing', async (field, fault) => {
    const count = 'SELECT count(*)::integer AS events FROM consent_event';
    const before = await runSql(gateway.database.ownerUrl, count);
    const done = await mutate(gateway, CARE, 'recordConsent', { personId: CAST.giulia.id, ...BY_EMAIL, ...SAID, ...fault });
    expect(done).toMatchObject({ payload: null, errors: [{ extensions: { code: 'INVALID_INPUT', field: `input.${field}` } }] });
    expect(await runSql(gateway.database.ownerUrl, count)).toEqual(before);
  });

  it('lets a data subject consent for themselves, in their own words only', async () => {
    const own = { personId: CAST.giulia.id, purpose: 'CommercialResearch', channel: 'EMAIL', method: 'WEB_FORM' };
    expect((await mutate(gateway, PERSON, 'recordConsent', { ...own, expressedBy: 'SUBJECT' })).errors).toEqual([]);
    const asGuardian = await mutate(gateway, PERSON, 'recordConsent', { ...own, expressedBy: 'GUARDIAN' });
    expect(asGuardian).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT', field: 'input.expressedBy' } }] });
    const asAuthority = await mutate(gateway, PERSON, 'recordConsent', { ...own, expressedBy: 'SUBJECT', state: 'ConsentInvalidated' });
    expect(asAuthority).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT', field: 'input.state' } }] });
    const forAnother = await mutate(gateway, PERSON, 'recordConsent', { ...own, expressedBy: 'SUBJECT', personId: CAST.luca.id });
    expect(forAnother.code).toBe('NOT_FOUND');
  });

  it('numbers the events of writers at the same moment one after the other', async () => {
    const input = { personId: CAST.giulia.id, purpose: 'SocialMediaMarketing', ...SAID };
    const done = await Promise.all([1, 2, 3, 4].map(() => mutate(gateway, CARE, 'recordConsent', input, CONSENT)));
    const records = new Set(done.map(({ payload }) => (payload as unknown as Shown).consent.id));
    expect(records.size).toBe(1);
    const text =
      'SELECT version, at >= lag(at) OVER (ORDER BY version) AS later FROM consent_event WHERE consent_record_id = $1 ORDER BY version';
    const rows = await runSql<{ version: number; later: boolean | null }>(gateway.database.ownerUrl, text, [...records]);
    expect(rows.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    expect(rows.every(({ later }) => later !== false)).toBe(true);
  });
});

describe('withdrawConsent', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.close());

  it('hides the e-mail on the very next request, and already in its own answer', async () => {
    const personId = CAST.giulia.id;
    expect(await personFor(gateway, MARKETING, personId)).toMatchObject({ email: 'giulia.ferri@example.com' });
    const done = await mutate(gateway, MARKETING, 'withdrawConsent', { personId, ...BY_EMAIL }, 'person { id email }');
    expect(done.errors).toEqual([]);
    expect(done.payload?.['person']).not.toMatchObject({ email: expect.anything() as unknown });
    expect(await personFor(gateway, MARKETING, personId)).not.toMatchObject({ email: expect.anything() as unknown });
  });

  it('takes person and purpose alone, and then reaches every channel and kind of processing', async () => {
    const personId = CAST.giulia.id;
    const done = await mutate(
      gateway,
      PERSON,
      'withdrawConsent',
      { personId, purpose: 'DirectMarketing' },
      'consent { channel processing }',
    );
    expect(done.payload).toMatchObject({ consent: { channel: null, processing: null } });
    const states = await runSql(
      gateway.database.ownerUrl,
      `SELECT DISTINCT (SELECT state FROM consent_event e WHERE e.consent_record_id = r.id ORDER BY version DESC LIMIT 1) AS state
         FROM consent_record r WHERE person_id = $1 AND purpose = 'DirectMarketing'`,
      [personId],
    );
    expect(states).toEqual([{ state: 'ConsentWithdrawn' }]);
    expect(await personFor(gateway, MARKETING, personId, 'givenName')).toBeNull();
  });

  it('keeps the will also where nothing was ever recorded: soft spam ends', async () => {
    const personId = CAST.irene.id;
    expect(await personFor(gateway, MARKETING, personId)).toMatchObject({ email: 'irene.fontana@example.com' });
    const done = await mutate(gateway, CARE, 'withdrawConsent', { personId, ...BY_EMAIL, method: 'E_MAIL' }, CONSENT);
    expect(done.payload).toMatchObject({
      consent: { channel: 'EMAIL', events: { nodes: [{ version: 1, state: 'ConsentWithdrawn', method: 'E_MAIL' }] } },
    });
    expect(await personFor(gateway, MARKETING, personId)).toMatchObject({ email: null });
  });

  it('leaves the other channels alone when one is named', async () => {
    expect(await personFor(gateway, MARKETING, CAST.irene.id, 'phone')).toMatchObject({ phone: '+393001000011' });
    await mutate(gateway, MARKETING, 'withdrawConsent', { personId: CAST.irene.id, purpose: 'DirectMarketing', channel: 'PHONE' });
    const { phone, address } = (await personFor(gateway, MARKETING, CAST.irene.id, 'phone address { city }')) ?? {};
    expect([phone, address]).toEqual([null, { city: 'Brescia' }]);
  });

  it('reaches what is under the purpose', async () => {
    const personId = CAST.sofia.id;
    expect(await personFor(gateway, MARKETING, personId)).toMatchObject({ email: 'sofia.neri@example.com' });
    await mutate(gateway, DPO, 'withdrawConsent', { personId, purpose: 'Marketing', expressedBy: 'GUARDIAN' });
    expect(await personFor(gateway, MARKETING, personId)).toBeNull();
  });

  it('does not let a data subject withdraw for somebody else, nor as a guardian', async () => {
    const other = await mutate(gateway, PERSON, 'withdrawConsent', { personId: CAST.irene.id, purpose: 'Marketing' });
    expect(other.code).toBe('NOT_FOUND');
    const guardian = await mutate(gateway, PERSON, 'withdrawConsent', {
      personId: CAST.giulia.id,
      purpose: 'Marketing',
      expressedBy: 'GUARDIAN',
    });
    expect(guardian).toMatchObject({ errors: [{ extensions: { field: 'input.expressedBy' } }] });
  });
});
