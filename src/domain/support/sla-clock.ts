import type { Instant } from '../../decision/facts';

/** What the clock looks at in a ticket, all instants in milliseconds. */
export interface TimedTicket {
  readonly openedAt: Instant;
  readonly respondedAt: Instant | null;
  /** The deadline of the first answer as it was when that was given; null before, and where there was none. */
  readonly respondBy: Instant | null;
  /** Since when the clock stands; null while it runs. */
  readonly standsSince: Instant | null;
  /** For how long it stood before that, in seconds. */
  readonly waitedSeconds: number;
}

/** How fast help was agreed, in minutes. */
export interface ServiceTerms {
  readonly respondMinutes: number;
  readonly resolveMinutes: number;
}

/** Where the clock of a service level stands. */
export interface SlaClock {
  readonly respondBy: Instant;
  readonly resolveBy: Instant;
  readonly pausedSeconds: number;
}

/** Whoever has no right to faster help: an answer within a day, the repair within a week, holidays included. */
export const DEFAULT_TERMS: ServiceTerms = { respondMinutes: 1_440, resolveMinutes: 10_080 };

const MINUTE = 60_000;

/**
 * The deadlines of a ticket at an instant: each second for which the clock stood moves them by a second. The clock stands while the
 * customer is asked, and from the repair until the customer comes back. That of the first answer moves only until it is given. Pure.
 */
export function slaClock(ticket: TimedTicket, terms: ServiceTerms | null, now: Instant): SlaClock {
  const { respondMinutes, resolveMinutes } = terms ?? DEFAULT_TERMS;
  const { openedAt, respondedAt, standsSince, waitedSeconds } = ticket;
  const standing = standsSince === null ? 0 : Math.max(0, Math.round((now - standsSince) / 1000));
  const pausedSeconds = waitedSeconds + standing;
  const moved = openedAt + respondMinutes * MINUTE + pausedSeconds * 1000;
  const respondBy = respondedAt === null ? moved : (ticket.respondBy ?? moved);
  const resolveBy = openedAt + resolveMinutes * MINUTE + pausedSeconds * 1000;
  return { respondBy, resolveBy, pausedSeconds };
}
