import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readCsvRecords, type CsvFormat, type CsvRecord } from '../../../src/domain/collection/import/csv-records';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'lecito-csv-'))));
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array, encoding: CsvFormat['encoding'] = 'utf8'): Promise<readonly CsvRecord[]> {
  const path = join(folder, 'file.csv');
  await writeFile(path, content);
  const records: CsvRecord[] = [];
  for await (const record of readCsvRecords(path, { delimiter: ',', encoding })) records.push(record);
  return records;
}

const good = (line: number, ...values: string[]): CsvRecord => ({ line, values, fault: null });
const bad = (line: number, fault: 'BAD_QUOTES' | 'ROW_TOO_LONG' = 'BAD_QUOTES'): CsvRecord => ({ line, values: null, fault });

describe('reading a CSV file', () => {
  it('reads quoted values with delimiters, quotes and line ends inside, and counts lines as an editor does', async () => {
    expect(await read('a,b\r\n"x,1","say ""hi"""\r\n"two\r\nlines",y\r\n\r\n3,z')).toEqual([
      good(1, 'a', 'b'),
      good(2, 'x,1', 'say "hi"'),
      good(3, 'two\r\nlines', 'y'),
      good(6, '3', 'z'),
    ]);
  });

  it('reads files with a byte order mark, with mixed line ends, and with none at the end', async () => {
    expect(await read('\ufeffa,b\n1,2\r\n3,4\r5,6')).toEqual([good(1, 'a', 'b'), good(2, '1', '2'), good(3, '3', '4'), good(4, '5', '6')]);
  });

  it('reads what Excel writes on Windows, and leaves the five bytes that are no character of it as what no row may hold', async () => {
    const bytes = Buffer.from([0x41, 0x92, 0xe0, 0x2c, 0x80, 0x8a, 0x9f, 0x0a, 0x81, 0x8d, 0x8f, 0x90, 0x9d]);
    expect(await read(bytes, 'windows-1252')).toEqual([good(1, 'A’à', '€ŠŸ'), good(2, '\u0081\u008d\u008f\u0090\u009d')]);
  });

  it('finds nothing in an empty file, nor in one of blank lines', async () => {
    expect(await read('')).toEqual([]);
    expect(await read('\n\r\n\n')).toEqual([]);
  });

  it('refuses the line with a stray quote and reads those below it', async () => {
    expect(await read('a,b\n1,pipe 5"\n2,x\n"3"y,z\n4,z\n')).toEqual([
      good(1, 'a', 'b'),
      bad(2),
      good(3, '2', 'x'),
      bad(4),
      good(5, '4', 'z'),
    ]);
  });

  it('loses no row to a quote that is never closed', async () => {
    expect(await read('a,b\r\n\r\n1,"open\r\n2,x\r\n3,y')).toEqual([good(1, 'a', 'b'), bad(3), good(4, '2', 'x'), good(5, '3', 'y')]);
  });

  it('refuses a row of more than 64 KiB and reads those below it', async () => {
    expect(await read(`a\n${'x'.repeat(200_000)}\nz\n`)).toEqual([good(1, 'a'), bad(2, 'ROW_TOO_LONG'), good(3, 'z')]);
  });

  it('goes on at the right line after a fault in the last line, whether it ends or not', async () => {
    expect(await read('a\nb"')).toEqual([good(1, 'a'), bad(2)]);
    expect(await read('a\r\nb"\r\n')).toEqual([good(1, 'a'), bad(2)]);
  });

  it('keeps what stands before a fault even across the chunks in which a file is read', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) =>
      index % 5000 === 4999 ? `${String(index)},x"` : `${String(index)},"y ${String(index)}"`,
    );
    const records = await read(`${lines.join('\n')}\n`);
    expect(records.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
    expect(records.filter(({ fault }) => fault !== null).map(({ line }) => line)).toEqual([5000, 10_000, 15_000, 20_000]);
  });

  it('accounts for every line of any text, and never fails', async () => {
    const piece = fc.constantFrom('a', 'é', ',', '"', '""', '\n', '\r\n', '\r', ' ', '\u0000', '\ufeff', '""",', ',"b"\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        async (text) => {
          const records = await read(text);
          const ends = records.map(({ line, values }) => line + (values?.join('').match(/\r\n|\n|\r/g)?.length ?? 0));
          const written = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
          const covered = new Set(
            records.flatMap(({ line }, index) => Array.from({ length: (ends[index] ?? line) - line + 1 }, (_, at) => line + at)),
          );
          written.forEach((content, index) => {
            if (content !== '') expect(covered).toContain(index + 1);
          });
          expect(records.map(({ line }) => line)).toEqual([...new Set(records.map(({ line }) => line))].sort((one, other) => one - other));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads any bytes to the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await expect(read(bytes)).resolves.toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});
