import { v7 as newId } from 'uuid';
import type { AccessEvent } from './event';

type Said = 'traceId' | 'viewer' | 'client' | 'operation' | 'shape' | 'operationName' | 'policyVersion' | 'persons';

/**
 * The event of what an operator's command or a service of the gateway's own does: in no role and for no purpose of the policy, and with nothing of its own
 * to release. `what` may say otherwise of the rest.
 */
export function serviceEvent(what: Pick<AccessEvent, Said> & Partial<AccessEvent>): AccessEvent {
  return {
    id: newId(),
    viewerKind: 'service',
    onBehalfOf: null,
    role: null,
    purpose: null,
    activity: null,
    recipient: null,
    documentHash: '',
    outcome: 'RELEASED',
    code: null,
    released: [],
    withheld: [],
    used: [],
    looked: null,
    ...what,
  };
}
