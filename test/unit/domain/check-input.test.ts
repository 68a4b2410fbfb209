import { z } from 'zod';
import {
  amount,
  checkInput,
  currency,
  expectedVersion,
  idempotencyKey,
  instant,
  invalidInput,
  key,
  line,
  MOST_AMOUNT,
  orElse,
  paragraph,
  pastDay,
  says,
} from '../../../src/domain/check-input';
import { LecitoError } from '../../../src/errors';

function faultIn(schema: z.ZodType, input: unknown): Record<string, unknown> | null {
  try {
    checkInput(schema, input);
    return null;
  } catch (error) {
    if (!(error instanceof LecitoError)) throw error;
    const { code, field, detail, detailIt } = error.extensions;
    return { code, field, detail, detailIt };
  }
}

const faultOf = (schema: z.ZodType, value: unknown): Record<string, unknown> | null => faultIn(z.object({ it: schema }), { it: value });

describe('checkInput', () => {
  it('names the field at fault by its path, and never the value', () => {
    const schema = z.object({ list: z.array(z.object({ name: line(3) })) });
    const fault = faultIn(schema, { list: [{ name: 'abc' }, { name: 'secret' }] });
    expect(fault).toEqual({
      code: 'INVALID_INPUT',
      field: 'input.list.1.name',
      detail: 'At most 3 characters.',
      detailIt: 'Al massimo 3 caratteri.',
    });
  });

  it('names the first of several fields at fault', () => {
    const schema = z.object({ one: line(3), other: line(3) });
    expect(faultIn(schema, { one: 'long', other: '' })).toMatchObject({ field: 'input.one', detail: 'At most 3 characters.' });
  });

  it('names the input itself where no single field is at fault', () => {
    const schema = z.object({}).refine(() => false, says({ en: 'Nothing fits.', it: 'Nulla va bene.' }));
    expect(faultIn(schema, {})).toMatchObject({ field: 'input' });
    expect(invalidInput([], { en: 'No.', it: 'No.' }).extensions['field']).toBe('input');
  });

  it('names the field that a check of several puts it down to', () => {
    const schema = z.object({ from: z.string(), to: z.string() }).refine(() => false, says({ en: 'Later.', it: 'Dopo.' }, 'to'));
    expect(faultIn(schema, { from: '2', to: '1' })).toEqual({
      code: 'INVALID_INPUT',
      field: 'input.to',
      detail: 'Later.',
      detailIt: 'Dopo.',
    });
  });

  it('says nothing in zod’s words, which are English alone and may quote', () => {
    expect(faultOf(z.enum(['PHONE']), 'secret')).toMatchObject({ detail: 'Not acceptable.', detailIt: 'Non accettabile.' });
    expect(
      faultOf(
        z.object({}).refine(() => false, 'secret'),
        {},
      ),
    ).toMatchObject({ detail: 'Not acceptable.' });
  });

  it('brings values into the form in which they are stored', () => {
    const schema = z.object({ name: line(10), id: key, state: orElse(z.string(), 'none') });
    expect(checkInput(schema, { name: '  Ada ', id: 'ABCDEF', state: null })).toEqual({ name: 'Ada', id: 'abcdef', state: 'none' });
  });

  it.each([
    ['a line break', line(10), 'a\nb'],
    ['U+0000', line(10), 'a\u0000b'],
    ['U+0000 in a paragraph', paragraph(10), 'a\u0000b'],
    ['blanks alone', paragraph(10), ' \n '],
    ['a space without width alone', line(10), '\u200b'],
    ['half a surrogate pair', line(10), 'M\ud83d'],
    ['half a surrogate pair in a paragraph', paragraph(10), '\udc00M'],
    ['a version below one', expectedVersion, 0],
    ['a short key', idempotencyKey, 'seven77'],
    ['a key with a blank', idempotencyKey, 'eight 88'],
    ['a day that is not of the calendar', pastDay, '2026-02-30T'],
    ['a day in the future', pastDay, '2099-01-01'],
    ['a key of more than 128 characters', idempotencyKey, 'k'.repeat(129)],
    ['a day before 1900', pastDay, '1899-12-31'],
    ['a number as an instant', instant, '1700000000000'],
    ['an instant without zone', instant, '2026-01-01T00:00:00'],
    ['an instant that no clock shows', instant, '2026-01-01T25:00:00Z'],
    ['an instant of a zone that PostgreSQL does not know', instant, '2026-01-01T00:00:00-16:00'],
    ['a control character of Latin-1, which Windows means as a letter', line(20), 'D\u0092Angelo'],
    ['the same in a paragraph', paragraph(20), 'D\u0092Angelo'],
    ['a negative amount', amount, -0.01],
    ['an amount without end', amount, Infinity],
    ['an amount beyond the most', amount, MOST_AMOUNT + 1],
    ['an amount with more than two decimals', amount, 1.005],
    ['a currency that ISO 4217 does not know', currency, 'ZZZ'],
    ['a currency in small letters', currency, 'eur'],
  ])('refuses %s', (_what, schema, value) => {
    expect(faultOf(schema, value)).toMatchObject({ field: 'input.it' });
  });

  it.each([
    [paragraph(20), 'two\nlines\tand a tab'],
    [line(20), 'a whole pair \ud83d\ude00'],
    [idempotencyKey, null],
    [idempotencyKey, '0197a5b4-uuid'],
    [instant, '2026-01-01T00:00:00.123456+01:00'],
    [idempotencyKey, 'k'.repeat(128)],
    [pastDay, '2026-01-01'],
    [pastDay, new Date().toISOString().slice(0, 10)],
    [amount, 0],
    [amount, 999_999_999_999.99],
    [amount, MOST_AMOUNT],
    [amount, 0.07],
    [currency, 'CHF'],
    [currency, null],
  ])('takes %#', (schema, value) => {
    expect(faultOf(schema, value)).toBeNull();
  });
});
