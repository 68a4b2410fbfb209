import { openBench, type Bench, type Import } from './run-over';

const MAPPING = `
delimiter: ';'
encoding: latin1
dates: DD/MM/YYYY
columns:
  externalId: codice
  givenName: nome
  familyName: cognome
  email: email
  phone: telefono
  birthDate: nato
  taxCode: cf
  interests: { column: interessi, separator: '|' }
  address: { street: via, city: comune }
consents:
  - purpose: DirectMarketing
    channel: EMAIL
    state: { column: marketing, given: [sì, 'true'], refused: [no] }
    date: quando
    validUntil: fino
    method: { column: come, words: { web: WEB_FORM, carta: PAPER_FORM } }
`;
const HEADER = 'codice;nome;cognome;email;telefono;nato;cf;interessi;via;comune;marketing;quando;fino;come;note';
const ROWS = [
  'K1;Zoë;Bonfà;zoe@example.org;+39 02 555 0101;10/12/1985;rssmra85t10a562s;vela|sci;via Roma 1;Città;sì;05/03/2024;;web;x',
  'K2;Ugo;Rossi;;;;;;;;no;05/03/2024;;carta;x',
  'K3;Ida;Verdi;;;;;;;;;;;;x', // nothing known of consent
  'K4;Leo;Neri;not an address;12;31/02/1985;RSSMRA85T10A562T;;;;sì;;;web;x', // five faults
  'K5;Mia;Blu;;;01/01/2020;;;;;;;;;x', // a child
  'K6;Teo;Gialli;;;01/01/2030;;;;;sì;01/01/2030;;fax;x', // not born yet, not expressed yet, in no known way
  'K7;Ada;Viola;;;;;;;;sì;05/03/2024;05/03/2023;web;x', // ended before it began
  'K8;Eva;Rosa;;;;;;;;forse;05/03/2024;;web;x', // neither given nor refused
  ';Noè;Bianchi;;;;;;;;;;;;x',
  'K1;Zoe;Bonfa;;;;;;;;;;;;x',
];
const FILES = { 'people.csv': Buffer.from([HEADER, ...ROWS].join('\r\n'), 'latin1') };
const ORDER: Import = { kind: 'persons', source: 'web-shop', action: 'loyalty-card', files: FILES, mapping: MAPPING };
const OURS = "external_id ~ '^K'";

describe('the import of persons with a mapping', () => {
  let bench: Bench;
  beforeAll(async () => (bench = await openBench()));
  afterAll(() => bench.close());

  it('reads the columns that the mapping names and refuses rows with every fault', async () => {
    const { counts, refused, uncollected, reports } = await bench.run(ORDER);
    expect(counts).toEqual({ 'people.csv': '3 + 0 + 7 = 10' });
    expect(uncollected).toEqual(['note']);
    expect(refused).toEqual([
      'people.csv:5 nato; email; telefono; cf; quando NOT_A_DATE; NOT_AN_EMAIL; NOT_A_PHONE; NOT_A_TAX_CODE; CONSENT_WITHOUT_DATE',
      'people.csv:6 nato MINOR_NOT_FORESEEN',
      'people.csv:7 nato; quando; come IN_THE_FUTURE; IN_THE_FUTURE; UNKNOWN_WORD',
      'people.csv:8 fino CONTRADICTORY',
      'people.csv:9 marketing UNKNOWN_WORD',
      'people.csv:10 codice MISSING',
      'people.csv:11 codice DUPLICATE_KEY',
    ]);
    expect(reports).toContain('Declared form: DD/MM/YYYY. The value is not an e-mail address. The value is not one');
    expect(reports).not.toMatch(/Neri|not an address|31\/02\/1985|A562T|Bonf/);
  });

  it('stores what was read, with source, collection action and notice', async () => {
    const persons =
      await bench.rows(`SELECT p.given_name, p.family_name, p.email, p.phone, p.birth_date, p.tax_code, p.address, p.interests, a.name AS action,
      s.name AS source, a.notice_id = p.notice_id AS told FROM person p JOIN source s ON s.id = p.source_id
      JOIN collection_action a ON a.id = p.collection_action_id WHERE p.${OURS} ORDER BY p.external_id`);
    expect(persons).toHaveLength(3);
    expect(persons[0]).toMatchObject({
      given_name: 'Zoë',
      family_name: 'Bonfà',
      email: 'zoe@example.org',
      phone: '+39025550101',
      birth_date: '1985-12-10',
      tax_code: 'RSSMRA85T10A562S',
      interests: ['vela', 'sci'],
      action: 'loyalty-card',
      source: 'web-shop',
      told: true,
    });
    expect(JSON.stringify(persons[0]?.['address'])).toContain('via Roma 1');
    expect(persons[2]).toMatchObject({ given_name: 'Ida', email: null, address: null, interests: null });
  });

  it('gives no second person the key of a row that was refused, so that both are in once the file is mended', async () => {
    const rows = (ada: string, bea: string): Import['files'] => ({ 'people.csv': [HEADER, ada, bea].join('\n') });
    const broken = await bench.run({ ...ORDER, files: rows('B1;Ada;Twin;no address;;;;;;;;;;;x', 'B1;Bea;Twin;;;;;;;;;;;;x') });
    expect(broken.refused).toEqual(['people.csv:2 email NOT_AN_EMAIL', 'people.csv:3 codice DUPLICATE_KEY']);
    const mended = await bench.run({ ...ORDER, files: rows('B1;Ada;Twin;ada@example.org;;;;;;;;;;;x', 'B2;Bea;Twin;;;;;;;;;;;;x') });
    expect(mended.counts).toEqual({ 'people.csv': '2 + 0 + 0 = 2' });
    const twins = await bench.rows("SELECT external_id AS key, given_name AS name FROM person WHERE family_name = 'Twin' ORDER BY 1");
    expect(twins).toEqual([
      { key: 'B1', name: 'Ada' },
      { key: 'B2', name: 'Bea' },
    ]);
  });

  it('reads a file as Excel saves it in Italy, and says of one that is called latin1 what it may be', async () => {
    const row = Buffer.from('W1;Niccol\xf2;D\x92Angelo;;;;;;;;;;;;x', 'latin1');
    const files = { 'people.csv': Buffer.concat([Buffer.from(`${HEADER}\r\n`), row]) };
    const { refused, reports } = await bench.run({ ...ORDER, files });
    expect(refused).toEqual(['people.csv:2 cognome BAD_CHARACTER']);
    expect(reports).toContain('may be windows-1252');
    const unknown = Buffer.from('W2;Ugo;D\x81;;;;;;;;;;;;x', 'latin1');
    const excel = { ...ORDER, mapping: MAPPING.replace('latin1', 'windows-1252') };
    const read = await bench.run({ ...excel, files: { 'people.csv': Buffer.concat([files['people.csv'], Buffer.from('\r\n'), unknown]) } });
    expect(read.refused).toEqual(['people.csv:3 cognome BAD_CHARACTER']);
    expect(await bench.rows("SELECT given_name, family_name FROM person WHERE external_id = 'W1'")).toEqual([
      { given_name: 'Niccolò', family_name: 'D’Angelo' },
    ]);
  });

  it('reads a cell that a spreadsheet broke into lines as one line, and says so without it', async () => {
    const rows = ['L1;"Anna\r\n Maria";Righe;;;;;;;;;;;;x', 'L2;Ugo;Righe;;;;;;;;;;;;x'];
    const { notes, refused, reports } = await bench.run({ ...ORDER, files: { 'people.csv': [HEADER, ...rows].join('\n') } });
    expect([refused, notes]).toEqual([[], [expect.stringMatching(/^people\.csv:2 \w+ READ_AS$/m)]]);
    expect(reports).not.toContain('Anna');
    const names = await bench.rows(`SELECT given_name FROM person WHERE family_name = 'Righe' ORDER BY external_id`);
    expect(names).toEqual([{ given_name: 'Anna Maria' }, { given_name: 'Ugo' }]);
  });

  it('takes the same e-mail addresses as a mutation, and keeps them in the same form', async () => {
    const written = [
      'Ada@Example.COM',
      'ada.lovelace@example.com',
      `${'a'.repeat(65)}@example.com`,
      `a@${'b.'.repeat(126)}com`,
      'a..b@example.com',
    ];
    const rows = written.map((email, index) => `E${String(index + 1)};Ugo;Posta;${email};;;;;;;;;;;x`);
    const { notes, refused, reports } = await bench.run({ ...ORDER, files: { 'people.csv': [HEADER, ...rows].join('\n') } });
    expect(refused).toEqual([4, 5, 6].map((line) => `people.csv:${String(line)} email NOT_AN_EMAIL`));
    expect(notes).toEqual(['people.csv:2 email READ_AS']);
    expect(reports).not.toMatch(/@/);
    expect(await bench.rows("SELECT email FROM person WHERE family_name = 'Posta' ORDER BY external_id")).toEqual([
      { email: 'ada@example.com' },
      { email: 'ada.lovelace@example.com' },
    ]);
  });

  it('keeps a telephone number in E.164, one that cannot be read as it is given, and says so without it', async () => {
    const written = { T1: '045 800-0001', T2: '0039 (045) 8000001', T3: '12-345', T4: '+41 44 668 18 00' };
    const rows = Object.entries(written).map(([key, phone]) => `${key};Ugo;Telefoni;;${phone};;;;;;;;;;x`);
    const { notes, refused, reports } = await bench.run({ ...ORDER, files: { 'people.csv': [HEADER, ...rows].join('\n') } });
    expect(refused).toEqual([]);
    expect(notes).toEqual(['people.csv:2 telefono READ_AS', 'people.csv:4 telefono KEPT_AS_GIVEN']);
    for (const phone of Object.values(written)) expect(reports).not.toContain(phone);
    expect(
      await bench.rows(`SELECT external_id, phone FROM person WHERE external_id ~ '^T' AND family_name = 'Telefoni' ORDER BY 1`),
    ).toEqual([
      { external_id: 'T1', phone: '+390458000001' },
      { external_id: 'T2', phone: '+390458000001' },
      { external_id: 'T3', phone: '12-345' },
      { external_id: 'T4', phone: '+41446681800' },
    ]);
  });

  it('refuses a cell with two telephone numbers, or with what no number has, and says so without it', async () => {
    const written = [
      '3331234567 / 3337654321',
      '0458000001/2',
      '"3331234567\n3337654321"',
      '045 8000001 int. 3',
      'chiedere a Ugo',
      '045,8000001',
    ];
    const rows = written.map((phone, index) => `F${String(index)};Ugo;Doppi;;${phone};;;;;;;;;;x`);
    const { counts, refused, reports } = await bench.run({ ...ORDER, files: { 'people.csv': [HEADER, ...rows].join('\n') } });
    expect(counts).toEqual({ 'people.csv': '0 + 0 + 6 = 6' });
    expect(refused.map((line) => line.replace(/^.*:\d+ /, ''))).toEqual(written.map(() => 'telefono NOT_A_PHONE'));
    expect(reports).not.toMatch(/333|800000|Ugo/);
  });

  it('records consents given and refused with day, method and notice, and none where nothing is known', async () => {
    const consents =
      await bench.rows(`SELECT p.external_id, r.purpose, r.channel, r.legal_basis, e.state, e.at::date AS at, e.valid_to::text AS until, e.method, e.expressed_by
      FROM consent_record r JOIN consent_event e ON e.consent_record_id = r.id JOIN person p ON p.id = r.person_id WHERE p.${OURS} ORDER BY 1`);
    const line = {
      purpose: 'DirectMarketing',
      channel: 'EMAIL',
      legal_basis: 'A6-1-a',
      at: '2024-03-05',
      until: 'infinity',
      expressed_by: 'SUBJECT',
    };
    expect(consents).toEqual([
      { ...line, external_id: 'K1', state: 'ConsentGiven', method: 'WEB_FORM' },
      { ...line, external_id: 'K2', state: 'ConsentRefused', method: 'PAPER_FORM' },
    ]);
  });

  it('lets the consent release from the very next request on, and nothing more', async () => {
    const decided = await bench.rows(`SELECT p.external_id FROM authorisation a JOIN person p ON p.id = a.person_id
      WHERE p.${OURS} AND a.purpose = 'DirectMarketing' AND a.basis LIKE '%consent/%' AND now() >= a.valid_from AND now() < a.valid_to`);
    expect(decided).toEqual([{ external_id: 'K1' }]);
  });

  it('takes no consent for a purpose that the collection action, and so its notice, does not cover', async () => {
    const before = await bench.rows('SELECT count(*) FROM person');
    for (const purpose of ['SellDataToThirdParties', 'Marketing']) {
      const mapping = MAPPING.replace('DirectMarketing', purpose);
      await expect(bench.run({ ...ORDER, mapping })).rejects.toThrow(
        new RegExp(
          `^The mapping has consents for ${purpose}, but the collection action "loyalty-card" is for CustomerRelationshipManagement, `,
        ),
      );
    }
    expect(await bench.rows('SELECT count(*) FROM person')).toEqual(before);
  });

  it('takes no consent from before its notice was published, and every refusal', async () => {
    const said = (key: string, word: string, day: string): string => `${key};Pia;Allora;;;;;;;;${word};${day};;web;x`;
    const rows = [said('N1', 'true', '14/01/2024'), said('N2', 'true', '15/01/2024'), said('N3', 'no', '14/01/2024')];
    const { counts, refused } = await bench.run({ ...ORDER, files: { 'people.csv': [HEADER, ...rows].join('\n') } });
    expect([counts, refused]).toEqual([{ 'people.csv': '2 + 0 + 1 = 3' }, ['people.csv:2 quando CONSENT_BEFORE_NOTICE']]);
  });

  it('takes a child where the collection action foresees minors', async () => {
    const { counts } = await bench.run({ ...ORDER, action: 'kids-drawing-contest', files: { 'people.csv': [HEADER, ROWS[4]].join('\n') } });
    expect(counts).toEqual({ 'people.csv': '1 + 0 + 0 = 1' });
  });

  it('remarks on a refusal of somebody of whom the store holds a consent, and of nobody else', async () => {
    const say = (key: string, said: string): string => `${key};A;B;;;;;;;;${said};06/03/2024;;web;x`;
    const rows = [say('K1', 'no'), say('K2', 'no'), say('K3', 'no'), say('Q1', 'no'), say('Q2', 'sì')];
    const { notes, refused, counts } = await bench.run({
      ...ORDER,
      files: { 'people.csv': Buffer.from([HEADER, ...rows].join('\n'), 'latin1') },
    });
    expect([counts, refused, notes]).toEqual([{ 'people.csv': '2 + 3 + 0 = 5' }, [], ['people.csv:2 marketing EXISTING_KEPT']]);
    // That the store holds a consent was told of one who is there.
    const [event] = await bench.rows(
      "SELECT length(persons) / 16 AS persons FROM access_event_in_full WHERE operation_name LIKE 'import persons %' ORDER BY at DESC LIMIT 1",
    );
    expect(event).toEqual({ persons: 3 });
  });

  it('leaves persons and consents that are there as they are', async () => {
    const changed = [HEADER, 'K1;Zelda;Altra;;;;;;;;no;06/03/2024;;web;x'].join('\n');
    const { counts } = await bench.run({ ...ORDER, files: { 'people.csv': changed } });
    expect(counts).toEqual({ 'people.csv': '0 + 1 + 0 = 1' });
    expect(
      await bench.rows(
        `SELECT p.given_name, count(r.id)::int AS consents FROM person p JOIN consent_record r ON r.person_id = p.id WHERE p.external_id = 'K1' GROUP BY 1`,
      ),
    ).toEqual([{ given_name: 'Zoë', consents: 1 }]);
  });
});
