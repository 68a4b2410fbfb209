import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { mailOf } from './mail';
import { NotDelivered, NotReached, type Transport } from './transport';

const CONNECTIONS = 4;
const CONNECT_MS = 10_000;
/** Less than the time after which a message counts as in doubt. */
const ANSWER_MS = 30_000;
const REFUSED = 400;
const REFUSED_FOR_GOOD = 500;
/** Replies that speak of the session, whatever they answer: the server closes it, lost its thread, or wants to know who we are. */
const OF_THE_SESSION: readonly number[] = [421, 503, 530];
/** RFC 3463: who sends is not allowed to, as where a relay does not know us. Servers put that off until a recipient is named. */
const OF_THE_SENDER = /^5\d\d[ -]5\.7\./;

interface SmtpError {
  readonly message?: string;
  /** Which command the error belongs to; `CONN` where the connection was lost, and nobody knows at which; `API` where none was given. */
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/**
 * What an error says of the message. `begun`: whether the server was given any of its text; until then the message surely did not leave, from
 * then on only a reply to it is sure.
 */
function sureOf(cause: unknown, begun: boolean): unknown {
  const {
    message = '',
    command = '',
    response = '',
    responseCode = 0,
  } = (typeof cause === 'object' && cause !== null ? cause : {}) as SmtpError;
  const answered = ['RCPT TO', 'DATA'].includes(command) && responseCode >= REFUSED;
  if (begun && !answered) return cause;
  if (/^(Invalid|No) recipient/.test(message)) return new NotDelivered('nothing is sent to such an address', false, cause);
  if (!answered || OF_THE_SESSION.includes(responseCode)) return new NotReached('the mail server took no messages', cause);
  const forGood = responseCode >= REFUSED_FOR_GOOD && (command === 'RCPT TO' ? !OF_THE_SENDER.test(response) : begun);
  return new NotDelivered(`the mail server answered ${String(responseCode)}`, !forGood, cause);
}

/** A text that says when its first piece is asked for. */
function noting(text: Readable, begin: () => void): Readable {
  const pieces = async function* (): AsyncGenerator<Buffer> {
    begin();
    for await (const piece of text) yield piece as Buffer;
  };
  return Readable.from(pieces(), { objectMode: false });
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
  const begun = new Set<unknown>();
  mailer.use('stream', ({ message, data }, next) => {
    message.processFunc((text) => noting(text, () => begun.add(data.messageId)));
    next();
  });
  return {
    channels: new Set(['EMAIL']),
    recipient: hostname,
    async send(message) {
      const mail = mailOf(message, sender);
      try {
        await mailer.sendMail(mail);
      } catch (cause) {
        throw sureOf(cause, begun.has(mail.messageId));
      } finally {
        begun.delete(mail.messageId);
      }
    },
    close: () => {
      mailer.close();
      return Promise.resolve();
    },
  };
}
