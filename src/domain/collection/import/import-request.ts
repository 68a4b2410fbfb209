import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
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

function strayOptions(request: ImportRequest): readonly string[] {
  const stray = READ_BY.filter(([option, , kind]) => request[option] !== undefined && request.kind !== kind);
  return stray.map(([, written, kind]) => `${written} belongs to the kind "${kind}" only.`);
}

function faultsOf(request: ImportRequest): readonly string[] {
  const { kind, mapping, asOf, year } = request;
  const kinds = [...Object.keys(FOLDER_KINDS), PERSONS];
  return [
    ...(kinds.includes(kind) ? [] : [`There is no kind "${kind}". Kinds: ${kinds.join(', ')}.`]),
    ...(kind === PERSONS && mapping === undefined
      ? ['The kind "persons" needs --mapping <file.yaml>: which column holds which field.']
      : []),
    ...strayOptions(request),
    ...(asOf === undefined || readDay(asOf, 'YYYY-MM-DD') !== null
      ? []
      : ['--as-of must be a day of the calendar from 1900 to 2199, year first: 2026-11-22.']),
    ...(year === undefined || /^(19|20|21)\d\d$/.test(year) ? [] : ['--year must be a year from 1900 to 2199: 2010.']),
  ];
}

async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new ImportRefused(
      `The mapping file ${path} cannot be read (${code}). Name with --mapping a YAML file that is there and may be read.`,
    );
  });
  // A name of a column that lost a letter would be found in no header.
  if (/[\ufffd\0]/.test(text))
    throw new ImportRefused(`The mapping file ${path} is not in UTF-8. Save it in UTF-8 and repeat the command.`);
  return parseMapping(text, path);
}

/** A consent rests on what the person was told: the notice of a collection action speaks of that action's purposes (GDPR Art. 4(11), 7(1)). */
function assertCovered({ consents }: Mapping, { action, notice, purposes }: Collection): void {
  const others = [...new Set(consents.map(({ purpose }) => purpose))].filter((purpose) => !purposes.includes(purpose));
  if (others.length === 0) return;
  throw new ImportRefused(
    `The mapping has consents for ${others.join(', ')}, but the collection action "${action}" is for ${purposes.join(', ')}: its notice ` +
      `(${notice}) is no proof of other consents (GDPR Art. 7(1)). Leave them out, or name a collection action that is for these purposes too.`,
  );
}

/** Checks what was asked for, all faults at once, before any connection is opened. `today` is a day such as `2026-11-22`. */
export async function checkRequest(request: ImportRequest, today: string): Promise<CheckedRequest> {
  const faults = faultsOf(request);
  if (faults.length > 0) throw new ImportRefused(faults.join('\n'));
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
