import { request } from 'node:http';
import { connect } from 'node:net';

/** One malformed request: what differs from a lawful POST of `{ me { subject } }` as sales. */
export interface BadRequest {
  readonly what: string;
  readonly method?: string;
  readonly path?: string;
  /** Over the lawful ones; null leaves a header out, a list sends it several times. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly body?: string | Buffer;
  /** All bytes of the request, in place of everything else. */
  readonly raw?: string | Buffer;
}

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** A body as a GraphQL client sends it. */
export function body(query: unknown, variables?: unknown, more: object = {}): string {
  return JSON.stringify({ query, ...(variables === undefined ? {} : { variables }), ...more });
}

/** Shortens a long value for the name of a test. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 70)}… (${String(text.length)} characters)` : text;
}

/** Sends it past every check that fetch would make; throws when the connection ends without an answer. */
export function send(url: URL, lawful: Readonly<Record<string, string>>, bad: BadRequest): Promise<RawAnswer> {
  return bad.raw === undefined ? sendByHttp(url, lawful, bad) : sendBytes(url, bad.raw);
}

function sendByHttp(url: URL, lawful: Readonly<Record<string, string>>, bad: BadRequest): Promise<RawAnswer> {
  const { method = 'POST', path = '/graphql', body: content = body('{ me { subject } }') } = bad;
  const headers = Object.entries({ ...lawful, ...bad.headers }).filter((entry): entry is [string, string | string[]] => entry[1] !== null);
  return new Promise((resolve, reject) => {
    const bodiless = ['GET', 'HEAD', 'TRACE'].includes(method);
    const sent = request({ host: url.hostname, port: url.port, method, path, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() });
      });
      answer.on('error', reject);
    });
    for (const [name, value] of headers) if (!bodiless || name !== 'content-type') sent.setHeader(name, value);
    sent.on('error', reject);
    sent.end(bodiless ? undefined : content);
  });
}

function sendBytes(url: URL, bytes: string | Buffer): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(url.port), url.hostname, () => socket.write(bytes));
    const done = (): void => {
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      if (status === undefined) reject(new Error(`no answer but ${JSON.stringify(text)}`));
      else resolve({ status: Number(status), text });
      socket.destroy();
    };
    socket.on('data', (part) => {
      text += part.toString();
      if (text.includes('\r\n\r\n')) done();
    });
    socket.on('end', done);
    socket.on('error', reject);
    socket.setTimeout(5000, done);
  });
}
