import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pseudonymiser } from '../../../src/access-log/pseudonym';
import { assertStillLawful, openCollection } from '../../../src/domain/collection/import/collection';
import { CollectionLog } from '../../../src/domain/collection/import/collection-log';
import { checkRequest } from '../../../src/domain/collection/import/import-request';
import { ReportFile } from '../../../src/domain/collection/import/report-file';
import { runImport, type FileOutcome } from '../../../src/domain/collection/import/run-import';
import { loadPolicy } from '../../../src/store/load-policy';
import { sqlOf } from '../../../src/store/sql';
import { openStore, type Store } from '../../../src/store/store';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

export const POLICY = loadPolicy(join(__dirname, '..', '..', '..', 'policy'));
export const KEY = Buffer.alloc(32, 7);
const TODAY = '2026-11-22';

export interface Import {
  readonly kind: string;
  readonly source: string;
  readonly action: string;
  /** File name to content, or the path of a folder that exists. */
  readonly files: Readonly<Record<string, string | Uint8Array>> | string;
  readonly mapping?: string;
  readonly asOf?: string;
  readonly signal?: AbortSignal;
}

export interface Imported {
  /** `new + present + refused = rows`, by file. */
  readonly counts: Readonly<Record<string, string>>;
  readonly uncollected: readonly string[];
  /** `file:line column CODE`. */
  readonly refused: readonly string[];
  readonly notes: readonly string[];
  /** Both reports as they stand in the files. */
  readonly reports: string;
}

export interface Bench {
  readonly store: Store;
  readonly database: TestDatabase;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  run(order: Import): Promise<Imported>;
  /** The rows of a query, as the gateway's role sees them. */
  rows(text: string, values?: readonly unknown[]): Promise<Array<Record<string, unknown>>>;
  close(): Promise<void>;
}

async function readReport(path: string): Promise<{ readonly text: string; readonly lines: readonly string[] }> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const cells = text.split('\r\n').slice(1, -1);
  return {
    text,
    lines: cells
      .map((line) => line.split(',').slice(0, 4))
      .map(([file, line, column, code]) => `${file ?? ''}:${line ?? ''} ${column ?? ''} ${code ?? ''}`),
  };
}

async function lay(folder: string, files: Import['files'], mapping: string | undefined): Promise<string> {
  if (mapping !== undefined) await writeFile(join(folder, 'mapping.yaml'), mapping);
  if (typeof files === 'string') return files;
  await mkdir(join(folder, 'in'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, 'in', name), content);
  return join(folder, 'in');
}

async function importInto(store: Store, folder: string, order: Import): Promise<Imported> {
  const path = await lay(folder, order.files, order.mapping);
  const isFolder = order.mapping === undefined;
  const day = order.asOf === undefined ? {} : { asOf: order.asOf };
  const asked = { kind: order.kind, path: isFolder ? path : join(path, 'people.csv'), ...day };
  const checked = await checkRequest(isFolder ? asked : { ...asked, mapping: join(folder, 'mapping.yaml') }, TODAY);
  const log = new CollectionLog({ kind: order.kind, viewer: 'tester', policyVersion: POLICY.version, pseudonym: pseudonymiser(KEY) });
  const collection = await openCollection(sqlOf(store.pool), order);
  await assertStillLawful(sqlOf(store.pool), collection, POLICY);
  const files = checked.filesFor(collection, { key: KEY, consentAge: POLICY.consentAge });
  const paths = { refused: join(folder, 'refused.csv'), notes: join(folder, 'notes.csv') };
  const report = await ReportFile.createNew(() => paths);
  const outcomes: FileOutcome[] = [];
  const signal = order.signal ?? new AbortController().signal;
  try {
    const tell = (): void => undefined;
    await runImport({ pool: store.pool, policy: POLICY, collection, log, tell, report, signal }, files, { write: () => true }, (outcome) =>
      outcomes.push(outcome),
    );
  } finally {
    await report.close();
  }
  const [refused, notes] = [await readReport(paths.refused), await readReport(paths.notes)];
  return {
    counts: Object.fromEntries(
      outcomes.map(({ file, counts: { rows, added, present, refused: out } }) => [
        file,
        `${String(added)} + ${String(present)} + ${String(out)} = ${String(rows)}`,
      ]),
    ),
    uncollected: outcomes.flatMap(({ uncollected }) => uncollected),
    refused: refused.lines,
    notes: notes.lines,
    reports: refused.text + notes.text,
  };
}

/** A database with the demo data, and imports into it in the gateway's role. */
export async function openBench(): Promise<Bench> {
  const database = await createTestDatabase({ demo: true });
  const store = await openStore({ owner: database.ownerUrl, gateway: database.gatewayUrl }, []);
  return {
    store,
    database,
    ownerUrl: database.ownerUrl,
    superuserUrl: database.superuserUrl,
    async run(order) {
      const folder = await mkdtemp(join(tmpdir(), 'lecito-import-'));
      try {
        return await importInto(store, folder, order);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
    rows: (text, values) => sqlOf(store.pool).query(text, values),
    async close() {
      await store.close();
      await database.drop();
    },
  };
}
