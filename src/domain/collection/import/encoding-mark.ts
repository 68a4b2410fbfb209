import { open } from 'node:fs/promises';
import type { CsvFormat } from './csv-records';
import { ImportRefused } from './fault';

const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * A file that begins with the mark of UTF-8 is no file of another encoding: csv-parse would follow the mark, and the mapping where it begins anew
 * below a line with wrong quotes. Throws `ImportRefused`.
 */
export async function assertMarkFits(path: string, file: string, { encoding }: CsvFormat): Promise<void> {
  if (encoding === 'utf8') return;
  const handle = await open(path);
  try {
    const { buffer } = await handle.read(Buffer.alloc(UTF_8_MARK.length), 0, UTF_8_MARK.length, 0);
    if (!buffer.equals(UTF_8_MARK)) return;
  } finally {
    await handle.close();
  }
  throw new ImportRefused({
    en: `${file} begins with the mark of UTF-8, but the mapping says encoding: ${encoding}. Write encoding: utf8 there, or save the file without the mark.`,
    it: `${file} comincia con il segno di UTF-8, ma la mappatura dice encoding: ${encoding}. Scrivervi encoding: utf8, o salvare il file senza il segno.`,
  });
}
