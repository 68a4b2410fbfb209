import { isUtf8 } from 'node:buffer';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { traceIdOf } from '../authentication/trace-id';
import { LecitoError } from '../errors';
import type { Sentence } from '../sentence';

const BAD_REQUEST = 400;
const SERVER_ERROR = 500;

/** The body that GraphQL clients understand, for errors that happen before GraphQL. */
function errorBody({ message, told }: LecitoError): { errors: readonly unknown[] } {
  return { errors: [{ message, extensions: told }] };
}

/** What the transport refuses most, in our words; of the rest Fastify's own. */
const DETAILS: Readonly<Record<string, Sentence>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: { en: 'Invalid JSON in the body.', it: 'Il corpo non è JSON valido.' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { en: 'The body is empty.', it: 'Il corpo è vuoto.' },
  FST_ERR_CTP_BODY_TOO_LARGE: { en: 'The body is too large.', it: 'Il corpo è troppo grande.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { en: 'Send the body as application/json.', it: 'Inviare il corpo come application/json.' },
  LECITO_NOT_UTF8: {
    en: 'The body is no text in UTF-8. Send JSON in UTF-8, not compressed.',
    it: 'Il corpo non è un testo in UTF-8. Inviare JSON in UTF-8, non compresso.',
  },
};

/** Answers a request that the transport refuses (no JSON, too large, wrong type, no such path) with its 4xx, and our own faults with 500. */
export function answerTransportError(log: Logger) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const status = error.statusCode ?? SERVER_ERROR;
    if (status >= BAD_REQUEST && status < SERVER_ERROR) {
      const detail = DETAILS[error.code];
      const told = detail === undefined ? { libraryDetail: error.message } : { detail };
      void reply.status(status).send(errorBody(new LecitoError('INVALID_DOCUMENT', told)));
      return;
    }
    log.error({ err: error, traceId: traceIdOf(request.raw.rawHeaders) }, 'A request failed outside the graph.');
    void reply.status(SERVER_ERROR).send(errorBody(new LecitoError('INTERNAL')));
  };
}

class NotUtf8 extends Error {
  readonly statusCode = BAD_REQUEST;
  readonly code = 'LECITO_NOT_UTF8';
}

/** JSON is in UTF-8 (RFC 8259, 8.1). Another encoding, read as that, would lose its letters with accents without a word: `Niccol\ufffd` would be stored. */
export function takeUtf8Only(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isUtf8(body)) void parse(request, body.toString(), done);
    else done(new NotUtf8());
  });
}

/** Refuses, with 400, a request whose Host header no URL can hold: it would break every later step that builds one. */
export async function refuseBadHost(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { host } = request.headers;
  // The second is what a believed proxy says it was asked for.
  if (host !== undefined && [host, request.hostname].every((name) => URL.canParse(`http://${name}/`))) return;
  await reply.status(BAD_REQUEST).send(
    errorBody(
      new LecitoError('INVALID_DOCUMENT', {
        detail: { en: 'The Host header is missing or malformed.', it: 'La testata Host manca o è malformata.' },
      }),
    ),
  );
}

/** Says where the graph is: 405 for a method that it does not take there, by path; 404 for another path. */
export function answerNowhere(methods: ReadonlyMap<string, readonly string[]>) {
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const taken = methods.get(request.url.replace(new RegExp('/?([?].*)?$'), ''));
    if (taken !== undefined) {
      const refused = new LecitoError('METHOD_NOT_ALLOWED');
      void reply.header('allow', taken.join(', ')).status(refused.status).send(errorBody(refused));
      return;
    }
    const nowhere = new LecitoError('NO_SUCH_PATH');
    void reply.status(nowhere.status).send(errorBody(nowhere));
  };
}
