import { ANCHOR, DAY, daysLater, dayText, instantOf, instantText } from '../../../src/demo/calendar';
import { Dice } from '../../../src/demo/dice';

describe('the calendar of the demo', () => {
  it('never passes the demo’s own today', () => {
    const dice = new Dice('calendar');
    for (let index = 0; index < 200; index += 1) expect(daysLater(dice, ANCHOR - 20 * DAY, 0, 4000)).toBeLessThan(ANCHOR);
  });

  it('always goes forward, even where no day is left', () => {
    const dice = new Dice('forward');
    const late = ANCHOR - 60_000;
    expect(daysLater(dice, late, 0, 10)).toBe(late + 60_000);
  });

  it('writes days and instants as RFC 3339', () => {
    expect(dayText(ANCHOR)).toBe('2026-11-22');
    expect(instantText(ANCHOR)).toBe('2026-11-22T00:00:00.000Z');
    expect(instantOf('2026-11-22')).toBe(ANCHOR);
  });
});
