import { parseDocument, type ErrorCode, type YAMLError } from 'yaml';
import { oneAfterAnother, type Sentence } from '../../../sentence';

/** What is wrong and what to write instead. The parser's own words quote the text, which may be of the wrong file: of one with persons. */
const ADVICE: Partial<Record<ErrorCode, Sentence>> = {
  BAD_DQ_ESCAPE: {
    en: 'a backslash in double quotes begins no known sign; put the text in single quotes',
    it: 'una barra rovesciata tra virgolette doppie non inizia nessun segno noto; mettere il testo tra virgolette singole',
  },
  BAD_INDENT: {
    en: 'the indentation is wrong, or a bracket is not closed; begin the keys of one map at one column, and close { with } and [ with ]',
    it: 'il rientro è sbagliato, o una parentesi non è chiusa; far cominciare le chiavi di una mappa alla stessa colonna, e chiudere { con } e [ con ]',
  },
  BAD_SCALAR_START: {
    en: 'no text may begin with this sign; put it in quotes',
    it: 'nessun testo può cominciare con questo segno; metterlo tra virgolette',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'a second colon stands in one line; put the text in quotes, or the second key on a line of its own',
    it: 'in una riga i due punti compaiono due volte; mettere il testo tra virgolette, o la seconda chiave su una riga propria',
  },
  DUPLICATE_KEY: {
    en: 'the key stands twice in one map; keep one of the two',
    it: 'la chiave sta due volte in una mappa; tenere una delle due',
  },
  MISSING_CHAR: {
    en: 'a colon, a comma, a bracket or a closing quote is missing; write each entry as key: value, and close what was opened',
    it: 'mancano i due punti, o manca una virgola, una parentesi o una virgoletta di chiusura; scrivere ogni voce come chiave: valore, e chiudere ciò che si è aperto',
  },
  MULTILINE_IMPLICIT_KEY: {
    en: 'a key has no value on its line; write each entry as key: value, with a blank behind the colon',
    it: 'una chiave non ha un valore sulla sua riga; scrivere ogni voce come chiave: valore, con uno spazio dopo i due punti',
  },
  MULTIPLE_DOCS: { en: 'a second document begins; take the line --- out', it: 'comincia un secondo documento; togliere la riga ---' },
  TAB_AS_INDENT: { en: 'a tab indents the line; indent with spaces', it: 'una tabulazione fa il rientro della riga; rientrare con spazi' },
  TAG_RESOLVE_FAILED: {
    en: 'no such type as ! names; put a text that begins with ! in quotes',
    it: 'non c’è un tipo come quello che ! indica; un testo che comincia con ! va messo tra virgolette',
  },
};
const NO_ADVICE: Sentence = { en: 'this is not YAML; put the text in quotes', it: 'questo non è YAML; mettere il testo tra virgolette' };
const BAD_ALIAS: Sentence = {
  en: 'an alias (*) stands for nothing, or for too much; put a text that begins with * in quotes',
  it: 'un alias (*) non sta per nulla, o per troppo; mettere tra virgolette un testo che comincia con *',
};

/** Of more faults than these the first help, and the others follow from them. */
const TOLD = 5;

function faultOf({ code, linePos }: YAMLError): Sentence {
  const advice = ADVICE[code] ?? NO_ADVICE;
  if (linePos === undefined) return advice;
  const [line, column] = [String(linePos[0].line), String(linePos[0].col)];
  return oneAfterAnother([{ en: `line ${line}, column ${column}`, it: `riga ${line}, colonna ${column}` }, advice], ': ');
}

/** What stands in a YAML text, and its faults, each with its place and without a word of the text. Content is undefined where it would be guessed. */
export function readYaml(text: string): { readonly content?: unknown; readonly faults: readonly Sentence[] } {
  // A warning would go to the log past the faults, and repeat the text.
  const document = parseDocument(text, { logLevel: 'error' });
  const faults = [...document.errors, ...document.warnings].map(faultOf).slice(0, TOLD);
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { faults };
  try {
    return { content: document.toJS() as unknown, faults };
  } catch {
    return { faults: [...faults, BAD_ALIAS] };
  }
}
