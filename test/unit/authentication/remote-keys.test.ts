import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { openVerifier } from '../../../src/authentication/open-verifier';
import { claimsOfSara, ISSUER, makeIssuer, type TestIssuer } from './issuer';

let server: Server | undefined;
let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await makeIssuer();
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(answer: RequestListener): Promise<string> {
  const listening = createServer(answer);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((listening.address() as AddressInfo).port)}/keys`;
}

const verifierOf = (jwksUrl: string, tokenLifetime: number | null = null): ReturnType<typeof openVerifier> =>
  openVerifier({ tokenLifetime, production: true, dataFolder: '/nowhere', issuer: { ...ISSUER, jwksUrl } });

describe('the keys of a configured issuer', () => {
  it('are fetched once for many tokens', async () => {
    let fetched = 0;
    const url = await listen((_, response) => {
      fetched += 1;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [issuer.publicJwk] }));
    });
    const verify = await verifierOf(url);
    for (const jti of ['1', '2', '3']) await expect(verify(await issuer.sign({ jti }))).resolves.toMatchObject({ subject: 'sara' });
    expect(fetched).toBe(1);
  });

  it('are not trusted for longer than the gateway permits (LECITO_TOKEN_LIFETIME)', async () => {
    const url = await listen((_, response) => response.end(JSON.stringify({ keys: [issuer.publicJwk] })));
    const verify = await verifierOf(url, 299);
    await expect(verify(await issuer.sign())).rejects.toMatchObject({ code: 'INVALID_TOKEN' });
  });

  it('do not include the one that a forger names, who cannot make the gateway ask again and again', async () => {
    let fetched = 0;
    const url = await listen((_, response) => {
      fetched += 1;
      response.end(JSON.stringify({ keys: [issuer.publicJwk] }));
    });
    const verify = await verifierOf(url);
    for (const kid of ['a', 'b', 'c'])
      await expect(verify(await issuer.sign({}, { kid }))).rejects.toMatchObject({ code: 'INVALID_TOKEN' });
    expect(fetched).toBe(1);
  });

  it('do not tell whose a token is that names none of several: that is no fault of the issuer', async () => {
    const keys = ['k1', 'k2'].map((kid) => ({ ...issuer.publicJwk, kid }));
    const verify = await verifierOf(await listen((_, response) => response.end(JSON.stringify({ keys }))));
    const unnamed = new SignJWT(claimsOfSara()).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' }).sign(issuer.privateKey);
    await expect(verify(await unnamed)).rejects.toMatchObject({ code: 'INVALID_TOKEN', status: 401 });
    await expect(verify(await issuer.sign())).resolves.toMatchObject({ subject: 'sara' });
  });

  it('are not to be had while the issuer is down: that is no fault of the token', async () => {
    const verify = await verifierOf(await listen((_, response) => response.writeHead(500).end()));
    await expect(verify(await issuer.sign())).rejects.toMatchObject({ code: 'ISSUER_UNAVAILABLE', status: 503 });
    const nobody = await verifierOf('http://127.0.0.1:1/keys');
    await expect(nobody(await issuer.sign())).rejects.toMatchObject({ code: 'ISSUER_UNAVAILABLE' });
  });

  it('are not waited for longer than a few seconds', async () => {
    const verify = await verifierOf(await listen(() => undefined));
    const started = Date.now();
    await expect(verify(await issuer.sign())).rejects.toMatchObject({ code: 'ISSUER_UNAVAILABLE' });
    expect(Date.now() - started).toBeLessThan(6000);
  });

  it('are not looked for where the issuer redirects to', async () => {
    const verify = await verifierOf(await listen((_, response) => response.writeHead(302, { location: '/elsewhere' }).end()));
    await expect(verify(await issuer.sign())).rejects.toMatchObject({ code: 'ISSUER_UNAVAILABLE' });
  });
});

describe('the development issuer', () => {
  it('is refused in production', async () => {
    await expect(openVerifier({ tokenLifetime: null, production: true, dataFolder: '/nowhere', issuer: null })).rejects.toThrow(
      'LECITO_ISSUER',
    );
  });
});
