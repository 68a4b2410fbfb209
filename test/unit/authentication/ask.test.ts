import { authenticate, type Ask } from '../../../src/authentication/ask';
import { Refusal } from '../../../src/authentication/refusal';
import { scopeSubject, viewerKey } from '../../../src/authentication/viewer';
import type { Policy, RolePolicy, Scope, ViewerKind } from '../../../src/decision/policy';
import { LecitoError } from '../../../src/errors';
import type { Purpose } from '../../../src/vocabulary/purposes';
import { makeIssuer, type TestIssuer } from './issuer';

function role(name: string, kind: ViewerKind, purposes: Partial<Record<Purpose, Scope>>): [string, RolePolicy] {
  const nothing = new Set<never>();
  const permitted = new Map(Object.entries(purposes) as Array<[Purpose, Scope]>);
  return [name, { name, description: name, kind, purposes: permitted, categories: nothing, types: nothing, commands: nothing }];
}

const policy: Policy = {
  version: 'v1',
  consentAge: 14,
  sending: {
    registerCheckMaxAgeDays: 15,
    endedContractDays: 30,
    callingHours: { weekdays: { from: 9, to: 20 }, saturdays: { from: 10, to: 19 } },
    leastDaysBetweenMessages: 1,
  },
  purposes: new Map(),
  roles: new Map([
    role('auditor', 'auditor', { LegalCompliance: 'all' }),
    role('sales', 'staff', { AccountManagement: 'team', CustomerOrderManagement: 'team' }),
    role('boss', 'staff', { AccountManagement: 'all', DirectMarketing: 'all' }),
  ]),
};

let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await makeIssuer();
});

async function ask(claims: Record<string, unknown>, ...headers: string[]): Promise<Ask> {
  return authenticate(['Authorization', `Bearer ${await issuer.sign(claims)}`, ...headers], issuer.verify, policy);
}
const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'accepted',
    (error: unknown) => error,
  );

describe('a request names who asks', () => {
  const answer = (...headers: string[]): Promise<unknown> => caught(authenticate(headers, issuer.verify, policy));

  it('and gets an ask: viewer, role, purpose, scope, trace, and when the token ends', async () => {
    await expect(ask({ roles: ['sales', 'nobody knows'] }, 'X-Purpose', 'AccountManagement')).resolves.toEqual({
      viewer: {
        subject: 'sara',
        kind: 'staff',
        client: 'sales-frontend',
        onBehalfOf: null,
        roles: ['sales', 'nobody knows'],
        purposes: ['AccountManagement', 'CustomerOrderManagement'],
      },
      role: policy.roles.get('sales'),
      purpose: 'AccountManagement',
      scope: 'team',
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      expiresAt: expect.any(Number) as number,
    });
  });

  it.each([
    ['without a header', []],
    ['with an empty one', ['Authorization', '']],
    ['with a name but no token', ['Authorization', 'Bearer']],
    ['with a name and a space', ['Authorization', 'Bearer ']],
    ['with a password', ['Authorization', 'Basic c2FyYTpwYXNz']],
    ['with a token under another header', ['X-Authorization', 'Bearer a.b.c']],
    ['with a header that has no value', ['Authorization']],
  ])('or is refused %s', async (_, headers) => {
    expect(await answer(...headers)).toMatchObject({ code: 'NO_TOKEN', status: 401 });
  });

  it.each(['Bearer abc', 'Bearer a.b', 'Bearer a.b.c.d', 'Bearer a.b.c, Bearer d.e.f', 'Bearer a.b=.c', 'Bearer a.b.c d', 'Bearer a.b.'])(
    'or is refused with something else than a signed JWT: %s',
    async (value) => {
      expect(await answer('Authorization', value)).toMatchObject({ code: 'INVALID_TOKEN' });
    },
  );

  it('once only: of two tokens each party on the way may read another', async () => {
    const token = `Bearer ${await issuer.sign({ purposes: ['AccountManagement'] })}`;
    await expect(authenticate(['Authorization', token], issuer.verify, policy)).resolves.toBeDefined();
    expect(await answer('Authorization', token, 'authorization', token)).toMatchObject({ code: 'INVALID_TOKEN' });
  });

  it('with the scheme in any case and spaces before the token', async () => {
    const token = await issuer.sign({ purposes: ['AccountManagement'] });
    await expect(authenticate(['aUTHORIZATION', `bEARER   ${token}`], issuer.verify, policy)).resolves.toBeDefined();
  });

  it('and a refusal before that names nobody', async () => {
    const error = await answer('Authorization', 'Bearer a.b.c');
    expect(error).toBeInstanceOf(LecitoError);
    expect(error).not.toBeInstanceOf(Refusal);
  });
});

describe('a request declares one purpose (GDPR Art. 5(1)(b))', () => {
  const two = { roles: ['sales'] };

  it.each<[string, Record<string, unknown>, string[], string]>([
    ['none, of several', two, [], 'PURPOSE_NOT_DECLARED'],
    ['an empty one', two, ['X-Purpose', ''], 'PURPOSE_NOT_DECLARED'],
    ['two, in two headers', two, ['X-Purpose', 'AccountManagement', 'x-purpose', 'AccountManagement'], 'PURPOSE_NOT_DECLARED'],
    ['two, in one header', two, ['X-Purpose', 'AccountManagement,CustomerOrderManagement'], 'PURPOSE_NOT_DECLARED'],
    ['one of its own making', two, ['X-Purpose', 'Curiosity'], 'PURPOSE_UNKNOWN'],
    ['one in another case', two, ['X-Purpose', 'accountmanagement'], 'PURPOSE_UNKNOWN'],
    ['a name that every object has', two, ['X-Purpose', 'constructor'], 'PURPOSE_UNKNOWN'],
    ['one that no role of the token permits', two, ['X-Purpose', 'DirectMarketing'], 'PURPOSE_NOT_PERMITTED'],
    [
      'one that a role permits but the token does not',
      { roles: ['sales'], purposes: ['AccountManagement'] },
      ['X-Purpose', 'CustomerOrderManagement'],
      'PURPOSE_NOT_PERMITTED',
    ],
    [
      'one that the token permits but no role',
      { roles: ['sales'], purposes: ['DirectMarketing'] },
      ['X-Purpose', 'DirectMarketing'],
      'PURPOSE_NOT_PERMITTED',
    ],
    ['none, with a token for nothing', { roles: ['sales'], purposes: ['Unheard'] }, [], 'PURPOSE_NOT_DECLARED'],
    [
      'one, with a role meant for another kind of viewer',
      { roles: ['auditor'] },
      ['X-Purpose', 'LegalCompliance'],
      'PURPOSE_NOT_PERMITTED',
    ],
    ['one, without any role', { roles: [] }, ['X-Purpose', 'AccountManagement'], 'PURPOSE_NOT_PERMITTED'],
  ])('and is refused with %s', async (_, claims, headers, code) => {
    const error = await caught(ask(claims, ...headers));
    expect(error).toBeInstanceOf(Refusal);
    expect(error).toMatchObject({ code, viewer: { subject: 'sara', kind: 'staff' } });
    expect(JSON.stringify(error)).not.toContain('sara');
    expect(Object.keys(error as object)).not.toContain('viewer');
    // Whatever was wrong, it is told what would be right.
    expect((error as Refusal).extensions['detail']).toMatch(/This token permits (\w+(, \w+)*|no purpose here)\.$/);
  });

  it('and is told which ones the token permits, since a query for them would need one', async () => {
    const detailOf = async (claims: Record<string, unknown>, ...headers: string[]) =>
      ((await caught(ask(claims, ...headers))) as LecitoError).extensions['detail'];
    const three = ['AccountManagement', 'CustomerOrderManagement', 'DirectMarketing'];
    expect(await detailOf({ roles: ['sales'], purposes: three })).toBe('This token permits AccountManagement, CustomerOrderManagement.');
    expect(await detailOf({ roles: [] }, 'X-Purpose', 'AccountManagement')).toBe('This token permits no purpose here.');
  });

  it('unless there is only one to choose', async () => {
    await expect(ask({ roles: ['sales', 'boss'], purposes: ['DirectMarketing'] })).resolves.toMatchObject({
      purpose: 'DirectMarketing',
      scope: 'all',
    });
    await expect(ask({ lecito_kind: 'auditor', roles: ['auditor'] })).resolves.toMatchObject({ purpose: 'LegalCompliance' });
  });

  it('and acts in the first role of the policy that permits it, whatever the order of the token', async () => {
    await expect(ask({ roles: ['boss', 'sales'] }, 'X-Purpose', 'AccountManagement')).resolves.toMatchObject({
      role: { name: 'sales' },
      scope: 'team',
    });
    await expect(ask({ roles: ['boss', 'sales'] }, 'X-Purpose', 'DirectMarketing')).resolves.toMatchObject({ role: { name: 'boss' } });
  });
});

describe('a delegate', () => {
  it('asks in their own name with the rights of the one who delegated', async () => {
    const { viewer } = await ask({ act: { sub: 'assistant' } }, 'X-Purpose', 'AccountManagement');
    expect(viewer).toMatchObject({ subject: 'assistant', onBehalfOf: 'sara' });
    expect(scopeSubject(viewer)).toBe('sara');
    expect(scopeSubject((await ask({}, 'X-Purpose', 'AccountManagement')).viewer)).toBe('sara');
  });
});

describe('the key of a viewer', () => {
  const keyOf = async (claims: Record<string, unknown>) => viewerKey((await ask(claims, 'X-Purpose', 'AccountManagement')).viewer);

  it('is the same for all their tokens, in the form in which jobs are stored', async () => {
    expect(await keyOf({ jti: 'one', roles: ['sales'] })).toBe('["sales-frontend","sara",null]');
    expect(await keyOf({ jti: 'two', roles: ['sales', 'boss'] })).toBe('["sales-frontend","sara",null]');
  });

  it('is nobody else’s, wherever blanks and quotes stand in the names', async () => {
    const keys = [
      await keyOf({ client_id: 'a b', sub: 'c' }),
      await keyOf({ client_id: 'a', sub: 'b', act: { sub: ' c' } }),
      await keyOf({ client_id: 'a', sub: 'b  c' }),
      await keyOf({ client_id: 'a", "b', sub: 'c' }),
      await keyOf({ client_id: 'a', sub: 'b', act: { sub: 'c' } }),
      await keyOf({ client_id: 'a', sub: 'c', act: { sub: 'b' } }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
