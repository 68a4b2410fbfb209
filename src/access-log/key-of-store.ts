import type { Sql } from '../store/sql';
import { StartFault } from '../store/start-fault';
import { hasPseudonymKey, pseudonymDigest, pseudonymKey, type KeyConfig } from './pseudonym';

/** What is put through the key, of which nobody can tell the key. */
const CHECKED = 'lecito key check';

/**
 * The key that the store's pseudonyms are made with; what tells it is kept at the first use. Throws a StartFault where the configured key is another
 * one: persons would not be found in the log any more, and nobody on the list of oppositions, so that who opted out would be written to. Nor is a key
 * made for a store that has one: its file would be taken for the right one later.
 */
export async function keyOfStore(sql: Sql, config: KeyConfig): Promise<Buffer> {
  if (!hasPseudonymKey(config) && (await sql.query('SELECT FROM pseudonym_key')).length > 0) throw anotherKey();
  const key = await pseudonymKey(config);
  const fingerprint = pseudonymDigest(key, CHECKED);
  await sql.query('INSERT INTO pseudonym_key (fingerprint) VALUES ($1) ON CONFLICT DO NOTHING', [fingerprint]);
  const [row] = await sql.query('SELECT fingerprint = $1 AS same FROM pseudonym_key', [fingerprint]);
  if (row?.['same'] === true) return key;
  throw anotherKey();
}

function anotherKey(): StartFault {
  return new StartFault({
    en:
      'The access log and the list of oppositions of this store were written with another pseudonym key: with this one nobody would be found in them, ' +
      'and who opted out would be written to. Set LECITO_PSEUDONYM_KEY to that key, or give back the file access-log/pseudonym.key of the data folder.',
    it:
      'Il registro degli accessi e l’elenco delle opposizioni di questo database sono stati scritti con un’altra chiave di pseudonimizzazione: con questa non vi si ' +
      'troverebbe nessuno, e si scriverebbe a chi si è opposto. Impostare LECITO_PSEUDONYM_KEY su quella chiave, o rimettere nella cartella dei dati il file access-log/pseudonym.key.',
  });
}
