import { isUuid } from '../vocabulary/uuid';
import { LecitoError } from '../errors';
import type { Access } from './access';
import { argumentsOf, type Variables } from './arguments-of';
import type { ListPlan, Plan, RootPlan, RowPlan, ViewPartPlan } from './plan';
import type { RecordType } from './records';
import { endOf, isNull, readItems, valueOf } from './json-text';
import { answerKey, Rows, type Page, type Row } from './page';
import { shapeHits, shapeList, shapeRow, shapeTotals } from './shape';
import { STAMP } from './sql/keys';
import { AT_ROOT, listExpression, rowExpression } from './sql/rows';
import { sourceOf } from './sql/source';
import { Statement, type Asker } from './sql/statement';
import { searchExpression } from './sql/search';
import { viewExpression } from './sql/view';
import { RELEASED_ROW } from '../vocabulary/grounds';
import { inOrder } from '../store/in-order';
import { statementName } from '../store/statement-name';
import { Tally } from './tally';

/** Runs one statement and returns the JSON of its only cell as it came, as a text; null where that is NULL. */
export type ReadJson = (query: {
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}) => Promise<string | null>;

/** One operation on its way through the release. */
export interface Release {
  readonly plan: Plan;
  readonly access: Access;
  readonly asker: Asker;
  readonly tally: Tally;
  readonly variables: Variables;
  /** What each root field answers, by its key, its rows still in their pages; a root that is not here is closed. */
  readonly answers: Map<string, unknown>;
}

/** A release of which nothing is read yet. */
export function beginRelease(plan: Plan, access: Access, asker: Asker, variables: Variables): Release {
  return { plan, access, asker, variables, tally: new Tally(plan, access), answers: new Map() };
}

/**
 * Releases every root field of the operation, side by side. The rows are shaped and tallied only once all are read, in the order of the
 * document: neither the answer nor the event tells whose statement was done first, nor which of two failed first.
 */
export async function releaseRoots(release: Release, read: ReadJson): Promise<void> {
  const shapes = await inOrder(release.plan.roots.map((root) => readRoot(release, root, read)));
  for (const shape of shapes) shape();
}

/** Releases a root field with exactly one statement, whatever its depth; with none where role and purpose close its type. */
export async function releaseRoot(release: Release, root: RootPlan, read: ReadJson): Promise<void> {
  const shape = await readRoot(release, root, read);
  shape();
}

/** Reads the rows of a root field; what is returned shapes them into the answer. */
async function readRoot(release: Release, root: RootPlan, read: ReadJson): Promise<() => void> {
  const shape = await readAnswer(release, root, read);
  return () => {
    if (shape !== null) release.answers.set(root.key, shape());
  };
}

/** The same, by the sort of the root field; null where it answers no rows that the release reads. */
function readAnswer(release: Release, root: RootPlan, read: ReadJson): Promise<(() => unknown) | null> {
  switch (root.sort) {
    case 'list':
      return readList(release, root.list, root.coordinate, read);
    case 'view':
      return readView(release, root.parts, read);
    case 'search':
      return readSearch(release, root, read);
    case 'row':
      return readById(release, root, read);
    default:
      return Promise.resolve(null);
  }
}

async function readList(release: Release, list: ListPlan, coordinate: string, read: ReadJson): Promise<() => unknown> {
  if (isClosed(release, list.row.type, coordinate)) return () => null;
  const statement = new Statement(release.access, release.asker, release.variables);
  const source = sourceOf(list.row.type, statement, null);
  // Of all that are assigned to somebody the count tells who these are, and so does that there are more; of all in the store they tell of nobody.
  const told = (list.wantsCount || list.wantsCursors) && release.asker.scope !== 'all' ? [] : null;
  const text = `SELECT ${listExpression(list, source, statement, { ...AT_ROOT, told })} AS data`;
  const json = await run(release, statement, text, read);
  return () => (json === null ? null : shapeList(list, json, 0, null, release, null));
}

/** A root field that takes an id or a text. */
type RowsPlan = Extract<RootPlan, { sort: 'row' | 'search' }>;

/** A person who is not shown is noted, be it that they are hidden or missing: the event names whom somebody asked for in vain. */
async function readById(release: Release, { row, node, parent, coordinate }: RowsPlan, read: ReadJson): Promise<() => Row | null> {
  const id = String(argumentsOf(parent, node, release.variables)['id']);
  const shape = await readRow(release, row, id, read, coordinate);
  return () => {
    const shown = shape();
    if (shown === null && row.type.name === 'Person' && isUuid(id)) release.tally.inVain.add(id.toLowerCase());
    return shown;
  };
}

/** Releases the row with this id, or null: a hidden row and a missing one answer alike. */
export async function releaseRow(release: Release, row: RowPlan, id: string, read: ReadJson, coordinate: string): Promise<Row | null> {
  const shape = await readRow(release, row, id, read, coordinate);
  return shape();
}

async function readRow(release: Release, row: RowPlan, id: string, read: ReadJson, coordinate: string): Promise<() => Row | null> {
  if (isClosed(release, row.type, coordinate)) return () => null;
  const statement = new Statement(release.access, release.asker, release.variables);
  const source = sourceOf(row.type, statement, null);
  const condition = isUuid(id) ? `${source.table}.id = ${statement.parameter(id)}::uuid` : 'false';
  const json = await run(release, statement, `SELECT ${rowExpression(row, source, [condition], statement)} AS data`, read);
  return () => (json === null ? null : shapeRow(row, json, 0, null, release));
}

/** Releases all parts of a view with one statement, so that they show one moment. */
async function readView(release: Release, parts: readonly ViewPartPlan[], read: ReadJson): Promise<() => unknown> {
  const open = parts.filter(({ record, coordinate }) => !isClosed(release, record, coordinate));
  const statement = new Statement(release.access, release.asker, release.variables);
  const expressions = open.map((part) => viewExpression(part, statement));
  const json = open.length === 0 ? null : await run(release, statement, `SELECT json_build_array(${expressions.join(', ')}) AS data`, read);
  return () => {
    const view: Record<string, unknown> = { [STAMP]: RELEASED_ROW };
    const parts = open.values();
    if (json === null) return view;
    readItems(json, 0, (from) => {
      const end = endOf(json, from);
      const part = parts.next().value;
      if (part !== undefined) view[answerKey(part.key)] = shapeViewPart(release, part, json, from, end);
      return end;
    });
    return view;
  };
}

async function readSearch(release: Release, { row, node, parent, coordinate }: RowsPlan, read: ReadJson): Promise<() => unknown> {
  if (isClosed(release, row.type, coordinate)) return () => null;
  const statement = new Statement(release.access, release.asker, release.variables);
  const expression = searchExpression(row, argumentsOf(parent, node, release.variables), statement);
  const text = `SELECT ${expression} AS data`;
  release.tally.beside.seeStatement(statement);
  // Without a name, hence planned by what is looked for: what serves a rare word would read the whole store for a frequent one.
  const json = bytesOf(await read({ name: undefined, text, values: statement.values }));
  return () => {
    const pages: Page[] = [];
    if (json === null) return new Rows(pages);
    readItems(json, 0, (from) => (isNull(json, from) ? endOf(json, from) : shapeHits(row, json, from, release, pages)));
    return new Rows(pages);
  };
}

function shapeViewPart(release: Release, { part, place, list }: ViewPartPlan, json: Buffer, from: number, end: number): unknown {
  if (part.sort === 'list' && list !== null) return shapeList(list, json, from, null, release, part.sortedBy);
  return shapeTotals(valueOf(json, from, end) as Parameters<typeof shapeTotals>[0], place, release.tally);
}

function isClosed(release: Release, record: RecordType, coordinate: string): boolean {
  const closed = release.access.types.get(record.name)?.closed ?? null;
  if (closed !== null) release.tally.seeClosed(coordinate, closed);
  return closed !== null;
}

async function run(release: Release, statement: Statement, text: string, read: ReadJson): Promise<Buffer | null> {
  release.tally.beside.seeStatement(statement);
  return bytesOf(await read({ name: statementName(text), text, values: statement.values }));
}

/** As bytes, where the cells are found and from which they leave. */
export function bytesOf(json: string | null): Buffer | null {
  return json === null ? null : Buffer.from(json);
}

/**
 * A statement that locks the row with this id where the asker may see it, for a command that is about to change it, and returns whom it is
 * about: `person` and `other`, or NULL. Values go with the text; no row means: answer NOT_FOUND. The lock leaves the row's key to others, as
 * whatever is written about a person holds it: one that did not would wait in a circle with a command that comes to the person by another row.
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
  const [person, other] = [source.authorisation, source.otherAuthorisation].map((each) => (each === null ? 'NULL' : `${each}.person_id`));
  const text = `SELECT ${String(person)} AS person, ${String(other)} AS other FROM ${source.from} WHERE ${where} FOR NO KEY UPDATE OF ${source.table}`;
  return { text, values: statement.values };
}
