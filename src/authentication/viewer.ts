import type { ViewerKind } from '../decision/policy';
import type { Purpose } from '../vocabulary/purposes';

/** Who asks, as a verified token says. */
export interface Viewer {
  /** Who really asks: the token's subject, or the actor to whom the subject delegated (RFC 8693, `act`). */
  readonly subject: string;
  readonly kind: ViewerKind;
  /** The OAuth client that sent the request. */
  readonly client: string;
  /** The subject who delegated, whose rights are used; null when the viewer uses their own. */
  readonly onBehalfOf: string | null;
  readonly roles: readonly string[];
  /** The purposes this viewer may declare: those of the token that one of its roles permits. */
  readonly purposes: readonly Purpose[];
}

/** Whose assignments and own data the scope of a release looks at: a delegate acts with the rights of the one who delegated (RFC 8693 1.1). */
export function scopeSubject(viewer: Viewer): string {
  return viewer.onBehalfOf ?? viewer.subject;
}

/** Who somebody is to limits, streams, jobs and idempotency keys: one person at one client, on whose behalf, however many tokens they hold. Stored. */
export function viewerKey({ client, subject, onBehalfOf }: Pick<Viewer, 'client' | 'subject' | 'onBehalfOf'>): string {
  return JSON.stringify([client, subject, onBehalfOf]);
}
