import type { Sql } from '../store/sql';
import { StartFault } from '../store/start-fault';
import { pseudonymDigest } from './pseudonym';

/** What is put through the key, of which nobody can tell the key. */
const CHECKED = 'lecito key check';

/**
 * Keeps, at the first use, what the store's pseudonyms are made with, and throws a StartFault where that is another key: persons would not be
 * found in the log any more, and nobody on the list of oppositions, so that who opted out would be written to.
 */
export async function assertSameKey(sql: Sql, key: Buffer): Promise<void> {
  const fingerprint = pseudonymDigest(key, CHECKED);
  await sql.query('INSERT INTO pseudonym_key (fingerprint) VALUES ($1) ON CONFLICT DO NOTHING', [fingerprint]);
  const [row] = await sql.query('SELECT fingerprint = $1 AS same FROM pseudonym_key', [fingerprint]);
  if (row?.['same'] === true) return;
  throw new StartFault(
    'The access log and the list of oppositions of this store were written with another pseudonym key: with this one nobody would be found in them, ' +
      'and who opted out would be written to. Set LECITO_PSEUDONYM_KEY to that key, or give back the file access-log/pseudonym.key of the data folder.',
  );
}
