import { ABOUT_NO_PERSON, RELEASED_ROW } from '../vocabulary/grounds';
import type { Access } from './access';
import { isNull, readItems } from './json-text';
import { matchesToldOf, readList, showFirst } from './read-list';
import { layoutOf, readRow, Row, Rows, type Page } from './page';
import { encodeCursor } from './cursor';
import type { SortedBy } from './edge';
import { argumentsOf, type Variables } from './arguments-of';
import type { EdgePlan, ListPlan, RowPlan } from './plan';
import { reasonToWithhold } from '../access-log/verdicts';
import { needsOf } from './asked';
import type { SeenPerson } from './seen';
import type { Match, Tally } from './tally';
import { FOUND_IN, OTHER_PERSON, REASONS, ROW_ID, SORTED_BY, STAMP, STANDING } from './sql/keys';
import { askedOrder } from './sql/order';

export interface ReleasedList {
  readonly [STAMP]: number;
  readonly nodes: Rows;
  readonly edges: readonly { readonly [STAMP]: number; readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly [STAMP]: number;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
  /**
   * Whether the list tells of somebody that they belong in it: of those who are shown, of few whom a count or a further page tells of, and, behind a
   * cursor, of the one who follows.
   */
  readonly tells: boolean;
}

/** What of a release (see `Release`) its rows are shaped with. */
export interface Shaping {
  readonly access: Access;
  readonly tally: Tally;
  readonly variables: Variables;
}

/**
 * Makes a connection of the list that begins here in the JSON of a statement, and tallies its rows. `owner`: whose rows they are, where the
 * parent says so.
 */
export function shapeList(
  list: ListPlan,
  json: Buffer,
  from: number,
  owner: SeenPerson | null,
  shaping: Shaping,
  sortedBy: SortedBy | null,
): ReleasedList {
  const args = argumentsOf(list.parent, list.node, shaping.variables);
  const hasPreviousPage = typeof args['after'] === 'string';
  const { pages, told } = readList(layoutOf(list.row, shaping.access), json, from);
  const following = showFirst(pages, typeof args['first'] === 'number' ? args['first'] : 0);
  const matches = matchesToldOf(told);
  for (const page of pages) shapePage(page, owner, shaping);
  if (following !== null && hasPreviousPage) seeFollowing(following, owner, shaping.tally);
  for (const match of matches) shaping.tally.seeMatch(match, list.row.index);
  if (told.narrowed === true && owner !== null) shaping.tally.seeTold(owner, list.row.index);
  const order = askedOrder(args['orderBy']) ?? sortedBy;
  const edges = list.wantsCursors ? edgesOf(pages, list, order) : [];
  if (edges.length > 0 && order !== null) shaping.tally.beside.seeCursors(list.row, order.field);
  const nodes = new Rows(pages);
  return {
    [STAMP]: RELEASED_ROW,
    nodes,
    edges,
    pageInfo: pageInfoOf(edges, following !== null, hasPreviousPage),
    totalCount: told.count ?? 0,
    tells: nodes.length > 0 || matches.length > 0 || (following !== null && hasPreviousPage),
  };
}

function pageInfoOf(edges: ReleasedList['edges'], hasNextPage: boolean, hasPreviousPage: boolean): ReleasedList['pageInfo'] {
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return { [STAMP]: RELEASED_ROW, hasNextPage, hasPreviousPage, startCursor, endCursor };
}

/**
 * That somebody follows behind a cursor tells where they stand: whoever makes up cursors finds their very value. On a page without a cursor it
 * only tells that there are more.
 */
function seeFollowing({ page, index }: Row, parentOwner: SeenPerson | null, tally: Tally): void {
  const { owner, other } = whoseRows(page, parentOwner, tally);
  for (const person of [owner(index), other(index)]) if (person !== null) tally.seeTold(person, page.layout.row.index);
}

/** What one group of a sum holds, as the statement returns it. */
type Group = Readonly<Record<string, unknown>>;

interface TotalsJson {
  readonly groups: readonly Group[];
  readonly matches?: readonly Match[];
}

/** The groups of a sum, and tallies whom the small ones tell of. `place`: its number. */
export function shapeTotals({ groups, matches }: TotalsJson, place: number, tally: Tally): readonly Group[] {
  for (const match of matches ?? []) tally.seeMatch(match, place);
  return groups;
}

function edgesOf(pages: readonly Page[], list: ListPlan, order: SortedBy | null): ReleasedList['edges'] {
  const name = `${list.row.type.name}.${order?.field ?? 'id'} ${order?.direction ?? 'ASC'}`;
  return pages.flatMap((page) => {
    const [values, ids] = [page.values(SORTED_BY), page.values(ROW_ID)];
    return Array.from({ length: page.shown }, (_, index) => {
      const value = values[index] as string | null;
      const cursor = encodeCursor(name, { valued: value !== null, value, id: ids[index] as string });
      return { [STAMP]: RELEASED_ROW, cursor, node: new Row(page, index) };
    });
  });
}

/** Whose each row of a page is, and the second person of a row that is about two. Both tally whom they tell. */
interface Whose {
  readonly owner: (index: number) => SeenPerson | null;
  readonly other: (index: number) => SeenPerson | null;
}

function whoseRows(page: Page, parentOwner: SeenPerson | null, tally: Tally): Whose {
  const { row, person: key } = page.layout;
  const [standings, reasons, others] = [page.integers(STANDING), page.values(REASONS), page.values(OTHER_PERSON)];
  // Rows of the parent's person have no standing of their own.
  const persons = standings.length === 0 ? [] : page.values(key);
  return {
    owner: (index) => {
      const person = persons[index] as string | null | undefined;
      if (person === undefined) return row.type.owner.sort === 'nobody' ? null : parentOwner;
      if (person === null) return null;
      return tally.seePerson(person, standings[index] as number, page.stamps[index] as number, reasons[index] as string);
    },
    other: (index) => {
      const other = others[index] as [string, number, string, number] | undefined;
      if (other === undefined) return null;
      const [person, standing, reasonsOfOther, stamp] = other;
      return tally.seePerson(person, standing, stamp, reasonsOfOther);
    },
  };
}

/** Gives the rows that are shown their edges, and tallies each for its person. Answers whose the rows are, with whom they answer. */
export function shapePage(page: Page, parentOwner: SeenPerson | null, shaping: Shaping): readonly (SeenPerson | null)[] {
  const { row, edges } = page.layout;
  const whose = whoseRows(page, parentOwner, shaping.tally);
  const owners: (SeenPerson | null)[] = [];
  const ends = edges.map((): unknown[] => []);
  for (let index = 0; index < page.shown; index += 1) {
    const owner = whose.owner(index);
    owners.push(owner);
    shaping.tally.seeRow(owner, row.index);
    const other = whose.other(index);
    if (other !== null) shaping.tally.seeRow(other, row.index);
    edges.forEach(({ edge, from }, each) => ends[each]?.push(shapeEdge(row, edge, page, page.place(from, index), owner, shaping)));
  }
  edges.forEach(({ to }, each) => page.carried.set(to, ends[each] ?? []));
  if (row.explainsRelease) {
    const verdicts = owners.map((owner, index) => releaseOf(row, page.stamps[index] as number, owner?.reasons ?? '', shaping.access));
    page.carried.set('release', verdicts);
  }
  return owners;
}

/** Reads the row that begins here and shapes it. */
export function shapeRow(row: RowPlan, json: Buffer, from: number, parentOwner: SeenPerson | null, shaping: Shaping): Row {
  const page = readRow(json, from, layoutOf(row, shaping.access));
  shapePage(page, parentOwner, shaping);
  return new Row(page, 0);
}

/**
 * Shapes the hits in the list that begins here, each a page of its own, and appends them: that a search found one tells of the cells in which it
 * looked, whatever of the hit is asked for. Answers where the list ends.
 */
export function shapeHits(row: RowPlan, json: Buffer, from: number, shaping: Shaping, pages: Page[]): number {
  return readItems(json, from, (at) => {
    const page = readRow(json, at, layoutOf(row, shaping.access));
    pages.push(page);
    const [owner] = shapePage(page, null, shaping);
    if (owner !== undefined && owner !== null) seeFound(row, owner, String(page.values(FOUND_IN)[0]), shaping);
    return page.end;
  });
}

function seeFound(row: RowPlan, owner: SeenPerson, kind: string, { access, tally }: Shaping): void {
  for (const { name, classification } of row.type.fields.values()) {
    const own = access.types.get(row.type.name)?.fields.get(name);
    if (classification.sort !== 'personal-by-kind' || own?.sort !== 'by-kind') continue;
    for (const cell of classification.showsOf[kind] ?? []) tally.seeTold(owner, tally.beside.seeFound([cell, own.maskOf.get(kind) ?? 0]));
  }
}

/** What an edge leads to, whose JSON begins `at`; null where it leads to nothing or nothing of it was asked of the store (-1). */
function shapeEdge(
  row: RowPlan,
  { edge, target }: EdgePlan,
  { json }: Page,
  at: number,
  owner: SeenPerson | null,
  shaping: Shaping,
): ReleasedList | Row | null {
  const closed = shaping.access.types.get(edge.to.name)?.closed ?? null;
  if (closed !== null) shaping.tally.seeClosed(edge.coordinate, closed);
  else if (row.type.owner.sort === 'nobody') seeWithheldOfNobody(edge, row, shaping);
  if (at < 0 || isNull(json, at)) return null;
  if (target.sort === 'one') return shapeRow(target.row, json, at, owner, shaping);
  const list = shapeList(target.list, json, at, owner, shaping, edge.edge.sortedBy);
  if (list.tells && !edge.edge.samePerson) shaping.tally.beside.seeLink(edge, target.list.row.index, owner !== null);
  return list;
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
