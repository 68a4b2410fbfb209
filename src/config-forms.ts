import { isIP } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { inBoth } from './sentence';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** An https address; plain http on this machine only. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}

/** What a path is put behind: anything more would stand in the middle of a link, which then leads nowhere. */
function isOrigin(text: string): boolean {
  if (!isSafeAddress(text)) return false;
  const { href, origin } = new URL(text);
  return href === `${origin}/`;
}

function isDatabaseAddress(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
}

function isMailServer(text: string): boolean {
  return /^smtps?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
}

/** "10.0.0.7, 192.168.0.0/16, fd00::/8": what `proxy-addr` reads. */
function areNetworks(text: string): boolean {
  return text.split(',').every((each) => {
    const [address = '', bits, ...rest] = each.trim().split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    return isIP(address) !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
  });
}

const webAddress = z
  .string()
  .refine(
    isSafeAddress,
    inBoth({
      en: 'must be an https address (plain http only for localhost)',
      it: 'deve essere un indirizzo https (http semplice solo per localhost)',
    }),
  )
  .optional();

const databaseAddress = z
  .string()
  .refine(
    isDatabaseAddress,
    inBoth({
      en: 'must look like postgresql://user:password@host:5432/database',
      it: 'deve avere la forma postgresql://user:password@host:5432/database',
    }),
  )
  .optional();

const A_PORT = inBoth({ en: 'must be a port number from 0 to 65535', it: 'deve essere un numero di porta da 0 a 65535' });

/** Every setting: the form of its text, in which a fault is told in both languages, and what holds without it. */
export const SETTINGS = z.object({
  NODE_ENV: z
    .enum(
      ['production', 'development', 'test'],
      inBoth({ en: 'must be production, development or test', it: 'deve essere production, development o test' }),
    )
    .optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, A_PORT)
    .transform(Number)
    .refine((port) => port <= 65_535, A_PORT)
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
    .regex(
      /^[0-9a-f]{64}$/i,
      inBoth({
        en: 'must be 64 hexadecimal digits (make one with: openssl rand -hex 32)',
        it: 'deve essere di 64 cifre esadecimali (crearne una con: openssl rand -hex 32)',
      }),
    )
    .optional(),
  LECITO_DEMO: z.enum(['true', 'false'], inBoth({ en: 'must be true or false', it: 'deve essere true o false' })).optional(),
  LECITO_RATE_LIMIT: z
    .string()
    .regex(
      /^\d{1,7}$/,
      inBoth({
        en: 'must be a number of requests in a minute (0 = no limit)',
        it: 'deve essere un numero di richieste al minuto (0 = nessun limite)',
      }),
    )
    .transform(Number)
    .optional(),
  LECITO_TOKEN_LIFETIME: z
    .string()
    .regex(
      /^[1-9]\d{0,6}$/,
      inBoth({ en: 'must be a number of seconds from 1 to 9999999', it: 'deve essere un numero di secondi da 1 a 9999999' }),
    )
    .transform(Number)
    .optional(),
  LECITO_STREAMS: z
    .string()
    .regex(
      /^[1-9]\d{0,3}$/,
      inBoth({ en: 'must be a number of streams from 1 to 9999', it: 'deve essere un numero di flussi da 1 a 9999' }),
    )
    .transform(Number)
    .default(16),
  LECITO_DEADLINE: z
    .string()
    .regex(
      /^([1-9]|[1-5]\d)$/,
      inBoth({ en: 'must be a number of seconds from 1 to 59', it: 'deve essere un numero di secondi da 1 a 59' }),
    )
    .transform(Number)
    .default(20),
  LECITO_TRUSTED_DOCUMENTS: z.string().optional(),
  LECITO_SMTP_URL: z
    .string()
    .refine(
      isMailServer,
      inBoth({
        en: 'must look like smtp://user:password@host:587 or smtps://user:password@host:465',
        it: 'deve avere la forma smtp://user:password@host:587 o smtps://user:password@host:465',
      }),
    )
    .optional(),
  LECITO_SENDER: z
    .string()
    .regex(
      /^[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/,
      inBoth({ en: 'must look like Name <address@host>', it: 'deve avere la forma Nome <indirizzo@host>' }),
    )
    .default('Lecito <noreply@localhost>'),
  LECITO_PUBLIC_URL: z
    .string()
    .refine(
      isOrigin,
      inBoth({
        en: 'must be an https address (plain http only for localhost) without path, query, fragment or user: https://crm.example.org',
        it: 'deve essere un indirizzo https (http semplice solo per localhost) senza percorso, query, frammento o utente: https://crm.example.org',
      }),
    )
    .transform((text) => new URL(text).origin)
    .optional(),
  LECITO_PROXIES: z
    .string()
    .refine(
      areNetworks,
      inBoth({
        en: 'must be addresses or networks, separated by commas: 10.0.0.7, 192.168.0.0/16',
        it: 'deve contenere indirizzi o reti, separati da virgole: 10.0.0.7, 192.168.0.0/16',
      }),
    )
    .optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      inBoth({
        en: 'must be fatal, error, warn, info, debug, trace or silent',
        it: 'deve essere fatal, error, warn, info, debug, trace o silent',
      }),
    )
    .default('info'),
});

export type Settings = z.infer<typeof SETTINGS>;
