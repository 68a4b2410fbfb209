import { checkCharacter } from '../vocabulary/tax-code';

/** What an Italian tax code is computed from. */
export interface TaxCodeBearer {
  readonly givenName: string;
  readonly familyName: string;
  readonly sex: 'F' | 'M';
  /** Day of birth, as 2026-11-22. */
  readonly birthDate: string;
  /** Cadastral code of the town of birth (Belfiore: F205 for Milan), or of the country for those born abroad (Z114). */
  readonly birthplace: string;
}

const MONTH_LETTERS = 'ABCDEHLMPRST';

function letters(name: string): { consonants: string; vowels: string } {
  const plain = name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]/g, '');
  return { consonants: plain.replace(/[AEIOU]/g, ''), vowels: plain.replace(/[^AEIOU]/g, '') };
}

function familyNamePart(name: string): string {
  const { consonants, vowels } = letters(name);
  return `${consonants}${vowels}XXX`.slice(0, 3);
}

/** As the family name, but of four and more consonants the second is left out. */
function givenNamePart(name: string): string {
  const { consonants } = letters(name);
  return consonants.length < 4 ? familyNamePart(name) : `${consonants.charAt(0)}${consonants.slice(2, 4)}`;
}

function birthPart(birthDate: string, sex: 'F' | 'M'): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const dayOfSex = Number(day) + (sex === 'F' ? 40 : 0);
  return `${year.slice(2)}${MONTH_LETTERS.charAt(Number(month) - 1)}${String(dayOfSex).padStart(2, '0')}`;
}

/** The tax code (codice fiscale) of a natural person: 16 characters, as DM 23 December 1976 computes it, without omocodia. */
export function taxCodeOf(bearer: TaxCodeBearer): string {
  const { givenName, familyName, sex, birthDate, birthplace } = bearer;
  const fifteen = `${familyNamePart(familyName)}${givenNamePart(givenName)}${birthPart(birthDate, sex)}${birthplace}`;
  return `${fifteen}${checkCharacter(fifteen)}`;
}
