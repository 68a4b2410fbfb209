const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Month and weekday as three lower-case English letters, to their number in JavaScript's calendar. */
export const MONTH_NUMBER: Readonly<Record<string, number>> = Object.fromEntries(MONTHS.map((name, index) => [name, index]));
export const WEEKDAY_NUMBER: Readonly<Record<string, number>> = Object.fromEntries(WEEKDAYS.map((name, index) => [name, index]));

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}

/**
 * The day that a text names in a form such as `DD/MM/YYYY`, as `2026-11-22`; null where the text has another form, the calendar no such day, or the
 * year does not lie between 1900 and 2199. Where nothing stands between two parts of the form each has all its digits: of `1122026` nobody knows which is missing.
 */
export function readDay(text: string, form: string): string | null {
  const digits = /YM|YD|MY|MD|DY|DM/.test(form) ? '\\d{2}' : '\\d{1,2}';
  const pattern = form
    .replaceAll('.', '\\.')
    .replace('YYYY', '(?<y>\\d{4})')
    .replace('MM', `(?<m>${digits})`)
    .replace('DD', `(?<d>${digits})`);
  const parts = new RegExp(`^${pattern}$`).exec(text)?.groups;
  return parts === undefined ? null : calendarDay(Number(parts['y']), Number(parts['m']), Number(parts['d']));
}

/** The same day so many months later (negative: earlier); the last day of the month where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The first day of the month that falls on the weekday (0 = Sunday; month 0 = January). */
export function firstWeekday(year: number, month: number, weekday: number): string {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
  return new Date(Date.UTC(year, month, 1 + ((weekday - first + 7) % 7))).toISOString().slice(0, 10);
}
