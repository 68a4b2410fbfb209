import { join, resolve } from 'node:path';
import { ConfigError, environmentOfChild, readConfig } from '../../src/config';

const GUARDS = {
  NODE_ENV: 'production',
  LECITO_ISSUER: 'https://login.example.org',
  LECITO_JWKS_URL: 'https://login.example.org/keys',
  LECITO_AUDIENCE: 'https://crm.example.org',
  LECITO_PSEUDONYM_KEY: 'AB'.repeat(32),
  DATABASE_URL: 'postgresql://owner:secret@db.example.org/lecito',
};

function faultsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) {
      for (const fault of error.faults) {
        expect(fault.it.split(' ')[0]).toBe(fault.en.split(' ')[0]);
        expect(fault.it).not.toBe(fault.en);
      }
      return error.faults.map(({ en }) => en);
    }
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('starts a development gateway with nothing set', () => {
    expect(readConfig({})).toEqual({
      production: false,
      port: 4000,
      host: '127.0.0.1',
      dataFolder: resolve('.data'),
      databaseUrl: null,
      gatewayDatabaseUrl: null,
      listenDatabaseUrl: null,
      policyFolder: join(__dirname, '..', '..', 'policy'),
      issuer: null,
      pseudonymKey: null,
      demo: true,
      logLevel: 'info',
      rateLimit: 0,
      streams: 16,
      deadline: 20,
      tokenLifetime: null,
      trustedDocuments: null,
      proxies: null,
      smtpUrl: null,
      sender: 'Lecito <noreply@localhost>',
      publicUrl: null,
    });
  });

  it('refuses a setting that it does not know: a mistyped limit would be none', () => {
    expect(faultsOf({ LECITO_RATELIMIT: '10', LECITO_rate_limit: '10' })).toEqual([
      expect.stringMatching('^LECITO_RATELIMIT is no setting'),
      expect.stringMatching('^LECITO_rate_limit is no setting'),
    ]);
    const ofKubernetes = { LECITO_SERVICE_HOST: '10.0.0.1', LECITO_PORT: 'tcp://10.0.0.1:4000', LECITO_PORT_4000_TCP_PROTO: 'tcp' };
    expect(faultsOf({ ...ofKubernetes, LECITO_UNSET: '' })).toEqual([]);
  });

  it('starts no development gateway where production was meant', () => {
    for (const name of ['prod', 'Production', 'production ', 'staging'])
      expect(faultsOf({ NODE_ENV: name })).toEqual(['NODE_ENV must be production, development or test']);
    for (const name of ['development', 'test']) expect(readConfig({ NODE_ENV: name }).production).toBe(false);
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', LECITO_DEMO: '' })).toEqual(readConfig({}));
  });

  it('is frozen, the issuer too', () => {
    const config = readConfig(GUARDS);
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.issuer)).toBe(true);
  });

  it('reads the environment of the process when given none', () => {
    expect(readConfig().port).toBe(readConfig(process.env).port);
  });

  it('listens to every address in production, and loads no demo there', () => {
    expect(readConfig(GUARDS)).toMatchObject({ production: true, host: '0.0.0.0', demo: false, pseudonymKey: 'ab'.repeat(32) });
  });

  it('limits each client in production, as far as it is not told otherwise', () => {
    expect(readConfig(GUARDS).rateLimit).toBe(6000);
    expect(readConfig({ ...GUARDS, LECITO_RATE_LIMIT: '0' }).rateLimit).toBe(0);
    expect(readConfig({ LECITO_RATE_LIMIT: '30' }).rateLimit).toBe(30);
  });

  it('takes tokens of up to an hour in production, as far as it is not told otherwise', () => {
    expect(readConfig(GUARDS).tokenLifetime).toBe(3600);
    expect(readConfig({ ...GUARDS, LECITO_TOKEN_LIFETIME: '300' }).tokenLifetime).toBe(300);
    expect(readConfig({ LECITO_TOKEN_LIFETIME: '300' }).tokenLifetime).toBe(300);
  });

  it.each([
    ['LECITO_RATE_LIMIT', '-1'],
    ['LECITO_TOKEN_LIFETIME', '0'],
    ['LECITO_TOKEN_LIFETIME', '1h'],
    ['LECITO_DEADLINE', '0'],
    ['LECITO_DEADLINE', '60'],
    ['LECITO_PUBLIC_URL', 'http://crm.example'],
    ['LECITO_PUBLIC_URL', 'https://crm.example/app'],
    ['LECITO_PUBLIC_URL', 'https://crm.example/?a=1'],
    ['LECITO_PUBLIC_URL', 'https://crm.example/#top'],
    ['LECITO_PUBLIC_URL', 'https://user:s3cret@crm.example'],
    ['LECITO_PROXIES', 'somewhere'],
    ['LECITO_PROXIES', '10.0.0.0/33'],
    ['LECITO_PROXIES', '10.0.0.0/8/8'],
  ])('refuses %s=%s', (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringMatching(`^${name} must be`)]);
  });

  it.each([
    ['LECITO_SMTP_URL', 'http://mail.example'],
    ['LECITO_SENDER', 'Lecito\r\nBcc: x <a@b>'],
    ['LECITO_SENDER', 'nobody'],
  ])('refuses what does not look like %s', (name, value) => {
    const faults = faultsOf({ LECITO_SENDER: 'a@b', [name]: value });
    expect(faults).toEqual([expect.stringMatching(`^${name} must look like`)]);
  });

  it('refuses a mail server without a sender, in production also without an address to unsubscribe at', () => {
    const LECITO_SMTP_URL = 'smtp://user:s3cret@mail.example:587';
    expect(faultsOf({ LECITO_SMTP_URL })).toEqual([expect.stringMatching('^LECITO_SENDER is missing')]);
    expect(faultsOf({ ...GUARDS, LECITO_SMTP_URL, LECITO_SENDER: 'a@b' })).toEqual([
      expect.stringMatching('^LECITO_PUBLIC_URL is missing'),
    ]);
  });

  it('takes for unsubscribing an origin, which a path can be put behind', () => {
    expect(readConfig({ LECITO_PUBLIC_URL: 'https://CRM.example/' }).publicUrl).toBe('https://crm.example');
    expect(readConfig({ LECITO_PUBLIC_URL: 'http://localhost:4000' }).publicUrl).toBe('http://localhost:4000');
  });

  it('takes proxies as addresses and networks', () => {
    expect(readConfig({ LECITO_PROXIES: '10.0.0.7, fd00::/8' }).proxies).toBe('10.0.0.7, fd00::/8');
  });

  it('takes the folder of trusted documents from where it was started', () => {
    expect(readConfig({ LECITO_TRUSTED_DOCUMENTS: 'schema/operations' }).trustedDocuments).toBe(resolve('schema/operations'));
  });

  it('loads no demo into a database that was named, unless told to', () => {
    const { DATABASE_URL } = GUARDS;
    expect(readConfig({ DATABASE_URL }).demo).toBe(false);
    expect(readConfig({ DATABASE_URL, LECITO_DEMO: 'true' }).demo).toBe(true);
    expect(readConfig({ LECITO_DEMO: 'false' }).demo).toBe(false);
  });

  it.each(['LECITO_ISSUER', 'LECITO_JWKS_URL', 'LECITO_AUDIENCE', 'LECITO_PSEUDONYM_KEY'])('refuses production without %s', (name) => {
    expect(faultsOf({ ...GUARDS, [name]: undefined })).toEqual([expect.stringMatching(`^${name} is missing: production`)]);
  });

  it('refuses an issuer that is configured only in part', () => {
    const { LECITO_ISSUER } = GUARDS;
    expect(faultsOf({ LECITO_ISSUER })).toEqual([
      'LECITO_JWKS_URL is missing: the issuer is configured only in part',
      'LECITO_AUDIENCE is missing: the issuer is configured only in part',
    ]);
  });

  it('takes plain http for an issuer on this machine only', () => {
    const { LECITO_AUDIENCE } = GUARDS;
    const at = (origin: string): NodeJS.ProcessEnv => ({ LECITO_ISSUER: origin, LECITO_JWKS_URL: `${origin}/keys`, LECITO_AUDIENCE });
    expect(faultsOf(at('http://localhost:9000'))).toEqual([]);
    expect(faultsOf(at('http://login.example.org'))).toHaveLength(2);
    expect(faultsOf(at('nonsense'))).toHaveLength(2);
  });

  it('refuses a gateway login without an owner who migrates', () => {
    expect(faultsOf({ DATABASE_GATEWAY_URL: GUARDS.DATABASE_URL })).toEqual([expect.stringMatching('^DATABASE_URL is missing')]);
  });

  it('lists every fault at once and shows no secret', () => {
    const env = {
      PORT: '70000',
      LOG_LEVEL: 'loud',
      LECITO_DEMO: 'yes',
      LECITO_PSEUDONYM_KEY: 's3cret',
      DATABASE_URL: 'mysql://root:s3cret@db',
    };
    const faults = faultsOf(env);
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual(Object.keys(env).sort());
    expect(faults.join()).not.toContain('s3cret');
  });

  it.each(['x', '-1', '4000.5', '65536'])('refuses %s as a port', (PORT) => {
    expect(faultsOf({ PORT })).toEqual(['PORT must be a port number from 0 to 65535']);
  });

  it('says in a sentence how many faults there are', () => {
    expect(() => readConfig({ PORT: 'x' })).toThrow('The configuration has a fault:\n  - PORT must be');
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'x' })).toThrow('The configuration has 2 faults:');
  });
});

describe('a program that the gateway starts', () => {
  it('is given none of our settings, among which are secrets', () => {
    const own = {
      LECITO_PSEUDONYM_KEY: 'ab',
      LECITO_SMTP_URL: 'smtp://user:s3cret@mail',
      DATABASE_URL: 'postgresql://owner:s3cret@host/db',
    };
    expect(environmentOfChild({ ...own, PATH: '/bin', LANG: 'C' })).toEqual({ PATH: '/bin', LANG: 'C' });
  });
});
