import { doubtfulCountry, doubtfulSector } from '../../../src/domain/collection/import/known-words';
import { isTaxCode } from '../../../src/vocabulary/tax-code';

describe('doubts about words of an account', () => {
  it('doubts what looks like a slip of the pen, and says what may be meant', () => {
    expect(doubtfulSector('finnance')).toEqual({
      en: 'Not a known sector; kept as the source has it. Is "finance" meant?',
      it: 'Non è un settore tra quelli noti; tenuto come l’ha la fonte. Si intende "finance"?',
    });
    expect(doubtfulCountry('Irlnd')?.en).toContain('"Ireland"');
  });

  it('doubts no known word, whatever its case, and no sector of its own', () => {
    expect([doubtfulSector('Retail'), doubtfulSector('aquaculture'), doubtfulCountry('italy')]).toEqual([null, null, null]);
  });

  it('doubts every country that is none', () => {
    expect(doubtfulCountry('Somewhere')?.en).toContain('ISO 3166-1');
  });
});

describe('the tax code', () => {
  it('has a check character, also where digits became letters because two persons shared a code', () => {
    expect(['RSSMRA85T10A562S', 'rssmra85t10a562s', '12345678901'].map(isTaxCode)).toEqual([true, true, true]);
    expect(['RSSMRA85T10A562T', 'RSSMRA85T10A56', 'RSSMRA85Z10A562S', ''].map(isTaxCode)).toEqual([false, false, false, false]);
  });
});
