import { v7 } from 'uuid';
import type { AccessEvent, Looked } from '../../../src/access-log/event';
import { pseudonymBytes } from '../../../src/access-log/pseudonym-bytes';

/** What is other than usual about an event; its persons by their pseudonyms. */
export type Changes = Partial<Omit<AccessEvent, 'persons'>> & { readonly persons?: readonly string[] };

/** A released list of two persons, with changes. The store it goes to need not know them: it refers to no decision. */
export function someEvent({ persons = ['AAAAAAAAAAAAAAAAAAAAAA', 'BBBBBBBBBBBBBBBBBBBBBA'], ...changes }: Changes = {}): AccessEvent {
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
    persons: pseudonymBytes(persons),
    released: ['Person.email', 'Person.givenName'],
    withheld: ['Person.phone:CONSENT_WITHDRAWN'],
    used: ['Person.familyName'],
    looked: null,
    ...changes,
  };
}

/** As if two persons had been seen in the first of two places, one of them in the second as well. */
export function lookedAt(standings: readonly [number, number]): Looked {
  return {
    standings,
    asked: '[[["Person.email",256],["Person.givenName",256]],[["Person.phone",512]]]',
    looks: {
      runs: [
        [1, [0]],
        [1, [0, 1]],
      ],
    },
  };
}
