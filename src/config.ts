import { join, resolve } from 'node:path';
import { z } from 'zod';
import { areNetworks, isDatabaseAddress, isMailServer, isOrigin, isSafeAddress } from './config-forms';
import { OperatorFault } from './operator-fault';

/** Who signs the tokens, where its public keys are, and the name under which this gateway is addressed (RFC 9068). */
export interface Issuer {
  readonly url: string;
  readonly jwksUrl: string;
  readonly audience: string;
}

export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Absolute. Holds the embedded server, the development issuer's keys and the pseudonym key. */
  readonly dataFolder: string;
  /** The owner's connection, which migrates; null = embedded server. */
  readonly databaseUrl: string | null;
  /** The gateway's own login; null = the owner's, with the gateway's role. */
  readonly gatewayDatabaseUrl: string | null;
  /** The gateway's login past a pooler in transaction mode, to hear of changes; null = as the gateway connects. */
  readonly listenDatabaseUrl: string | null;
  readonly policyFolder: string;
  /** null = development issuer, whose keys live in the data folder. */
  readonly issuer: Issuer | null;
  /** 64 hex digits; null = made once and kept in the data folder. */
  readonly pseudonymKey: string | null;
  /** Load the demo data into an empty store. */
  readonly demo: boolean;
  readonly logLevel: string;
  /** Requests that one client may send in a minute to one instance; 0 = as many as it likes. */
  readonly rateLimit: number;
  /** Seconds that an access token may live; null = as long as its issuer likes. */
  readonly tokenLifetime: number | null;
  /** Streams that one viewer may have open at one instance. */
  readonly streams: number;
  /** Seconds after which an operation is broken off. */
  readonly deadline: number;
  /** Folder of the only operations that run, absolute; null = any operation runs. */
  readonly trustedDocuments: string | null;
  /** Addresses or networks of the proxies whose X-Forwarded-For is believed; null = none. */
  readonly proxies: string | null;
  /** The mail server, with its password; null = none (e-mails are laid into files in development). */
  readonly smtpUrl: string | null;
  /** From whom messages come: `Name <address>`. */
  readonly sender: string;
  /** Under which persons reach this gateway to unsubscribe, without a path; null = this process's own address. */
  readonly publicUrl: string | null;
}

/** The configuration is at fault: `faults` names every variable at fault and what it should be, never a secret's value. */
export class ConfigError extends OperatorFault {
  constructor(readonly faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${String(faults.length)} faults`}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

const webAddress = z.string().refine(isSafeAddress, 'must be an https address (plain http only for localhost)').optional();

const databaseAddress = z.string().refine(isDatabaseAddress, 'must look like postgresql://user:password@host:5432/database').optional();

/** Generous: a hundred requests a second, far above what a frontend of one viewer sends. */
const PRODUCTION_RATE_LIMIT = 6000;

/** What an issuer takes away from a viewer holds until the token expires: an hour, in seconds. */
const PRODUCTION_TOKEN_LIFETIME = 3600;

const SETTINGS = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test'], 'must be production, development or test').optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number from 0 to 65535')
    .default(4000),
  HOST: z.string().optional(),
  LECITO_DATA: z.string().default('.data'),
  DATABASE_URL: databaseAddress,
  DATABASE_GATEWAY_URL: databaseAddress,
  DATABASE_LISTEN_URL: databaseAddress,
  LECITO_POLICY: z.string().default(join(__dirname, '..', 'policy')),
  LECITO_ISSUER: webAddress,
  LECITO_JWKS_URL: webAddress,
  LECITO_AUDIENCE: z.string().optional(),
  LECITO_PSEUDONYM_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits (make one with: openssl rand -hex 32)')
    .optional(),
  LECITO_DEMO: z.enum(['true', 'false'], 'must be true or false').optional(),
  LECITO_RATE_LIMIT: z
    .string()
    .regex(/^\d{1,7}$/, 'must be a number of requests in a minute (0 = no limit)')
    .transform(Number)
    .optional(),
  LECITO_TOKEN_LIFETIME: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'must be a number of seconds from 1 to 9999999')
    .transform(Number)
    .optional(),
  LECITO_STREAMS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a number of streams from 1 to 9999')
    .transform(Number)
    .default(16),
  LECITO_DEADLINE: z
    .string()
    .regex(/^([1-9]|[1-5]\d)$/, 'must be a number of seconds from 1 to 59')
    .transform(Number)
    .default(20),
  LECITO_TRUSTED_DOCUMENTS: z.string().optional(),
  LECITO_SMTP_URL: z
    .string()
    .refine(isMailServer, 'must look like smtp://user:password@host:587 or smtps://user:password@host:465')
    .optional(),
  LECITO_SENDER: z
    .string()
    .regex(/^[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/, 'must look like Name <address@host>')
    .default('Lecito <noreply@localhost>'),
  LECITO_PUBLIC_URL: z
    .string()
    .refine(
      isOrigin,
      'must be an https address (plain http only for localhost) without path, query, fragment or user: https://crm.example.org',
    )
    .transform((text) => new URL(text).origin)
    .optional(),
  LECITO_PROXIES: z.string().refine(areNetworks, 'must be addresses or networks, separated by commas: 10.0.0.7, 192.168.0.0/16').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be fatal, error, warn, info, debug, trace or silent')
    .default('info'),
});

/** What Kubernetes sets in every container beside a service that is called `lecito`. */
const OF_KUBERNETES = /^LECITO_(SERVICE_HOST|SERVICE_PORT|PORT)(_|$)/;

/** A mistyped limit would be no limit. */
function unknownSettings(env: NodeJS.ProcessEnv): readonly string[] {
  const unknown = Object.keys(env).filter((name) => name.startsWith('LECITO_') && !(name in SETTINGS.shape) && !OF_KUBERNETES.test(name));
  return unknown.map((name) => `${name} is no setting: is it mistyped? docs/operations.md names them all`);
}

type Settings = z.infer<typeof SETTINGS>;

const ISSUER_SETTINGS = ['LECITO_ISSUER', 'LECITO_JWKS_URL', 'LECITO_AUDIENCE'] as const;

/** What no single variable shows: settings that need each other, and guards that production must not start without. */
function faultsBetween(env: NodeJS.ProcessEnv, production: boolean): readonly string[] {
  const missing = (name: string): boolean => (env[name] ?? '') === '';
  const faults: string[] = [];
  const issuerWanted = production || ISSUER_SETTINGS.some((name) => !missing(name));
  for (const name of issuerWanted ? ISSUER_SETTINGS.filter(missing) : []) {
    faults.push(
      `${name} is missing: ${production ? 'production verifies tokens of a configured issuer only' : 'the issuer is configured only in part'}`,
    );
  }
  if (production && missing('LECITO_PSEUDONYM_KEY')) {
    faults.push(
      'LECITO_PSEUDONYM_KEY is missing: production keeps the key of the access log apart from the data (make one with: openssl rand -hex 32)',
    );
  }
  if (missing('DATABASE_URL') && !missing('DATABASE_GATEWAY_URL')) {
    faults.push('DATABASE_URL is missing: DATABASE_GATEWAY_URL alone cannot migrate');
  }
  if (!missing('LECITO_SMTP_URL')) {
    for (const name of ['LECITO_SENDER', ...(production ? ['LECITO_PUBLIC_URL'] : [])].filter(missing)) {
      faults.push(`${name} is missing: a message names its sender, and where to unsubscribe`);
    }
  }
  return faults;
}

/** What production bounds as far as it is not told otherwise, and development does not. */
function boundsOf(
  { LECITO_RATE_LIMIT, LECITO_TOKEN_LIFETIME }: Settings,
  production: boolean,
): Pick<Config, 'rateLimit' | 'tokenLifetime'> {
  return {
    rateLimit: LECITO_RATE_LIMIT ?? (production ? PRODUCTION_RATE_LIMIT : 0),
    tokenLifetime: LECITO_TOKEN_LIFETIME ?? (production ? PRODUCTION_TOKEN_LIFETIME : null),
  };
}

function configOf(settings: Settings, production: boolean): Config {
  const { LECITO_ISSUER: url, LECITO_JWKS_URL: jwksUrl, LECITO_AUDIENCE: audience } = settings;
  const complete = url !== undefined && jwksUrl !== undefined && audience !== undefined;
  return Object.freeze({
    production,
    port: settings.PORT,
    host: settings.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    dataFolder: resolve(settings.LECITO_DATA),
    databaseUrl: settings.DATABASE_URL ?? null,
    gatewayDatabaseUrl: settings.DATABASE_GATEWAY_URL ?? null,
    listenDatabaseUrl: settings.DATABASE_LISTEN_URL ?? null,
    policyFolder: resolve(settings.LECITO_POLICY),
    issuer: complete ? Object.freeze({ url, jwksUrl, audience }) : null,
    pseudonymKey: settings.LECITO_PSEUDONYM_KEY?.toLowerCase() ?? null,
    demo: settings.LECITO_DEMO === undefined ? !production && settings.DATABASE_URL === undefined : settings.LECITO_DEMO === 'true',
    logLevel: settings.LOG_LEVEL,
    ...boundsOf(settings, production),
    streams: settings.LECITO_STREAMS,
    deadline: settings.LECITO_DEADLINE,
    trustedDocuments: settings.LECITO_TRUSTED_DOCUMENTS === undefined ? null : resolve(settings.LECITO_TRUSTED_DOCUMENTS),
    proxies: settings.LECITO_PROXIES ?? null,
    smtpUrl: settings.LECITO_SMTP_URL ?? null,
    sender: settings.LECITO_SENDER,
    publicUrl: settings.LECITO_PUBLIC_URL ?? null,
  });
}

/** The settings of this process, frozen; an empty variable counts as absent. Throws a ConfigError that lists every fault at once. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const production = given['NODE_ENV'] === 'production';
  const settings = SETTINGS.safeParse(given);
  const faults = [
    ...(settings.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? []),
    ...faultsBetween(given, production),
    ...unknownSettings(given),
  ];
  if (!settings.success || faults.length > 0) throw new ConfigError(faults);
  return configOf(settings.data, production);
}

/** What of this process's environment a program that it starts needs: all but our own settings, among which are secrets. */
export function environmentOfChild(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !(name.startsWith('LECITO_') || name.startsWith('DATABASE_'))));
}
