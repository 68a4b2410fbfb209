import type { Instant } from '../decision/facts';
import type { Dice } from './dice';

/** The demo's "today", 22 November 2026: nothing in it happens later, save what is meant to lie in the future. */
export const ANCHOR: Instant = Date.UTC(2026, 10, 22);
export const DAY = 86_400_000;

/** Running things of the demo end then, if at all. */
export const FAR_END = '2099-12-31T23:00:00.000Z';

/** An instant, as RFC 3339 in UTC. */
export function instantText(at: Instant): string {
  return new Date(at).toISOString();
}

/** The day of an instant, as RFC 3339 full-date. */
export function dayText(at: Instant): string {
  return instantText(at).slice(0, 10);
}

/** Midnight UTC of a day written as 2026-11-22, or the instant of a full RFC 3339 text. */
export function instantOf(text: string): Instant {
  return Date.parse(text);
}

/** An instant in working hours some days later, not after the demo's today, and in any case after `at`. */
export function daysLater(dice: Dice, at: Instant, least: number, most: number): Instant {
  const midnight = at - (at % DAY);
  const room = Math.max(0, (ANCHOR - DAY - midnight) / DAY);
  const day = midnight + dice.between(Math.min(least, room), Math.min(most, room)) * DAY;
  return Math.max(at + 60_000, day + dice.between(7 * 60, 18 * 60) * 60_000);
}
