import { isCallingTime, isItalianHoliday } from '../../../src/domain/marketing/calling-hours';

const HOURS = { weekdays: { from: 9, to: 20 }, saturdays: { from: 10, to: 19 } };
const calls = (at: string): boolean => isCallingTime(Date.parse(at), HOURS);
const holiday = (day: string): boolean => isItalianHoliday(Date.parse(`${day}T00:00:00Z`));

describe('calling hours in Rome', () => {
  it.each([
    ['2026-11-23T08:00:00Z', true, 'Monday, 9:00 in winter'],
    ['2026-11-23T07:59:59Z', false, 'Monday, one second before nine'],
    ['2026-11-23T18:59:59Z', true, 'Monday, one second before eight'],
    ['2026-11-23T19:00:00Z', false, 'Monday, eight in the evening'],
    ['2026-07-06T07:00:00Z', true, 'Monday, 9:00 in summer'],
    ['2026-07-06T06:59:00Z', false, 'Monday, before nine in summer'],
    ['2026-11-21T08:30:00Z', false, 'Saturday, half past nine'],
    ['2026-11-21T09:00:00Z', true, 'Saturday, ten'],
    ['2026-11-21T18:00:00Z', false, 'Saturday, seven in the evening'],
    ['2026-11-22T11:00:00Z', false, 'Sunday at noon'],
    ['2026-12-24T08:30:00Z', false, 'Thursday, half past nine on Christmas Eve'],
    ['2026-12-24T09:00:00Z', true, 'Christmas Eve, ten'],
    ['2026-12-24T18:00:00Z', false, 'Christmas Eve, seven in the evening'],
    ['2026-12-07T18:30:00Z', false, 'Monday, half past seven, the day before the Immaculate Conception'],
    ['2026-12-23T18:30:00Z', true, 'Wednesday, half past seven, two days before Christmas'],
    ['2026-12-08T11:00:00Z', false, 'Tuesday, the Immaculate Conception'],
  ])('%s: %s (%s)', (at, allowed) => {
    expect(calls(at)).toBe(allowed);
  });

  it.each(['2024-04-01', '2025-04-21', '2026-04-06', '2027-03-29', '2038-04-26'])('knows Easter Monday, %s', (day) => {
    expect(holiday(day)).toBe(true);
  });

  it('knows the feasts of the state, Saint Francis from 2026 on', () => {
    for (const day of ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'])
      expect(holiday(`2027-${day}`)).toBe(true);
    expect(holiday('2027-10-04')).toBe(true);
    expect(holiday('2024-10-04')).toBe(false);
    expect(holiday('2027-05-03')).toBe(false);
  });
});
