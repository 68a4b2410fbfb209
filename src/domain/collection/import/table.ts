import { open } from 'node:fs/promises';
import { type Fault, ImportRefused } from './fault';
import { readCsvRecords, type CsvFormat, type CsvRecord } from './csv-records';
import { Row, type Columns } from './row';

export interface Table {
  /** Columns of the header that nobody asked for: they are not collected (GDPR Art. 5(1)(c)). */
  readonly uncollected: readonly string[];
  /** Every record below the header: a row to read, or the line and its fault. */
  readonly rows: AsyncGenerator<{ readonly line: number; readonly row: Row | Fault }>;
}

function inOneForm(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}

function columnsNamed(names: readonly string[]): string {
  return `${names.length === 1 ? 'column' : 'columns'} ${names.join(', ')}`;
}

/** What may be meant where columns are missing. Only wanted names are repeated: without a header the others would be somebody's data. */
function hintFor(names: readonly string[], wanted: readonly string[], missing: readonly string[]): string {
  const there = new Set(names.map(inOneForm));
  const alike = missing.filter((name) => there.has(inOneForm(name)));
  if (alike.length > 0)
    return ` It writes ${alike.join(', ')} with other capitals or blanks: name ${alike.length === 1 ? 'it as it stands' : 'them as they stand'} there.`;
  return names.length === 1 && wanted.length > 1
    ? ' The header has one column only: is the delimiter another one?'
    : ` Its first line must name ${missing.length === 1 ? 'it; a mapping may name another' : 'them; a mapping may name others'}.`;
}

function headerFaults(file: string, header: CsvRecord | undefined, wanted: readonly string[]): string[] {
  if (header === undefined) return [`${file} is empty: its first line must name the columns.`];
  if (header.values === null) return [`${file}: the header in line ${String(header.line)} is no CSV (${header.fault}).`];
  const names = header.values.map((name) => name.trim());
  if (/^sep=/i.test(names[0] ?? ''))
    return [`${file}: line 1 (sep=) tells Excel the delimiter and is no header. Delete the line; the mapping tells it here.`];
  const missing = wanted.filter((name) => !names.includes(name));
  const twice = wanted.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  return [
    ...(missing.length === 0 ? [] : [`${file}: the header lacks the ${columnsNamed(missing)}.${hintFor(names, wanted, missing)}`]),
    ...(twice.length === 0 ? [] : [`${file}: the header names twice the ${columnsNamed(twice)}.`]),
  ];
}

async function* readRows(records: AsyncGenerator<CsvRecord>, columns: Columns, width: number): Table['rows'] {
  for await (const { line, values, fault } of records) {
    if (values === null) yield { line, row: { column: '', code: fault } };
    else if (values.length < width) yield { line, row: { column: '', code: 'TOO_FEW_COLUMNS' } };
    else if (values.length > width) yield { line, row: { column: '', code: 'TOO_MANY_COLUMNS' } };
    else yield { line, row: new Row(line, columns, values) };
  }
}

/** Whether the file begins as UTF-16 does, which spreadsheets write as "Unicode text". */
async function isUtf16(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && [0xfffe, 0xfeff].includes(buffer.readUInt16BE());
  } finally {
    await handle.close();
  }
}

/** Opens a CSV file and checks its header against the wanted columns. Throws `ImportRefused` with all faults of the header. */
export async function openTable(path: string, file: string, wanted: readonly string[], format: CsvFormat): Promise<Table> {
  if (await isUtf16(path)) throw new ImportRefused(`${file} is written in UTF-16. Save it as UTF-8 and repeat the command.`);
  const records = readCsvRecords(path, format);
  const first = await records.next();
  const header = first.done === true ? undefined : first.value;
  const faults = headerFaults(file, header, wanted);
  const names = header?.values?.map((name) => name.trim()) ?? [];
  if (faults.length > 0) {
    await records.return(undefined);
    throw new ImportRefused(faults.join('\n'));
  }
  return {
    uncollected: names.filter((name) => name !== '' && !wanted.includes(name)),
    rows: readRows(records, new Map(names.map((name, index) => [name, index])), names.length),
  };
}
