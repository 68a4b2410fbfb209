import { consentBehind } from '../decision/consent-reference';
import type { Explanation, GroundExplanation } from '../decision/explain';
import type { Facts } from '../decision/facts';
import { RULES } from '../decision/rules';
import type { Category } from '../vocabulary/categories';

/** `consent/<record>@<version>` in words, with what was said and when; other references as they are. */
function basisInWords(reference: string, facts: Facts): string {
  const said = consentBehind(reference, facts);
  if (said === null) return reference;
  const { recordId, event } = said;
  const until = Number.isFinite(event.validTo) ? `, until ${new Date(event.validTo).toISOString()}` : '';
  return `consent ${recordId} version ${String(event.version)}: ${event.state} by ${event.expressedBy}, ${new Date(event.at).toISOString()}${until}`;
}

function groundLine({ ground, legalBasis, holds, rule, reason }: GroundExplanation): string {
  return `  ${holds ? 'yes' : 'no '}  ${ground.padEnd(20)} ${legalBasis.padEnd(18)} ${rule.padEnd(4)}${reason === null ? '' : reason}`.trimEnd();
}

/** An explanation for a reader: verdict, basis with consent version, rules with their article, every ground that was considered. */
export function explanationLines(facts: Facts, explanation: Explanation, category: Category, kind: string | null): readonly string[] {
  const { verdict, grounds, basis, rules } = explanation;
  const what = `${category}${kind === null ? '' : ` (where kind is ${kind})`}`;
  return [
    verdict.decision === 'RELEASED' ? `RELEASED: ${what} on ${verdict.grounds.join(', ')}` : `WITHHELD: ${what}, ${verdict.reason}`,
    ...basis.map((reference) => `Basis: ${basisInWords(reference, facts)}`),
    ...rules.map((rule) => `Rule ${rule} (${RULES[rule].article}): ${RULES[rule].sentence}`),
    ...(grounds.length === 0 ? [] : ['Grounds that would release it:', ...grounds.map(groundLine)]),
  ];
}
