import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { decodeJwt } from 'jose';
import { authenticate, type Ask } from '../../../src/authentication/ask';
import { openVerifier } from '../../../src/authentication/open-verifier';
import { registerTokenCommand } from '../../../src/cli/token-command';
import { PERSONAS, type PersonaName } from '../../../src/demo/cast';
import { loadPolicy } from '../../../src/store/load-policy';

const ENVIRONMENT = process.env;
const policy = loadPolicy(join(__dirname, '..', '..', '..', 'policy'));
let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'lecito-token-'));
  process.env = { LECITO_DATA: dataFolder };
});
afterEach(async () => {
  process.env = ENVIRONMENT;
  await rm(dataFolder, { recursive: true });
});

/** What `lecito token` with these arguments writes to stdout. */
async function print(...args: string[]): Promise<string> {
  const program = new Command('lecito');
  registerTokenCommand(program);
  for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => undefined });
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await program.parseAsync(['node', 'lecito', 'token', ...args]);
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

async function ask(token: string, purpose: string): Promise<Ask> {
  const verify = await openVerifier({ tokenLifetime: null, production: false, issuer: null, dataFolder });
  return authenticate(['Authorization', `Bearer ${token.trim()}`, 'X-Purpose', purpose], verify, policy);
}

describe('lecito token', () => {
  it.each<[PersonaName, string]>([
    ['sales', 'AccountManagement'],
    ['marketing', 'DirectMarketing'],
    ['customer-service', 'CustomerCare'],
    ['support', 'TechnicalServiceProvision'],
    ['auditor', 'LegalCompliance'],
    ['dpo', 'RightsFulfilment'],
    ['partner', 'FulfilmentOfContractualObligation'],
    ['person', 'RightsFulfilment'],
  ])('prints a token for %s, and nothing else, that the gateway accepts', async (persona, purpose) => {
    const printed = await print('--as', persona);
    expect(printed).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const { viewer, role } = await ask(printed, purpose);
    expect(viewer).toMatchObject({ subject: PERSONAS[persona].subject, kind: PERSONAS[persona].kind, client: PERSONAS[persona].client });
    expect(role.name).toBe(PERSONAS[persona].role);
  });

  it('limits the token to the purposes asked for', async () => {
    const printed = await print('--as', 'sales', '--purpose', 'AccountManagement');
    await expect(ask(printed, 'AccountManagement')).resolves.toBeDefined();
    await expect(ask(printed, 'CustomerOrderManagement')).rejects.toMatchObject({ code: 'PURPOSE_NOT_PERMITTED' });
  });

  it('warns, beside the token, of a purpose that the role of the persona does not permit', async () => {
    const warn = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      expect(await print('--as', 'sales', '--purpose', 'AccountManagement')).toMatch(/^\S+\n$/);
      expect(warn).not.toHaveBeenCalled();
      expect(await print('--as', 'sales', '--purpose', 'DirectMarketing', '--purpose', 'AccountManagement')).toMatch(/^\S+\n$/);
      expect(warn.mock.calls.map(([text]) => text)).toEqual([
        expect.stringMatching(/^The role sales of this persona does not permit DirectMarketing: .* Permitted are .*AccountManagement/),
      ]);
    } finally {
      warn.mockRestore();
    }
  });

  it('gives it twelve hours, or as long as asked', async () => {
    const lifetime = async (...args: string[]): Promise<number> => {
      const { exp = 0, iat = 0 } = decodeJwt(await print('--as', 'sales', ...args));
      return exp - iat;
    };
    expect(await lifetime()).toBe(12 * 3600);
    expect(await lifetime('--expires', '90s')).toBe(90);
    expect(await lifetime('--expires', '7d')).toBe(7 * 86_400);
  });

  it.each([
    [['--as', 'nobody']],
    [[]],
    [['--as', 'sales', '--purpose', 'Curiosity']],
    [['--as', 'sales', '--expires', 'forever']],
    [['--as', 'sales', '--expires', '0h']],
  ])('refuses %j', async (args) => {
    await expect(print(...args)).rejects.toMatchObject({ name: 'CommanderError' });
  });

  it('names the longest life, which it gives, in its help and where more is asked for', async () => {
    const { exp = 0, iat = 0 } = decodeJwt(await print('--as', 'sales', '--expires', '99999s'));
    expect(exp - iat).toBe(99_999);
    for (const beyond of ['100000s', '0h', '1.5h', '12'])
      await expect(print('--as', 'sales', '--expires', beyond)).rejects.toThrow(
        `argument '${beyond}' is invalid. Write a whole number from 1 to 99999 and s, m, h or d: 12h.`,
      );
    const program = new Command('lecito');
    registerTokenCommand(program);
    expect(program.commands[0]?.helpInformation().replace(/\s+/g, ' ')).toContain(
      'how long the token lives, from 1 to 99999 s, m, h or d: ',
    );
  });

  it('gives no life that the gateway would refuse, and says what to write instead', async () => {
    const lifetime = async (...args: string[]): Promise<number> => {
      const { exp = 0, iat = 0 } = decodeJwt(await print('--as', 'sales', ...args));
      return exp - iat;
    };
    process.env['LECITO_TOKEN_LIFETIME'] = '3600';
    await expect(print('--as', 'sales', '--expires', '61m')).rejects.toThrow(
      'A token of 3660 seconds lives longer than the gateway accepts (LECITO_TOKEN_LIFETIME=3600). Write at most --expires 3600s, ',
    );
    expect([await lifetime('--expires', '3600s'), await lifetime()]).toEqual([3600, 3600]);
    process.env['LECITO_TOKEN_LIFETIME'] = '9999999';
    await expect(print('--as', 'sales', '--expires', '116d')).rejects.toThrow('Write at most --expires 2777h, ');
    expect([await lifetime('--expires', '2777h'), await lifetime()]).toEqual([2777 * 3600, 12 * 3600]);
  });

  it('refuses where another issuer signs, and makes no key there', async () => {
    Object.assign(process.env, {
      LECITO_ISSUER: 'https://login.example.com',
      LECITO_JWKS_URL: 'https://login.example.com/keys',
      LECITO_AUDIENCE: 'https://crm.example.com',
    });
    await expect(print('--as', 'sales')).rejects.toThrow('Ask https://login.example.com for a token');
  });

  it('refuses in production', async () => {
    process.env['NODE_ENV'] = 'production';
    await expect(print('--as', 'sales')).rejects.toThrow('production verifies tokens of a configured issuer only');
  });
});
