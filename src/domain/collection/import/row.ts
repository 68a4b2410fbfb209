import type { Sentence } from '../../../sentence';
import { readDay } from './calendar';
import type { Fault, FaultCode, Note } from './fault';

/** Room for an index entry of PostgreSQL, whatever the script. */
const LONGEST_VALUE = 500;
// eslint-disable-next-line no-control-regex -- these are the characters that are refused
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const BREAKS = /[\t\n\r]+/;

/** Spreadsheets break lines inside a cell; no field that is imported has several. */
function inOneLine(text: string): string {
  if (!BREAKS.test(text)) return text;
  const lines = text.split(BREAKS).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

const IN_ONE_LINE: Sentence = {
  en: 'Read in one line: a space stands for each line break or tab.',
  it: 'Letto in una riga: uno spazio sta per ogni a capo o tabulazione.',
};
const WHOLE: Sentence = { en: 'A whole number is wanted.', it: 'Serve un numero intero.' };
const permitted = (least: number, most: number): Sentence => ({
  en: `Permitted: ${String(least)} to ${String(most)}.`,
  it: `Ammessi: da ${String(least)} a ${String(most)}.`,
});

/** Where each column of the header stands. */
export type Columns = ReadonlyMap<string, number>;

/**
 * One row of a file, read column by column. What cannot be read is noted in `faults` and a blank stands in its place, so that all faults of the row
 * are found at once; the caller throws the result away when there is any.
 */
export class Row {
  readonly faults: Fault[] = [];
  readonly notes: Note[] = [];

  constructor(
    readonly line: number,
    private readonly columns: Columns,
    private readonly values: readonly string[],
  ) {}

  fault(column: string, code: FaultCode, detail?: Sentence): void {
    this.faults.push(detail === undefined ? { column, code } : { column, code, detail });
  }

  /** A remark that goes to the report if the row is accepted. */
  note(column: string, code: Note['code'], text: Sentence): void {
    this.notes.push({ line: this.line, column, code, text });
  }

  /** The value in one line without surrounding blanks, or null when there is none. */
  optional(column: string): string | null {
    const given = (this.values[this.columns.get(column) ?? -1] ?? '').trim();
    const value = inOneLine(given);
    if (value !== given) this.note(column, 'READ_AS', IN_ONE_LINE);
    if (value.includes('\ufffd')) this.fault(column, 'BAD_ENCODING');
    else if (CONTROL.test(value)) this.fault(column, 'BAD_CHARACTER');
    else if (value.length > LONGEST_VALUE) this.fault(column, 'TOO_LONG');
    else return value === '' ? null : value;
    return null;
  }

  text(column: string): string {
    return this.required(column) ?? '';
  }

  /** All values of the row, in the order of the columns, as one text. */
  content(): string {
    return JSON.stringify(this.values.map((value) => value.trim()));
  }

  /** Decimal point, no grouping, no exponent. */
  optionalNumber(column: string, least = 0, most = 1e12): number | null {
    const value = this.optional(column);
    if (value === null) return null;
    const number = /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : null;
    if (number === null) this.fault(column, 'NOT_A_NUMBER');
    else if (number < least || number > most) this.fault(column, 'OUT_OF_RANGE', permitted(least, most));
    return number;
  }

  number(column: string, least = 0, most = 1e12): number {
    return this.required(column) === null ? 0 : (this.optionalNumber(column, least, most) ?? 0);
  }

  optionalInteger(column: string, least: number, most: number): number | null {
    const number = this.optionalNumber(column, least, most);
    if (number === null || Number.isInteger(number)) return number;
    this.fault(column, 'NOT_A_NUMBER', WHOLE);
    return null;
  }

  integer(column: string, least: number, most: number): number {
    return this.required(column) === null ? 0 : (this.optionalInteger(column, least, most) ?? 0);
  }

  /** A day as `2026-11-22`; `form` tells how the file writes it, with YYYY, MM and DD. */
  optionalDay(column: string, form = 'YYYY-MM-DD'): string | null {
    const value = this.optional(column);
    if (value === null) return null;
    const day = readDay(value, form);
    if (day === null) this.fault(column, 'NOT_A_DATE', { en: `Declared form: ${form}.`, it: `Forma dichiarata: ${form}.` });
    return day;
  }

  /** What the value stands for; the words are compared without regard to case. */
  oneOf<T>(column: string, words: Readonly<Record<string, T>>, otherwise: T): T {
    const value = this.required(column);
    if (value === null) return otherwise;
    const word = Object.keys(words).find((candidate) => candidate.toLowerCase() === value.toLowerCase());
    if (word !== undefined) return words[word] ?? otherwise;
    const known = Object.keys(words).join(', ');
    this.fault(column, 'UNKNOWN_WORD', { en: `Permitted: ${known}.`, it: `Ammessi: ${known}.` });
    return otherwise;
  }

  private required(column: string): string | null {
    const before = this.faults.length;
    const value = this.optional(column);
    if (value === null && this.faults.length === before) this.fault(column, 'MISSING');
    return value;
  }
}
