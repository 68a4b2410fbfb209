import { v7 } from 'uuid';
import type { AccessEvent } from '../../../src/access-log/event';

/** A released list of two persons, with changes. */
export function someEvent(changes: Partial<AccessEvent> = {}): AccessEvent {
  return {
    id: v7(),
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    viewer: 'sara',
    viewerKind: 'staff',
    client: 'sales-frontend',
    onBehalfOf: null,
    role: 'sales',
    purpose: 'AccountManagement',
    activity: 'account-management',
    operation: 'Consultation',
    shape: 'LIST',
    recipient: null,
    documentHash: 'e3b0c442',
    operationName: 'People',
    policyVersion: 'v1',
    outcome: 'RELEASED',
    code: null,
    persons: ['AAAAAAAAAAAAAAAAAAAAAA', 'BBBBBBBBBBBBBBBBBBBBBB'],
    released: ['Person.email', 'Person.givenName'],
    withheld: ['Person.phone:CONSENT_WITHDRAWN'],
    used: ['Person.familyName'],
    verdicts: [
      {
        persons: ['BBBBBBBBBBBBBBBBBBBBBB', 'AAAAAAAAAAAAAAAAAAAAAA'],
        released: ['Person.email', 'Person.givenName'],
        withheld: { 'Person.phone': 'CONSENT_WITHDRAWN' },
        basis: ['8:consent/b@2', '8:consent/a@1'],
      },
    ],
    ...changes,
  };
}
