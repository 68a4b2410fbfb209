import type { ContractFact } from './facts';
import { lastAnswer, stopReason } from './consent-rule';
import { runs, type Question } from './question';
import { fails, holds, type Finding } from './rules';

const LAWFUL = holds('R1');
const UNLAWFUL = fails('R1', 'UNLAWFUL_SOURCE');
const FREE = holds('R2');
const RESTRICTED = fails('R2', 'RESTRICTED_ART18');
const NOT_OBJECTED = holds('R3');
const OBJECTED = fails('R3', 'OBJECTED');
const OF_AGE = holds('R9');
const CHILD = fails('R9', 'MINOR_NO_GUARDIAN');

/** R1: an unchecked source is not yet lawful. Access and erasure (Art. 15, 17(1)(d)) are owed for unlawfully held data above all. */
export function sourceIsLawful({ facts, purpose }: Question): Finding {
  if (purpose.purpose === 'RightsFulfilment') return LAWFUL;
  return facts.source.verdict === 'LAWFUL' ? LAWFUL : UNLAWFUL;
}

/** R2. */
export function isNotRestricted({ facts, purpose, now }: Question): Finding {
  if (purpose.underRestriction) return FREE;
  return facts.restrictions.some((restriction) => runs(restriction, now)) ? RESTRICTED : FREE;
}

/** R3: an objection to a purpose above reaches this one. */
export function isNotObjected({ facts, lineage, now }: Question): Finding {
  return facts.objections.some((objection) => lineage.includes(objection.purpose) && runs(objection, now)) ? OBJECTED : NOT_OBJECTED;
}

/** R9, R10: no interest of ours is weighed against a child's (GDPR Art. 6(1)(f), recital 38). */
export function isOfAge({ ofAgeFrom, now }: Question): Finding {
  return now >= ofAgeFrom ? OF_AGE : CHILD;
}

/** Of several contracts the one that ends last, then the first by id: the basis changes as seldom as possible. */
function lastToEnd(contracts: readonly ContractFact[]): ContractFact | undefined {
  return contracts.reduce<ContractFact | undefined>(
    (best, each) => (best === undefined || each.to > best.to || (each.to === best.to && each.id < best.id) ? each : best),
    undefined,
  );
}

/** R7. */
export function runningContract(kind: ContractFact['kind']): (question: Question) => Finding {
  return ({ facts, now }) => {
    const contract = lastToEnd(facts.contracts.filter((each) => each.kind === kind && runs(each, now)));
    return contract === undefined ? fails('R7', 'NO_LEGAL_BASIS') : holds('R7', `contract/${contract.id}`);
  };
}

/** R8: the declaration itself is what the ground rests on. */
export function declaredByPolicy({ purpose }: Question): Finding {
  return holds('R8', `policy/${purpose.purpose}`);
}

/** R9: Art. 6(4), data collected for another purpose are not used for this one without the person. */
export function assessedAndCompatible({ facts, purpose, lineage }: Question): Finding {
  if (purpose.assessment === null) return fails('R9', 'NO_LEGAL_BASIS');
  if (!facts.collectedFor.some((collected) => lineage.includes(collected))) return fails('R9', 'PURPOSE_INCOMPATIBLE');
  return holds('R9', `lia/${purpose.assessment}`);
}

/** R10: a sale that has begun, also one long since done, to a person of age; a stop on e-mail, if it is the last word on it, ends this. */
export function emailFromSale(question: Question): Finding {
  const { facts, now } = question;
  const sales = facts.contracts.filter((each) => each.kind === 'CONTRACT' && each.emailGivenInSale && each.from <= now);
  const sale = lastToEnd(sales);
  if (sale === undefined) return fails('R10', 'NO_LEGAL_BASIS');
  if (!isOfAge(question).holds) return CHILD;
  const stopped = stopReason(lastAnswer(question, 'CONSENT_EMAIL'));
  return stopped === null ? holds('R10', `contract/${sale.id}`) : fails('R10', stopped);
}
