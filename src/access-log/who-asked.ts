import type { ViewerKind } from '../decision/policy';
import type { AccessEvent } from './event';
import type { Pseudonym } from './pseudonym';

/** What the log needs of a viewer; authentication's `Viewer` is one. */
export interface LoggedViewer {
  readonly subject: string;
  readonly kind: ViewerKind;
  readonly client: string;
  readonly onBehalfOf: string | null;
}

/** Who asked, as an event names them: staff by their id; data subjects, persons of the log themselves, by their pseudonym. */
export function whoAsked(asker: LoggedViewer, pseudonym: Pseudonym): Pick<AccessEvent, 'viewer' | 'viewerKind' | 'client' | 'onBehalfOf'> {
  const { subject, kind, client, onBehalfOf } = asker;
  const named = (id: string): string => (kind === 'data-subject' ? pseudonym(id) : id);
  return { viewer: named(subject), viewerKind: kind, client, onBehalfOf: onBehalfOf === null ? null : named(onBehalfOf) };
}
