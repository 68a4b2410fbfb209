import { ABOUT_NO_PERSON, RELEASED_KIND, RELEASED_ROW } from '../vocabulary/grounds';
import type { Access } from './access';
import { giveValues, layoutOf, rowsByColumn, type Columns, type Layouts, type ReleasedRow } from './released-row';
import { encodeCursor } from './cursor';
import type { SortedBy } from './edge';
import { argumentsOf } from './arguments-of';
import type { EdgePlan, ListPlan, RowPlan } from './plan';
import { reasonToWithhold } from '../access-log/verdicts';
import { needsOf } from './asked';
import type { Match, SeenPerson, Tally } from './tally';
import { FOUND_IN, OTHER_PERSON, PERSON, REASONS, ROW_ID, SORTED_BY, STAMP, STANDING } from './sql/rows';
import { FEW } from './sql/matches';
import { askedOrder } from './sql/order';

export interface ReleasedList {
  readonly [STAMP]: number;
  readonly nodes: readonly ReleasedRow[];
  readonly edges: readonly { readonly cursor: string; readonly node: ReleasedRow }[];
  readonly pageInfo: {
    readonly [STAMP]: number;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

interface ListJson {
  readonly rows?: Columns;
  readonly stretches?: readonly Columns[];
  readonly count?: number;
  /** The persons whom the conditions match, or the links of a row about nobody; one more than `FEW` where these are not few. */
  readonly matches?: readonly Match[];
  /** Whom the conditions match, however many: the conditions say which records they are about. */
  readonly named?: readonly Match[];
  /** Conditions chose among rows of the parent's person. */
  readonly narrowed?: true;
}

/** What one operation's rows are shaped with. */
export interface Shaping {
  readonly access: Access;
  readonly tally: Tally;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly layouts: Layouts;
}

/** Turns the JSON of a page into a connection, and tallies its rows. `owner`: whose rows they are, where the parent says so. */
export function shapeList(
  list: ListPlan,
  json: ListJson,
  owner: SeenPerson | null,
  shaping: Shaping,
  sortedBy: SortedBy | null,
): ReleasedList {
  const args = argumentsOf(list.parent, list.node, shaping.variables);
  const first = typeof args['first'] === 'number' ? args['first'] : 0;
  const found = rowsOf(list.row, json, shaping);
  const nodes = found.length > first ? found.slice(0, first) : found;
  for (const node of nodes) shapeRow(list.row, node, owner, shaping);
  const [following] = found.slice(first);
  if (following !== undefined && typeof args['after'] === 'string') seeFollowing(list.row, following, owner, shaping.tally);
  for (const match of toldOf(json)) shaping.tally.seeMatch(match, list.row.index);
  if (json.narrowed === true && owner !== null) shaping.tally.seeTold(owner, list.row.index);
  const order = askedOrder(args['orderBy']) ?? sortedBy;
  const cursors = list.wantsCursors ? cursorsOf(nodes, list, order) : [];
  if (cursors.length > 0 && order !== null) shaping.tally.beside.seeCursors(list.row, order.field);
  return {
    [STAMP]: RELEASED_ROW,
    nodes,
    edges: cursors.map((cursor, index) => ({ [STAMP]: RELEASED_ROW, cursor, node: nodes[index] ?? {} })),
    pageInfo: {
      [STAMP]: RELEASED_ROW,
      hasNextPage: found.length > first,
      hasPreviousPage: typeof args['after'] === 'string',
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount: json.count ?? 0,
  };
}

/**
 * That somebody follows behind a cursor tells where they stand: whoever makes up cursors finds their very value. On a page without a cursor it
 * only tells that there are more.
 */
function seeFollowing(row: RowPlan, json: ReleasedRow, parentOwner: SeenPerson | null, tally: Tally): void {
  for (const person of [ownerOf(row, json, parentOwner, tally), otherOwnerOf(json, tally)])
    if (person !== null) tally.seeTold(person, row.index);
}

function toldOf({ matches = [], named }: ListJson): readonly Match[] {
  return named ?? (matches.length <= FEW ? matches : []);
}

interface TotalsJson {
  readonly groups: readonly ReleasedRow[];
  readonly matches?: readonly Match[];
}

/** The groups of a sum, and tallies whom the small ones tell of. `place`: its number. */
export function shapeTotals({ groups, matches }: TotalsJson, place: number, tally: Tally): readonly ReleasedRow[] {
  for (const match of matches ?? []) tally.seeMatch(match, place);
  return groups;
}

function rowsOf(row: RowPlan, { rows, stretches = [] }: ListJson, { layouts }: Shaping): readonly ReleasedRow[] {
  const layout = layoutOf(row, layouts);
  if (rows !== undefined) return rowsByColumn(rows, layout);
  return stretches.flatMap((stretch) => rowsByColumn(stretch, layout));
}

function cursorsOf(nodes: readonly ReleasedRow[], list: ListPlan, order: SortedBy | null): string[] {
  const name = `${list.row.type.name}.${order?.field ?? 'id'} ${order?.direction ?? 'ASC'}`;
  return nodes.map((node) => cursorOf(node, name));
}

function cursorOf(node: ReleasedRow, order: string): string {
  const value = node[SORTED_BY] as string | null;
  return encodeCursor(order, { valued: value !== null, value, id: node[ROW_ID] as string });
}

/** Gives a row its edges under the keys of the answer, and tallies it for its person, with whom it answers. */
export function shapeRow(row: RowPlan, json: ReleasedRow, parentOwner: SeenPerson | null, shaping: Shaping): SeenPerson | null {
  const stamp = json[STAMP] as number;
  const owner = ownerOf(row, json, parentOwner, shaping.tally);
  shaping.tally.seeRow(owner, row.index);
  const other = otherOwnerOf(json, shaping.tally);
  if (other !== null) shaping.tally.seeRow(other, row.index);
  const layout = layoutOf(row, shaping.layouts);
  giveValues(json, layout);
  for (const { edge, from, to } of layout.edges) json[to] = shapeEdge(row, edge, json[from], owner, shaping);
  if (row.explainsRelease) json['release'] = releaseOf(row, stamp, owner?.reasons ?? '', shaping.access);
  return owner;
}

/** Shapes what a search found: that it did tells of the cells in which it looked, whatever of the hit is asked for. */
export function shapeHit(row: RowPlan, json: ReleasedRow, shaping: Shaping): void {
  const { access, tally } = shaping;
  const owner = shapeRow(row, json, null, shaping);
  if (owner === null) return;
  const kind = String(json[FOUND_IN]);
  for (const { name, classification } of row.type.fields.values()) {
    const own = access.types.get(row.type.name)?.fields.get(name);
    if (classification.sort !== 'personal-by-kind' || own?.sort !== 'by-kind') continue;
    for (const cell of classification.showsOf[kind] ?? []) tally.seeTold(owner, tally.beside.seeFound([cell, own.maskOf.get(kind) ?? 0]));
  }
}

/** Whose a row is; null where it is nobody's. */
function ownerOf(row: RowPlan, json: ReleasedRow, parentOwner: SeenPerson | null, tally: Tally): SeenPerson | null {
  const person = json[PERSON] as string | null | undefined;
  if (person === undefined) return row.type.owner.sort === 'nobody' ? null : parentOwner;
  if (person === null) return null;
  return tally.seePerson(person, json[STANDING] as number, json[STAMP] as number, json[REASONS] as string);
}

/** The second person of a row that is about two. */
function otherOwnerOf(json: ReleasedRow, tally: Tally): SeenPerson | null {
  const other = json[OTHER_PERSON] as [string, number, string, number] | undefined;
  if (other === undefined) return null;
  const [person, standing, reasons, grounds] = other;
  return tally.seePerson(person, standing, grounds | RELEASED_ROW | RELEASED_KIND, reasons);
}

function shapeEdge(row: RowPlan, { edge, target }: EdgePlan, json: unknown, owner: SeenPerson | null, shaping: Shaping): unknown {
  const closed = shaping.access.types.get(edge.to.name)?.closed ?? null;
  if (closed !== null) shaping.tally.seeClosed(edge.coordinate, closed);
  else if (row.type.owner.sort === 'nobody') seeWithheldOfNobody(edge, row, shaping);
  if (json === null || json === undefined) return null;
  if (target.sort === 'many') {
    const list = shapeList(target.list, json, owner, shaping, edge.edge.sortedBy);
    // Whoever is shown is shown to belong there. Behind a cursor the one who follows is told of, as few are.
    const isFollowed = list.pageInfo.hasNextPage && list.pageInfo.hasPreviousPage;
    if (!edge.edge.samePerson && (list.nodes.length > 0 || toldOf(json).length > 0 || isFollowed))
      shaping.tally.beside.seeLink(edge, target.list.row.index, owner !== null);
    return list;
  }
  shapeRow(target.row, json as ReleasedRow, owner, shaping);
  return json;
}

/** Of an edge that no person's row starts from, what role and purpose withhold is told once. */
function seeWithheldOfNobody(edge: EdgePlan['edge'], row: RowPlan, { access, tally }: Shaping): void {
  const own = access.types.get(row.type.name)?.edges.get(edge.name);
  if (own?.sort === 'withheld') tally.seeClosed(edge.coordinate, own.reason);
}

/** The verdict on every field of this row that is about its person, whether asked for or not. */
function releaseOf(row: RowPlan, stamp: number, reasons: string, access: Access): object[] {
  const fields = access.types.get(row.type.name)?.fields ?? new Map<string, never>();
  return [...fields].flatMap(([name, field]) => {
    if (field.sort === 'static') return [];
    const reason = reasonToWithhold(needsOf(field), stamp === ABOUT_NO_PERSON ? -1 : stamp, reasons);
    return [{ [STAMP]: RELEASED_ROW, field: name, decision: reason === null ? 'RELEASED' : 'WITHHELD', reason }];
  });
}
