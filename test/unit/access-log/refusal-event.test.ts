import { refusalEvent } from '../../../src/access-log/refusal-event';

const sara = { subject: 'sara', kind: 'staff', client: 'sales-frontend', onBehalfOf: null } as const;
const pseudonym = (id: string): string => `pseudonym of ${id}`;

describe('the event of a refusal', () => {
  it('says who was refused and why, and that nobody’s data were touched', () => {
    const event = refusalEvent(sara, { traceId: 't', policyVersion: 'v', code: 'PURPOSE_UNKNOWN' }, pseudonym);
    expect(event).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/) as string,
      traceId: 't',
      viewer: 'sara',
      viewerKind: 'staff',
      client: 'sales-frontend',
      onBehalfOf: null,
      role: null,
      purpose: null,
      activity: null,
      operation: 'Consultation',
      shape: 'CONSULT',
      recipient: null,
      documentHash: '',
      operationName: null,
      policyVersion: 'v',
      outcome: 'REFUSED',
      code: 'PURPOSE_UNKNOWN',
      persons: Buffer.alloc(0),
      released: [],
      withheld: [],
      used: [],
      looked: null,
    });
  });

  it('says what more is known', () => {
    const known = {
      role: 'sales',
      purpose: 'AccountManagement',
      shape: 'WRITE',
      operationName: 'Win',
      used: ['Opportunity.stage'],
    } as const;
    expect(refusalEvent(sara, { traceId: 't', policyVersion: 'v', code: 'NO_ROLE', ...known }, pseudonym)).toMatchObject(known);
  });

  it('names a data subject, and whoever acts for one, by pseudonym', () => {
    const guardian = { subject: 'mother', kind: 'data-subject', client: 'self-service', onBehalfOf: 'sofia' } as const;
    const event = refusalEvent(guardian, { traceId: 't', policyVersion: 'v', code: 'NO_ROLE' }, pseudonym);
    expect(event).toMatchObject({ viewer: 'pseudonym of mother', onBehalfOf: 'pseudonym of sofia' });
  });
});
