import type { ViewSql } from '../../release/view';

/** The test that a column holds one of some words of our own; the words stand in the text, so that a partial index can serve it. */
export function isOneOf(column: string, words: readonly string[]): string {
  return `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`;
}

/**
 * The test that a queue's work is that of a team of whoever asks, or of no team: what stands on nobody's desk is done by nobody. As two lists
 * and not as one with OR, for then PostgreSQL reads the work of all queues.
 */
export function isQueueOfMine(queue: string, { viewer }: ViewSql): string {
  const mine = `SELECT q.id FROM queue q JOIN team_member m ON m.team_id = q.team_id WHERE m.staff_id = ${viewer}`;
  return `${queue} IN (${mine} UNION ALL SELECT q.id FROM queue q WHERE q.team_id IS NULL)`;
}
