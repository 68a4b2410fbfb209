import { openBench, type Bench } from './run-over';

const ORDER = {
  kind: 'persons',
  source: 'web-shop',
  action: 'loyalty-card',
  mapping: 'columns: { externalId: id, familyName: name, language: lang, taxCode: cf, address: { city: town, country: land } }',
};

describe('the import of values that have one form', () => {
  let bench: Bench;
  beforeAll(async () => (bench = await openBench()));
  afterAll(() => bench.close());

  it('keeps language, country and tax code in the form in which a mutation keeps them, and refuses what is none, without a word of it', async () => {
    const rows = [
      'A1,Forme, IT ,rssmra85t10a562s,Roma, it ',
      'A2,Forme,en,RSS MRA 85T10 A562S,,GB',
      'A3,Forme,,,Bari,',
      'A4,Forme,padano,RSSMRA85T10A562T,,Padania',
      'A5,Forme,1t,,,I',
      'A6,Forme,Francese,,,Regno unito',
      'A7,Forme,german,,,ITALY',
    ];
    const files = { 'people.csv': ['id,name,lang,cf,town,land', ...rows].join('\n') };
    const { notes, refused, reports } = await bench.run({ ...ORDER, files });
    expect(refused).toEqual([
      'people.csv:5 cf; land; lang NOT_A_TAX_CODE; NOT_A_COUNTRY; NOT_A_LANGUAGE',
      'people.csv:6 land; lang NOT_A_COUNTRY; NOT_A_LANGUAGE',
    ]);
    expect(notes).toEqual(
      ['cf', 'land', 'lang']
        .map((column) => `people.csv:2 ${column} READ_AS`)
        .concat(
          'people.csv:3 cf READ_AS',
          ...[7, 8].flatMap((line) => ['land', 'lang'].map((column) => `people.csv:${String(line)} ${column} READ_AS`)),
        ),
    );
    expect(reports).not.toMatch(/padan|francese|german|regno|A562|Roma/i);
    const address = { street: null, postalCode: null, province: null };
    expect(await bench.rows("SELECT language, tax_code, address FROM person WHERE family_name = 'Forme' ORDER BY external_id")).toEqual([
      { language: 'it', tax_code: 'RSSMRA85T10A562S', address: { ...address, city: 'Roma', country: 'IT' } },
      { language: 'en', tax_code: 'RSSMRA85T10A562S', address: { ...address, city: null, country: 'GB' } },
      { language: null, tax_code: null, address: { ...address, city: 'Bari', country: null } },
      { language: 'fr', tax_code: null, address: { ...address, city: null, country: 'GB' } },
      { language: 'de', tax_code: null, address: { ...address, city: null, country: 'IT' } },
    ]);
  });

  it('remarks on what it read otherwise in English and in Italian', async () => {
    const mapping = 'columns: { externalId: id, phone: tel }';
    const { reports } = await bench.run({ ...ORDER, mapping, files: { 'people.csv': 'id,tel\nP1,045 800-0001\nP2,12-345' } });
    expect(reports.split('\r\n')).toEqual([
      'file,line,column,code,note,nota',
      'people.csv,2,tel,READ_AS,Read as an Italian number: it has no country code.,Letto come numero italiano: non ha prefisso internazionale.',
      'people.csv,3,tel,KEPT_AS_GIVEN,Not of the length that telephone numbers of its country have.,' +
        'Non della lunghezza che hanno i numeri di telefono del suo paese.',
      '',
    ]);
  });
});
