import { openBench, type Bench, type Imported } from './run-over';

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const ROWS = Buffer.from(['id,name', 'Z-1,Niccolò', 'Z-2,"Nic"colò', 'Z-3,Niccolò'].join('\n'));

describe('a file that begins with the mark of UTF-8', () => {
  let bench: Bench;
  beforeAll(async () => (bench = await openBench()));
  afterAll(() => bench.close());

  const marked = (encoding: string): Promise<Imported> =>
    bench.run({
      kind: 'persons',
      source: 'web-shop',
      action: 'loyalty-card',
      mapping: `encoding: ${encoding}\ncolumns: { externalId: id, givenName: name }`,
      files: { 'people.csv': Buffer.concat([MARK, ROWS]) },
    });
  const names = (): Promise<unknown[]> =>
    bench.rows("SELECT given_name AS name FROM person WHERE external_id ~ '^Z-' ORDER BY external_id");

  it.each(['latin1', 'windows-1252'])('is refused where the mapping says %s', async (encoding) => {
    await expect(marked(encoding)).rejects.toThrow(
      `people.csv begins with the mark of UTF-8, but the mapping says encoding: ${encoding}. Write encoding: utf8 there, or save the file without the mark.`,
    );
    expect(await names()).toEqual([]);
  });

  it('is read as UTF-8 to its end, below a line with wrong quotes as well', async () => {
    expect((await marked('utf8')).refused).toEqual(['people.csv:3  BAD_QUOTES']);
    expect(await names()).toEqual([{ name: 'Niccolò' }, { name: 'Niccolò' }]);
  });
});
