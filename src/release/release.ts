import { isUuid } from '../vocabulary/uuid';
import { LecitoError } from '../errors';
import type { Access } from './access';
import { argumentsOf, type ListPlan, type Plan, type RootPlan, type RowPlan } from './plan';
import { shapeList, shapeRow, type ReleasedRow, type Shaping } from './shape';
import { listExpression, rowExpression } from './sql/rows';
import { sourceOf } from './sql/source';
import { Statement, type Asker } from './sql/statement';
import { statementName } from './statement-name';
import { Tally } from './tally';

/** Runs one statement and returns the JSON of its only cell. */
export type ReadJson = (query: {
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}) => Promise<unknown>;

/** One operation on its way through the release. */
export interface Release {
  readonly plan: Plan;
  readonly access: Access;
  readonly asker: Asker;
  readonly tally: Tally;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What each root field answers, by its key; a root that is not here is closed. */
  readonly answers: Map<string, unknown>;
}

export function beginRelease(plan: Plan, access: Access, asker: Asker, variables: Readonly<Record<string, unknown>>): Release {
  return { plan, access, asker, variables, tally: new Tally(plan, access), answers: new Map() };
}

/** Releases a root field with exactly one statement, whatever its depth; with none where role and purpose close its type. */
export async function releaseRoot(release: Release, root: RootPlan, read: ReadJson): Promise<void> {
  if (root.sort === 'list') release.answers.set(root.key, await releaseList(release, root.list, root.coordinate, read));
  if (root.sort === 'row') {
    const id = argumentsOf(root.parent, root.node, release.variables)['id'];
    release.answers.set(root.key, await releaseRow(release, root.row, String(id), read, root.coordinate));
  }
}

async function releaseList(release: Release, list: ListPlan, coordinate: string, read: ReadJson): Promise<unknown> {
  if (isClosed(release, list.row, coordinate)) return null;
  const statement = new Statement(release.access, release.asker, release.variables);
  const source = sourceOf(list.row.type, statement, null);
  const text = `SELECT ${listExpression(list, source, [], null, statement)} AS data`;
  const json = await run(release, statement, text, read);
  return shapeList(list, json as Parameters<typeof shapeList>[1], null, shapingOf(release), null);
}

/** Releases the row with this id, or null: a hidden row and a missing one answer alike. */
export async function releaseRow(release: Release, row: RowPlan, id: string, read: ReadJson, coordinate: string): Promise<unknown> {
  if (isClosed(release, row, coordinate)) return null;
  const statement = new Statement(release.access, release.asker, release.variables);
  const source = sourceOf(row.type, statement, null);
  const condition = isUuid(id) ? `${source.table}.id = ${statement.parameter(id)}::uuid` : 'false';
  const json = await run(release, statement, `SELECT ${rowExpression(row, source, [condition], statement)} AS data`, read);
  if (json === null) return null;
  shapeRow(row, json as ReleasedRow, null, shapingOf(release));
  return json;
}

function isClosed(release: Release, row: RowPlan, coordinate: string): boolean {
  const closed = release.access.types.get(row.type.name)?.closed ?? null;
  if (closed !== null) release.tally.seeClosed(coordinate, closed);
  return closed !== null;
}

async function run(release: Release, statement: Statement, text: string, read: ReadJson): Promise<unknown> {
  for (const coordinate of statement.used) release.tally.used.add(coordinate);
  return read({ name: statementName(text), text, values: statement.values });
}

function shapingOf({ access, tally, variables }: Release): Shaping {
  return { access, tally, variables };
}

/**
 * A statement that locks and returns `visible` where the asker may see the row with this id, for a command that is about to change it.
 * Values go with the text; no row means: answer NOT_FOUND.
 */
export function visibleRowStatement(
  access: Access,
  asker: Asker,
  record: RowPlan['type'],
  id: string,
): { text: string; values: unknown[] } {
  if (!isUuid(id) || access.types.get(record.name)?.closed !== null) throw new LecitoError('NOT_FOUND');
  const statement = new Statement(access, asker, {});
  const source = sourceOf(record, statement, null);
  const where = [...source.where, `${source.table}.id = ${statement.parameter(id)}::uuid`].join(' AND ');
  return { text: `SELECT true AS visible FROM ${source.from} WHERE ${where} FOR UPDATE OF ${source.table}`, values: statement.values };
}
