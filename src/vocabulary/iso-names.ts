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
  return (name) => (known ??= codesByName(kind, codes)).get(name.trim().toLowerCase()) ?? null;
}

/** The country of this name, in Italian or English, as ISO 3166-1 alpha-2 (IT); null where none is called so. */
export const countryNamed = byName(
  'region',
  PAIRS.map((pair) => pair.toUpperCase()).filter((code) => !NO_COUNTRIES.has(code)),
);

/** The language of this name, in Italian or English, as ISO 639-1 (it); null where none is called so. */
export const languageNamed = byName('language', PAIRS);
