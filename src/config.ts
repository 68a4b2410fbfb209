import { resolve } from 'node:path';
import { SETTINGS, type Settings } from './config-forms';
import { OperatorFault } from './operator-fault';
import { both, fromBoth, hasFaults, listed, type Sentence } from './sentence';

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
  constructor(readonly faults: readonly Sentence[]) {
    super(listed(hasFaults({ en: 'The configuration', it: 'La configurazione' }, faults.length), faults));
    this.name = 'ConfigError';
  }
}

/** Generous: a hundred requests a second, far above what a frontend of one viewer sends. */
const PRODUCTION_RATE_LIMIT = 6000;

/** What an issuer takes away from a viewer holds until the token expires: an hour, in seconds. */
const PRODUCTION_TOKEN_LIFETIME = 3600;

/** What Kubernetes sets in every container beside a service that is called `lecito`. */
const OF_KUBERNETES = /^LECITO_(SERVICE_HOST|SERVICE_PORT|PORT)(_|$)/;

/** A mistyped limit would be no limit. */
function unknownSettings(env: NodeJS.ProcessEnv): readonly Sentence[] {
  const unknown = Object.keys(env).filter((name) => name.startsWith('LECITO_') && !(name in SETTINGS.shape) && !OF_KUBERNETES.test(name));
  return unknown.map((name) => ({
    en: `${name} is no setting: is it mistyped? docs/operations.md names them all`,
    it: `${name} non è un’impostazione: è scritta male? docs/operations.md le elenca tutte`,
  }));
}

const ISSUER_SETTINGS = ['LECITO_ISSUER', 'LECITO_JWKS_URL', 'LECITO_AUDIENCE'] as const;

const ISSUER_NEEDED: Sentence = {
  en: 'production verifies tokens of a configured issuer only',
  it: 'in produzione si verificano solo token di un emittente configurato',
};
const ISSUER_IN_PART: Sentence = { en: 'the issuer is configured only in part', it: 'l’emittente è configurato solo in parte' };
const KEY_APART: Sentence = {
  en: 'production keeps the key of the access log apart from the data (make one with: openssl rand -hex 32)',
  it: 'in produzione la chiave del registro degli accessi sta separata dai dati (crearne una con: openssl rand -hex 32)',
};
const SENDER_NEEDED: Sentence = {
  en: 'a message names its sender, and where to unsubscribe',
  it: 'un messaggio indica il suo mittente, e dove disiscriversi',
};

/** What no single variable shows: settings that need each other, and guards that production must not start without. */
function faultsBetween(env: NodeJS.ProcessEnv, production: boolean): readonly Sentence[] {
  const missing = (name: string): boolean => (env[name] ?? '') === '';
  const faults: Sentence[] = [];
  const lack = (name: string, why: Sentence): void =>
    void faults.push({ en: `${name} is missing: ${why.en}`, it: `${name} manca: ${why.it}` });
  const issuerWanted = production || ISSUER_SETTINGS.some((name) => !missing(name));
  for (const name of issuerWanted ? ISSUER_SETTINGS.filter(missing) : []) {
    lack(name, production ? ISSUER_NEEDED : ISSUER_IN_PART);
  }
  if (production && missing('LECITO_PSEUDONYM_KEY')) {
    lack('LECITO_PSEUDONYM_KEY', KEY_APART);
  }
  if (missing('DATABASE_URL') && !missing('DATABASE_GATEWAY_URL')) {
    lack('DATABASE_URL', { en: 'DATABASE_GATEWAY_URL alone cannot migrate', it: 'DATABASE_GATEWAY_URL da sola non può migrare' });
  }
  if (!missing('LECITO_SMTP_URL')) {
    for (const name of ['LECITO_SENDER', ...(production ? ['LECITO_PUBLIC_URL'] : [])].filter(missing)) {
      lack(name, SENDER_NEEDED);
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
    ...(settings.error?.issues.map((issue) => both(fromBoth(issue.message), (text) => `${issue.path.join('.')} ${text}`)) ?? []),
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
