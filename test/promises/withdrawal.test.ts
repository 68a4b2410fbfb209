// alone (20 s): starts a gateway for each test
import { Client } from 'pg';
import { CAST, type CastName, type PersonaName } from '../../src/demo/cast';
import { insertConsent } from '../support/insert-consent';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

interface Cells {
  readonly givenName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly interests: readonly string[] | null;
  readonly release: ReadonlyArray<{ readonly field: string; readonly decision: string; readonly reason: string | null }>;
}

const PERSON = 'query Person($id: ID!) { person(id: $id) { givenName email phone interests release { field decision reason } } }';
const WITHDRAW = 'mutation Withdraw($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id person { email } } }';
const RECORD = 'mutation Record($input: RecordConsentInput!) { recordConsent(input: $input) { id } }';
const OBJECT = 'mutation Object($input: ObjectToProcessingInput!) { objectToProcessing(input: $input) { id } }';
const RESTRICT = 'mutation Restrict($input: RestrictProcessingInput!) { restrictProcessing(input: $input) { id } }';
const LIFT = 'mutation Lift($input: LiftRestrictionInput!) { liftRestriction(input: $input) { id } }';

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startTestGateway();
});
afterEach(() => gateway.close());

async function seen(as: PersonaName, purpose: string, name: CastName): Promise<Cells | null> {
  const answer = await gateway.graphql<{ person: Cells | null }>(PERSON, { as, purpose, variables: { id: CAST[name].id } });
  expect(answer.errors).toEqual([]);
  return answer.data?.person ?? null;
}

async function said(document: string, input: object, who: { as: PersonaName; purpose: string } | CastName): Promise<void> {
  const asker =
    typeof who === 'string'
      ? { token: await gateway.tokenFor('person', { sub: CAST[who].id }), purpose: 'RightsFulfilment' }
      : { as: who.as, purpose: who.purpose };
  const answer = await gateway.graphql(document, { ...asker, variables: { input } });
  expect(answer.errors).toEqual([]);
}

function reasonOf(cells: Cells | null, field: string): string | null | undefined {
  return cells?.release.find((each) => each.field === field)?.reason;
}

describe('consent withdrawn (GDPR Art. 7(3))', () => {
  it('hides the e-mail on the very next request, after the person withdrew it herself', async () => {
    expect(await seen('marketing', 'DirectMarketing', 'giulia')).toMatchObject({ email: 'giulia.ferri@example.com', givenName: 'Giulia' });
    await said(WITHDRAW, { personId: CAST.giulia.id, purpose: 'DirectMarketing', channel: 'EMAIL' }, 'giulia');
    const after = await seen('marketing', 'DirectMarketing', 'giulia');
    expect(after).toMatchObject({ email: null, givenName: null, interests: ['domotica', 'risparmio energetico'] });
    expect(reasonOf(after, 'email')).toBe('CONSENT_WITHDRAWN');
  });

  it('hides the whole row once nothing is left that was agreed to', async () => {
    await said(WITHDRAW, { personId: CAST.giulia.id, purpose: 'DirectMarketing' }, 'giulia');
    expect(await seen('marketing', 'DirectMarketing', 'giulia')).toBeNull();
    const list = await gateway.graphql('{ people(filter: { email: { eq: "giulia.ferri@example.com" } }) { totalCount nodes { id } } }', {
      as: 'marketing',
      purpose: 'DirectMarketing',
    });
    expect(list.data).toEqual({ people: { totalCount: 0, nodes: [] } });
  });

  it('reaches down the tree: withdrawing all marketing withdraws direct marketing', async () => {
    await said(WITHDRAW, { personId: CAST.giulia.id, purpose: 'Marketing' }, 'giulia');
    expect(await seen('marketing', 'DirectMarketing', 'giulia')).toBeNull();
  });

  it('leaves the contract alone: sales still sees the customer', async () => {
    await said(WITHDRAW, { personId: CAST.giulia.id, purpose: 'Marketing' }, 'giulia');
    expect(await seen('sales', 'CustomerRelationshipManagement', 'giulia')).toMatchObject({ email: 'giulia.ferri@example.com' });
  });

  it('already hides the e-mail in the answer of the withdrawal itself, where marketing took it down', async () => {
    const answer = await gateway.graphql(WITHDRAW, {
      as: 'marketing',
      purpose: 'DirectMarketing',
      variables: { input: { personId: CAST.giulia.id, purpose: 'DirectMarketing', channel: 'EMAIL' } },
    });
    expect(answer.data).toMatchObject({ withdrawConsent: { person: { email: null } } });
    expect(answer.extensions['release']).toContainEqual({ field: 'Person.email', reason: 'CONSENT_WITHDRAWN', count: 1 });
  });

  it('ends soft spam as well: an opt-out by e-mail counts against the sale', async () => {
    expect(await seen('marketing', 'DirectMarketing', 'irene')).toMatchObject({ email: 'irene.fontana@example.com' });
    await said(WITHDRAW, { personId: CAST.irene.id, purpose: 'DirectMarketing', channel: 'EMAIL' }, 'irene');
    expect(await seen('marketing', 'DirectMarketing', 'irene')).toMatchObject({ email: null, phone: '+393001000011' });
  });

  it.each([
    ['ConsentRequested', { as: 'customer-service', purpose: 'CustomerCare' }],
    ['ConsentUnknown', { as: 'customer-service', purpose: 'CustomerCare' }],
    ['ConsentRequestDeferred', 'irene'],
  ] as const)('ends soft spam for good: %s brings it back to nobody', async (state, who) => {
    const line = { personId: CAST.irene.id, purpose: 'DirectMarketing', channel: 'EMAIL' };
    await said(WITHDRAW, line, 'irene');
    await said(RECORD, { ...line, state, expressedBy: 'SUBJECT', method: 'WEB_FORM' }, who);
    expect(await seen('marketing', 'DirectMarketing', 'irene')).toMatchObject({ email: null });
  });

  it('is undone only by a new consent', async () => {
    expect(await seen('marketing', 'DirectMarketing', 'luca')).toBeNull();
    const input = { personId: CAST.luca.id, purpose: 'DirectMarketing', channel: 'EMAIL', expressedBy: 'SUBJECT', method: 'WEB_FORM' };
    await said(RECORD, input, 'luca');
    expect(await seen('marketing', 'DirectMarketing', 'luca')).toMatchObject({ email: 'luca.moretti@example.com', phone: null });
  });

  it('is not for others to take down: one person cannot withdraw for another', async () => {
    const token = await gateway.tokenFor('person', { sub: CAST.luca.id });
    const input = { personId: CAST.giulia.id, purpose: 'DirectMarketing' };
    const answer = await gateway.graphql(WITHDRAW, { token, purpose: 'RightsFulfilment', variables: { input } });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(await seen('marketing', 'DirectMarketing', 'giulia')).not.toBeNull();
  });
});

describe('an objection (GDPR Art. 21)', () => {
  it('stops marketing on the very next request, consent and soft spam alike, and leaves the contract', async () => {
    expect(await seen('marketing', 'DirectMarketing', 'irene')).not.toBeNull();
    await said(OBJECT, { personId: CAST.irene.id, purpose: 'Marketing' }, 'irene');
    expect(await seen('marketing', 'DirectMarketing', 'irene')).toBeNull();
    expect(await seen('sales', 'CustomerRelationshipManagement', 'irene')).toMatchObject({ email: 'irene.fontana@example.com' });
  });

  it('stops what rests on an interest alone, on the very next request', async () => {
    expect(await seen('sales', 'AccountManagement', 'james')).toMatchObject({ email: 'james.whitfield@example.com' });
    await said(OBJECT, { personId: CAST.james.id, purpose: 'AccountManagement' }, 'james');
    expect(await seen('sales', 'AccountManagement', 'james')).toBeNull();
  });
});

describe('a restriction (GDPR Art. 18)', () => {
  it('leaves the data stored and shown to nobody but who fulfils rights, until it is lifted', async () => {
    const care = { as: 'customer-service', purpose: 'CustomerCare' } as const;
    await said(RESTRICT, { personId: CAST.giulia.id, because: 'ACCURACY_CONTESTED' }, care);
    expect(await seen('marketing', 'DirectMarketing', 'giulia')).toBeNull();
    expect(await seen('sales', 'CustomerRelationshipManagement', 'giulia')).toBeNull();
    expect(await seen('support', 'TechnicalServiceProvision', 'giulia')).toBeNull();
    expect(await seen('partner', 'FulfilmentOfContractualObligation', 'giulia')).toBeNull();
    expect(await seen('customer-service', 'CustomerCare', 'giulia')).toBeNull();
    expect(await seen('dpo', 'RightsFulfilment', 'giulia')).toMatchObject({ email: 'giulia.ferri@example.com' });
    await said(LIFT, { personId: CAST.giulia.id }, { as: 'dpo', purpose: 'RightsFulfilment' });
    expect(await seen('marketing', 'DirectMarketing', 'giulia')).toMatchObject({ email: 'giulia.ferri@example.com' });
    expect(await seen('partner', 'FulfilmentOfContractualObligation', 'giulia')).toMatchObject({ givenName: 'Giulia', email: null });
  });
});

describe('time', () => {
  it('keeps a consent that starts tomorrow closed today', async () => {
    await insertConsent(gateway, 'davide', 'PHONE', { from: "now() + interval '1 day'" });
    expect(await seen('marketing', 'DirectMarketing', 'davide')).toBeNull();
  });

  it('closes a consent that ended', async () => {
    await insertConsent(gateway, 'davide', 'PHONE', { from: "now() - interval '2 days'", to: "now() - interval '1 hour'" });
    expect(await seen('marketing', 'DirectMarketing', 'davide')).toBeNull();
  });

  it('opens and closes a consent at its instants, although nothing runs in between', async () => {
    await insertConsent(gateway, 'davide', 'PHONE', { from: "now() + interval '3 seconds'", to: "now() + interval '8 seconds'" });
    expect(await seen('marketing', 'DirectMarketing', 'davide')).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(await seen('marketing', 'DirectMarketing', 'davide')).toMatchObject({ phone: '+393001000012', email: null });
    await new Promise((resolve) => setTimeout(resolve, 5000));
    expect(await seen('marketing', 'DirectMarketing', 'davide')).toBeNull();
  });
});

describe('a child (GDPR Art. 8)', () => {
  it('is released only once the guardian consented', async () => {
    expect(await seen('marketing', 'DirectMarketing', 'tommaso')).toBeNull();
    expect(await seen('marketing', 'DirectMarketing', 'sofia')).toMatchObject({ email: 'sofia.neri@example.com' });
    const input = {
      personId: CAST.tommaso.id,
      purpose: 'DirectMarketing',
      channel: 'EMAIL',
      expressedBy: 'GUARDIAN',
      method: 'PAPER_FORM',
    };
    await said(RECORD, input, { as: 'dpo', purpose: 'RightsFulfilment' });
    expect(await seen('marketing', 'DirectMarketing', 'tommaso')).toMatchObject({ email: 'tommaso.neri@example.com' });
  });

  it('cannot call himself his guardian', async () => {
    const token = await gateway.tokenFor('person', { sub: CAST.tommaso.id });
    const input = { personId: CAST.tommaso.id, purpose: 'DirectMarketing', channel: 'EMAIL', expressedBy: 'GUARDIAN', method: 'WEB_FORM' };
    const answer = await gateway.graphql(RECORD, { token, purpose: 'RightsFulfilment', variables: { input } });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: 'input.expressedBy' } }]);
    expect(await seen('marketing', 'DirectMarketing', 'tommaso')).toBeNull();
  });

  it('consents in vain alone, and is told so in the explanation', async () => {
    const explain = `query Why($person: ID!) {
      explainAccess(person: $person, field: "email", role: "marketing", purpose: DirectMarketing) { decision reason } }`;
    const token = await gateway.tokenFor('person', { sub: CAST.tommaso.id });
    const answer = await gateway.graphql(explain, { token, purpose: 'RightsFulfilment', variables: { person: CAST.tommaso.id } });
    expect(answer.data).toEqual({ explainAccess: { decision: 'WITHHELD', reason: 'MINOR_NO_GUARDIAN' } });
  });
});

it('a command that waited for a withdrawal no longer sees the person', async () => {
  const purpose = 'CustomerRelationshipManagement';
  const withdrawal = new Client({ connectionString: gateway.database.superuserUrl });
  await withdrawal.connect();
  try {
    await withdrawal.query('BEGIN');
    await withdrawal.query('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [CAST.luca.id]);
    await withdrawal.query(`DELETE FROM authorisation WHERE person_id = $1 AND purpose = $2`, [CAST.luca.id, purpose]);
    const document = `mutation { logInteraction(input: { personId: "${CAST.luca.id}", channel: EMAIL, direction: OUTBOUND, subject: "x" }) { id } }`;
    const waiting = gateway.graphql(document, { as: 'sales', purpose });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await withdrawal.query('COMMIT');
    expect((await waiting).errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  } finally {
    await withdrawal.end();
  }
});
