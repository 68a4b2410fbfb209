import { createTransport } from 'nodemailer';
import { mailOf } from './mail';
import { NotDelivered, type Transport } from './transport';

const CONNECTIONS = 4;
const CONNECT_MS = 10_000;
/** Less than the time after which a message counts as in doubt. */
const ANSWER_MS = 30_000;
const TEMPORARY = 400;
const PERMANENT = 500;

/** Errors before the server was given anything. A lost connection is none of them: nodemailer does not say at which step it was lost. */
const BEFORE_ANYTHING: ReadonlySet<string> = new Set(['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH']);

interface SmtpError {
  readonly code?: string;
  /** `connect`: nobody was there. */
  readonly syscall?: string;
  readonly responseCode?: number;
}

/** What an error of a mail server says of the message: a reply is sure, silence after the text was given is not. */
function sureOf(cause: unknown): unknown {
  const { code = '', syscall, responseCode } = (typeof cause === 'object' && cause !== null ? cause : {}) as SmtpError;
  if (BEFORE_ANYTHING.has(code) || syscall === 'connect') return new NotDelivered('the mail server was not reached', true, cause);
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
    // The pool would send again by itself what a lost connection may have delivered.
    maxRequeues: 0,
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
