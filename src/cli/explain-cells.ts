import { isInScope } from '../authorisation/is-in-scope';
import { loadFacts } from '../authorisation/load-facts';
import { readConfig, type Config } from '../config';
import { explain } from '../decision/explain';
import type { Instant } from '../decision/facts';
import type { Policy } from '../decision/policy';
import { loadPolicy } from '../store/load-policy';
import { sqlOf, type Sql } from '../store/sql';
import type { Purpose } from '../vocabulary/purposes';
import { cellsAt, type Cells } from './cells';
import { explanationLines } from './explanation-lines';
import { recordExplanation } from './record-explanation';
import { Mistaken, personIdOf, whoIs } from './who-is-meant';
import { withStore } from './with-store';

/** The options of `lecito explain`. */
export interface ExplainOptions {
  readonly person: string;
  readonly field: string;
  readonly as: string;
  readonly purpose: Purpose;
  readonly at?: Instant;
}

async function explainIn(sql: Sql, config: Config, policy: Policy, options: ExplainOptions, cells: Cells): Promise<readonly string[]> {
  const personId = personIdOf(options.person);
  const { role, persona } = whoIs(options.as, policy);
  const facts = (await loadFacts(sql, [personId])).get(personId);
  if (facts === undefined) throw new Mistaken(`There is no person ${personId} in this store.`);
  await recordExplanation(sql, config, policy, { field: options.field, personId });
  const at = options.at ?? Date.now();
  const head = [
    `${options.field} of ${options.person} (${personId})`,
    `to ${persona === null ? 'the role' : `${persona.name},`} ${role.name}, for ${options.purpose}, at ${new Date(at).toISOString()}`,
  ];
  if (!role.types.has(cells.type)) return [...head, '', `WITHHELD: NO_ROLE. The role may not open ${cells.type}.`];
  const scope = role.purposes.get(options.purpose);
  if (scope === undefined) return [...head, '', 'WITHHELD: PURPOSE_NOT_PERMITTED. The role does not have this purpose.'];
  if (persona !== null && !(await isInScope(sql, persona, { purpose: options.purpose, scope, personId, at })))
    return [...head, '', `WITHHELD: NOT_ASSIGNED. ${options.as} sees for this purpose only persons within the scope "${scope}".`];
  if (cells.sort === 'not-personal') return [...head, '', `NOT PERSONAL: ${cells.because}. Released with its row.`];
  const parts = cells.cells.map(({ kind, category }) =>
    explanationLines(facts, explain(facts, policy, role.name, options.purpose, category, at), category, kind),
  );
  const proviso =
    persona === null && scope !== 'all' ? ['', `Provided that the person is within the scope "${scope}" of whoever asks.`] : [];
  return [...head, ...parts.flatMap((lines) => ['', ...lines]), ...proviso, '', `Policy ${policy.version.slice(0, 12)}.`];
}

/** The lines of `lecito explain`. Throws Mistaken, in a sentence, where there is no such person, field or role. */
export async function explainCells(options: ExplainOptions): Promise<readonly string[]> {
  const config = readConfig();
  const policy = loadPolicy(config.policyFolder);
  // Before a database is reached: what is wrong in the question itself.
  const cells = cellsAt(options.field);
  personIdOf(options.person);
  whoIs(options.as, policy);
  return withStore(config, ({ store }) => explainIn(sqlOf(store.pool), config, policy, options, cells));
}
