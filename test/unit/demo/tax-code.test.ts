import { taxCodeOf } from '../../../src/demo/tax-code';
import { checkCharacter } from '../../../src/vocabulary/tax-code';

describe('a tax code', () => {
  it('is that of the textbook example', () => {
    const bearer = { givenName: 'Mario', familyName: 'Rossi', sex: 'M', birthDate: '1985-12-10', birthplace: 'A562' } as const;
    expect(taxCodeOf(bearer)).toBe('RSSMRA85T10A562S');
  });

  it('adds forty to the day of a woman', () => {
    const bearer = { givenName: 'Giulia', familyName: 'Ferri', sex: 'F', birthDate: '1986-04-17', birthplace: 'L781' } as const;
    expect(taxCodeOf(bearer).slice(6, 11)).toBe('86D57');
  });

  it.each([
    ['Gianfranco', 'GFR', 'leaves out the second of four and more consonants of the given name'],
    ['Luca', 'LCU', 'fills up with vowels'],
    ['Io', 'IOX', 'fills up with X where letters run out'],
    ['Nicolò', 'NCL', 'knows letters with accents'],
  ])('of %s has %s in the middle: it %s', (givenName, letters) => {
    const bearer = { givenName, familyName: 'Rossi', sex: 'M', birthDate: '1990-01-01', birthplace: 'H501' } as const;
    expect(taxCodeOf(bearer).slice(3, 6)).toBe(letters);
  });

  it('takes the first three consonants of a family name, spaces and apostrophes left out', () => {
    const bearer = { givenName: 'Anna', familyName: "D'Amico De Luca", sex: 'F', birthDate: '1990-01-01', birthplace: 'H501' } as const;
    expect(taxCodeOf(bearer).slice(0, 3)).toBe('DMC');
  });

  it('changes its check character with any character in front', () => {
    expect(checkCharacter('RSSMRA85T10A562')).toBe('S');
    expect(checkCharacter('RSSMRA85T10A563')).not.toBe('S');
  });
});
