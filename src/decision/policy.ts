import type { Category } from '../vocabulary/categories';
import type { Ground, LegalBasis } from '../vocabulary/grounds';
import type { Purpose } from '../vocabulary/purposes';
import type { SendingRules } from './sending-rules';

/** How far a role sees under a purpose: everybody, the persons assigned to the viewer's teams, those assigned to the viewer, oneself. */
export type Scope = 'all' | 'team' | 'assigned' | 'self';

/** Who may hold a role: the kind of viewer that a token names. */
export type ViewerKind = 'staff' | 'partner' | 'auditor' | 'data-subject' | 'service';

export interface RolePolicy {
  readonly name: string;
  readonly description: string;
  readonly kind: ViewerKind;
  readonly purposes: ReadonlyMap<Purpose, Scope>;
  /** The categories that this role may ever read, whatever the grounds. */
  readonly categories: ReadonlySet<Category>;
  /** The GraphQL types that this role may open; all others are withheld with NO_ROLE. */
  readonly types: ReadonlySet<string>;
  /** The mutations that this role may perform. */
  readonly commands: ReadonlySet<string>;
}

export interface PurposePolicy {
  readonly purpose: Purpose;
  readonly legalBases: readonly LegalBasis[];
  /** The processing activity of the register (GDPR Art. 30) that this purpose belongs to. */
  readonly activity: string;
  /** The legitimate interest assessment; required where A6-1-f is among the bases. */
  readonly assessment: string | null;
  /** Still permitted while processing is restricted (GDPR Art. 18(2)). */
  readonly underRestriction: boolean;
  /** Which grounds suffice to release a category for this purpose; a category that is absent is never released. */
  readonly accepts: ReadonlyMap<Category, readonly Ground[]>;
}

export interface Policy {
  /** Hash of the reviewed file; stands on every access event. */
  readonly version: string;
  /** Under this age (years) the guardian consents (GDPR Art. 8, Codice 2-quinquies: 14). */
  readonly consentAge: number;
  readonly sending: SendingRules;
  readonly roles: ReadonlyMap<string, RolePolicy>;
  readonly purposes: ReadonlyMap<Purpose, PurposePolicy>;
}
