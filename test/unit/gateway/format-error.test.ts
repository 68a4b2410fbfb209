import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import { LecitoError } from '../../../src/errors';
import { asLecitoError, formatError } from '../../../src/gateway/format-error';
import { traceError } from '../../../src/gateway/traced-error';

const SECRET = 'giulia.ferri@example.com';

function logged(): { lines: string[]; format: ReturnType<typeof formatError> } {
  const lines: string[] = [];
  return { lines, format: formatError(pino({}, { write: (line: string) => void lines.push(line) })) };
}

function sqlError(code: string): Error {
  return Object.assign(new Error(`column says ${SECRET}`), { code });
}

describe('what was thrown', () => {
  it.each([
    ['an error of ours', new LecitoError('CONFLICT'), 'CONFLICT'],
    ['an error of ours inside another', new GraphQLError('x', { originalError: new LecitoError('NOT_FOUND') }), 'NOT_FOUND'],
    ['a value that the type does not take (SQLSTATE 22P02)', sqlError('22P02'), 'INVALID_INPUT'],
    ['a date that is none (SQLSTATE 22007)', sqlError('22007'), 'INVALID_INPUT'],
    ['a lost race (SQLSTATE 40001)', sqlError('40001'), 'CONFLICT'],
    ['a deadlock (SQLSTATE 40P01)', sqlError('40P01'), 'CONFLICT'],
    ['a statement that took too long (SQLSTATE 57014)', sqlError('57014'), 'DEADLINE_EXCEEDED'],
    ['a database that is gone', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'STORE_UNAVAILABLE'],
    ['a missing privilege (SQLSTATE 42501)', sqlError('42501'), 'INTERNAL'],
    ['a refusal of Apollo’s without a code', new GraphQLError('x', { extensions: { http: { status: 400 } } }), 'INVALID_DOCUMENT'],
    ['an error of the execution', new GraphQLError('Cannot return null'), 'INTERNAL'],
    ['a fault of ours', new TypeError('x is undefined'), 'INTERNAL'],
    ['an error without a stack', Object.assign(new Error('x'), { stack: undefined }), 'INTERNAL'],
    ['a text', 'x', 'INTERNAL'],
    ['nothing', undefined, 'INTERNAL'],
  ])('is told by its code: %s', (_what, thrown, code) => {
    expect(asLecitoError(thrown).code).toBe(code);
  });

  it('with the words of Apollo’s refusal, without the line break at their end', () => {
    const thrown = new GraphQLError('Provide a header: apollo-require-preflight\n', { extensions: { code: 'BAD_REQUEST' } });
    expect(asLecitoError(thrown).extensions['detail']).toBe('Provide a header: apollo-require-preflight');
  });
});

describe('an error that leaves', () => {
  it('holds no stack, no message of the database, no value', () => {
    const { format, lines } = logged();
    for (const thrown of [sqlError('22P02'), sqlError('42501'), sqlError('XX000'), new Error(SECRET)]) {
      const left = format({ message: SECRET, extensions: { stacktrace: [SECRET], code: 'INTERNAL_SERVER_ERROR' } }, thrown);
      expect(JSON.stringify(left)).not.toContain(SECRET);
      expect(JSON.stringify(left)).not.toMatch(/stack|\.ts:/);
      expect(left.extensions).toMatchObject({ code: expect.any(String) as string, it: expect.any(String) as string });
    }
    expect(lines.join('')).toContain('INTERNAL'); // the operator is told
  });

  it('says where it happened, and never the HTTP status', () => {
    const place: Partial<GraphQLFormattedError> = { locations: [{ line: 1, column: 3 }], path: ['people'] };
    const left = logged().format({ message: 'x', ...place }, new LecitoError('NO_ROLE'));
    expect(left).toMatchObject({ ...place, extensions: { code: 'NO_ROLE' } });
    expect(left.extensions).not.toHaveProperty('http');
  });

  it.each([
    ['GRAPHQL_PARSE_FAILED', 'INVALID_DOCUMENT'],
    ['GRAPHQL_VALIDATION_FAILED', 'INVALID_DOCUMENT'],
    ['OPERATION_RESOLUTION_FAILURE', 'INVALID_DOCUMENT'],
    ['BAD_USER_INPUT', 'INVALID_INPUT'],
    ['BAD_REQUEST', 'INVALID_DOCUMENT'],
  ])('takes Apollo’s %s for %s, with its sentence as detail', (apollo, code) => {
    const { format, lines } = logged();
    const left = format({ message: '' }, new GraphQLError('There is no field.', { extensions: { code: apollo } }));
    expect(left.extensions).toMatchObject({ code, detail: 'There is no field.' });
    expect(lines).toEqual([]);
  });

  it('keeps our own code where Apollo would say that validation failed', () => {
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
    const ours = new GraphQLError('x', { originalError: new LecitoError('TOO_EXPENSIVE'), extensions });
    expect(logged().format({ message: 'x', extensions }, ours).extensions).toMatchObject({ code: 'TOO_EXPENSIVE' });
  });

  it('is logged by its code and private detail where an operator must act, and else not at all', () => {
    const { format, lines } = logged();
    format({ message: 'x' }, new LecitoError('NOT_FOUND', { privateDetail: 'quiet' }));
    expect(lines).toEqual([]);
    format({ message: 'x' }, new LecitoError('LOG_UNAVAILABLE', { privateDetail: 'disk full' }));
    expect(lines.join('')).toMatch(/LOG_UNAVAILABLE.*disk full/);
  });

  it('tells the trace id where it asks that one reports it, and nowhere else', () => {
    const traceId = 'ab'.repeat(16);
    const [fault, refusal] = [new TypeError('x is undefined'), new LecitoError('NO_ROLE')];
    for (const error of [fault, refusal]) traceError(error, traceId);
    expect(logged().format({ message: 'x' }, fault).extensions).toMatchObject({ code: 'INTERNAL', traceId });
    expect(logged().format({ message: 'x' }, refusal).extensions).not.toHaveProperty('traceId');
    expect(logged().format({ message: 'x' }, new TypeError('y')).extensions).not.toHaveProperty('traceId');
  });
});
