import { createTransport } from 'nodemailer';
import { mailOf } from './mail';
import { NotDelivered, type Transport } from './transport';

const CONNECTIONS = 4;
const CONNECT_MS = 10_000;
/** Less than the time after which a message counts as in doubt. */
const ANSWER_MS = 30_000;
const TEMPORARY = 400;
const PERMANENT = 500;

/** Errors before the server was given anything. */
const BEFORE_ANYTHING: ReadonlySet<string> = new Set(['EDNS', 'ECONNECTION', 'ETLS', 'EAUTH', 'ECONNREFUSED', 'ENOAUTH']);

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** What an error of a mail server says of the message: a reply is sure, silence after the text was given is not. */
function sureOf(cause: unknown): unknown {
  const { code = '', command, responseCode } = (typeof cause === 'object' && cause !== null ? cause : {}) as SmtpError;
  if (BEFORE_ANYTHING.has(code) || command === 'CONN') return new NotDelivered('the mail server was not reached', true, cause);
  if (responseCode === undefined) return cause;
  if (responseCode >= PERMANENT) return new NotDelivered(`the mail server answered ${String(responseCode)}`, false, cause);
  return responseCode >= TEMPORARY ? new NotDelivered(`the mail server answered ${String(responseCode)}`, true, cause) : cause;
}

/** Sends e-mails through a mail server, `smtp://user:password@host:587` or `smtps://…`; without TLS only to this machine. */
export function smtpTransport(url: string, sender: string): Transport {
  const { hostname, protocol } = new URL(url);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const mailer = createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: ANSWER_MS,
    requireTLS: protocol === 'smtp:' && !local,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    channels: new Set(['EMAIL']),
    recipient: hostname,
    async send(message) {
      await mailer.sendMail(mailOf(message, sender)).catch((cause: unknown) => {
        throw sureOf(cause);
      });
    },
    close: () => {
      mailer.close();
      return Promise.resolve();
    },
  };
}
