import { randomUUID } from 'node:crypto';
import { runSql } from '../../support/sql';
import type { TestDatabase } from '../../support/test-database';
import type { TestGateway } from '../../support/test-gateway';
import { DPO, mutate, type Doer, type Done } from '../mutations/mutate';

export type Row = Record<string, unknown>;

/** Reads and writes as the owner of the store, unmasked. */
export function ownerOf(database: TestDatabase): (text: string, values?: readonly unknown[]) => Promise<Row[]> {
  return (text, values = []) => runSql(database.ownerUrl, text, values);
}

const WAIT_MS = 15_000;

/** Until everybody who was written has been compared. */
export async function untilCompared(database: TestDatabase): Promise<void> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const [row] = await runSql<{ waiting: number }>(database.ownerUrl, 'SELECT count(*)::int AS waiting FROM duplicate_check');
    if (row?.waiting === 0) return;
    if (Date.now() > end) throw new Error(`${String(row?.waiting)} persons were not compared in time`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export interface Duplicate {
  readonly id: string;
  readonly matched: string;
  readonly state: string;
  readonly person: { readonly id: string } | null;
  readonly otherPerson: { readonly id: string } | null;
}

/** The queue as somebody sees it, with its count. */
export async function queueFor(gateway: TestGateway, doer: Doer): Promise<{ nodes: readonly Duplicate[]; totalCount: number } | null> {
  const document = '{ duplicates(first: 1000) { totalCount nodes { id matched state foundAt person { id } otherPerson { id } } } }';
  const { data, errors } = await gateway.graphql<{ duplicates: { nodes: Duplicate[]; totalCount: number } | null }>(document, doer);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.duplicates ?? null;
}

/** What the queue shows of two persons: the fields that are alike. */
export async function alikeFor(gateway: TestGateway, doer: Doer, ids: readonly string[]): Promise<string[]> {
  const queue = await queueFor(gateway, doer);
  return (queue?.nodes ?? [])
    .filter(({ person, otherPerson }) => person !== null && otherPerson !== null && ids.includes(person.id) && ids.includes(otherPerson.id))
    .map(({ matched }) => matched)
    .sort();
}

/** A person as the owner puts one there: from the source and with the notice of another one. */
export async function addPerson(database: TestDatabase, like: string, columns: Row): Promise<string> {
  const id = randomUUID();
  const names = Object.keys(columns);
  const values = names.map((_, index) => `$${String(index + 3)}`);
  await runSql(
    database.ownerUrl,
    `INSERT INTO person (id, source_id, collection_action_id, notice_id${names.map((name) => `, ${name}`).join('')})
     SELECT $1, source_id, collection_action_id, notice_id${values.map((value) => `, ${value}`).join('')} FROM person WHERE id = $2`,
    [id, like, ...Object.values(columns)],
  );
  return id;
}

interface Merging {
  readonly versionOf: (id: string) => Promise<number>;
  readonly merge: (keep: string, drop: string) => Promise<Done>;
  readonly undo: (merge: unknown, keep: string) => Promise<Done>;
}

/** Merges and undoes as the data protection officer, on the versions as they are. */
export function merging(gateway: TestGateway): Merging {
  const versionOf = async (id: string): Promise<number> =>
    Number((await ownerOf(gateway.database)('SELECT version FROM person WHERE id = $1', [id]))[0]?.['version']);
  return {
    versionOf,
    merge: async (keep, drop) => {
      const expectedVersions = { keep: await versionOf(keep), drop: await versionOf(drop) };
      return mutate(gateway, DPO, 'mergePersons', { keep, drop, expectedVersions }, 'person { id version }');
    },
    undo: async (merge, keep) => mutate(gateway, DPO, 'undoMerge', { merge, expectedVersion: await versionOf(keep) }, 'person { id }'),
  };
}

/** Merges the second person into the first, does something meanwhile, and undoes the merge. */
export async function whileMerged(gateway: TestGateway, [keep, drop]: readonly [string, string], act: () => Promise<void>): Promise<void> {
  const { merge, undo } = merging(gateway);
  const merged = await merge(keep, drop);
  expect(merged.errors).toEqual([]);
  await act();
  expect((await undo(merged.payload?.['id'], keep)).errors).toEqual([]);
}
