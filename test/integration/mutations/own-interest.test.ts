import type { JWTPayload } from 'jose';
import { CAST } from '../../../src/demo/cast';
import { TEAMS } from '../../../src/demo/organisation';
import type { Purpose } from '../../../src/vocabulary/purposes';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { lastTold, pseudonym } from '../../support/told';
import { DPO, mutate, personFor, SALES, type Doer } from './mutate';

const OFFERS: Doer = { as: 'sales', purpose: 'EstablishContractualAgreement' };
const REFUSED = { payload: null, code: 'NO_ROLE', errors: [{ extensions: { field: 'input.birthDate' } }] };

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  const { ownerUrl } = gateway.database;
  // Tommaso, a child, asked for an offer; so sales may read when he was born, and correct it.
  await runSql(
    ownerUrl,
    `INSERT INTO contract (id, person_id, kind, name, starts_at) VALUES (gen_random_uuid(), $1, 'PRE_CONTRACT', 'An offer', '2026-01-01')`,
    [CAST.tommaso.id],
  );
  await runSql(ownerUrl, `INSERT INTO assignment (id, person_id, team_id, valid_from) VALUES (gen_random_uuid(), $1, $2, '2026-01-01')`, [
    CAST.tommaso.id,
    TEAMS.salesNorth.id,
  ]);
  const born = { id: CAST.tommaso.id, expectedVersion: 1, birthDate: '2014-05-10' };
  expect((await mutate(gateway, DPO, 'updatePerson', born)).errors).toEqual([]);
});
afterAll(() => gateway.close());

const bornOn = (doer: Doer, id: string, expectedVersion: number, birthDate: string | null) =>
  mutate(gateway, doer, 'updatePerson', { id, expectedVersion, birthDate });

/** Sends one mutation with a token of sales that has other claims. */
async function withClaims(claims: JWTPayload, purpose: Purpose, mutation: string, input: object): Promise<unknown> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation Do($input: ${type}!) { ${mutation}(input: $input) { id } }`;
  const { errors } = await gateway.graphql(document, { token: await gateway.tokenFor('sales', claims), purpose, variables: { input } });
  return errors.map(({ extensions: { code, field } }) => ({ code, field }));
}

describe('what feeds the policy is not written by whom it would let in', () => {
  it('and whoever tries is found by the person whom it was about', async () => {
    const consent = {
      personId: CAST.giulia.id,
      purpose: 'DirectMarketing',
      channel: 'PHONE',
      state: 'ConsentGiven',
      expressedBy: 'SUBJECT',
      method: 'PHONE_CALL',
    };
    const both = { roles: ['customer-service', 'marketing'], purposes: ['CustomerCare'] };
    expect(await withClaims(both, 'CustomerCare', 'recordConsent', consent)).toMatchObject([{ code: 'NO_ROLE' }]);
    expect((await lastTold(gateway)).persons).toEqual([pseudonym(CAST.giulia.id)]);
  });

  it.each([
    ['liftObjection', { personId: CAST.paolo.id, purpose: 'Marketing' }],
    ['liftRestriction', { personId: CAST.elena.id }],
  ])('%s is not for who holds a role besides that gains by it', async (mutation, input) => {
    const both = { roles: ['dpo', 'marketing'], purposes: ['RightsFulfilment'] };
    expect(await withClaims(both, 'RightsFulfilment', mutation, input)).toMatchObject([{ code: 'NO_ROLE' }]);
    expect(await withClaims({ roles: ['dpo'] }, 'RightsFulfilment', mutation, input)).toEqual([]);
  });

  it.each(['1984-05-10', '2012-01-01', null])('sales do not make a child older: born on %s', async (birthDate) => {
    expect(await bornOn(OFFERS, CAST.tommaso.id, 2, birthDate)).toMatchObject(REFUSED);
    expect(await personFor(gateway, OFFERS, CAST.tommaso.id, 'birthDate')).toMatchObject({ birthDate: '2014-05-10' });
  });

  it('nor does the refusal tell when somebody consented: only the two dates decide it', async () => {
    const born = (date: string) =>
      runSql<{ version: number }>(gateway.database.ownerUrl, 'UPDATE person SET birth_date = $2 WHERE id = $1 RETURNING version', [
        CAST.giulia.id,
        date,
      ]);
    // By the first of these dates she was a child when she gave her consent, by the others she was not.
    const [row] = await born('2012-11-27');
    for (const birthDate of ['2011-01-01', '2010-01-01', '1985-04-17', null])
      for (const version of [row!.version, row!.version + 1])
        expect(await bornOn(OFFERS, CAST.giulia.id, version, birthDate)).toMatchObject(REFUSED);
    await born('1985-04-18');
  });

  it('nor with a token that is limited to a purpose of no use to them', async () => {
    const input = { id: CAST.tommaso.id, expectedVersion: 2, birthDate: '1984-05-10' };
    const done = await withClaims({ purposes: [OFFERS.purpose] }, OFFERS.purpose, 'updatePerson', input);
    expect(done).toEqual([{ code: 'NO_ROLE', field: 'input.birthDate' }]);
  });

  it('nor is a consent recorded with a token that leaves out the role’s own use of it', async () => {
    const claims = { roles: ['marketing', 'customer-service'], purposes: ['CustomerCare'] };
    const input = {
      personId: CAST.giulia.id,
      purpose: 'DirectMarketing',
      channel: 'PHONE',
      state: 'ConsentGiven',
      expressedBy: 'SUBJECT',
      method: 'PHONE_CALL',
    };
    expect(await withClaims(claims, 'CustomerCare', 'recordConsent', input)).toEqual([{ code: 'NO_ROLE', field: 'input.purpose' }]);
  });

  it('sales correct a date that opens nothing: of an adult, or to make a child younger', async () => {
    expect((await bornOn(OFFERS, CAST.giulia.id, 1, '1985-04-17')).errors).toEqual([]);
    expect((await bornOn(OFFERS, CAST.tommaso.id, 2, '2015-05-10')).errors).toEqual([]);
  });

  it('whoever gains nothing by it says that the child is an adult, and then sales see him', async () => {
    expect(await personFor(gateway, { as: 'marketing', purpose: 'DirectMarketing' }, CAST.tommaso.id)).toBeNull();
    expect((await bornOn(DPO, CAST.tommaso.id, 3, '1984-05-10')).errors).toEqual([]);
    expect(await personFor(gateway, SALES, CAST.tommaso.id)).toMatchObject({ email: 'tommaso.neri@example.com' });
  });
});
