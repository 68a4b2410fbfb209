import { createReadStream } from 'node:fs';
import { parse, type CsvError, type Parser } from 'csv-parse';
import { readNextLine, type Place } from './next-line';

const LONGEST_RECORD = 64 * 1024;
const LINE_END = /\r\n|\n|\r/g;

export interface CsvFormat {
  readonly delimiter: string;
  readonly encoding: 'utf8' | 'latin1' | 'windows-1252';
}

/** One record of the file, with the line it begins on; a line that is no CSV has a fault instead of values. */
export type CsvRecord =
  | { readonly line: number; readonly values: readonly string[]; readonly fault: null }
  | { readonly line: number; readonly values: null; readonly fault: 'BAD_QUOTES' | 'ROW_TOO_LONG' };

/** What Windows writes where latin1 has control characters, from 80 to 9F. Five bytes are nothing: they stay control characters, which no row may hold. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: TextDecoder of Node 20 reads windows-1252 as latin1. */
function fromWindows(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS.charAt(control.charCodeAt(0) - 0x80));
}

interface Found {
  readonly values: readonly string[];
  readonly end: Place;
  readonly line: number;
}

function newParser(format: CsvFormat, from: Place, found: Found[]): Parser {
  let line = from.line;
  let blank = 0;
  return parse({
    delimiter: format.delimiter,
    encoding: format.encoding === 'windows-1252' ? 'latin1' : format.encoding,
    bom: from.offset === 0,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    on_record: (record: unknown, info) => {
      const read = record as string[];
      const values = format.encoding === 'windows-1252' ? read.map(fromWindows) : read;
      const start = line + info.empty_lines - blank;
      // csv-parse counts a CRLF within quotes as two lines; the values themselves tell how many there are.
      line = start + 1 + values.reduce((sum, value) => sum + (value.match(LINE_END)?.length ?? 0), 0);
      blank = info.empty_lines;
      found.push({ values, line: start, end: { offset: from.offset + info.bytes, line } });
      return null;
    },
  });
}

/** Resolves with the error that the chunk met, or null; the records before the error are in `found` either way. */
function feed(parser: Parser, chunk: Buffer | null): Promise<CsvError | null> {
  return new Promise((resolve) => {
    const settle = (error?: Error | null): void => {
      resolve((error as CsvError | null | undefined) ?? null);
    };
    if (chunk === null) parser.end(settle);
    else parser.write(chunk, settle);
  });
}

/**
 * Reads a CSV file record by record; one chunk of it is in memory at a time. A line whose quotes are wrong is handed out as a fault and reading goes
 * on with the line below it, so that one stray quote never swallows the rows that follow. Blank lines are no records.
 */
export async function* readCsvRecords(path: string, format: CsvFormat): AsyncGenerator<CsvRecord> {
  let place: Place = { offset: 0, line: 1 };
  for (;;) {
    const found: Found[] = [];
    // The error is told to the callback of the chunk; without a listener the event would end the process.
    const parser = newParser(format, place, found)
      .on('error', () => undefined)
      .resume();
    let error: CsvError | null = null;
    const drain = function* (): Generator<CsvRecord> {
      for (const { values, line, end } of found.splice(0)) {
        place = end;
        yield { line, values, fault: null };
      }
    };
    for await (const chunk of createReadStream(path, { start: place.offset })) {
      error = await feed(parser, chunk as Buffer);
      yield* drain();
      if (error !== null) break;
    }
    error ??= await feed(parser, null);
    yield* drain();
    parser.destroy();
    if (error === null) return;
    const broken = await readNextLine(path, place);
    yield { line: broken.line, values: null, fault: error.code === 'CSV_MAX_RECORD_SIZE' ? 'ROW_TOO_LONG' : 'BAD_QUOTES' };
    place = broken.end;
  }
}
