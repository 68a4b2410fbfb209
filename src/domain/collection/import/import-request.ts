import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { oneAfterAnother, type Sentence } from '../../../sentence';
import { readDay } from './calendar';
import type { Collection } from './collection';
import type { CsvFormat } from './csv-records';
import { ImportRefused } from './fault';
import { FOLDER_KINDS } from './kinds/kinds';
import { mappedPersons } from './kinds/persons';
import type { Mapping } from './mapping';
import { parseMapping } from './parse-mapping';
import type { Files } from './run-import';

/** What the command line asks for, as written there. */
export interface ImportRequest {
  readonly kind: string;
  readonly path: string;
  readonly mapping?: string;
  readonly asOf?: string;
  readonly year?: string;
}

/** A request whose every option was checked; its sheets wait for what only the store knows, and are refused where the collection does not cover them. */
export interface CheckedRequest {
  readonly kind: string;
  readonly filesFor: (collection: Collection, installation: { readonly key: Buffer; readonly consentAge: number }) => Files;
}

const PERSONS = 'persons';
const RFC_4180: CsvFormat = { delimiter: ',', encoding: 'utf8' };

const DEFAULT_YEAR = '2010';

/** Each option that one kind alone reads: elsewhere it would be left out in silence. */
const READ_BY = [
  ['mapping', '--mapping', PERSONS],
  ['asOf', '--as-of', 'telco-churn'],
  ['year', '--year', 'bank-telemarketing'],
] as const;

const noKind = (kind: string, kinds: string): Sentence => ({
  en: `There is no kind "${kind}". Kinds: ${kinds}.`,
  it: `Non c’è nessun tipo "${kind}". Tipi: ${kinds}.`,
});
const NEEDS_MAPPING: Sentence = {
  en: 'The kind "persons" needs --mapping <file.yaml>: which column holds which field.',
  it: 'Il tipo "persons" richiede --mapping <file.yaml>: quale colonna contiene quale campo.',
};
const NO_DAY: Sentence = {
  en: '--as-of must be a day of the calendar from 1900 to 2199, year first: 2026-11-22.',
  it: '--as-of deve essere un giorno del calendario dal 1900 al 2199, prima l’anno: 2026-11-22.',
};
const NO_YEAR: Sentence = {
  en: '--year must be a year from 1900 to 2199: 2010.',
  it: '--year deve essere un anno dal 1900 al 2199: 2010.',
};

function strayOptions(request: ImportRequest): readonly Sentence[] {
  const stray = READ_BY.filter(([option, , kind]) => request[option] !== undefined && request.kind !== kind);
  return stray.map(([, written, kind]) => ({
    en: `${written} belongs to the kind "${kind}" only.`,
    it: `${written} vale solo per il tipo "${kind}".`,
  }));
}

function faultsOf(request: ImportRequest): readonly Sentence[] {
  const { kind, mapping, asOf, year } = request;
  const kinds = [...Object.keys(FOLDER_KINDS), PERSONS];
  return [
    ...(kinds.includes(kind) ? [] : [noKind(kind, kinds.join(', '))]),
    ...(kind === PERSONS && mapping === undefined ? [NEEDS_MAPPING] : []),
    ...strayOptions(request),
    ...(asOf === undefined || readDay(asOf, 'YYYY-MM-DD') !== null ? [] : [NO_DAY]),
    ...(year === undefined || /^(19|20|21)\d\d$/.test(year) ? [] : [NO_YEAR]),
  ];
}

async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new ImportRefused({
      en: `The mapping file ${path} cannot be read (${code}). Name with --mapping a YAML file that is there and may be read.`,
      it: `Il file di mappatura ${path} non si può leggere (${code}). Indicare con --mapping un file YAML che c’è e si può leggere.`,
    });
  });
  // A name of a column that lost a letter would be found in no header.
  if (/[\ufffd\0]/.test(text))
    throw new ImportRefused({
      en: `The mapping file ${path} is not in UTF-8. Save it in UTF-8 and repeat the command.`,
      it: `Il file di mappatura ${path} non è in UTF-8. Salvarlo in UTF-8 e ripetere il comando.`,
    });
  return parseMapping(text, path);
}

/** A consent rests on what the person was told: the notice of a collection action speaks of that action's purposes (GDPR Art. 4(11), 7(1)). */
function assertCovered({ consents }: Mapping, { action, notice, purposes }: Collection): void {
  const others = [...new Set(consents.map(({ purpose }) => purpose))].filter((purpose) => !purposes.includes(purpose));
  if (others.length === 0) return;
  const [uncovered, covered] = [others.join(', '), purposes.join(', ')];
  throw new ImportRefused({
    en:
      `The mapping has consents for ${uncovered}, but the collection action "${action}" is for ${covered}: its notice ` +
      `(${notice.en}) is no proof of other consents (GDPR Art. 7(1)). Leave them out, or name a collection action that is for these purposes too.`,
    it:
      `La mappatura ha consensi per ${uncovered}, ma l’azione di raccolta "${action}" è per ${covered}: la sua informativa ` +
      `(${notice.it}) non prova altri consensi (GDPR Art. 7(1)). Toglierli, o indicare un’azione di raccolta che sia anche per queste finalità.`,
  });
}

/** Checks what was asked for, all faults at once, before any connection is opened. `today` is a day such as `2026-11-22`. */
export async function checkRequest(request: ImportRequest, today: string): Promise<CheckedRequest> {
  const faults = faultsOf(request);
  if (faults.length > 0) throw new ImportRefused(oneAfterAnother(faults, '\n'));
  const { kind, path } = request;
  if (kind !== PERSONS) {
    const sheetsOf = FOLDER_KINDS[kind] ?? (() => []);
    const options = { asOf: request.asOf ?? today, year: Number(request.year ?? DEFAULT_YEAR) };
    return { kind, filesFor: (_, { key }) => ({ folder: path, sheets: sheetsOf({ ...options, key }), format: RFC_4180 }) };
  }
  const mapping = await readMapping(request.mapping ?? '');
  return {
    kind,
    filesFor: (collection, { consentAge }) => {
      assertCovered(mapping, collection);
      const leastAge = collection.involvesMinors ? null : consentAge;
      return {
        folder: dirname(path),
        sheets: [mappedPersons({ path: basename(path), mapping, today, leastAge, toldSince: collection.published })],
        format: { delimiter: mapping.delimiter, encoding: mapping.encoding },
      };
    },
  };
}
