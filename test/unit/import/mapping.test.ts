import { ImportRefused } from '../../../src/domain/collection/import/fault';
import { mappedColumns } from '../../../src/domain/collection/import/mapping';
import { parseMapping } from '../../../src/domain/collection/import/parse-mapping';

function faultsOf(text: string): string {
  try {
    parseMapping(text, 'people.yaml');
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ImportRefused);
    return (error as Error).message;
  }
}

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

  it('asks each question once: of two entries for one consent the last would hold', () => {
    const consents = (...lines: readonly string[]): string =>
      `columns: { externalId: id }\nconsents:\n${lines.map((line, at) => `  - { ${line}, state: { column: c${String(at)}, given: [1] }, date: on }`).join('\n')}`;
    const [line, other] = ['purpose: DirectMarketing, channel: EMAIL', 'purpose: DirectMarketing, channel: PHONE'];
    expect(faultsOf(consents(line, other, line))).toContain('consents.2: has the purpose, channel and processing of consents.0');
    expect(faultsOf(consents(line, other, 'purpose: DirectMarketing', `${line}, processing: PROFILING`))).toBe('');
  });

  it('reads no two things from one column that cannot stand in one cell', () => {
    const consent = (date: string): string =>
      `consents: [{ purpose: DirectMarketing, state: { column: ok, given: [1] }, date: ${date}, validUntil: until }]`;
    const faults = faultsOf(`columns: { externalId: id, email: x, phone: x, birthDate: born, address: { city: x } }\n${consent('born')}`);
    expect(faults).toContain('email: is read from the column of phone');
    expect(faults).toContain('birthDate: is read from the column of consents.0.date');
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
    expect(faultsOf('columns:\n\texternalId: id')).toContain('indent with spaces');
    const persons = ['name;mail\nAda: Rossi: 1', 'a: "Ada \\Rossi"', 'x: *Ada', 'x: !!Rossi Ada'];
    const warned = jest.spyOn(process, 'emitWarning').mockReturnValue();
    for (const text of persons) expect(faultsOf(text)).toMatch(/^(?!.*(Ada|Rossi)).*people.yaml (is not YAML|has .* faults?):/s);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('names a key that stands twice together with its other faults', () => {
    const faults = faultsOf('columns: { externalId: id, externalId: id }\ndates: DD/MM');
    expect(faults).toContain('line 1, column 28: the key stands twice in one map; keep one of the two');
    expect(faults).toContain('dates: must name YYYY, MM and DD once each');
  });

  it('is a map', () => {
    expect(faultsOf('')).toContain('the whole file');
  });
});
