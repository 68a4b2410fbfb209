import type { ConsentEventFact, Words } from './facts';
import { allConsents } from './merged-facts';

/** One thing that a person said, with the record in which it stands. */
export interface SaidConsent {
  readonly recordId: string;
  readonly event: ConsentEventFact;
}

/** How a basis names it: `consent/<record id>@<version>`. */
export function referenceTo({ recordId, event }: SaidConsent): string {
  return `consent/${recordId}@${String(event.version)}`;
}

/** What a basis of this person names; null where it rests on something else than a consent. */
export function consentBehind(basis: string, words: Words): SaidConsent | null {
  const said = allConsents(words).flatMap(({ recordId, events }) => events.map((event): SaidConsent => ({ recordId, event })));
  return said.find((each) => referenceTo(each) === basis) ?? null;
}
