import { pseudonymsIn } from '../../src/access-log/pseudonym-bytes';
import { runSql } from './sql';
import type { TestDatabase } from './test-database';

export type StoredEvent = Readonly<Record<string, unknown>>;

/** The events that some work left, in the order of writing, with every column; the persons as pseudonyms. */
export async function eventsOf({ ownerUrl }: TestDatabase, work: () => Promise<unknown>): Promise<StoredEvent[]> {
  const before = new Set((await runSql<{ id: string }>(ownerUrl, 'SELECT id FROM access_event')).map(({ id }) => id));
  await work();
  const rows = await runSql<{ id: string; event: StoredEvent }>(
    ownerUrl,
    'SELECT id, row_to_json(e) AS event FROM access_event_in_full e ORDER BY at',
  );
  return rows
    .filter(({ id }) => !before.has(id))
    .map(({ event }) => ({ ...event, persons: pseudonymsIn(Buffer.from(String(event['persons']).slice(2), 'hex')) }));
}
