import { addMonths, firstWeekday, readDay } from '../../../src/domain/collection/import/calendar';

describe('the calendar of an import', () => {
  it('counts months back over years and short months', () => {
    expect(addMonths('2026-11-22', -72)).toBe('2020-11-22');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
  });

  it('finds the first weekday of a month', () => {
    expect(firstWeekday(2010, 4, 1)).toBe('2010-05-03');
    expect(firstWeekday(2010, 5, 2)).toBe('2010-06-01');
    expect(firstWeekday(2010, 10, 0)).toBe('2010-11-07');
  });
});

it.each([
  ['1122026', 'DDMMYYYY', null],
  ['01122026', 'DDMMYYYY', '2026-12-01'],
  ['2026121', 'YYYYMMDD', null],
  ['20261201', 'YYYYMMDD', '2026-12-01'],
  ['1/2/2026', 'DD/MM/YYYY', '2026-02-01'],
  ['112-2026', 'DDMM-YYYY', null],
])('%s, written as %s, is %s: where nothing parts the parts no digit may be missing', (text, form, day) => {
  expect(readDay(text, form)).toBe(day);
});
