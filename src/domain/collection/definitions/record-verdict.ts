import { randomBytes } from 'node:crypto';
import { insertEvents } from '../../../access-log/insert-events';
import type { Pseudonym } from '../../../access-log/pseudonym';
import { pseudonymBytes } from '../../../access-log/pseudonym-bytes';
import { ANOTHER_POLICY, decidingPolicy } from '../../../authorisation/assert-decided-by';
import { rewriteWithKept } from '../../../authorisation/rewrite-with-kept';
import type { Policy } from '../../../decision/policy';
import type { Sql } from '../../../store/sql';
import { holdImports } from '../hold-imports';
import { DefinitionRefused, named, notThere } from './define';
import type { SourceDefinition } from './definitions';
import { definitionEvent } from './record-definition';

/** Persons decided anew, and recorded in one access event, at once. */
const BATCH = 500;

/** Tables, beside that of persons, whose rows are about a person and name the source they came from. */
export const CAME_FROM = ['lead', 'opportunity', 'interaction', 'task', 'hand_off', 'contract', 'account_membership'] as const;
type CameFrom = (typeof CAME_FROM)[number];

const CONCERNED = `SELECT id FROM person WHERE source_id = $1
  ${CAME_FROM.map((table) => `UNION SELECT person_id FROM ${table} WHERE source_id = $1 AND person_id IS NOT NULL`).join('\n  ')}
  ORDER BY id`;

const ROWS = `SELECT ${CAME_FROM.map((table) => `(SELECT count(*)::integer FROM ${table} WHERE source_id = $1) AS ${table}`).join(', ')}`;

/** By which policy is decided anew, and who says so. */
export interface Checking {
  readonly policy: Policy;
  /** The account of the operating system that runs the command. */
  readonly viewer: string;
  readonly pseudonym: Pseudonym;
}

/** How much came from a source besides persons: it is shown, or not, by the verdict alone. */
export type RowsFrom = Readonly<Record<CameFrom, number>>;

/** What a verdict reached: who came from the source or of whom something did, with those into whom they were merged; nobody where it was there. */
export type Reached = { readonly outcome: 'there' } | { readonly outcome: 'changed'; readonly persons: number; readonly rows: RowsFrom };

/**
 * Records what the check of a source found and decides anew about everybody whom it concerns, in the transaction of the caller: from its commit on
 * the very next request finds them so, since what was collected unlawfully may not be processed (Codice privacy Art. 2-decies, GDPR Art. 17(1)(d)). Throws
 * DefinitionRefused where there is no such source, and where the gateway decides by another policy.
 */
export async function recordVerdict(
  sql: Sql,
  { name, verdict }: Pick<SourceDefinition, 'name' | 'verdict'>,
  checking: Checking,
): Promise<Reached> {
  const [source] = await sql.query('SELECT id, verdict FROM source WHERE name = $1 FOR NO KEY UPDATE', [name]);
  if (source === undefined) throw await notThere(sql, 'source', named(name));
  if (source['verdict'] === verdict) return { outcome: 'there' };
  const deciding = await decidingPolicy(sql);
  if (deciding !== null && deciding !== checking.policy.version) throw new DefinitionRefused(ANOTHER_POLICY);
  const sourceId = String(source['id']);
  await holdImports(sql, sourceId);
  await sql.query('UPDATE source SET verdict = $2, verdict_at = now() WHERE id = $1', [sourceId, verdict]);
  const record = recorder(sql, `source check ${verdict} ${name}`, checking);
  const decided = new Set<string>();
  await decideAnew(sql, sourceId, checking.policy, decided, record);
  // Whoever entered meanwhile holds this up, and was decided about by the former verdict; from here on nobody enters before the commit. Not earlier:
  // whoever makes a lead holds its person while they wait for the source, and the two would wait in a circle.
  await sql.query('SELECT FROM source WHERE id = $1 FOR UPDATE', [sourceId]);
  await decideAnew(sql, sourceId, checking.policy, decided, record);
  if (decided.size === 0) await record([]);
  const [rows] = await sql.query(ROWS, [sourceId]);
  return { outcome: 'changed', persons: decided.size, rows: rows as RowsFrom };
}

/** Records persons in an event of one verdict, all under one trace. */
function recorder(sql: Sql, operationName: string, { policy, viewer, pseudonym }: Checking): (persons: readonly string[]) => Promise<void> {
  const traceId = randomBytes(16).toString('hex');
  return (persons) =>
    insertEvents(sql, [
      definitionEvent({ viewer, policyVersion: policy.version }, operationName, {
        traceId,
        persons: pseudonymBytes(persons.map(pseudonym)),
      }),
    ]);
}

/** Decides about those whom the source concerns and who are not in `decided`, which gains them; each batch is recorded. */
async function decideAnew(
  sql: Sql,
  sourceId: string,
  policy: Policy,
  decided: Set<string>,
  record: (persons: readonly string[]) => Promise<void>,
): Promise<void> {
  const concerned = (await sql.query(CONCERNED, [sourceId])).map(({ id }) => String(id));
  for (let from = 0; from < concerned.length; from += BATCH) {
    const persons = await rewriteWithKept(sql, policy, concerned.slice(from, from + BATCH), decided);
    if (persons.length > 0) await record(persons);
  }
}
