import { Kind, OperationTypeNode, type DocumentNode } from 'graphql';
import { documentHash } from '../access-log/document-hash';
import { refusalEvent } from '../access-log/refusal-event';
import type { GatewayContext } from '../domain/context';
import type { ErrorCode } from '../errors';
import { recordedName } from './recorded-name';

/** An operation that never came to run, as far as it was read. */
export interface RefusedOperation {
  readonly code: ErrorCode;
  readonly document: DocumentNode | undefined;
  readonly operationName: string | null;
}

const CHANGE = { operation: 'Alteration', shape: 'WRITE' } as const;

/** Whether a change was asked for: by the operation of that name or, where none is named, by all that the document holds. */
function asksForChange({ document, operationName }: RefusedOperation): boolean {
  const operations = (document?.definitions ?? []).flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && (operationName ?? definition.name?.value) === definition.name?.value
      ? [definition]
      : [],
  );
  return operations.length > 0 && operations.every(({ operation }) => operation === OperationTypeNode.MUTATION);
}

/** Records an operation that was refused before it ran. Nothing of the store was read, so a log that cannot be written changes no answer. */
export async function recordRefusedOperation({ ask, services }: GatewayContext, refused: RefusedOperation): Promise<void> {
  const { code, document, operationName } = refused;
  const event = refusalEvent(
    ask.viewer,
    {
      traceId: ask.traceId,
      policyVersion: services.policy.version,
      role: ask.role.name,
      purpose: ask.purpose,
      activity: services.policy.purposes.get(ask.purpose)?.activity ?? null,
      ...(asksForChange(refused) ? CHANGE : {}),
      code,
      documentHash: document === undefined ? '' : documentHash(document),
      operationName: recordedName(operationName),
    },
    services.pseudonymOf,
  );
  await services.log.record(event).catch(() => undefined);
}
