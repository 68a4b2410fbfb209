/**
 * A condition: what this row says (a standing, an assignment) holds at the instant of the statement. PostgreSQL's `now()` is that at which the
 * transaction began: whoever waited for a lock meanwhile would be judged by what held before.
 */
export function holdsNow(alias: string): string {
  return `${alias}.valid_from <= statement_timestamp() AND ${alias}.valid_to > statement_timestamp()`;
}
