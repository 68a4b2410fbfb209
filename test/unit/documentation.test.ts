import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const project = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found ?? '');

describe('the documents', () => {
  it('explain every variable of the configuration, and no other', () => {
    const declared = matches(read('src/config-forms.ts'), /^ {2}([A-Z][A-Z_]+): (?:z\b|webAddress|databaseAddress)/gm);
    const table =
      read('docs/operations.md')
        .split('\n## ')
        .find((section) => section.startsWith('Configuration')) ?? '';
    const explained = matches(table, /^\| (`.*?`) +\|/gm).flatMap((cell) => matches(cell, /`([A-Z_]+)`/g));
    expect(explained.toSorted()).toEqual(declared.toSorted());
  });

  it('point only to files that exist', () => {
    const documents = [
      ...readdirSync(project),
      ...readdirSync(join(project, 'docs'), { recursive: true }).map((name) => join('docs', String(name))),
    ];
    for (const document of documents.filter((name) => name.endsWith('.md'))) {
      const broken = matches(read(document), /\]\((?!https?:|#)([^)#\s]+)/g).filter(
        (link) => !existsSync(join(project, dirname(document), link)),
      );
      expect([document, broken]).toEqual([document, []]);
    }
  });

  it('number the records without a gap', () => {
    const numbers = readdirSync(join(project, 'docs/adr')).map((name) => Number(name.slice(0, 4)));
    expect(numbers.toSorted((one, other) => one - other)).toEqual(numbers.map((_, index) => index + 1));
  });
});
