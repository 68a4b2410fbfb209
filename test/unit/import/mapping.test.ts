import { ImportRefused } from '../../../src/domain/collection/import/fault';
import { mappedColumns } from '../../../src/domain/collection/import/mapping';
import { parseMapping } from '../../../src/domain/collection/import/parse-mapping';
import { inBoth, quoted, type Sentence } from '../../../src/sentence';

function refusalOf(text: string): Sentence {
  try {
    parseMapping(text, 'people.yaml');
    return quoted('');
  } catch (error) {
    if (error instanceof ImportRefused) return error.sentence;
    throw error;
  }
}

const faultsOf = (text: string): string => refusalOf(text).en;

describe('a mapping file', () => {
  it('says which columns are read, each once', () => {
    const mapping = parseMapping(
      `columns: { externalId: id, email: mail, interests: { column: hobbies }, address: { city: town } }
consents:
  - { purpose: DirectMarketing, channel: EMAIL, state: { column: ok, given: [1] }, date: on, validUntil: until, method: { column: how, words: { web: WEB_FORM } } }
  - { purpose: DirectMarketing, channel: PHONE, state: { column: ok, given: [yes] }, date: on }`,
      'people.yaml',
    );
    expect(mappedColumns(mapping)).toEqual(['id', 'mail', 'hobbies', 'town', 'ok', 'on', 'until', 'how']);
    expect(mapping.consents.map(({ method, expressedBy }) => [typeof method === 'string' ? method : 'a column', expressedBy])).toEqual([
      ['a column', 'SUBJECT'],
      ['IMPORT', 'SUBJECT'],
    ]);
  });

  it('names every fault at once, each with its place', () => {
    const faults = faultsOf(`delimiter: '"'
dates: DD/MM
columns: { email: mail, shoeSize: size }
consents: [{ purpose: Whatever, state: { column: ok } }]`);
    for (const place of [
      'delimiter',
      'dates',
      'columns.externalId',
      'shoeSize',
      'consents.0.purpose',
      'consents.0.state.given',
      'consents.0.date',
    ]) {
      expect(faults).toContain(place);
    }
  });

  it('takes year, month and day of a date once each', () => {
    const datesFault = (dates: string): string => faultsOf(`dates: ${dates}\ncolumns: { externalId: id, birthDate: born }`);
    for (const twice of ['DD/DD/MM/YYYY', 'DD/MM/MM/YYYY', 'YYYY-MM-DD-YYYY']) expect(datesFault(twice)).toContain('once each');
    for (const once of ['DD/MM/YYYY', 'YYYY-MM-DD', 'YYYYMMDD']) expect(datesFault(once)).toBe('');
  });

  it('gives each word one meaning, whatever its capitals: a refusal is never read as a consent', () => {
    const consentFrom = (state: string, method = 'IMPORT'): string =>
      `columns: { externalId: id }\nconsents: [{ purpose: DirectMarketing, state: { column: ok, ${state} }, date: on, method: ${method} }]`;
    for (const state of ["given: ['Y'], refused: ['y']", "given: [yes, ' YES ']", 'given: [1], refused: [0, 0]'])
      expect(faultsOf(consentFrom(state))).toContain('consents.0.state: has a word twice');
    const twice = '{ column: how, words: { Web: WEB_FORM, web: PAPER_FORM } }';
    expect(faultsOf(consentFrom('given: [yes]', twice))).toContain('has a word twice');
    expect(faultsOf(consentFrom("given: ['Y', 1], refused: ['N', 0]"))).toBe('');
  });

  it('reads a word without the blanks around it, as the cells are read', () => {
    const { consents } = parseMapping(
      `columns: { externalId: id }
consents: [{ purpose: DirectMarketing, state: { column: ok, given: [' yes '] }, date: on, method: { column: how, words: { ' web ': WEB_FORM } } }]`,
      'people.yaml',
    );
    expect(consents[0]).toMatchObject({ state: { given: ['yes'] }, method: { words: { web: 'WEB_FORM' } } });
  });

  it('asks each question once: of two entries for one consent the last would hold', () => {
    const consents = (...lines: readonly string[]): string =>
      `columns: { externalId: id }\nconsents:\n${lines.map((line, at) => `  - { ${line}, state: { column: c${String(at)}, given: [1] }, date: on }`).join('\n')}`;
    const [line, other] = ['purpose: DirectMarketing, channel: EMAIL', 'purpose: DirectMarketing, channel: PHONE'];
    expect(faultsOf(consents(line, other, line))).toContain(
      'consents.2: has the purpose, channel and processing of consents.0; keep one of the two',
    );
    expect(faultsOf(consents(line, other, 'purpose: DirectMarketing', `${line}, processing: PROFILING`))).toBe('');
  });

  it('reads no two things from one column that cannot stand in one cell', () => {
    const consent = (date: string): string =>
      `consents: [{ purpose: DirectMarketing, state: { column: ok, given: [1] }, date: ${date}, validUntil: until }]`;
    const faults = faultsOf(`columns: { externalId: id, email: x, phone: x, birthDate: born, address: { city: x } }\n${consent('born')}`);
    expect(faults).toContain('columns.email: is read from the column of columns.phone, and no cell holds both; name another column');
    expect(faults).toContain('columns.birthDate: is read from the column of consents.0.date');
    for (const date of ['ok', 'until'])
      expect(faultsOf(`columns: { externalId: id }\n${consent(date)}`)).toContain('consents.0.date: is read from');
    // A key may be an address; a full name may be all there is; two consents on one day.
    const two = consent('on').replace('}]', '}, { purpose: CommercialResearch, state: { column: ok, given: [1] }, date: on }]');
    expect(faultsOf(`columns: { externalId: mail, email: mail, givenName: who, familyName: who }\n${two}`)).toBe('');
  });

  it('is YAML: where it is not, the line is told and what to write there, in no word of the file, which may be of persons', () => {
    expect(faultsOf('columns: [')).toBe(
      'people.yaml is not YAML:\n  - line 1, column 11: the indentation is wrong, or a bracket is not closed; begin the keys of one map at one ' +
        'column, and close { with } and [ with ]',
    );
    expect(refusalOf('columns: [').it).toBe(
      'people.yaml non è YAML:\n  - riga 1, colonna 11: il rientro è sbagliato, o una parentesi non è chiusa; far cominciare le chiavi di una ' +
        'mappa alla stessa colonna, e chiudere { con } e [ con ]',
    );
    expect(faultsOf('columns:\n\texternalId: id')).toContain('indent with spaces');
    const persons = ['name;mail\nAda: Rossi: 1', 'a: "Ada \\Rossi"', 'x: *Ada', 'x: !!Rossi Ada'];
    const warned = jest.spyOn(process, 'emitWarning').mockReturnValue();
    for (const text of persons) {
      expect(inBoth(refusalOf(text))).toMatch(
        /^(?!.*(Ada|Rossi)).*people.yaml (is not YAML|has .* faults?):.*people.yaml (non è YAML|ha .* difett[oi]):/s,
      );
    }
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('names a key that stands twice together with its other faults', () => {
    const faults = faultsOf('columns: { externalId: id, externalId: id }\ndates: DD/MM');
    expect(faults).toContain('line 1, column 28: the key stands twice in one map; keep one of the two');
    expect(faults).toContain('dates: does not say how days are written; write YYYY, MM and DD once each');
  });

  it.each([
    ['columns: {}', "columns.externalId: is missing; write the name of a column of the CSV file's header, in quotes if it is a number"],
    ['columns: { externalId: 12 }', 'columns.externalId: is no text; write the name of a column'],
    ['columns: { externalId: [a, b] }', 'columns.externalId: is no name of one column; write the name of a column'],
    ['columns: { externalId: id, email: }', 'columns.email: is blank; write the name of a column'],
    [
      'columns: { externalId: id, interests: x }',
      "columns.interests: is no map; write keys and their values: { column: interests, separator: '|' }",
    ],
    [
      'columns: { externalId: id, givenname: n }',
      'columns: takes no "givenname" (is "givenName" meant?); the keys here are externalId, givenName, ',
    ],
    ['columns: { externalId: id, shoeSize: n, hat: m }', 'columns: takes no "shoeSize", no "hat"; the keys here are'],
    ['delimiter: tab', `delimiter: separates no values; write ',' or ';' or '|' or "\\t" (the tab), in quotes`],
    [
      'encoding: UTF-8',
      'encoding: is no word that may stand here (is "utf8" meant?); write utf8, latin1 or windows-1252, or leave the key out',
    ],
    ['dates: dd/mm/yyyy', 'dates: does not say how days are written; write YYYY, MM and DD once each, in capitals'],
    ['consents: { purpose: DirectMarketing }', 'consents: is no list; write a list, each consent behind a hyphen'],
    [
      'consents: [{ channel: SMS }]',
      'consents.0.channel: is no word that may stand here; write EMAIL, PHONE, POSTAL, SOCIAL or WEB, or leave',
    ],
    [
      'consents: [{ purpose: Directmarketing }]',
      'consents.0.purpose: is no word that may stand here (is "DirectMarketing" meant?); write Customer',
    ],
    [
      'consents: [{ state: { given: [], refused: no } }]',
      'consents.0.state.given: holds no word; write a list of the words that mean given',
    ],
    ['consents: [{ state: { refused: no } }]', 'consents.0.state.refused: is no list; write a list of the words that mean refused'],
    ['consents: [{ state: { given: [null] } }]', 'consents.0.state.given.0: is no word; write one as it stands in the cells, in quotes'],
    [
      'consents: [{ method: how }]',
      'consents.0.method: is no word that may stand here; write WEB_FORM, PAPER_FORM, PHONE_CALL, E_MAIL, IN_PERSON or IMPORT, or { column',
    ],
    [
      'consents: [{ method: { column: how, words: { web: FORM } } }]',
      'consents.0.method.words.web: is no word that may stand here; write WEB_FORM, ',
    ],
    [
      'consents: [{ method: { words: web } }]',
      'consents.0.method.words: is no map; write the words of the cells and what each means: { web: WEB_FORM }',
    ],
    [
      'consents: [{ method: { words: {} } }]',
      'consents.0.method.words: holds no word; write the words of the cells and what each means: { web: WEB_FORM }',
    ],
    [
      "consents: [{ method: { words: { web: WEB_FORM, ' ': PAPER_FORM } } }]",
      'consents.0.method.words: has a blank word; write the words of the cells and what each means: { web: WEB_FORM }',
    ],
    ["consents: [{ state: { given: [yes, ' '] } }]", 'consents.0.state.given.1: is blank; write one as it stands in the cells, in quotes'],
    ["consents: [{ state: { refused: [''] } }]", 'consents.0.state.refused.0: is blank; write one as it stands in the cells, in quotes'],
    ['', 'the whole file: is blank; write keys and their values: columns: { externalId: code, email: mail }, as in docs/import.md'],
    ['id;name', 'the whole file: is no map; write keys and their values'],
  ])('says of %j what is wrong, where, and what to write instead', (text, sentence) => {
    expect(faultsOf(text)).toContain(`\n  - ${sentence}`);
  });

  it('tells any entry that it does not take in words of its own, with its place', () => {
    const whole = {
      delimiter: ';',
      encoding: 'utf8',
      dates: 'DD/MM/YYYY',
      columns: { externalId: 'id', email: 'mail', interests: { column: 'likes', separator: '|' }, address: { city: 'town' } },
      consents: [
        {
          ...{
            purpose: 'DirectMarketing',
            channel: 'EMAIL',
            processing: 'PROFILING',
            date: 'on',
            validUntil: 'until',
            expressedBy: 'SUBJECT',
          },
          ...{ state: { column: 'ok', given: ['yes'], refused: ['no'] }, method: { column: 'how', words: { web: 'WEB_FORM' } } },
        },
      ],
    };
    expect(faultsOf(JSON.stringify(whole))).toBe('');
    let entries = 0;
    const count = (_: string, value: unknown): unknown => ((entries += 1), value);
    JSON.parse(JSON.stringify(whole), count);
    // Each entry in turn, with whatever lies below it, gives way to something else.
    for (let replaced = 0; replaced < entries; replaced += 1) {
      for (const other of [null, ' ', 12, true, {}, [], [{}], { x: 1 }, undefined]) {
        let at = -1;
        const content = JSON.parse(JSON.stringify(whole), (_, value: unknown) => ((at += 1), at === replaced ? other : value)) as unknown;
        const refusal = refusalOf(JSON.stringify(content ?? null));
        for (const [told, form] of [
          [refusal.en, /^ {2}- (the whole file|[\w.]+): (?!Invalid|Too|Unrecognized).*; (write|the keys here are|keep|name another) /],
          [refusal.it, /^ {2}- (l’intero file|[\w.]+): (?!Invalid|Too|Unrecognized).*; (scrivere|qui le chiavi sono|tenere|indicare) /],
        ] as const)
          for (const line of told.split('\n').slice(1)) expect(line).toMatch(form);
      }
    }
  });

  it('names no key that does not look like one: it may be of a file of persons', () => {
    expect(faultsOf('Ada Rossi: 1\nada@example.org: 2\nfoo: 3')).toContain(
      'the whole file: takes no key that is no single word, no "foo"; the keys here are delimiter, encoding, dates, columns, consents',
    );
  });

  it('keeps both languages apart where a key holds a line break', () => {
    expect(refusalOf('columns: { externalId: id, "emai\\nl": x }')).toEqual({
      en: expect.stringMatching(/ takes no "emai\\nl" \(is "email" meant\?\); the keys here are externalId, [^\n]*$/) as string,
      it: expect.stringMatching(/ non ammette "emai\\nl" \(si intende "email"\?\); qui le chiavi sono externalId, [^\n]*$/) as string,
    });
  });
});
