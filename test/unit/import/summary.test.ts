import { closingLines, fileLines } from '../../../src/domain/collection/import/summary';

const told = (rows: number, added: number): readonly string[] =>
  fileLines({ file: 'people.csv', counts: { rows, added, present: 0, refused: rows - added }, uncollected: [], seconds: 1 });

describe('the summary of an import', () => {
  it('says one row of one, and rows of more and of none', () => {
    expect(told(1, 0)).toEqual(['people.csv: 1 row = 0 accepted (0 new, 0 already there, unchanged) + 1 refused, in 1.0 s']);
    expect(told(2, 1)).toEqual(['people.csv: 2 rows = 1 accepted (1 new, 0 already there, unchanged) + 1 refused, in 1.0 s']);
    expect(told(0, 0)).toEqual(['people.csv: 0 rows = 0 accepted (0 new, 0 already there, unchanged) + 0 refused, in 1.0 s']);
  });

  it('says where the remarks are, whatever they remark', () => {
    expect(closingLines({ refused: null, notes: { path: 'out-notes.csv', lines: 3 } }, [])).toEqual([
      'No row was refused.',
      'Remarks on accepted rows with line, column and note: out-notes.csv (3)',
    ]);
  });
});
