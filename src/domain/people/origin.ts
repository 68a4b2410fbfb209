import type { Sql } from '../../store/sql';
import { invalidInput } from '../check-input';

/** Where data came from, by whose collection, and under which notice. */
interface Origin {
  readonly sourceId: string;
  readonly collectionActionId: string;
  readonly noticeId: string;
}

const ACTION = `SELECT a.id, a.notice_id, a.involves_minors, n.published_at <= now() AS told
  FROM collection_action a JOIN notice n ON n.id = a.notice_id WHERE a.name = $1`;

/**
 * Source, collection action and notice: nothing enters without them (GDPR Art. 5(1)(a)-(b), 13, 14; Codice Art. 2-decies). Throws
 * INVALID_INPUT where one is unknown, the source was not found lawful, or the notice is published on a day to come.
 */
export async function originOf(
  sql: Sql,
  sourceName: string,
  collectionActionName: string,
): Promise<Origin & { readonly foreseesMinors: boolean }> {
  const [source] = await sql.query(`SELECT id FROM source WHERE name = $1 AND verdict = 'LAWFUL'`, [sourceName]);
  if (source === undefined)
    throw invalidInput(['sourceName'], {
      en: 'No source of this name was found lawful.',
      it: 'Nessuna fonte con questo nome è stata trovata lecita.',
    });
  const [action] = await sql.query(ACTION, [collectionActionName]);
  if (action === undefined)
    throw invalidInput(['collectionActionName'], {
      en: 'No collection action of this name was defined.',
      it: 'Nessuna azione di raccolta con questo nome è stata definita.',
    });
  if (action['told'] !== true)
    throw invalidInput(['collectionActionName'], {
      en: 'Its notice is not published yet: nobody was told it.',
      it: 'La sua informativa non è ancora pubblicata: nessuno l’ha ricevuta.',
    });
  return {
    sourceId: String(source['id']),
    collectionActionId: String(action['id']),
    noticeId: String(action['notice_id']),
    foreseesMinors: action['involves_minors'] === true,
  };
}
