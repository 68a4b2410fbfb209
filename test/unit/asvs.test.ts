import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(__dirname, '..', '..');
const document = readFileSync(join(project, 'docs/asvs.md'), 'utf8');

/** Requirements of levels 1 and 2 in OWASP ASVS 5.0.0: how many the sections of the chosen chapters have, from 1 on. */
const SECTIONS: Readonly<Record<string, readonly number[]>> = {
  '4.1': [1, 2, 3],
  '4.2': [1],
  '4.3': [1, 2],
  '4.4': [1, 2, 3, 4],
  '8.1': [1, 2],
  '8.2': [1, 2, 3],
  '8.3': [1, 2, 3], // 8.3.2 and 8.3.3 are of level 3
  '8.4': [1],
  '9.1': [1, 2, 3],
  '9.2': [1, 2, 3, 4],
  '10.3': [1, 2, 3, 4],
  '14.1': [1, 2],
  '14.2': [1, 2, 3, 4],
  '14.3': [1, 2, 3],
  '16.1': [1],
  '16.2': [1, 2, 3, 4, 5],
  '16.3': [1, 2, 3, 4],
  '16.4': [1, 2, 3],
  '16.5': [1, 2, 3],
};
const LEVEL_1 = ['4.1.1', '4.4.1', '8.1.1', '8.2.1', '8.2.2', '8.3.1', '9.1.1', '9.1.2', '9.1.3', '9.2.1', '14.2.1', '14.3.1'];

interface Row {
  readonly number: string;
  readonly cells: readonly string[];
  readonly standing: string;
  readonly shownBy: string;
}

const rows: readonly Row[] = document
  .split('\n')
  .filter((line) => /^\| (\d+\.\d+\.\d+|API\d+) /.test(line))
  .map((line) => {
    const cells = line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim());
    return { number: cells[0]!, cells, standing: cells.at(-2)!, shownBy: cells.at(-1)! };
  });

/** The tests that a row names: path and title. */
function testsOf({ shownBy }: Row): [path: string, title: string][] {
  return [...shownBy.matchAll(/`([^`]+)`: (_[^_]+_(?:, _[^_]+_)*)/g)].flatMap(([, path = '', titles = '']) =>
    titles
      .slice(1, -1)
      .split('_, _')
      .map((title): [string, string] => [path, title]),
  );
}

describe('the trace of requirements', () => {
  it('has every requirement once', () => {
    const wanted = Object.entries(SECTIONS).flatMap(([section, numbers]) => numbers.map((number) => `${section}.${String(number)}`));
    const api = Array.from({ length: 10 }, (_, index) => `API${String(index + 1)}`);
    expect(rows.map(({ number }) => number)).toEqual([...wanted, ...api]);
    expect(wanted).toHaveLength(55);
  });

  it('gives each its level', () => {
    for (const { number, cells } of rows.filter(({ cells: { length } }) => length === 5)) {
      const level = LEVEL_1.includes(number) ? '1' : ['8.3.2', '8.3.3'].includes(number) ? '3' : number === '16.3.2' ? '2, 3' : '2';
      expect([number, cells[1]]).toEqual([number, level]);
    }
  });

  it('says of each how it stands, and shows what it calls met', () => {
    for (const row of rows) {
      expect([row.number, row.standing]).toEqual([
        row.number,
        expect.stringMatching(/^\*\*(Met|Document|Not applicable|The deployment's|Open)\b/),
      ]);
      if (row.standing.startsWith('**Met')) expect([row.number, testsOf(row).length > 0]).toEqual([row.number, true]);
    }
  });

  it('names at its head all that is open', () => {
    const open = rows.filter(({ standing }) => standing.startsWith('**Open')).map(({ number }) => number);
    const [, told = ''] = /Open or open in part: ([^]*?)\.\n\n/.exec(document) ?? [];
    expect(told.split(/,\s+/)).toEqual(open);
  });

  it.each(rows.map((row) => [row.number, row] as const))('names tests that exist: %s', (_number, row) => {
    const named = testsOf(row);
    // What cannot be read as a test would be named in vain.
    const unread = row.shownBy.replaceAll(/`[^`]+`: |_[^_]+_|[,;] /g, '');
    expect(unread).toMatch(named.length === 0 ? /^(as \d+\.\d+\.\d+)?$/ : /^$/);
    for (const [path, title] of named) {
      expect([path, existsSync(join(project, path))]).toEqual([path, true]);
      const text = readFileSync(join(project, path), 'utf8');
      const found = ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote}`));
      expect([path, title, found]).toEqual([path, title, true]);
    }
  });
});
