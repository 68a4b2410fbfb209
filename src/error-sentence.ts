import { ANOTHER_POLICY } from './authorisation/assert-decided-by';
import { PolicyError } from './decision/parse-policy';
import { ERRORS, LecitoError } from './errors';
import { OperatorFault } from './operator-fault';
import { both, quoted, type Sentence } from './sentence';
import { isStoreFailure } from './store/store-errors';

const A_FOLDER: Sentence = { en: 'A folder, where a file should be,', it: 'Una cartella, dove dovrebbe stare un file,' };

/** Which file or folder the operating system refused; undefined where it is about none. To read a folder as a file is refused without its name. */
function refusedPlace(error: unknown): Sentence | undefined {
  const { path, code } = Object(error) as Partial<NodeJS.ErrnoException>;
  if (typeof code !== 'string') return undefined;
  if (path !== undefined) return quoted(path);
  return code === 'EISDIR' ? A_FOLDER : undefined;
}

/** What an operator reads of an error: a sentence for what somebody can mend; the whole error only for a fault of the program itself. */
export function errorSentence(error: unknown): Sentence {
  if (error instanceof OperatorFault || error instanceof PolicyError) return error.sentence;
  // The sentences of the table advise clients, who send a request again: whoever runs a command is an operator.
  if (error instanceof LecitoError)
    return error.code === 'POLICY_CHANGED' ? ANOTHER_POLICY : both(ERRORS[error.code].sentence, (text) => `${error.code}: ${text}`);
  if (isStoreFailure(error))
    return {
      en: `The database does not answer (${String(error)}). Look at its log, then try again.`,
      it: `Il database non risponde (${String(error)}). Consultare il suo log, poi riprovare.`,
    };
  const place = refusedPlace(error);
  if (place !== undefined) {
    const code = String((error as NodeJS.ErrnoException).code);
    return {
      en: `${place.en} cannot be read or written (${code}). Mend that, or name another place.`,
      it: `${place.it} non si può leggere o scrivere (${code}). Rimediare, o indicare un altro posto.`,
    };
  }
  return quoted(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
