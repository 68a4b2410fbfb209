import type { ViewSql } from '../../release/view';

/** The test that a column holds one of some words of our own; the words stand in the text, so that a partial index can serve it. */
export function isOneOf(column: string, words: readonly string[]): string {
  return `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`;
}

/** The test that a queue's work is that of a team of whoever asks. */
export function isQueueOfMine(queue: string, { viewer }: ViewSql): string {
  return `${queue} IN (SELECT q.id FROM queue q JOIN team_member m ON m.team_id = q.team_id WHERE m.staff_id = ${viewer})`;
}
