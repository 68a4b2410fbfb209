import { countryNamed, languageNamed } from '../../../src/vocabulary/iso-names';

describe('a country or a language is known by its name', () => {
  it.each([
    ['Italia', 'IT'],
    ['ITALY', 'IT'],
    [' san marino ', 'SM'],
    ['Città del Vaticano', 'VA'],
    ['Germania', 'DE'],
    ['Russia', 'RU'],
    ['Regno Unito', 'GB'],
    ['united states', 'US'],
  ])('%s is %s', (name, code) => {
    expect(countryNamed(name)).toBe(code);
  });

  it.each([
    ['Italiano', 'it'],
    ['english', 'en'],
    ['ebraico', 'he'],
    ['sloveno', 'sl'],
  ])('%s is %s', (name, code) => {
    expect(languageNamed(name)).toBe(code);
  });

  it.each(['Unione europea', 'European Union', 'Nazioni Unite', 'regione sconosciuta', 'Unknown Region', 'Padania', ''])(
    'no country is called %p',
    (name) => {
      expect([countryNamed(name), languageNamed(name)]).toEqual([null, null]);
    },
  );
});
