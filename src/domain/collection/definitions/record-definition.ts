import { randomBytes } from 'node:crypto';
import type { AccessEvent } from '../../../access-log/event';
import { serviceEvent } from '../../../access-log/service-event';

/** Who defines what, and under which policy. */
export interface Definer {
  /** The account of the operating system that runs the command. */
  readonly viewer: string;
  readonly policyVersion: string;
}

/** The event of a command that defines what may be collected, or says whether it may be: about nobody, unless `more` names them. */
export function definitionEvent({ viewer, policyVersion }: Definer, operationName: string, more: Partial<AccessEvent> = {}): AccessEvent {
  return serviceEvent({
    traceId: randomBytes(16).toString('hex'),
    viewer,
    client: 'lecito-cli',
    operation: 'Alteration',
    shape: 'WRITE',
    operationName,
    policyVersion,
    persons: Buffer.alloc(0),
    ...more,
  });
}
