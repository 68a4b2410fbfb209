import { parseDocument, type ErrorCode, type YAMLError } from 'yaml';

/** What is wrong and what to write instead. The parser's own words quote the text, which may be of the wrong file: of one with persons. */
const ADVICE: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'a backslash in double quotes begins no known sign; put the text in single quotes',
  BAD_INDENT:
    'the indentation is wrong, or a bracket is not closed; begin the keys of one map at one column, and close { with } and [ with ]',
  BAD_SCALAR_START: 'no text may begin with this sign; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon stands in one line; put the text in quotes, or the second key on a line of its own',
  DUPLICATE_KEY: 'the key stands twice in one map; keep one of the two',
  MISSING_CHAR: 'a colon, a comma, a bracket or a closing quote is missing; write each entry as key: value, and close what was opened',
  MULTILINE_IMPLICIT_KEY: 'a key has no value on its line; write each entry as key: value, with a blank behind the colon',
  MULTIPLE_DOCS: 'a second document begins; take the line --- out',
  TAB_AS_INDENT: 'a tab indents the line; indent with spaces',
  TAG_RESOLVE_FAILED: 'no such type as ! names; put a text that begins with ! in quotes',
};
const NO_ADVICE = 'this is not YAML; put the text in quotes';
const BAD_ALIAS = 'an alias (*) stands for nothing, or for too much; put a text that begins with * in quotes';

/** Of more faults than these the first help, and the others follow from them. */
const TOLD = 5;

function faultOf({ code, linePos }: YAMLError): string {
  const at = linePos === undefined ? '' : `line ${String(linePos[0].line)}, column ${String(linePos[0].col)}: `;
  return at + (ADVICE[code] ?? NO_ADVICE);
}

/** What stands in a YAML text, and its faults, each with its place and without a word of the text. Content is undefined where it would be guessed. */
export function readYaml(text: string): { readonly content?: unknown; readonly faults: readonly string[] } {
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
