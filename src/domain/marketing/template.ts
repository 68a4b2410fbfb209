import type { Access } from '../../release/access';
import type { Records } from '../../release/records';
import type { Sentence } from '../../sentence';

/** `{{givenName}}`, or `{{givenName|customer}}` with what stands there for whom the field is withheld or empty. */
const PLACEHOLDER = /\{\{\s*([A-Za-z][A-Za-z0-9]*)\s*(?:\|([^{}]*))?\}\}/g;

const PLACEHOLDERS: Sentence = {
  en: 'A placeholder looks like {{givenName}} or {{givenName|customer}}.',
  it: 'Un segnaposto è come {{givenName}} o {{givenName|cliente}}.',
};

/** The fields of Person that a text names, each once. */
export function fieldsIn(...texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, field]) => field ?? '')))];
}

/**
 * What is wrong with a text, or null: a brace that is no placeholder, a field that Person does not have as a text, or one that role and
 * purpose release of nobody.
 */
export function faultOfTemplate(text: string, records: Records, access: Access): Sentence | null {
  if (/\{\{|\}\}/.test(text.replaceAll(PLACEHOLDER, ''))) return PLACEHOLDERS;
  const person = records.get('Person');
  for (const field of fieldsIn(text)) {
    const column = person?.fields.get(field);
    if (column === undefined || column.kind !== 'text' || column.classification.sort !== 'personal')
      return { en: `{{${field}}}: a person has no such text.`, it: `{{${field}}}: una persona non ha un tale testo.` };
    if (access.types.get('Person')?.fields.get(field)?.sort !== 'depends')
      return { en: `{{${field}}}: never released for this purpose.`, it: `{{${field}}}: mai rilasciato per questa finalità.` };
  }
  return null;
}

/** In one line, so that no value can begin a header or a paragraph of its own. */
function inOneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}

/** The text for one person. A value that is null, because it is withheld or not there, gives its neutral text, or nothing. */
export function fillTemplate(text: string, values: Readonly<Record<string, string | null>>): string {
  const filled = text.replaceAll(PLACEHOLDER, (_all, field: string, neutral: string | undefined) =>
    inOneLine(values[field] ?? neutral ?? ''),
  );
  // Where nothing stands in for a name: "Hello , we" becomes "Hello, we".
  return filled.replaceAll(/ +([,.;:!?])/g, '$1').replaceAll(/ {2,}/g, ' ');
}
