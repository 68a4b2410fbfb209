import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { signDevelopmentToken } from '../../../src/authentication/development-issuer';
import { openVerifier } from '../../../src/authentication/open-verifier';
import { StartFault } from '../../../src/store/start-fault';

let dataFolder: string;
beforeEach(async () => {
  dataFolder = join(await mkdtemp(join(tmpdir(), 'lecito-issuer-')), 'made', 'here');
});
afterEach(() => rm(join(dataFolder, '..', '..'), { recursive: true }));

const claims = { sub: 'sara', client_id: 'sales-frontend', lecito_kind: 'staff', roles: ['sales'] };
const verifier = (tokenLifetime: number | null = null): ReturnType<typeof openVerifier> =>
  openVerifier({ tokenLifetime, production: false, dataFolder, issuer: null });

describe('the development issuer', () => {
  it('signs before the gateway ever ran what the gateway then accepts', async () => {
    const token = await signDevelopmentToken({ dataFolder }, claims, 60);
    const verify = await verifier();
    await expect(verify(token)).resolves.toMatchObject({ subject: 'sara', kind: 'staff', roles: ['sales'] });
  });

  it('signs access tokens of RFC 9068 that live as long as asked', async () => {
    const token = await signDevelopmentToken({ dataFolder }, claims, 90);
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: expect.any(String) as string });
    const { iat, exp, jti } = decodeJwt(token);
    expect(Number(exp) - Number(iat)).toBe(90);
    expect(jti).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is trusted for no longer than the gateway permits (LECITO_TOKEN_LIFETIME)', async () => {
    const verify = await verifier(60);
    await expect(verify(await signDevelopmentToken({ dataFolder }, claims, 60))).resolves.toBeDefined();
    await expect(verify(await signDevelopmentToken({ dataFolder }, claims, 61))).rejects.toMatchObject({ code: 'INVALID_TOKEN' });
  });

  it('keeps its private key from everybody else', async () => {
    await verifier();
    expect((await stat(join(dataFolder, 'issuer', 'private.jwk'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataFolder, 'issuer'))).mode & 0o777).toBe(0o700);
    expect((await stat(dataFolder)).mode & 0o777).toBe(0o700);
  });

  it('has one key, however many start at once', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, () => signDevelopmentToken({ dataFolder }, claims, 60)));
    const verify = await verifier();
    for (const token of tokens) await expect(verify(token)).resolves.toBeDefined();
    expect(await readdir(join(dataFolder, 'issuer'))).toEqual(['private.jwk']);
  });

  it('is not trusted by a gateway on another data folder', async () => {
    const token = await signDevelopmentToken({ dataFolder: join(dataFolder, 'other') }, claims, 60);
    const verify = await verifier();
    await expect(verify(token)).rejects.toMatchObject({ code: 'INVALID_TOKEN' });
  });

  it('says so when its folder cannot be used', async () => {
    await verifier();
    await expect(signDevelopmentToken({ dataFolder: join(dataFolder, 'issuer', 'private.jwk') }, claims, 60)).rejects.toThrow('ENOTDIR');
    expect(JSON.parse(await readFile(join(dataFolder, 'issuer', 'private.jwk'), 'utf8'))).toMatchObject({ kty: 'EC' });
  });

  it.each([
    ['no JSON', () => 'zz'],
    ['nothing', () => ''],
    ['no object', () => 'null'],
    ['another object', () => '{}'],
    ['the beginning of a key', (whole: string) => whole.slice(0, 40)],
    ['the public half alone', (whole: string) => JSON.stringify({ ...(JSON.parse(whole) as object), d: undefined })],
  ])('says which file is damaged where it holds %s, and makes a new key once it is deleted', async (_what, damaged) => {
    await verifier();
    const path = join(dataFolder, 'issuer', 'private.jwk');
    await writeFile(path, damaged(await readFile(path, 'utf8')));
    await expect(verifier()).rejects.toThrow(`${path} is damaged: it holds no private key. Delete it, and a new one is made;`);
    await expect(signDevelopmentToken({ dataFolder }, claims, 60)).rejects.toBeInstanceOf(StartFault);
    await rm(path);
    const token = await signDevelopmentToken({ dataFolder }, claims, 60);
    await expect((await verifier())(token)).resolves.toMatchObject({ subject: 'sara' });
  });
});
