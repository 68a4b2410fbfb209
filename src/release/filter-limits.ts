import { atMost, CHARACTERS, NO_CONTROL_CHARACTERS } from '../error-details';
import { LecitoError } from '../errors';
import type { Sentence } from '../sentence';

/** PostgreSQL takes seconds over a pattern of a hundred thousand characters, and no name is that long. */
export const LONGEST_PATTERN = 200;
/** No value in one line is stored that is longer, as of where an attachment lies; of a paragraph a part is looked for. */
const LONGEST_VALUE = 2000;
const MOST_MEMBERS = 1000;

/**
 * Of the values of all filters and the cursors of an operation, each counted wherever it is named: one variable serves hundreds of conditions,
 * and each of them sends a copy of its own. A thousand ids have 36,000, the longest cursor, of a list sorted by paragraphs, some 40,000.
 */
const MOST_CHARACTERS = 100_000;

const TOGETHER: Sentence = {
  en: 'characters in all filters and cursors together',
  it: 'caratteri in tutti i filtri e cursori insieme',
};

const PATTERNS: readonly string[] = ['startsWith', 'contains'];

/**
 * Adds to `before`, the characters of other filters, those of the values of this `<Entity>Filter`. Throws INVALID_INPUT, naming the field,
 * where a value is too long, has too many members, or cannot be stored, or where all together are too much.
 */
export function withCharactersOf(filter: unknown, path: string, before = 0): number {
  let characters = before;
  for (const [field, operators] of Object.entries((filter as Record<string, object | null> | null | undefined) ?? {})) {
    for (const [operator, operand] of Object.entries(operators ?? {})) {
      const at = `${path}.${field}.${operator}`;
      characters += charactersOfOperand(operator, operand, at);
      if (characters > MOST_CHARACTERS) throw tooMuch(at, MOST_CHARACTERS, TOGETHER);
    }
  }
  return characters;
}

/** The same of the cursor after which a page begins. */
export function withCharactersOfCursor(after: unknown, before: number): number {
  const characters = before + (typeof after === 'string' ? after.length : 0);
  if (characters > MOST_CHARACTERS) throw tooMuch('after', MOST_CHARACTERS, TOGETHER);
  return characters;
}

function charactersOfOperand(operator: string, operand: unknown, path: string): number {
  const members: readonly unknown[] = Array.isArray(operand) ? operand : [operand];
  if (members.length > MOST_MEMBERS) throw tooMuch(path, MOST_MEMBERS, { en: 'values', it: 'valori' });
  const longest = PATTERNS.includes(operator) ? LONGEST_PATTERN : LONGEST_VALUE;
  let characters = 0;
  for (const member of members) {
    const { length } = assertStorable(String(member), path);
    if (length > longest) throw tooMuch(path, longest, CHARACTERS);
    // An empty text is sent as well.
    characters += Math.max(1, length);
  }
  return characters;
}

/** The same text. Throws INVALID_INPUT, naming the field, of one with U+0000, which PostgreSQL does not even compare. */
export function assertStorable(text: string, path: string): string {
  if (text.includes('\u0000')) throw new LecitoError('INVALID_INPUT', { field: path, detail: NO_CONTROL_CHARACTERS });
  return text;
}

function tooMuch(field: string, most: number, what: Sentence): LecitoError {
  return new LecitoError('INVALID_INPUT', { field, detail: atMost(most, what) });
}
