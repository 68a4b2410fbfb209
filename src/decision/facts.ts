import type { ConsentChannel, ConsentState, ExpressedBy, ProcessingKind } from '../vocabulary/consent';
import type { Purpose } from '../vocabulary/purposes';

/** An instant: milliseconds since 1970-01-01T00:00:00Z. `Infinity` means without end. */
export type Instant = number;

export interface ConsentEventFact {
  /** 1 for the first event of the record, then 2, …: the consent version that access events name. */
  readonly version: number;
  readonly at: Instant;
  readonly state: ConsentState;
  readonly expressedBy: ExpressedBy;
  readonly validFrom: Instant;
  readonly validTo: Instant;
}

/** One consent record (ISO/IEC TS 27560): one purpose, perhaps one channel, perhaps one kind of processing. */
export interface ConsentFact {
  readonly recordId: string;
  readonly purpose: Purpose;
  readonly channel: ConsentChannel | null;
  readonly processing: ProcessingKind | null;
  readonly events: readonly ConsentEventFact[];
}

export interface ContractFact {
  readonly id: string;
  readonly kind: 'CONTRACT' | 'PRE_CONTRACT';
  readonly from: Instant;
  readonly to: Instant;
  /** The e-mail address was given in the sale of a product or service (Codice 130(4)). */
  readonly emailGivenInSale: boolean;
}

export interface ObjectionFact {
  readonly id: string;
  readonly purpose: Purpose;
  readonly from: Instant;
  readonly to: Instant;
}

export interface RestrictionFact {
  readonly id: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** What one of several records of a person holds of what the person said. Records that were merged into it keep theirs apart (R4). */
export interface Words {
  readonly consents: readonly ConsentFact[];
  /** The records that were merged into this one, in the order of time. */
  readonly merged?: readonly MergedWords[];
}

/** A record that was merged into another one: nothing was added to it since `at`. */
export interface MergedWords extends Words {
  readonly at: Instant;
}

/** All that the store knows of a person that bears on what may be released. */
export interface Facts extends Words {
  /** Midnight UTC of the day of birth; null when unknown. */
  readonly birthDate: Instant | null;
  /** Only a source that was checked and found lawful may be processed (GDPR Art. 5(1)(a), Codice 2-decies). */
  readonly source: { readonly id: string; readonly verdict: 'LAWFUL' | 'UNCHECKED' | 'UNLAWFUL' };
  /** The purposes for which the person's data were collected (GDPR Art. 5(1)(b)). */
  readonly collectedFor: readonly Purpose[];
  readonly contracts: readonly ContractFact[];
  readonly objections: readonly ObjectionFact[];
  readonly restrictions: readonly RestrictionFact[];
}

/** The grounds of one person for one purpose at one instant. */
export interface Standing {
  /** Bits of the grounds that hold (vocabulary/grounds). 0: nothing may be released. */
  readonly grounds: number;
  /** One letter per ground, by the ground's index: '.' where it holds, else the letter of the reason why not. */
  readonly reasons: string;
  /** What each ground rests on, as `INDEX:reference` joined by `;` — `8:consent/<record id>@2;0:contract/<id>;5:lia/LIA-CRM-1`. */
  readonly basis: string;
}

/** A standing that holds from (inclusive) to (exclusive). */
export interface StandingSpan extends Standing {
  readonly from: Instant;
  readonly to: Instant;
}
