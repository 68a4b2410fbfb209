const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The languages in which names are read. */
const SPOKEN = ['it', 'en'];

/** Regions of Unicode's that are no countries: unions, a currency zone, what is made up for tests, what is unknown. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

type Kind = 'region' | 'language';

/** Whether it stands for itself: a former code (SU, IW) would otherwise take the name of the one that replaced it. */
function isCurrent(kind: Kind, code: string): boolean {
  const locale = kind === 'region' ? `und-${code}` : code;
  return Intl.getCanonicalLocales(locale)[0] === locale;
}

/** The codes of a kind by what Unicode's CLDR calls them, in small letters. */
function codesByName(kind: Kind, codes: readonly string[]): ReadonlyMap<string, string> {
  const names = SPOKEN.map((language) => new Intl.DisplayNames([language], { type: kind, fallback: 'none' }));
  const byName = new Map<string, string>();
  for (const code of codes) {
    if (!isCurrent(kind, code)) continue;
    for (const each of names) {
      const name = each.of(code)?.toLowerCase();
      if (name !== undefined && !byName.has(name)) byName.set(name, code);
    }
  }
  return byName;
}

/** Made when the first name is read: it takes a tenth of a second. */
function byName(kind: Kind, codes: readonly string[]): (name: string) => string | null {
  let known: ReadonlyMap<string, string> | null = null;
  return (name) => (known ??= codesByName(kind, codes)).get(name.toLowerCase()) ?? null;
}

const countryNamed = byName(
  'region',
  PAIRS.map((pair) => pair.toUpperCase()).filter((code) => !NO_COUNTRIES.has(code)),
);
const languageNamed = byName('language', PAIRS);

/** Asked of a text as it is given: the capitals of `ß` are two letters as well. */
const TWO_LETTERS = /^[a-z]{2}$/i;

/** A language as the graph keeps it: two small letters, ISO 639-1. Only its form is asked for. */
export const LANGUAGE = /^[a-z]{2}$/;
/** A country as the graph keeps it: two capitals, ISO 3166-1 alpha-2. Only its form is asked for. */
export const COUNTRY = /^[A-Z]{2}$/;

/** The language (it) of these two letters or of this name in Italian or English, whatever the capitals; null where it is neither. */
export function languageOf(text: string): string | null {
  return TWO_LETTERS.test(text) ? text.toLowerCase() : languageNamed(text);
}

/** The country (IT) of these two letters or of this name in Italian or English, whatever the capitals; null where it is neither. */
export function countryOf(text: string): string | null {
  return TWO_LETTERS.test(text) ? text.toUpperCase() : countryNamed(text);
}

function isNamed(kind: Kind, code: string): boolean {
  return new Intl.DisplayNames(SPOKEN, { type: kind, fallback: 'none' }).of(code) !== undefined;
}

/** Whether a language bears this code (it), in the form in which the graph keeps it. */
export function isLanguage(code: string): boolean {
  return LANGUAGE.test(code) && isNamed('language', code);
}

/** Whether a country of today bears this code (IT), in the form in which the graph keeps it. */
export function isCountry(code: string): boolean {
  return COUNTRY.test(code) && !NO_COUNTRIES.has(code) && isCurrent('region', code) && isNamed('region', code);
}
