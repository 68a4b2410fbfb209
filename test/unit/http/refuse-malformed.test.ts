import fastify from 'fastify';
import pino, { type Logger } from 'pino';
import { answerTransportError } from '../../../src/http/refuse-malformed';

/** What a logger was told, line by line. */
function listeningLogger(): { log: Logger; lines: Array<Record<string, unknown>> } {
  const lines: Array<Record<string, unknown>> = [];
  return { log: pino({}, { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) }), lines };
}

it('what fails outside the graph is told to the operator, with its trace; the client reads no word of it', async () => {
  const { log, lines } = listeningLogger();
  const app = fastify();
  app.setErrorHandler(answerTransportError(log));
  app.get('/here', () => {
    throw new Error('something broke');
  });
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  const answer = await app.inject({ url: '/here', headers: { traceparent: `00-${trace}-00f067aa0ba902b7-01` } });
  await app.close();
  expect([answer.statusCode, answer.json()]).toMatchObject([500, { errors: [{ extensions: { code: 'INTERNAL' } }] }]);
  expect(answer.body).not.toMatch(/broke|stack|refuse-malformed/);
  expect(lines).toMatchObject([{ level: 50, traceId: trace, err: { message: 'something broke' } }]);
});
