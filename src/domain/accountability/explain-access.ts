import { consentBehind } from '../../decision/consent-reference';
import { explain, type Explanation } from '../../decision/explain';
import type { Facts, Instant } from '../../decision/facts';
import type { Policy, RolePolicy } from '../../decision/policy';
import { RULES, type RuleNumber } from '../../decision/rules';
import { LecitoError } from '../../errors';
import { stamped, type Stamped } from '../../guard/stamped';
import type { Records } from '../../release/records';
import type { Sentence } from '../../sentence';
import type { Category } from '../../vocabulary/categories';
import type { Purpose } from '../../vocabulary/purposes';
import type { AccessExplanation, AppliedRule, ConsideredGround } from './access-explanation.object';

/** What is to be explained: a field of the graph, for a role and a purpose, at an instant. */
export interface Explained {
  readonly field: ClassifiedField;
  readonly role: RolePolicy;
  readonly purpose: Purpose;
  readonly at: Instant;
}

function invalidField(detail: Sentence): LecitoError {
  return new LecitoError('INVALID_INPUT', { field: 'field', detail });
}

/** `Type.field`; `email` means `Person.email`. */
export function coordinateOf(name: string): string {
  return name.includes('.') ? name : `Person.${name}`;
}

/** The type that a field stands on, and its category; null where the field is about nobody. */
export interface ClassifiedField {
  readonly type: string;
  readonly category: Category | null;
}

/** The field of this name, with its type or of a person. Throws INVALID_INPUT where there is none, or its category is not one. */
export function classifiedField(records: Records, name: string): ClassifiedField {
  const [type = '', field = '', ...more] = coordinateOf(name).split('.');
  const classification = more.length > 0 ? undefined : records.get(type)?.fields.get(field)?.classification;
  if (classification === undefined) throw invalidField({ en: 'There is no such field.', it: 'Un tale campo non esiste.' });
  if (classification.sort === 'personal-by-kind')
    throw invalidField({
      en: 'The category of this field differs from row to row: ask for Person.email, Person.phone or Person.address.',
      it: 'La categoria di questo campo varia da riga a riga: chiedere Person.email, Person.phone o Person.address.',
    });
  return { type, category: classification.sort === 'personal' ? classification.category : null };
}

/** Explains a field of a person from the person's facts. */
export function explainAccess(facts: Facts, policy: Policy, { field, role, purpose, at }: Explained): Stamped<AccessExplanation> {
  const { type, category } = field;
  const scope = role.purposes.get(purpose) ?? null;
  if (!role.types.has(type)) return byPolicyAlone('NO_ROLE', scope);
  if (scope === null) return byPolicyAlone('PURPOSE_NOT_PERMITTED', scope);
  if (category === null) return byPolicyAlone(null, scope);
  return explanationOf(facts, explain(facts, policy, role.name, purpose, category, at), scope);
}

/** What follows from the policy without looking at the person (R0); without a reason it is released with every row that is. */
function byPolicyAlone(reason: AccessExplanation['reason'], scope: string | null): Stamped<AccessExplanation> {
  return stamped<AccessExplanation>({
    decision: reason === null ? 'RELEASED' : 'WITHHELD',
    reason,
    ground: null,
    legalBasis: null,
    basis: [],
    consentVersion: null,
    rules: reason === null ? [] : [ruleOf('R0')],
    considered: [],
    scope,
  });
}

function ruleOf(number: RuleNumber): Stamped<AppliedRule> {
  return stamped<AppliedRule>({ number, article: RULES[number].article, sentence: RULES[number].sentence });
}

function explanationOf(facts: Facts, { verdict, grounds, basis, rules }: Explanation, scope: string): Stamped<AccessExplanation> {
  const released = verdict.decision === 'RELEASED' ? grounds.find((each) => each.holds) : undefined;
  return stamped<AccessExplanation>({
    decision: verdict.decision,
    reason: verdict.decision === 'WITHHELD' ? verdict.reason : null,
    ground: released?.ground ?? null,
    legalBasis: released?.legalBasis ?? null,
    basis,
    consentVersion: consentBehind(released?.reference ?? '', facts)?.event.version ?? null,
    rules: rules.map(ruleOf),
    considered: grounds.map(({ reference, ...each }) => stamped<ConsideredGround>({ ...each, basis: reference })),
    scope,
  });
}
