import { mappedPersons } from '../../../src/domain/collection/import/kinds/persons';
import { parseMapping } from '../../../src/domain/collection/import/parse-mapping';
import { Row } from '../../../src/domain/collection/import/row';

const mapping = parseMapping('columns: { externalId: id, birthDate: born }', 'people.yaml');
const TODAY = '2026-12-01';

/** What is found fault with in a birth date; nothing where it enters. */
function faultsOf(born: string, leastAge: number | null): readonly string[] {
  const row = new Row(2, new Map(['id', 'born'].map((name, index) => [name, index])), ['1', born]);
  mappedPersons({ path: 'people.csv', mapping, today: TODAY, leastAge, toldSince: TODAY }).read(row);
  return row.faults.map(({ column, code }) => `${column} ${code}`);
}

describe('a birth date', () => {
  it.each([
    ['tomorrow', '2026-12-02', null, ['born IN_THE_FUTURE']],
    ['today', TODAY, null, []],
    ['today, where children are not foreseen', TODAY, 14, ['born MINOR_NOT_FORESEEN']],
    ['of who turns 14 tomorrow', '2012-12-02', 14, ['born MINOR_NOT_FORESEEN']],
    ['of who turns 14 today', '2012-12-01', 14, []],
    ['of who turns 14 tomorrow, where children are foreseen', '2012-12-02', null, []],
  ] as const)('%s', (_what, born, leastAge, faults) => {
    expect(faultsOf(born, leastAge)).toEqual(faults);
  });
});
