import type { ViewerKind } from '../decision/policy';
import type { Purpose } from '../vocabulary/purposes';
import type { Looks } from './verdicts';

/** The kind of processing, as the Data Privacy Vocabulary names it. */
export const OPERATIONS = ['Collection', 'Alteration', 'Consultation', 'Disclosure', 'Combination', 'Erasure'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** How the persons were reached: by list, by id, by search, in a file, in a figure, by a change. */
export const SHAPES = ['LIST', 'CONSULT', 'SEARCH', 'EXPORT', 'AGGREGATE', 'WRITE'] as const;
export type Shape = (typeof SHAPES)[number];

/** FAILED: the gateway could not answer; nothing left. */
export const OUTCOMES = ['RELEASED', 'REFUSED', 'FAILED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** From which the verdicts on the persons of an event follow (see verdicts, `verdictsOf`). */
export interface Looked {
  /** Ids of the stored decisions (`authorisation.id`), parallel to the event's first persons. */
  readonly standings: readonly number[];
  /** JSON: by place of the document, the cells asked for. The same text for every event of one document, role and purpose. */
  readonly asked: string;
  readonly looks: Looks;
}

/**
 * What one operation did: who, why, with whose data, on which basis. Never a value, never a literal of a filter. The store adds `at`,
 * the instant of writing.
 */
export interface AccessEvent {
  /** UUID version 7. */
  readonly id: string;
  /** 32 hex digits (W3C Trace Context). */
  readonly traceId: string;
  /** A data subject who asks stands here under a pseudonym (see who-asked). */
  readonly viewer: string;
  readonly viewerKind: ViewerKind;
  readonly client: string;
  readonly onBehalfOf: string | null;
  readonly role: string | null;
  readonly purpose: Purpose | null;
  /** The processing activity of the register (GDPR Art. 30). */
  readonly activity: string | null;
  readonly operation: Operation;
  readonly shape: Shape;
  /** To whom data were disclosed outside the controller (GDPR Art. 4(9)). */
  readonly recipient: string | null;
  /** See document-hash; empty where the request was refused before it was read. */
  readonly documentHash: string;
  readonly operationName: string | null;
  readonly policyVersion: string;
  readonly outcome: Outcome;
  /** The first error's code; also where other root fields were released beside it. */
  readonly code: string | null;
  /**
   * Pseudonyms of all persons concerned, 16 bytes each. First those of `looked`, one for each standing: a person whose consent was withdrawn between two
   * root fields stands there twice. Then those concerned otherwise.
   */
  readonly persons: Buffer;
  /** Coordinates of which at least one cell was released: `Person.email`. */
  readonly released: readonly string[];
  /** Coordinates of which at least one cell was withheld, each with a reason: `Person.phone:CONSENT_WITHDRAWN`. */
  readonly withheld: readonly string[];
  /** Coordinates read by filter, order or search. */
  readonly used: readonly string[];
  /** Null where no row about a person was read. */
  readonly looked: Looked | null;
}
