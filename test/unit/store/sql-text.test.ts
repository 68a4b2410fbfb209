import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(__dirname, '..', '..', '..', 'src');

it('writes numbers as PostgreSQL 15 reads them: it knows no underscores between digits', () => {
  const files = readdirSync(SOURCES, { recursive: true }).map(String);
  const texts = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(SOURCES, name), 'utf8').matchAll(/`[^`]*`|'[^'\n]*'/g)])
    .map(([text]) => text.replaceAll(/\$\{[^}]*\}/g, ''));
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => /\d_\d{3}/.test(text))).toEqual([]);
});
