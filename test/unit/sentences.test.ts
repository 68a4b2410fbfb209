import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { fromBoth, inBoth, listed, oneAfterAnother } from '../../src/sentence';

const SRC = join(__dirname, '..', '..', 'src');

interface Written {
  readonly place: string;
  readonly en: ts.Expression;
  readonly it: ts.Expression;
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const below: ts.Node[] = [node];
  node.forEachChild((child) => void below.push(...nodesOf(child)));
  return below;
}

/** Every `{ en, it }` of a file. */
function sentencesOf(path: string): readonly Written[] {
  const file = ts.createSourceFile(path, readFileSync(join(SRC, path), 'utf8'), ts.ScriptTarget.Latest, true);
  return nodesOf(file).flatMap((node) => {
    if (!ts.isObjectLiteralExpression(node)) return [];
    const named = new Map(
      node.properties.filter(ts.isPropertyAssignment).map((property) => [property.name.getText(), property.initializer] as const),
    );
    const [en, italian] = [named.get('en'), named.get('it')];
    const place = `${path}:${String(file.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
    return en === undefined || italian === undefined ? [] : [{ place, en, it: italian }];
  });
}

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateLiteralToken =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** What is written out in a text, without what is put into it. */
const wordsOf = (expression: ts.Expression): string =>
  nodesOf(expression)
    .filter(isText)
    .map(({ text }) => text)
    .join('…');

/** The names of all that is put into a text; of a sentence within it, its language aside. */
const putInto = (expression: ts.Expression): readonly string[] => {
  const names = nodesOf(expression)
    .filter(ts.isTemplateSpan)
    .flatMap((span) => nodesOf(span.expression))
    .filter(ts.isIdentifier)
    .map(({ text }) => text);
  return [...new Set(names)].filter((name) => !['en', 'it'].includes(name)).sort();
};

const ALL = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  // What the demo's persons were told is no error.
  .filter((path) => path.endsWith('.ts') && !path.startsWith('demo/'))
  .flatMap(sentencesOf);
const OF_TEXT = ALL.filter(({ en, it: italian }) => /[a-z]{3} /i.test(wordsOf(en)) || /[a-z]{3} /i.test(wordsOf(italian)));

describe('What anybody is told when something is wrong', () => {
  it('is written in so many places that none of the folders was passed over', () => {
    const folders = new Set(ALL.map(({ place }) => place.split(/[/:]/)[0]));
    expect(ALL.length).toBeGreaterThan(250);
    expect([...folders]).toEqual(expect.arrayContaining(['domain', 'gateway', 'http', 'release', 'store', 'config-forms.ts']));
  });

  it('stands in Italian as well, and is not the English once more', () => {
    expect(OF_TEXT.filter(({ en, it: italian }) => wordsOf(en) === wordsOf(italian)).map(({ place }) => place)).toEqual([]);
  });

  it('names in Italian all that it names in English', () => {
    const differing = OF_TEXT.filter(({ en, it: italian }) => putInto(en).join('|') !== putInto(italian).join('|'));
    expect(differing.map(({ place, en, it: italian }) => [place, putInto(en), putInto(italian)])).toEqual([]);
  });

  it('ends alike in both', () => {
    const end = (expression: ts.Expression): string => /[.:?!;]?$/.exec(wordsOf(expression))?.[0] ?? '';
    expect(OF_TEXT.filter(({ en, it: italian }) => end(en) !== end(italian)).map(({ place }) => place)).toEqual([]);
  });
});

describe('A sentence in both languages', () => {
  it('comes as English and then Italian, and is found again in such a text', () => {
    expect(inBoth({ en: 'Yes.', it: 'Sì.' })).toBe('Yes.\nSì.');
    expect(fromBoth('Yes.\nSì.')).toEqual({ en: 'Yes.', it: 'Sì.' });
  });

  it('comes once where somebody else said it, in whatever language', () => {
    expect(inBoth(fromBoth('disk full'))).toBe('disk full');
  });

  it('keeps a list under a heading in its own language', () => {
    const list = listed({ en: 'Two', it: 'Due' }, [
      { en: 'one', it: 'uno' },
      { en: 'other', it: 'altro' },
    ]);
    expect(list).toEqual({ en: 'Two:\n  - one\n  - other', it: 'Due:\n  - uno\n  - altro' });
    expect(oneAfterAnother([{ en: 'A.', it: 'B.' }, list]).it).toBe('B. Due:\n  - uno\n  - altro');
  });
});
