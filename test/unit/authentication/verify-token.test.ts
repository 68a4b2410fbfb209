import { createHmac } from 'node:crypto';
import { createLocalJWKSet, exportSPKI, importJWK, type CryptoKey } from 'jose';
import { tokenVerifier } from '../../../src/authentication/verify-token';
import { LecitoError } from '../../../src/errors';
import { claimsOfSara, forge, ISSUER, makeIssuer, now, type TestIssuer } from './issuer';

let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await makeIssuer();
});

const refusal = async (token: string): Promise<unknown> => issuer.verify(token).catch((error: unknown) => error);

async function expectRefused(token: string): Promise<void> {
  const error = await refusal(token);
  expect(error).toBeInstanceOf(LecitoError);
  expect(error).toMatchObject({ code: 'INVALID_TOKEN', status: 401 });
}

describe('an access token (RFC 9068)', () => {
  it('names who asks', async () => {
    await expect(issuer.verify(await issuer.sign())).resolves.toEqual({
      subject: 'sara',
      kind: 'staff',
      client: 'sales-frontend',
      onBehalfOf: null,
      roles: ['sales'],
      purposes: null,
      expiresAt: expect.any(Number) as number,
    });
  });

  it.each(['ES256', 'PS256', 'RS256', 'EdDSA'])('may be signed with %s', async (alg) => {
    const other = await makeIssuer(alg);
    await expect(other.verify(await other.sign())).resolves.toMatchObject({ subject: 'sara' });
  });

  it('may spell its type out', async () => {
    await expect(issuer.verify(await issuer.sign({}, { typ: 'application/at+jwt' }))).resolves.toMatchObject({ subject: 'sara' });
  });

  it('may be meant for others too', async () => {
    await expect(issuer.verify(await issuer.sign({ aud: ['https://other.example.com', ISSUER.audience] }))).resolves.toBeDefined();
  });

  it('of a delegate names the actor, on behalf of the subject (RFC 8693 4.1)', async () => {
    const token = await issuer.sign({ act: { sub: 'assistant', act: { sub: 'earlier' } } });
    await expect(issuer.verify(token)).resolves.toMatchObject({ subject: 'assistant', onBehalfOf: 'sara' });
  });

  it('names the same person in either case of a UUID; any other name is kept as it is', async () => {
    const [person, actor] = ['0193AAAA-BBBB-7000-8000-00000000ABCD', '0193aaaa-BBBB-7000-8000-00000000CDEF'];
    await expect(issuer.verify(await issuer.sign({ sub: person, act: { sub: actor } }))).resolves.toMatchObject({
      subject: actor.toLowerCase(),
      onBehalfOf: person.toLowerCase(),
    });
    await expect(issuer.verify(await issuer.sign({ sub: 'Sara' }))).resolves.toMatchObject({ subject: 'Sara' });
  });

  it('is limited to the purposes it names, each once; those unknown here grant nothing', async () => {
    const token = await issuer.sign({ purposes: ['DirectMarketing', 'WorldDomination', '__proto__', 'DirectMarketing'] });
    await expect(issuer.verify(token)).resolves.toMatchObject({ purposes: ['DirectMarketing'] });
    await expect(issuer.verify(await issuer.sign({ purposes: ['WorldDomination'] }))).resolves.toMatchObject({ purposes: [] });
  });

  it.each<[string, string | undefined, readonly string[] | undefined, readonly string[] | null]>([
    ['names none', 'openid profile', undefined, null],
    ['names some', 'openid purpose:DirectMarketing purpose:AccountManagement', undefined, ['DirectMarketing', 'AccountManagement']],
    ['names one, once', 'purpose:DirectMarketing purpose:DirectMarketing', undefined, ['DirectMarketing']],
    ['names what the claim names too', 'purpose:DirectMarketing', ['AccountManagement', 'DirectMarketing'], ['DirectMarketing']],
    ['names what the claim does not', 'purpose:DirectMarketing', ['AccountManagement'], []],
    ['names none, beside the claim', 'openid', ['AccountManagement'], ['AccountManagement']],
    ['names what is unknown here', 'purpose:WorldDomination', undefined, []],
    ['names nothing', 'purpose:', ['AccountManagement'], []],
    ['names one in another case', 'openid Purpose:DirectMarketing', undefined, []],
    ['names one in this case and one in another', 'purpose:DirectMarketing PURPOSE:AccountManagement', undefined, ['DirectMarketing']],
    ['is empty', '', undefined, null],
  ])('is limited by a scope that %s, and never widened', async (_, scope, purposes, limit) => {
    await expect(issuer.verify(await issuer.sign({ scope, purposes }))).resolves.toMatchObject({ purposes: limit });
  });

  it('of a partner may name its purposes by scope', async () => {
    const token = await issuer.sign({ lecito_kind: 'partner', scope: 'purpose:FulfilmentOfContractualObligation' });
    await expect(issuer.verify(token)).resolves.toMatchObject({ purposes: ['FulfilmentOfContractualObligation'] });
  });

  it('may live as long as it is allowed to', async () => {
    const verify = tokenVerifier(createLocalJWKSet({ keys: [issuer.publicJwk] }), ISSUER, 3600);
    const of = (iat: number, seconds: number): Promise<string> => issuer.sign({ iat, exp: iat + seconds });
    await expect(verify(await of(now(), 3600))).resolves.toBeDefined();
    for (const token of [await of(now(), 3601), await of(now() - 3000, 3601)]) {
      const error: unknown = await verify(token).catch((refused: unknown) => refused);
      expect(error).toMatchObject({
        code: 'INVALID_TOKEN',
        privateDetail: 'Error: lives 3601 s, longer than LECITO_TOKEN_LIFETIME allows',
      });
      await expect(issuer.verify(token)).resolves.toBeDefined();
    }
    await expect(verify(await issuer.sign({ iat: undefined }))).rejects.toMatchObject({ code: 'INVALID_TOKEN' });
  });

  it('need not name roles', async () => {
    await expect(issuer.verify(await issuer.sign({ roles: undefined }))).resolves.toMatchObject({ roles: [] });
  });

  it('bears a clock that is off by a few seconds', async () => {
    await expect(issuer.verify(await issuer.sign({ exp: now() - 2 }))).resolves.toBeDefined();
    await expect(issuer.verify(await issuer.sign({ nbf: now() + 3, iat: now() + 3 }))).resolves.toBeDefined();
  });
});

describe('a token is refused', () => {
  it('unsigned', async () => {
    await expectRefused(forge({ alg: 'none', typ: 'at+jwt' }, claimsOfSara(), ''));
    await expectRefused(forge({ alg: 'none', typ: 'at+jwt', kid: 'k1' }, claimsOfSara(), 'x'));
  });

  it.each(['pem', 'jwk'])('signed with the public key as a shared secret (%s)', async (form) => {
    const secret =
      form === 'jwk'
        ? JSON.stringify(issuer.publicJwk)
        : await exportSPKI((await importJWK(issuer.publicJwk, 'ES256', { extractable: true })) as CryptoKey);
    const [header, payload] = forge({ alg: 'HS256', typ: 'at+jwt', kid: 'k1' }, claimsOfSara(), '').split('.');
    const signature = createHmac('sha256', secret)
      .update(`${String(header)}.${String(payload)}`)
      .digest('base64url');
    await expectRefused(`${String(header)}.${String(payload)}.${signature}`);
  });

  it('signed with an algorithm off the list, though by the issuer', async () => {
    const other = await makeIssuer('ES384');
    await expect(other.verify(await other.sign())).rejects.toMatchObject({ code: 'INVALID_TOKEN' });
  });

  it('signed by somebody else, under our key id or with a key of their own in the header', async () => {
    const thief = await makeIssuer();
    await expectRefused(await thief.sign());
    await expectRefused(await thief.sign({}, { jwk: thief.publicJwk, kid: 'k1' }));
    await expectRefused(await thief.sign({}, { jku: 'https://evil.example.com/keys', kid: 'evil' }));
  });

  it('under a key id that the issuer does not have', async () => {
    await expectRefused(await issuer.sign({}, { kid: '../../dev/null' }));
  });

  it('with another payload under the same signature', async () => {
    const [header, , signature] = (await issuer.sign()).split('.');
    const payload = Buffer.from(JSON.stringify({ ...claimsOfSara(), roles: ['dpo'] })).toString('base64url');
    await expectRefused(`${String(header)}.${payload}.${String(signature)}`);
  });

  it('with an extension it calls critical, or an unencoded payload', async () => {
    await expectRefused(forge({ alg: 'ES256', typ: 'at+jwt', kid: 'k1', crit: ['exp'], exp: 1 }, claimsOfSara(), 'AAAA'));
    await expectRefused(forge({ alg: 'ES256', typ: 'at+jwt', kid: 'k1', b64: false, crit: ['b64'] }, claimsOfSara(), 'AAAA'));
  });

  const faults: ReadonlyArray<[string, Record<string, unknown>]> = [
    ['of another issuer', { iss: 'https://login.example.org' }],
    ['of the same issuer spelt otherwise', { iss: `${ISSUER.url}/` }],
    ['for another audience', { aud: 'https://other.example.com' }],
    ['for nobody', { aud: undefined }],
    ['of nobody', { iss: undefined }],
    ['expired', { exp: now() - 60 }],
    ['without an end', { exp: undefined }],
    ['with an end that is no number', { exp: '9999999999' }],
    ['not yet valid', { nbf: now() + 60 }],
    ['issued in the future', { iat: now() + 60 }],
    ['without the time of issue', { iat: undefined }],
    ['without a subject', { sub: undefined }],
    ['with an empty subject', { sub: '' }],
    ['with a subject of blanks', { sub: ' \u00a0\u3000' }],
    ['with a subject that holds a NUL', { sub: 'sa\0ra' }],
    ['with a subject that is too long for the log', { sub: 's'.repeat(256) }],
    ['without a client', { client_id: undefined }],
    ['with a client of blanks', { client_id: '  ' }],
    ['of a delegate of blanks', { act: { sub: ' ' } }],
    ['with a client that breaks the line', { client_id: 'a\nb' }],
    ['with a subject that looks like another', { sub: 'sa\u200bra' }],
    ['with a client that turns the line round', { client_id: 'sales\u202efrontend' }],
    ['without an id', { jti: undefined }],
    ['without a kind of viewer', { lecito_kind: undefined }],
    ['with an unknown kind of viewer', { lecito_kind: 'root' }],
    ['whose roles are no list', { roles: 'dpo' }],
    ['whose roles are no texts', { roles: [{ value: 'dpo' }] }],
    ['whose purposes are no list', { purposes: 'DirectMarketing' }],
    ['whose purposes are no texts', { purposes: [1] }],
    ['whose purposes are nothing', { purposes: null }],
    ['whose scope is no text', { scope: ['purpose:DirectMarketing'] }],
    ['whose scope is parted by a tab', { scope: 'openid\tpurpose:DirectMarketing' }],
    ['whose scope is parted by a line', { scope: 'openid\npurpose:DirectMarketing' }],
    ['whose scope holds what no scope may hold', { scope: 'openid\u00a0purpose:DirectMarketing' }],
    ['whose scope is in quotes', { scope: '"purpose:DirectMarketing"' }],
    ['of a delegate without a name', { act: {} }],
    ['of a partner without purposes', { lecito_kind: 'partner' }],
    ['of a partner whose scope names none', { lecito_kind: 'partner', scope: 'openid' }],
    ['of a service without purposes', { lecito_kind: 'service' }],
  ];
  it.each(faults)('%s', async (_, changes) => {
    await expectRefused(await issuer.sign(changes));
  });

  it.each([[[{ type: 'customer_information' }]], [[]], [null], ['x']])(
    'with authorization details, which are not read here: %j',
    async (details) => {
      const error = await refusal(await issuer.sign({ authorization_details: details }));
      expect(error).toMatchObject({ code: 'AUTHORIZATION_DETAILS_NOT_SUPPORTED', status: 403 });
      expect((error as LecitoError).extensions['it']).toContain('scope');
    },
  );

  it.each([
    ['scp', 'purpose:DirectMarketing'],
    ['scp', ['purpose:DirectMarketing']],
    ['scp', null],
    ['cnf', { jkt: 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs' }],
    ['cnf', { 'x5t#S256': 'bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2' }],
    ['cnf', null],
  ])('with a limit that is not read here, which the operator alone is told: %s %j', async (claim, value) => {
    const error = (await refusal(await issuer.sign({ [claim]: value }))) as LecitoError;
    expect(error).toMatchObject({ code: 'INVALID_TOKEN', privateDetail: `${claim} limits the token, and is not read here` });
    expect(JSON.stringify(error)).not.toContain(claim);
  });

  it.each(['JWT', 'jwt', 'id_token+jwt', 'dpop+jwt', ''])('of type "%s": an ID token is no access token', async (typ) => {
    await expectRefused(await issuer.sign({}, { typ }));
  });

  it('when it is huge, unread', async () => {
    const error = await refusal(await issuer.sign({ filler: 'x'.repeat(9000) }));
    expect(error).toMatchObject({ code: 'INVALID_TOKEN', privateDetail: 'Error: longer than 8192 characters' });
  });

  it.each(['', 'a', 'a.b', 'a.b.c', 'a.b.c.d.e', '..', 'e30.e30.e30'])('when it is no JWT: "%s"', async (text) => {
    await expectRefused(text);
  });

  it('in the same words whatever the fault, the detail for the operator alone', async () => {
    const error = (await refusal(await issuer.sign({ exp: 1 }))) as LecitoError;
    expect(JSON.stringify(error)).not.toContain('exp');
    expect(error.privateDetail).toContain('exp');
  });

  it('with a fault in the claims whose detail quotes no value', async () => {
    const error = (await refusal(await issuer.sign({ client_id: 'giulia@example.com\n' }))) as LecitoError;
    expect(error.privateDetail).toContain('client_id');
    expect(error.privateDetail).not.toContain('giulia');
  });
});
