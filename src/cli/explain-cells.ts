import { decisionAt, type DecidedFacts } from '../authorisation/decision-at';
import { isInScope } from '../authorisation/is-in-scope';
import { loadDecidedFacts } from '../authorisation/load-facts';
import { readConfig, type Config } from '../config';
import { explain } from '../decision/explain';
import type { Instant } from '../decision/facts';
import type { Policy } from '../decision/policy';
import { loadPolicy } from '../store/load-policy';
import { sqlOf, type Sql } from '../store/sql';
import type { Purpose } from '../vocabulary/purposes';
import { cellsAt, type Cells, type PersonalCells } from './cells';
import { explanationLines } from './explanation-lines';
import { recordExplanation, type ExplanationTold } from './record-explanation';
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

type Said = ExplanationTold['said'];

interface Question {
  readonly options: ExplainOptions;
  readonly who: ReturnType<typeof whoIs>;
  readonly personId: string;
  readonly decided: DecidedFacts;
  readonly at: Instant;
}

/** What is printed below the question, and what the event says of it. */
interface Answer {
  readonly lines: readonly string[];
  readonly told: Omit<ExplanationTold, 'personId' | 'field' | 'role' | 'purpose'>;
}

const BY_POLICY: Said = ['decision', 'reason'];
const IN_FULL: Said = [...BY_POLICY, 'ground', 'legalBasis', 'basis', 'consentVersion', 'rules', 'considered'];

/** What follows from no decision about the person. */
function answerBeside(line: string, said: Said): Answer {
  return { lines: ['', line], told: { said, decision: null } };
}

function answerOnFacts(policy: Policy, { options, who: { role, persona }, decided, at }: Question, cells: PersonalCells): Answer {
  const explained = cells.map((cell) => ({
    ...cell,
    explanation: explain(decided.facts, policy, role.name, options.purpose, cell.category, at),
  }));
  const parts = explained.map(({ category, kind, explanation }) => explanationLines(decided.facts, explanation, category, kind));
  const scope = role.purposes.get(options.purpose);
  const proviso =
    persona === null && scope !== 'all' ? ['', `Provided that the person is within the scope "${scope ?? ''}" of whoever asks.`] : [];
  // What follows from the policy alone tells of no decision.
  const tellsOfNone = explained.every(({ explanation }) => explanation.grounds.length === 0);
  return {
    lines: [...parts.flatMap((lines) => ['', ...lines]), ...proviso, '', `Policy ${policy.version.slice(0, 12)}.`],
    told: {
      said: proviso.length === 0 ? IN_FULL : [...IN_FULL, 'scope'],
      decision: tellsOfNone ? null : decisionAt(decided, policy, options.purpose, at),
    },
  };
}

async function answerOf(sql: Sql, policy: Policy, question: Question, cells: Cells): Promise<Answer> {
  const { options, who, personId, at } = question;
  const { role, persona } = who;
  if (!role.types.has(cells.type)) return answerBeside(`WITHHELD: NO_ROLE. The role may not open ${cells.type}.`, BY_POLICY);
  const scope = role.purposes.get(options.purpose);
  if (scope === undefined) return answerBeside('WITHHELD: PURPOSE_NOT_PERMITTED. The role does not have this purpose.', BY_POLICY);
  if (persona !== null && !(await isInScope(sql, persona, { purpose: options.purpose, scope, personId, at })))
    return answerBeside(`WITHHELD: NOT_ASSIGNED. ${options.as} sees for this purpose only persons within the scope "${scope}".`, [
      ...BY_POLICY,
      'scope',
    ]);
  if (cells.sort === 'not-personal') return answerBeside(`NOT PERSONAL: ${cells.because}. Released with its row.`, ['decision']);
  return answerOnFacts(policy, question, cells.cells);
}

async function explainIn(sql: Sql, config: Config, policy: Policy, options: ExplainOptions, cells: Cells): Promise<readonly string[]> {
  const { field, purpose } = options;
  const personId = personIdOf(options.person);
  const who = whoIs(options.as, policy);
  const decided = (await loadDecidedFacts(sql, [personId])).get(personId);
  if (decided === undefined)
    throw new Mistaken({
      en: `There is no person ${personId} in this store.`,
      it: `In questo database non c’è nessuna persona ${personId}.`,
    });
  const at = options.at ?? decided.at;
  const { lines, told } = await answerOf(sql, policy, { options, who, personId, decided, at }, cells);
  await recordExplanation(sql, config, policy, { ...told, personId, field, role: who.role.name, purpose });
  return [
    `${field} of ${options.person} (${personId})`,
    `to ${who.persona === null ? 'the role' : `${who.persona.name},`} ${who.role.name}, for ${purpose}, at ${new Date(at).toISOString()}`,
    ...lines,
  ];
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
