import type { Sql } from '../../store/sql';
import { slaClock, type ServiceTerms, type TimedTicket } from './sla-clock';
import type { TicketState } from './ticket.entity';

/** What a step makes of the clock's columns. */
export interface ClockColumns {
  readonly respondBy: string;
  readonly resolveBy: string;
  readonly waitingSince: string | null;
  readonly waitedSeconds: number;
}

export const CLOCK_FIELDS = ['respondedAt', 'respondBy', 'resolveBy', 'waitingSince', 'waitedSeconds'] as const;

const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::double precision`;

const TIMED = `SELECT ${ms('t.opened_at')} AS "openedAt", ${ms('t.responded_at')} AS "respondedAt", ${ms('t.respond_by')} AS "respondBy",
    t.waited_seconds AS "waitedSeconds",
    ${ms(`CASE t.state WHEN 'WAITING_FOR_CUSTOMER' THEN t.waiting_since WHEN 'RESOLVED' THEN t.resolved_at END`)} AS "standsSince",
    e.respond_minutes AS "respondMinutes", e.resolve_minutes AS "resolveMinutes"
  FROM ticket t LEFT JOIN entitlement e ON e.id = t.entitlement_id WHERE t.id = $1`;

interface TimedRow extends TimedTicket {
  readonly respondMinutes: number | null;
  readonly resolveMinutes: number | null;
}

const text = (instant: number): string => new Date(instant).toISOString();

/** The clock of a stored ticket after a step into `next` at `now`: its deadlines as they are then, standing or running. */
export async function clockAfter(sql: Sql, id: string, next: TicketState, now: number): Promise<ClockColumns> {
  const [row] = await sql.query(TIMED, [id]);
  const ticket = row as unknown as TimedRow;
  const { respondBy, resolveBy, pausedSeconds } = slaClock(ticket, termsOf(ticket), now);
  const waits = next === 'WAITING_FOR_CUSTOMER';
  return {
    respondBy: text(respondBy),
    resolveBy: text(resolveBy),
    waitingSince: waits ? text(ticket.standsSince ?? now) : null,
    // While it still waits, the wait is not over and counts from its beginning.
    waitedSeconds: waits ? ticket.waitedSeconds : pausedSeconds,
  };
}

function termsOf({ respondMinutes, resolveMinutes }: TimedRow): ServiceTerms | null {
  return respondMinutes === null || resolveMinutes === null ? null : { respondMinutes, resolveMinutes };
}
