import { GraphQLError } from 'graphql';
import { writeAnswer, writtenAhead } from '../../../src/gateway/answer-text';

describe('the body of an answer', () => {
  const data = { people: { nodes: [{ email: 'a@example.org', phone: null }] } };
  const extensions = { release: [{ field: 'Person.phone', reason: 'CONSENT_REFUSED', count: 1 }] };
  const errors = [new GraphQLError('refused')];

  it.each([
    ['data', { data }, undefined],
    ['data with what was withheld', { data }, extensions],
    ['errors', { errors }, undefined],
    ['errors beside data', { errors, data: { people: null } }, extensions],
    ['errors and no data', { errors, data: null }, undefined],
  ])('is the same whether it was written ahead or not: %s', (_what, result, told) => {
    const whole = told === undefined ? result : { ...result, extensions: told };
    expect(writeAnswer(writtenAhead(result, told) as never)).toBe(`${JSON.stringify(whole)}\n`);
    expect(writeAnswer(whole as never)).toBe(`${JSON.stringify(whole)}\n`);
  });

  it('keeps nothing of its cells while it waits, nor a text to be moved where it is large', () => {
    const { data: waiting } = writtenAhead({ data: { givenName: 'a'.repeat(20_000) } }, extensions);
    expect(Object.values(waiting ?? {})).toEqual([expect.any(Buffer)]);
  });

  it.each([
    ['of ASCII', 'a'],
    ['of Latin', 'è'],
    ['of any language', '聖'],
    ['of pairs', '🜁'],
    ['with half a pair', '\ud83d'],
  ])('is the same where it is large, %s', (_what, character) => {
    const large = { data: { person: { givenName: character.repeat(20_000) } } };
    const body: unknown = writeAnswer(writtenAhead(large, extensions) as never);
    expect(Buffer.isBuffer(body)).toBe(true);
    expect(String(body)).toBe(`${JSON.stringify({ ...large, extensions })}\n`);
  });
});
