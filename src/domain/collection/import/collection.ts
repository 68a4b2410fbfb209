import { ANOTHER_POLICY, decidingPolicy } from '../../../authorisation/assert-decided-by';
import { oneAfterAnother, type Sentence } from '../../../sentence';
import type { Purpose } from '../../../vocabulary/purposes';
import type { Policy } from '../../../decision/policy';
import { CALLED, namedNotice } from '../called';
import { holdImports } from '../hold-imports';
import type { Sql } from '../../../store/sql';
import { ImportRefused } from './fault';

/** Where data come from, for what, and what the persons were told: nothing enters without it (GDPR Art. 5(1)(a)-(b), 13, 14). */
export interface Collection {
  readonly source: string;
  readonly sourceId: string;
  readonly action: string;
  readonly actionId: string;
  readonly noticeId: string;
  /** Name and version, for the reader. */
  readonly notice: Sentence;
  /** The day from which on persons were told this: `2026-11-22`, UTC. */
  readonly published: string;
  readonly controllerId: string;
  readonly purposes: readonly Purpose[];
  readonly involvesMinors: boolean;
}

async function notThere(sql: Sql, table: 'source' | 'collection_action', name: string): Promise<ImportRefused> {
  const rows = await sql.query(`SELECT name FROM ${table} ORDER BY name`);
  const [what, command] = [CALLED[table], `lecito ${table.replace('_', '-')} add`];
  const missing = { en: `There is no ${what.en} "${name}".`, it: `Non c’è: ${what.it} "${name}".` };
  if (rows.length === 0) {
    const none = {
      en: `Those that exist: none. Is this the database of the gateway (LECITO_DATA, DATABASE_URL)? If it is, define it first with ${command}.`,
      it: `Non ne esistono. È questo il database del gateway (LECITO_DATA, DATABASE_URL)? Se lo è, definire prima con ${command}.`,
    };
    return new ImportRefused(oneAfterAnother([missing, none]));
  }
  const names = rows.map((row) => String(row['name'])).join(', ');
  const those = {
    en: `Those that exist: ${names}. Name one of them, or define it first with ${command}.`,
    it: `Esistono: ${names}. Indicare uno di questi, o definire prima con ${command}.`,
  };
  return new ImportRefused(oneAfterAnother([missing, those]));
}

const TO_CHECK: Sentence = {
  en: 'Have it checked, and record what was found with lecito source check.',
  it: 'Farla verificare, e registrare l’esito con lecito source check.',
};
const ANOTHER_SOURCE: Sentence = { en: 'Name another source.', it: 'Indicare un’altra fonte.' };

async function findSource(sql: Sql, name: string): Promise<string> {
  const [source] = await sql.query('SELECT id, verdict FROM source WHERE name = $1', [name]);
  if (source === undefined) throw await notThere(sql, 'source', name);
  const verdict = String(source['verdict']);
  if (verdict !== 'LAWFUL') {
    const unlawful = {
      en:
        `The source "${name}" is ${verdict}: only data from a source that was checked and found LAWFUL may be processed ` +
        '(GDPR Art. 5(1)(a), Codice privacy Art. 2-decies).',
      it:
        `La fonte "${name}" è ${verdict}: si possono trattare solo dati di una fonte verificata e trovata LAWFUL ` +
        '(GDPR Art. 5(1)(a), Codice privacy Art. 2-decies).',
    };
    throw new ImportRefused(oneAfterAnother([unlawful, verdict === 'UNCHECKED' ? TO_CHECK : ANOTHER_SOURCE]));
  }
  return String(source['id']);
}

/** A notice of tomorrow has told nobody anything yet (GDPR Art. 13, 14). */
function assertTold(name: string, notice: Sentence, { published, told }: Record<string, unknown>): void {
  if (told === true) return;
  throw new ImportRefused({
    en:
      `The notice of the collection action "${name}" (${notice.en}) is published on ${String(published)} only: nobody was told yet what data ` +
      'are collected for (GDPR Art. 13, 14). Import from that day on, or name a collection action whose notice is published.',
    it:
      `L’informativa dell’azione di raccolta "${name}" (${notice.it}) è pubblicata solo il ${String(published)}: a nessuno è stato ancora detto per che cosa ` +
      'si raccolgono i dati (GDPR Art. 13, 14). Importare da quel giorno, o indicare un’azione di raccolta la cui informativa è pubblicata.',
  });
}

/** Finds source, collection action and notice. Throws `ImportRefused` where one is missing, the source not lawful or the notice not published yet. */
export async function openCollection(sql: Sql, names: { readonly source: string; readonly action: string }): Promise<Collection> {
  const sourceId = await findSource(sql, names.source);
  const [action] = await sql.query(
    `SELECT a.id, a.purposes, a.involves_minors, a.controller_id, a.notice_id, n.name, n.version, n.language,
            to_char(n.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS published, n.published_at <= now() AS told
       FROM collection_action a JOIN notice n ON n.id = a.notice_id WHERE a.name = $1`,
    [names.action],
  );
  if (action === undefined) throw await notThere(sql, 'collection_action', names.action);
  const notice = namedNotice(String(action['name']), Number(action['version']), String(action['language']));
  assertTold(names.action, notice, action);
  return {
    source: names.source,
    sourceId,
    action: names.action,
    actionId: String(action['id']),
    noticeId: String(action['notice_id']),
    notice,
    published: String(action['published']),
    controllerId: String(action['controller_id']),
    purposes: action['purposes'] as readonly Purpose[],
    involvesMinors: action['involves_minors'] === true,
  };
}

/**
 * Checks, inside a batch's transaction, that the source is still lawful and that the gateway decides by the same policy as this process: rows
 * decided by two policies must never stand side by side. Imports from one source write one after the other.
 */
export async function assertStillLawful(sql: Sql, collection: Collection, policy: Policy): Promise<void> {
  await holdImports(sql, collection.sourceId);
  await findSource(sql, collection.source);
  // As every writer does, it keeps gateways from going over to another policy until the batch is durable.
  const decided = await decidingPolicy(sql);
  if (decided === null || decided === policy.version) return;
  throw new ImportRefused(ANOTHER_POLICY);
}
