import { ANOTHER_POLICY } from '../authorisation/assert-decided-by';
import { ConfigError } from '../config';
import { PolicyError } from '../decision/parse-policy';
import { LecitoError } from '../errors';
import { StartFault } from '../store/start-fault';
import { isStoreFailure } from '../store/store-errors';

/** Whether the operating system refused a file or folder. */
function isAboutFile(error: unknown): error is NodeJS.ErrnoException & { readonly path: string } {
  return error instanceof Error && 'syscall' in error && 'path' in error && typeof error.path === 'string';
}

/** One sentence for what somebody can mend; the whole error only for a fault of the program itself. */
export function errorSentence(error: unknown): string {
  if (error instanceof ConfigError || error instanceof PolicyError || error instanceof StartFault) return error.message;
  // The sentences of the table advise clients, who send a request again: whoever runs a command is an operator.
  if (error instanceof LecitoError) return error.code === 'POLICY_CHANGED' ? ANOTHER_POLICY : `${error.code}: ${error.message}`;
  if (isStoreFailure(error)) return `The database does not answer (${String(error)}). Look at its log, then try again.`;
  if (isAboutFile(error)) return `${error.path} cannot be read or written (${String(error.code)}). Mend that, or name another place.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
