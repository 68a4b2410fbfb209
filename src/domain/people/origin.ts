import type { Sql } from '../../store/sql';
import { invalidInput } from '../check-input';

/** Where data came from, by whose collection, and under which notice. */
interface Origin {
  readonly sourceId: string;
  readonly collectionActionId: string;
  readonly noticeId: string;
}

/**
 * Source, collection action and notice: nothing enters without them (GDPR Art. 5(1)(a)-(b), 13, 14; Codice Art. 2-decies). Throws
 * INVALID_INPUT where one is unknown, or the source was not found lawful.
 */
export async function originOf(
  sql: Sql,
  sourceName: string,
  collectionActionName: string,
): Promise<Origin & { readonly foreseesMinors: boolean }> {
  const [source] = await sql.query(`SELECT id FROM source WHERE name = $1 AND verdict = 'LAWFUL'`, [sourceName]);
  if (source === undefined) throw invalidInput(['sourceName'], 'No source of this name was found lawful.');
  const [action] = await sql.query('SELECT id, notice_id, involves_minors FROM collection_action WHERE name = $1', [collectionActionName]);
  if (action === undefined) throw invalidInput(['collectionActionName'], 'No collection action of this name was defined.');
  return {
    sourceId: String(source['id']),
    collectionActionId: String(action['id']),
    noticeId: String(action['notice_id']),
    foreseesMinors: action['involves_minors'] === true,
  };
}
