import { Row } from '../../../src/domain/collection/import/row';

function rowOf(values: Record<string, string>): Row {
  return new Row(7, new Map(Object.keys(values).map((name, index) => [name, index])), Object.values(values));
}

describe('reading a row', () => {
  it('takes values without the blanks around them, and a blank one as none', () => {
    const row = rowOf({ name: '  Acme  ', sector: '   ' });
    expect([row.optional('name'), row.optional('sector'), row.optional('absent')]).toEqual(['Acme', null, null]);
    expect(row.faults).toEqual([]);
  });

  it('finds all the faults of a row, each with its column', () => {
    const row = rowOf({
      name: '',
      price: '1,5',
      pieces: '2.5',
      age: '900',
      day: '2025-02-30',
      stage: 'Wonn',
      text: 'x'.repeat(501),
      bytes: 'a\ufffd',
      nul: 'a\u0000b',
      ansi: 'D\u0092Angelo',
    });
    row.text('name');
    row.number('price');
    row.integer('pieces', 0, 9);
    row.integer('age', 0, 120);
    row.optionalDay('day');
    row.oneOf('stage', { Won: 1 }, 0);
    for (const column of ['text', 'bytes', 'nul', 'ansi']) row.optional(column);
    expect(row.faults.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'name MISSING',
      'price NOT_A_NUMBER',
      'pieces NOT_A_NUMBER',
      'age OUT_OF_RANGE',
      'day NOT_A_DATE',
      'stage UNKNOWN_WORD',
      'text TOO_LONG',
      'bytes BAD_ENCODING',
      'nul BAD_CHARACTER',
      'ansi BAD_CHARACTER',
    ]);
  });

  it('calls a faulty value faulty, not missing as well', () => {
    const row = rowOf({ name: 'a\ufffd', price: 'a\ufffd', stage: 'a\ufffd' });
    row.text('name');
    row.number('price');
    row.oneOf('stage', { Won: 1 }, 0);
    expect(row.faults.map(({ code }) => code)).toEqual(['BAD_ENCODING', 'BAD_ENCODING', 'BAD_ENCODING']);
  });

  it('never repeats a value in a fault', () => {
    const row = rowOf({ mail: 'giulia@example.org', stage: 'giulia@example.org' });
    row.number('mail');
    row.oneOf('stage', { Won: 1 }, 0);
    expect(JSON.stringify(row.faults)).not.toContain('giulia');
  });

  it.each([
    ['22/11/2026', 'DD/MM/YYYY', '2026-11-22'],
    ['2.1.2026', 'DD.MM.YYYY', '2026-01-02'],
    ['2026-11-22', 'YYYY-MM-DD', '2026-11-22'],
    ['2x1x2026', 'DD.MM.YYYY', null],
    ['29-02-2025', 'DD-MM-YYYY', null],
    ['0001-01-01', 'YYYY-MM-DD', null],
  ])('reads the day %s written as %s', (value, form, day) => {
    expect(rowOf({ day: value }).optionalDay('day', form)).toBe(day);
  });

  it('knows a word whatever its case', () => {
    expect(rowOf({ stage: 'WON' }).oneOf('stage', { Won: 1 }, 0)).toBe(1);
  });

  it('does not take the names that every object has for words', () => {
    const row = rowOf({ stage: 'constructor' });
    row.oneOf('stage', { Won: 1 }, 0);
    expect(row.faults).toHaveLength(1);
  });
});
