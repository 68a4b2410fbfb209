import { countryOf, isCountry, isLanguage, languageOf } from '../../../src/vocabulary/iso-codes';

describe('a country or a language is known by its letters or its name', () => {
  it.each([
    [countryOf, 'it', 'IT'],
    [countryOf, 'Italia', 'IT'],
    [countryOf, 'ITALY', 'IT'],
    [countryOf, 'san marino', 'SM'],
    [countryOf, 'Città del Vaticano', 'VA'],
    [countryOf, 'Germania', 'DE'],
    [countryOf, 'Russia', 'RU'],
    [countryOf, 'Regno Unito', 'GB'],
    [countryOf, 'united states', 'US'],
    [languageOf, 'IT', 'it'],
    [languageOf, 'Italiano', 'it'],
    [languageOf, 'english', 'en'],
    [languageOf, 'ebraico', 'he'],
    [languageOf, 'sloveno', 'sl'],
  ])('%p: %s is %s', (read, text, code) => {
    expect(read(text)).toBe(code);
  });

  it.each([
    'Unione europea',
    'European Union',
    'Nazioni Unite',
    'regione sconosciuta',
    'Unknown Region',
    'Padania',
    'I',
    'İT',
    'ß',
    '1t',
    '',
  ])('%p is neither', (text) => {
    expect([countryOf(text), languageOf(text)]).toEqual([null, null]);
  });
});

describe('a code is one that a country or a language bears', () => {
  it.each(['IT', 'GB', 'SM', 'VA', 'XK'])('%s is of a country', (code) => {
    expect(isCountry(code)).toBe(true);
  });

  it.each(['XX', 'QQ', 'ZZ', 'EU', 'UK', 'SU', 'it', 'Italy', ''])('%p is of no country', (code) => {
    expect(isCountry(code)).toBe(false);
  });

  it.each(['it', 'en', 'tl', 'he', 'sl'])('%s is of a language', (code) => {
    expect(isLanguage(code)).toBe(true);
  });

  it.each(['zz', 'xx', 'IT', 'italiano', ''])('%p is of no language', (code) => {
    expect(isLanguage(code)).toBe(false);
  });
});
