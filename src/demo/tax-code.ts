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

/** Values of the characters in odd positions: of 0-9, which A-J share, then of K-Z. */
const ODD_VALUES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

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

/** The check character of the first fifteen characters of a tax code. */
export function checkCharacter(fifteen: string): string {
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const character = fifteen.charAt(index);
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    sum += index % 2 === 0 ? (ODD_VALUES[value] ?? 0) : value;
  }
  return String.fromCharCode(65 + (sum % 26));
}

/** The tax code (codice fiscale) of a natural person: 16 characters, as DM 23 December 1976 computes it, without omocodia. */
export function taxCodeOf(bearer: TaxCodeBearer): string {
  const { givenName, familyName, sex, birthDate, birthplace } = bearer;
  const fifteen = `${familyNamePart(familyName)}${givenNamePart(givenName)}${birthPart(birthDate, sex)}${birthplace}`;
  return `${fifteen}${checkCharacter(fifteen)}`;
}
