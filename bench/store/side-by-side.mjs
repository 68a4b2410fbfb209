// Several statements at once, on as many connections as there are processors.
import { availableParallelism } from 'node:os';
import pg from 'pg';

const SETTINGS =
  "SET work_mem = '512MB'; SET maintenance_work_mem = '1GB'; SET max_parallel_maintenance_workers = 0; SET synchronous_commit = off";

/** Runs all of them, the first ones first; each text is one transaction. `before` is run on each connection. */
export async function sideBySide(url, texts, before = '') {
  const waiting = [...texts];
  const run = async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(SETTINGS);
      if (before !== '') await client.query(before);
      for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) await client.query(text);
    } finally {
      await client.end();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, run));
}
