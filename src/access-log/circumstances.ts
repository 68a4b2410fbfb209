import { hash } from 'node:crypto';
import type { AccessEvent } from './event';

/** What all events of one document, role and purpose say alike; the store keeps it once. */
export interface Circumstances {
  /** SHA-256 of the content, 64 hexadecimal digits; the store checks it. */
  readonly id: string;
  /** A JSON object of the event's properties, under their names; `asked` is JSON within it. */
  readonly content: string;
}

/** PostgreSQL takes neither U+0000 nor half a surrogate pair, and a name that a client made up must not cost others their events. */
function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? Buffer.from(value).toString().replaceAll('\0', '\uFFFD') : value;
}

/** The circumstances of an event: equal ones have equal text, and so one id. */
export function circumstancesOf(event: AccessEvent): Circumstances {
  const told = {
    viewerKind: event.viewerKind,
    client: event.client,
    role: event.role,
    purpose: event.purpose,
    activity: event.activity,
    operation: event.operation,
    shape: event.shape,
    recipient: event.recipient,
    documentHash: event.documentHash,
    operationName: event.operationName,
    policyVersion: event.policyVersion,
    outcome: event.outcome,
    code: event.code,
    released: event.released,
    withheld: event.withheld,
    used: event.used,
  };
  let text = JSON.stringify(told);
  if (text.includes('\\u')) text = JSON.stringify(told, storable);
  const content = `${text.slice(0, -1)},"asked":${event.looked?.asked ?? 'null'}}`;
  return { id: hash('sha256', content), content };
}
