import { CAST, PERSONAS } from '../../../src/demo/cast';
import { eventsOf } from '../../support/events-of';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, DPO, MARKETING, mutate, personFor, SALES, type Doer, type Done } from './mutate';

const OFFERS: Doer = { as: 'sales', purpose: 'EstablishContractualAgreement' };
const ORIGIN = { sourceName: 'sales-network', collectionActionName: 'business-contacts' };

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const owner = (text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
  runSql(gateway.database.ownerUrl, text, values);
const countPersons = (): Promise<Record<string, unknown>[]> => owner('SELECT count(*)::integer AS persons FROM person');

describe('createPerson', () => {
  it('makes a person with source, collection action and notice, and their values in one form', async () => {
    const given = {
      givenName: ' Bianca ',
      familyName: 'Sala',
      email: 'Bianca.Sala@Example.com',
      phone: '0039 045 800-0001',
      interests: ['vino'],
    };
    const { payload, errors } = await mutate(gateway, SALES, 'createPerson', { ...ORIGIN, ...given, interests: undefined });
    expect(errors).toEqual([]);
    const [row] = await owner(
      `SELECT given_name, email, phone, version, s.name AS source, a.name AS action, p.notice_id = a.notice_id AS notice
         FROM person p JOIN source s ON s.id = source_id JOIN collection_action a ON a.id = collection_action_id WHERE p.id = $1`,
      [payload?.id],
    );
    expect(row).toEqual({
      given_name: 'Bianca',
      email: 'bianca.sala@example.com',
      phone: '+390458000001',
      version: 1,
      source: ORIGIN.sourceName,
      action: ORIGIN.collectionActionName,
      notice: true,
    });
  });

  it('shows the person only to whom they are assigned, and assigns them to nobody', async () => {
    const done = await mutate(gateway, SALES, 'createPerson', { ...ORIGIN, familyName: 'Sala' }, 'person { id familyName }');
    expect(done.payload).toMatchObject({ person: null });
    expect(await owner('SELECT id FROM assignment WHERE person_id = $1', [done.payload?.id])).toEqual([]);
    await owner(`INSERT INTO assignment (id, person_id, staff_id, valid_from) VALUES (gen_random_uuid(), $1, $2, '2020-01-01')`, [
      done.payload?.id,
      PERSONAS.sales.subject,
    ]);
    expect(await personFor(gateway, SALES, String(done.payload?.id), 'familyName')).toMatchObject({ familyName: 'Sala' });
  });

  it('answers alike whether or not somebody has the e-mail address already', async () => {
    const make = (email: string) => mutate(gateway, SALES, 'createPerson', { ...ORIGIN, email }, 'person { id }');
    const [known, fresh] = [await make('giulia.ferri@example.com'), await make('nobody.has.this@example.com')];
    const shape = ({ text, payload }: typeof known): string => text.replace(String(payload?.id), 'ID');
    expect(shape(known)).toBe(shape(fresh));
    expect(known.status).toBe(fresh.status);
  });

  it('takes what the person said at the same occasion, in the same transaction', async () => {
    const consent = { purpose: 'DirectMarketing', channel: 'EMAIL', expressedBy: 'SUBJECT', method: 'IN_PERSON' };
    const refusal = { ...consent, channel: 'PHONE', state: 'ConsentRefused' };
    const input = { ...ORIGIN, email: 'dora.sala@example.com', phone: '+39 300 100 0099', consents: [consent, refusal] };
    let payload: Done['payload'] = null;
    const events = await eventsOf(gateway.database, async () => {
      ({ payload } = await mutate(gateway, SALES, 'createPerson', input));
    });
    // The persons made above are being compared beside the requests, which has its own events.
    const event = events.find(({ operation }) => operation === 'Collection');
    expect(event?.['used']).toEqual(expect.arrayContaining(['Person.email', 'ConsentRecord.purpose', 'ConsentEvent.state']));
    expect(await personFor(gateway, MARKETING, payload!.id, 'email phone')).toMatchObject({
      email: 'dora.sala@example.com',
      phone: null,
    });
  });

  it('lets nothing remain of a person whose consents cannot be kept', async () => {
    const before = await countPersons();
    const bad = { purpose: 'DirectMarketing', expressedBy: 'SUBJECT', method: 'IN_PERSON', validTo: '2020-01-01T00:00:00Z' };
    const done = await mutate(gateway, SALES, 'createPerson', { ...ORIGIN, familyName: 'Sala', consents: [bad] });
    expect(done).toMatchObject({ payload: null, errors: [{ extensions: { field: 'input.consents.0.validTo' } }] });
    expect(await countPersons()).toEqual(before);
  });

  it.each([
    ['input', {}],
    ['input.sourceName', { familyName: 'Sala', sourceName: 'purchased-list-2019' }],
    ['input.sourceName', { familyName: 'Sala', sourceName: 'unchecked-broker-list' }],
    ['input.sourceName', { familyName: 'Sala', sourceName: 'no such source' }],
    ['input.collectionActionName', { familyName: 'Sala', collectionActionName: 'no such action' }],
    ['input.familyName', { familyName: '   ' }],
    ['input.familyName', { familyName: 'a\u0000b' }],
    ['input.email', { email: 'no address' }],
    ['input.phone', { phone: '045 80' }],
    ['input.taxCode', { familyName: 'Sala', taxCode: 'RSSMRA80A01H501A' }],
    ['input.birthDate', { familyName: 'Sala', birthDate: '2099-01-01' }],
    ['input.birthDate', { familyName: 'Sala', birthDate: '2020-01-01' }],
    ['input.address.country', { familyName: 'Sala', address: { country: 'Italy' } }],
    ['input.language', { familyName: 'Sala', language: 'italiano' }],
  ])('names %s when it is at fault, without the value, and makes nobody', async (field, fault) => {
    const before = await countPersons();
    const done = await mutate(gateway, OFFERS, 'createPerson', { ...ORIGIN, ...fault });
    expect(done).toMatchObject({ payload: null, errors: [{ extensions: { code: 'INVALID_INPUT', field } }] });
    for (const value of Object.values(fault)) if (typeof value === 'string' && value.trim() !== '') expect(done.text).not.toContain(value);
    expect(await countPersons()).toEqual(before);
  });

  it('takes nobody in under a notice that nobody was told yet, nor a lead', async () => {
    const notice = `id = (SELECT notice_id FROM collection_action WHERE name = '${ORIGIN.collectionActionName}')`;
    const [told] = await owner(`SELECT published_at::text AS since FROM notice WHERE ${notice}`);
    const publish = (since: unknown): Promise<unknown> => owner(`UPDATE notice SET published_at = $1 WHERE ${notice}`, [since]);
    const before = await countPersons();
    await publish('2199-03-01');
    const refused = [
      await mutate(gateway, SALES, 'createPerson', { ...ORIGIN, familyName: 'Sala' }),
      await mutate(gateway, SALES, 'createLead', { ...ORIGIN, personId: CAST.giulia.id, channel: 'WEB' }),
    ];
    await publish(told?.['since']);
    for (const { errors } of refused)
      expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: 'input.collectionActionName' } }]);
    expect(await countPersons()).toEqual(before);
  });

  it('does not take what the role may not read for this purpose', async () => {
    const done = await mutate(gateway, SALES, 'createPerson', { ...ORIGIN, familyName: 'Sala', incomeBracket: '15-28' });
    expect(done).toMatchObject({ payload: null, errors: [{ extensions: { code: 'NO_ROLE', field: 'input.incomeBracket' } }] });
  });

  it('is for whom the policy names', async () => {
    expect((await mutate(gateway, MARKETING, 'createPerson', { ...ORIGIN, familyName: 'Sala' })).code).toBe('NO_ROLE');
  });
});

describe('updatePerson', () => {
  const change = (
    doer: Doer,
    id: string,
    expectedVersion: number,
    fields: object,
    shown = 'person { version email phone address { city street } }',
  ) => mutate(gateway, doer, 'updatePerson', { id, expectedVersion, ...fields }, shown);

  it('changes what is named, clears what is null, and counts the version up', async () => {
    const { payload } = await change(SALES, CAST.giulia.id, 1, { email: 'G.Ferri@example.com', phone: null, address: { city: 'Verona' } });
    expect(payload?.['person']).toEqual({
      version: 2,
      email: 'g.ferri@example.com',
      phone: null,
      address: { city: 'Verona', street: null },
    });
    expect(await personFor(gateway, SALES, CAST.giulia.id, 'givenName')).toMatchObject({ givenName: 'Giulia' });
  });

  it('tells the second of two writers at once, and loses nothing of the first', async () => {
    const write = (jobTitle: string) => change(SALES, CAST.paolo.id, 1, { jobTitle });
    const done = await Promise.all([write('Barista'), write('Oste')]);
    expect(done.map(({ code }) => code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    const winner = done.findIndex(({ code }) => code === undefined);
    expect(await personFor(gateway, SALES, CAST.paolo.id, 'jobTitle version')).toMatchObject({
      jobTitle: ['Barista', 'Oste'][winner],
      version: 2,
    });
  });

  it('decides anew what rests on the birth date', async () => {
    const id = CAST.tommaso.id;
    expect(await personFor(gateway, MARKETING, id)).toBeNull();
    const { errors } = await change(DPO, id, 1, { birthDate: '1984-05-09' });
    expect(errors).toEqual([]);
    expect(await personFor(gateway, MARKETING, id)).toMatchObject({ email: 'tommaso.neri@example.com' });
  });

  it('does not write what the purpose has no use for, and says so', async () => {
    const done = await change(SALES, CAST.giulia.id, 2, { birthDate: '1980-01-01' });
    const detail = 'CustomerRelationshipManagement does not use Person.birthDate.';
    expect(done.payload).toBeNull();
    expect(done.errors[0]?.extensions).toMatchObject({ code: 'PURPOSE_NOT_PERMITTED', field: 'input.birthDate', detail });
  });

  it('does not write a cell that this person withholds, and does not say why', async () => {
    // James's contract has ended: sales still know who he is, but not where he lives.
    const done = await change(SALES, CAST.james.id, 1, { address: { city: 'Torino' } });
    expect(done.errors[0]?.extensions).toMatchObject({ code: 'NO_ROLE', field: 'input.address' });
    expect(done.errors[0]?.extensions.detail).toBeUndefined();
    expect(await owner(`SELECT address->>'city' AS city, version FROM person WHERE id = $1`, [CAST.james.id])).toEqual([
      { city: 'Milano', version: 1 },
    ]);
    expect((await change(SALES, CAST.james.id, 1, { jobTitle: 'Buyer' })).errors).toEqual([]);
  });

  it.each([
    ['input', {}],
    ['input.email', { email: 'a@b' }],
    ['input.expectedVersion', { expectedVersion: 0, jobTitle: 'Oste' }],
  ])('names %s when it is at fault', async (field, fault) => {
    const done = await mutate(gateway, CARE, 'updatePerson', { id: CAST.luca.id, expectedVersion: 1, ...fault });
    expect(done).toMatchObject({ payload: null, errors: [{ extensions: { code: 'INVALID_INPUT', field } }] });
  });
});
