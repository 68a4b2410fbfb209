import { v7 } from 'uuid';
import type { ErrorCode } from '../errors';
import type { AccessEvent } from './event';
import type { Pseudonym } from './pseudonym';
import { whoAsked, type LoggedViewer } from './who-asked';

/** What is known of a request that was refused, besides who asked; the rest is null. */
export type Refused = Pick<AccessEvent, 'traceId' | 'policyVersion'> & { readonly code: ErrorCode } & Partial<
    Pick<AccessEvent, 'role' | 'purpose' | 'activity' | 'operation' | 'shape' | 'documentHash' | 'operationName' | 'used'>
  >;

/** The event of a request refused to a verified viewer before anything of the store was read. */
export function refusalEvent(asker: LoggedViewer, refused: Refused, pseudonym: Pseudonym): AccessEvent {
  return {
    role: null,
    purpose: null,
    activity: null,
    operation: 'Consultation',
    shape: 'CONSULT',
    documentHash: '',
    operationName: null,
    used: [],
    ...refused,
    ...whoAsked(asker, pseudonym),
    id: v7(),
    recipient: null,
    outcome: 'REFUSED',
    persons: Buffer.alloc(0),
    released: [],
    withheld: [],
    looked: null,
  };
}
