import { GraphQLError } from 'graphql';
import { AnswerText, writeAnswer } from '../../../src/gateway/answer-text';

describe('the body of an answer', () => {
  const data = { people: { nodes: [{ email: 'a@example.org', phone: null }] } };
  const extensions = { release: [{ field: 'Person.phone', reason: 'CONSENT_REFUSED', count: 1 }] };
  const errors = [new GraphQLError('refused').toJSON()];

  it.each([
    ['data', { data }],
    ['data with what was withheld', { data, extensions }],
    ['errors', { errors }],
    ['errors beside data', { errors, data: { people: null }, extensions }],
    ['errors and no data', { errors, data: null }],
  ])('is the same whether its data were written before or not: %s', (_what, result) => {
    const { data: plain } = result as { data?: Record<string, unknown> | null };
    const early = plain == null ? result : { ...result, data: AnswerText.of(plain) };
    expect(writeAnswer(early)).toBe(writeAnswer(result));
    expect(writeAnswer(early)).toBe(`${JSON.stringify(result)}\n`);
  });

  it.each([
    ['of ASCII', 'a'],
    ['of Latin', 'è'],
    ['of any language', '聖'],
    ['of pairs', '🜁'],
    ['with half a pair', '\ud83d'],
  ])('is the same where it is large, %s', (_what, character) => {
    const large = { data: AnswerText.of({ person: { givenName: character.repeat(20_000) } }), extensions };
    const body: unknown = writeAnswer(large);
    const whole = `${JSON.stringify({ data: { person: { givenName: character.repeat(20_000) } }, extensions })}\n`;
    expect(Buffer.isBuffer(body)).toBe(true);
    expect(String(body)).toBe(whole);
  });
});
