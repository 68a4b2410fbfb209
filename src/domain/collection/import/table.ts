import { open } from 'node:fs/promises';
import { faultAt, oneAfterAnother, type Sentence } from '../../../sentence';
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

function columnsNamed(names: readonly string[]): Sentence {
  const all = names.join(', ');
  return names.length === 1 ? { en: `column ${all}`, it: `la colonna ${all}` } : { en: `columns ${all}`, it: `le colonne ${all}` };
}

const ONE_COLUMN: Sentence = {
  en: 'The header has one column only: is the delimiter another one?',
  it: 'L’intestazione ha una sola colonna: il separatore è un altro?',
};
const MUST_NAME_IT: Sentence = {
  en: 'Its first line must name it; a mapping may name another.',
  it: 'La sua prima riga deve nominarla; una mappatura può nominarne un’altra.',
};
const MUST_NAME_THEM: Sentence = {
  en: 'Its first line must name them; a mapping may name others.',
  it: 'La sua prima riga deve nominarle; una mappatura può nominarne altre.',
};

/** What may be meant where columns are missing. Only wanted names are repeated: without a header the others would be somebody's data. */
function hintFor(names: readonly string[], wanted: readonly string[], missing: readonly string[]): Sentence {
  const there = new Set(names.map(inOneForm));
  const alike = missing.filter((name) => there.has(inOneForm(name)));
  if (alike.length > 0) {
    const all = alike.join(', ');
    return {
      en: `It writes ${all} with other capitals or blanks: name ${alike.length === 1 ? 'it as it stands' : 'them as they stand'} there.`,
      it: `Scrive ${all} con altre maiuscole o altri spazi: indicare ${alike.length === 1 ? 'il nome' : 'i nomi'} come nel file.`,
    };
  }
  if (names.length === 1 && wanted.length > 1) return ONE_COLUMN;
  return missing.length === 1 ? MUST_NAME_IT : MUST_NAME_THEM;
}

const SEP_LINE: Sentence = {
  en: 'line 1 (sep=) tells Excel the delimiter and is no header. Delete the line; the mapping tells it here.',
  it: 'la riga 1 (sep=) dice a Excel il separatore e non è un’intestazione. Eliminarla; qui lo dice la mappatura.',
};

function headerFaults(file: string, header: CsvRecord | undefined, wanted: readonly string[]): readonly Sentence[] {
  if (header === undefined) {
    return [
      { en: `${file} is empty: its first line must name the columns.`, it: `${file} è vuoto: la sua prima riga deve nominare le colonne.` },
    ];
  }
  if (header.values === null) {
    const where = String(header.line);
    return [
      faultAt(file, {
        en: `the header in line ${where} is no CSV (${header.fault}).`,
        it: `l’intestazione alla riga ${where} non è CSV (${header.fault}).`,
      }),
    ];
  }
  const names = header.values.map((name) => name.trim());
  if (/^sep=/i.test(names[0] ?? '')) return [faultAt(file, SEP_LINE)];
  const missing = wanted.filter((name) => !names.includes(name));
  const twice = wanted.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  return [
    ...(missing.length === 0 ? [] : [oneAfterAnother([faultAt(file, lacking(missing)), hintFor(names, wanted, missing)])]),
    ...(twice.length === 0 ? [] : [faultAt(file, namedTwice(twice))]),
  ];
}

function lacking(names: readonly string[]): Sentence {
  const columns = columnsNamed(names);
  return { en: `the header lacks the ${columns.en}.`, it: `l’intestazione non ha ${columns.it}.` };
}

function namedTwice(names: readonly string[]): Sentence {
  const columns = columnsNamed(names);
  return { en: `the header names twice the ${columns.en}.`, it: `l’intestazione nomina due volte ${columns.it}.` };
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
  if (await isUtf16(path)) {
    throw new ImportRefused({
      en: `${file} is written in UTF-16. Save it as UTF-8 and repeat the command.`,
      it: `${file} è scritto in UTF-16. Salvarlo in UTF-8 e ripetere il comando.`,
    });
  }
  const records = readCsvRecords(path, format);
  const first = await records.next();
  const header = first.done === true ? undefined : first.value;
  const faults = headerFaults(file, header, wanted);
  const names = header?.values?.map((name) => name.trim()) ?? [];
  if (faults.length > 0) {
    await records.return(undefined);
    throw new ImportRefused(oneAfterAnother(faults, '\n'));
  }
  return {
    uncollected: names.filter((name) => name !== '' && !wanted.includes(name)),
    rows: readRows(records, new Map(names.map((name, index) => [name, index])), names.length),
  };
}
