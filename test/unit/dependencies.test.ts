import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(__dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const record = readFileSync(join(project, 'docs/adr/0012-dependencies-and-their-reasons.md'), 'utf8');

/** The packages named in the first column of the tables. */
const explained = [...record.matchAll(/^\| (`.*?`) +\|/gm)].flatMap(([, cell]) =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
);
const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];

describe('the record of dependencies', () => {
  it('gives the reason of every package, and of no other', () => {
    expect(explained.toSorted()).toEqual(declared.toSorted());
  });

  it('is about exact versions', () => {
    for (const version of [...Object.values(manifest.dependencies), ...Object.values(manifest.devDependencies)])
      expect(version).toMatch(/^\d/);
  });
});
