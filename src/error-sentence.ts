import { ANOTHER_POLICY } from './authorisation/assert-decided-by';
import { PolicyError } from './decision/parse-policy';
import { LecitoError } from './errors';
import { OperatorFault } from './operator-fault';
import { isStoreFailure } from './store/store-errors';

/** Which file or folder the operating system refused; undefined where it is about none. To read a folder as a file is refused without its name. */
function refusedPlace(error: unknown): string | undefined {
  const { path, code } = Object(error) as Partial<NodeJS.ErrnoException>;
  return typeof code === 'string' ? (path ?? (code === 'EISDIR' ? 'A folder, where a file should be,' : undefined)) : undefined;
}

/** What an operator reads of an error: one sentence for what somebody can mend; the whole error only for a fault of the program itself. */
export function errorSentence(error: unknown): string {
  if (error instanceof OperatorFault || error instanceof PolicyError) return error.message;
  // The sentences of the table advise clients, who send a request again: whoever runs a command is an operator.
  if (error instanceof LecitoError) return error.code === 'POLICY_CHANGED' ? ANOTHER_POLICY : `${error.code}: ${error.message}`;
  if (isStoreFailure(error)) return `The database does not answer (${String(error)}). Look at its log, then try again.`;
  const place = refusedPlace(error);
  if (place !== undefined)
    return `${place} cannot be read or written (${String((error as NodeJS.ErrnoException).code)}). Mend that, or name another place.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
