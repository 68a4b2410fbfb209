import type { ConsentFact, Facts, Instant, MergedWords, Words } from './facts';
import { lineageOf } from './question';
import type { Purpose } from '../vocabulary/purposes';

/** A record that was merged into another one. */
export interface MergedRecord {
  /** When. */
  readonly at: Instant;
  readonly facts: Facts;
  /** Whether its e-mail address is that of the record that was kept. */
  readonly sameEmail: boolean;
}

/** Whatever the person said, in this record and in those that were merged into it. */
export function allConsents({ consents, merged = [] }: Words): readonly ConsentFact[] {
  return merged.length === 0 ? consents : [...consents, ...merged.flatMap(allConsents)];
}

/**
 * The facts of a person of whom several records were kept and merged: one person, who gave what each record says, and against whom nothing
 * is used that one of the records forbids (R4). Contracts, objections and restrictions are those of all; of the rest the stricter.
 */
export function mergedFacts(kept: Facts, merged: readonly MergedRecord[]): Facts {
  const others = [...merged].sort((a, b) => a.at - b.at);
  const records = [kept, ...others.map(({ facts }) => facts)];
  const words = others.map(({ at, facts: { consents, merged: within } }): MergedWords => ({
    at,
    consents,
    ...(within && { merged: within }),
  }));
  return {
    birthDate: youngest(records),
    source: worstSource(records),
    collectedFor: records.map(({ collectedFor }) => collectedFor).reduce(forBoth),
    consents: kept.consents,
    merged: [...(kept.merged ?? []), ...words].sort((a, b) => a.at - b.at),
    contracts: [...kept.contracts, ...others.flatMap(contractsOf)],
    objections: records.flatMap(({ objections }) => objections),
    restrictions: records.flatMap(({ restrictions }) => restrictions),
  };
}

/** Who may be a child is one. NaN, a birth date out of reach, stays what it is. */
function youngest(records: readonly Facts[]): Instant | null {
  const dates = records.flatMap(({ birthDate }) => (birthDate === null ? [] : [birthDate]));
  return dates.length === 0 ? null : Math.max(...dates);
}

function worstSource(records: readonly Facts[]): Facts['source'] {
  return records.map(({ source }) => source).reduce((worst, each) => (STRICTNESS[each.verdict] > STRICTNESS[worst.verdict] ? each : worst));
}

const STRICTNESS = { UNLAWFUL: 2, UNCHECKED: 1, LAWFUL: 0 } as const;

/** The purposes that both collections reach: a purpose is reached by itself and by those above it. */
function forBoth(one: readonly Purpose[], other: readonly Purpose[]): Purpose[] {
  const reached = (purpose: Purpose, by: readonly Purpose[]): boolean => by.some((each) => lineageOf(purpose).includes(each));
  return [...new Set([...one.filter((purpose) => reached(purpose, other)), ...other.filter((purpose) => reached(purpose, one))])];
}

/** An address that was given in a sale is that address and no other (Codice Art. 130(4)). */
function contractsOf({ facts, sameEmail }: MergedRecord): Facts['contracts'] {
  return sameEmail ? facts.contracts : facts.contracts.map((contract) => ({ ...contract, emailGivenInSale: false }));
}
