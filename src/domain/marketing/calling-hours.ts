import type { Instant } from '../../decision/facts';
import type { SendingRules } from '../../decision/sending-rules';

const DAY = 86_400_000;

const ROME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
});

/** `month-day` of the feasts of Law 260/1949 and after; 2 June by Law 336/2000, 6 January by DPR 792/1985. */
const FEASTS: ReadonlySet<string> = new Set(['1-1', '1-6', '4-25', '5-1', '6-2', '8-15', '11-1', '12-8', '12-25', '12-26']);
/** Saint Francis, a holiday again by Law 151/2025. */
const SAINT_FRANCIS = { since: 2026, day: '10-4' };

/** Easter Sunday of a year of the Gregorian calendar, as midnight UTC (Meeus, Jones and Butcher). */
function easterSunday(year: number): Instant {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}

/** Whether a day, as midnight UTC, is a public holiday all over Italy; Sundays count as such. */
export function isItalianHoliday(day: Instant): boolean {
  const date = new Date(day);
  const year = date.getUTCFullYear();
  const name = `${String(date.getUTCMonth() + 1)}-${String(date.getUTCDate())}`;
  if (date.getUTCDay() === 0 || FEASTS.has(name)) return true;
  return (name === SAINT_FRANCIS.day && year >= SAINT_FRANCIS.since) || day === easterSunday(year) + DAY;
}

/** Whether somebody in Italy may be called for marketing at this instant: by the hours of the policy, on the eve of a holiday those of Saturdays, never on a holiday. */
export function isCallingTime(now: Instant, { weekdays, saturdays }: SendingRules['callingHours']): boolean {
  const parts = Object.fromEntries(ROME.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  const day = Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'] ?? 1);
  if (isItalianHoliday(day)) return false;
  // Saturdays and the eves of holidays have the same hours, and a Saturday is the eve of a Sunday.
  const { from, to } = isItalianHoliday(day + DAY) ? saturdays : weekdays;
  const hour = parts['hour'] ?? 0;
  return from <= hour && hour < to;
}
