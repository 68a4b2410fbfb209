import type { Sentence } from '../../../sentence';
import { closestWord } from './closest-word';

/** Sectors as English CRM exports name them; a sector outside the list is kept, and remarked on when it looks like a slip. */
const SECTORS = [
  'agriculture',
  'automotive',
  'construction',
  'consulting',
  'education',
  'employment',
  'energy',
  'entertainment',
  'finance',
  'government',
  'healthcare',
  'hospitality',
  'insurance',
  'legal',
  'logistics',
  'manufacturing',
  'marketing',
  'media',
  'medical',
  'pharmaceutical',
  'real estate',
  'retail',
  'services',
  'software',
  'technology',
  'telecommunications',
  'tourism',
  'transport',
  'utilities',
  'wholesale',
];

const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** English names of the regions that ICU knows (ISO 3166-1). */
const COUNTRIES = ALPHABET.flatMap((one) => ALPHABET.map((other) => COUNTRY_NAMES.of(one + other))).filter((name) => name !== undefined);

const NO_COUNTRY: Sentence = {
  en: 'Not the name of a country in ISO 3166-1; kept as the source has it.',
  it: 'Non è il nome di un paese in ISO 3166-1; tenuto come l’ha la fonte.',
};

function doubt(what: Sentence, value: string, known: readonly string[]): Sentence | null {
  if (known.some((word) => word.toLowerCase() === value.toLowerCase())) return null;
  const meant = closestWord(value, known);
  if (meant === null) return null;
  return {
    en: `Not a known ${what.en}; kept as the source has it. Is "${meant}" meant?`,
    it: `Non è ${what.it} tra quelli noti; tenuto come l’ha la fonte. Si intende "${meant}"?`,
  };
}

/** A remark where the sector looks like a slip of the pen, else null. */
export function doubtfulSector(sector: string): Sentence | null {
  return doubt({ en: 'sector', it: 'un settore' }, sector, SECTORS);
}

/** A remark where the country's name is not one of ISO 3166-1 in English, else null. */
export function doubtfulCountry(country: string): Sentence | null {
  if (COUNTRIES.some((name) => name.toLowerCase() === country.toLowerCase())) return null;
  return doubt({ en: 'country', it: 'un paese' }, country, COUNTRIES) ?? NO_COUNTRY;
}
