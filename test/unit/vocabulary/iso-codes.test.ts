import { countryOf, languageOf } from '../../../src/vocabulary/iso-codes';

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
