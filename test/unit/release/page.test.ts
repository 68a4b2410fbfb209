import { readColumns, readRow } from '../../../src/release/page';
import { newLayout, rowsOfColumns } from '../../support/rows-of-columns';

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

describe('a page of released rows', () => {
  it('tells the cells of each row, and nothing of a column that is not there', () => {
    const { pages } = rowsOfColumns(JSON.stringify({ $g: [1, null], email: ['a@example.org', 'è "\\'], interests: [[], ['vino']] }));
    const [page] = pages;
    expect(page!.stamps).toEqual([1, null]);
    expect([0, 1].map((row) => [page!.value('email', row), page!.value('interests', row), page!.value('phone', row)])).toEqual([
      ['a@example.org', [], null],
      ['è "\\', ['vino'], null],
    ]);
    expect([page!.values('phone'), page!.column('phone'), page!.place('phone', 0)]).toEqual([[], -1, -1]);
  });

  it('has no rows where every column is null', () => {
    const page = readColumns(json({ $g: null, email: null }), 0, newLayout());
    expect([page.rows, page.stamps, page.value('email', 0)]).toEqual([0, [], null]);
  });

  it('of a single row reads each cell', () => {
    const page = readRow(json({ $g: 7, email: null, $0: { rows: {} } }), 0, newLayout());
    expect([page.rows, page.stamps, page.value('email', 0), page.value('$0', 0)]).toEqual([1, [7], null, { rows: {} }]);
  });

  it.each([
    ['a column is longer than the others', { $g: [1, 1], email: ['a', 'b', 'c', 'd'] }],
    ['a column is shorter than the others', { $g: [1, 1], email: ['a'], phone: ['b', 'c', 'd'] }],
    ['a column is null beside others', { $g: [1, 1], email: null }],
  ])('is refused where %s: the cells of a row would be those of another', (_what, columns) => {
    expect(() => readColumns(json(columns), 0, newLayout())).toThrow('differ in length');
  });

  it.each([
    ['in another order', { email: ['b'], $g: [1] }],
    ['under another name', { $g: [1], phone: ['b'] }],
    ['with one more', { $g: [1], email: ['b'], phone: ['c'] }],
    ['with one less', { $g: [1] }],
  ])('is refused where its columns come %s than those of the rows before', (_what, columns) => {
    const of = newLayout();
    readColumns(json({ $g: [1], email: ['a'] }), 0, of);
    expect(() => readColumns(json(columns), 0, of)).toThrow('differ in their columns');
    expect(readColumns(json({ $g: [1], email: ['z'] }), 0, of).value('email', 0)).toBe('z');
  });

  it('is refused where a column comes twice', () => {
    expect(() => readRow(Buffer.from('{"$g":1,"email":"a","email":"b"}'), 0, newLayout())).toThrow('differ in their columns');
  });
});
