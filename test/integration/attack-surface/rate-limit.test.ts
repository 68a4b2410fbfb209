import { startProductionGateway, type ProductionGateway } from './production-gateway';

const ME = '{ me { subject } }';
const PER_MINUTE = 5;

let production: ProductionGateway;

const ask = (token: string | undefined, purpose = 'CustomerRelationshipManagement') =>
  production.gateway.graphql(ME, { purpose, ...(token === undefined ? {} : { token }) });

beforeAll(async () => {
  production = await startProductionGateway({ LECITO_RATE_LIMIT: String(PER_MINUTE) });
});
afterAll(() => production.close());

describe('the limit of requests in a minute', () => {
  it('holds for one client whatever token it uses, says when to come back, and leaves the others alone', async () => {
    for (let sent = 0; sent < PER_MINUTE; sent++) expect((await ask(await production.tokenFor('sales'))).status).toBe(200);
    const refused = await ask(await production.tokenFor('sales'));
    expect([refused.status, refused.errors[0]?.extensions.code, refused.data]).toEqual([429, 'RATE_LIMITED', null]);
    expect(refused.errors[0]?.extensions.it).toContain('Retry-After');
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect((await ask(await production.tokenFor('marketing'), 'DirectMarketing')).status).toBe(200);
  });

  it('is nobody else’s, wherever blanks stand in the names of a client and of those who ask', async () => {
    const one = { client_id: 'a b', sub: 'c' };
    const other = { client_id: 'a', sub: 'b', act: { sub: ' c' } };
    for (let sent = 0; sent < PER_MINUTE; sent++) expect((await ask(await production.tokenFor('sales', one))).status).toBe(200);
    expect((await ask(await production.tokenFor('sales', one))).status).toBe(429);
    expect((await ask(await production.tokenFor('sales', other))).status).toBe(200);
  });

  it('counts what is refused before it runs: a purpose that the token does not permit', async () => {
    const token = await production.tokenFor('support');
    for (let sent = 0; sent < PER_MINUTE; sent++) expect((await ask(token, 'DirectMarketing')).status).toBe(403);
    expect((await ask(token, 'DirectMarketing')).status).toBe(429);
  });

  it('holds for an address without valid tokens, which keeps nobody with a valid one out', async () => {
    const garbage = (n: number): string => `a${n}.b.c`;
    for (let sent = 0; sent < PER_MINUTE; sent++) expect((await ask(sent % 2 === 0 ? undefined : garbage(sent))).status).toBe(401);
    const refused = await ask(garbage(99));
    expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(await production.tokenFor('dpo'), 'LegalCompliance')).status).toBe(200);
  });

  it('believes X-Forwarded-For of nobody who is not a named proxy', async () => {
    const answer = await production.gateway.graphql(ME, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(answer.status).toBe(429);
  });

  it('leaves the health of the process open', async () => {
    for (let sent = 0; sent < PER_MINUTE * 2; sent++) expect((await fetch(`${production.gateway.url}/livez`)).status).toBe(200);
  });
});

describe('behind a named proxy', () => {
  let proxied: ProductionGateway;
  beforeAll(async () => {
    proxied = await startProductionGateway({ LECITO_RATE_LIMIT: '1', LECITO_PROXIES: '127.0.0.1' });
  });
  afterAll(() => proxied.close());

  it('the address that it names is the one that counts', async () => {
    const from = async (address: string): Promise<number> =>
      (await proxied.gateway.graphql(ME, { headers: { 'x-forwarded-for': address } })).status;
    expect([await from('203.0.113.1'), await from('203.0.113.1'), await from('203.0.113.2')]).toEqual([401, 429, 401]);
  });

  it('a host name that no URL can hold is refused, whoever says it', async () => {
    const answer = await proxied.gateway.graphql(ME, { headers: { 'x-forwarded-host': 'a b]' } });
    expect(answer.status).toBe(400);
  });
});
