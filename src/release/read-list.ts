import { endOf, readItems, readMembers, standsAt, valueOf } from './json-text';
import { readColumns, Row, type Layout, type Page } from './page';
import { FEW } from './sql/matches';
import type { Match } from './tally';

/** What a statement tells of a list beside its rows. */
export interface ToldOfList {
  readonly count?: number;
  /** The persons whom the conditions match, or the links of a row about nobody; one more than `FEW` where these are not few. */
  readonly matches?: readonly Match[];
  /** Whom the conditions match, however many: the conditions say which records they are about. */
  readonly named?: readonly Match[];
  /** Conditions chose among rows of the parent's person. */
  readonly narrowed?: true;
}

const ROWS = Buffer.from('"rows"');

/** Reads a list as the statement returns it: its rows in one or two stretches, and what is told beside them. */
export function readList(layout: Layout, json: Buffer, from: number): { pages: Page[]; told: ToldOfList } {
  const pages: Page[] = [];
  const told: Record<string, unknown> = {};
  const stretch = (at: number): number => {
    const page = readColumns(json, at, layout);
    pages.push(page);
    return page.end;
  };
  readMembers(json, from, (nameFrom, nameEnd, at) => {
    if (standsAt(json, nameFrom, nameEnd, ROWS)) return stretch(at);
    const name = String(valueOf(json, nameFrom, nameEnd));
    if (name === 'stretches') return readItems(json, at, stretch);
    const end = endOf(json, at);
    told[name] = valueOf(json, at, end);
    return end;
  });
  return { pages, told };
}

/** Shows the first of these rows. Answers the one that follows, which was read to know whether there is one. */
export function showFirst(pages: readonly Page[], first: number): Row | null {
  let following: Row | null = null;
  let room = first;
  for (const page of pages) {
    page.shown = Math.min(page.rows, room);
    room -= page.shown;
    if (page.shown < page.rows) following ??= new Row(page, page.shown);
  }
  return following;
}

/** Whom the conditions and the links of a list tell of, though no row of theirs is shown; nobody where there are many. */
export function matchesToldOf({ matches = [], named }: ToldOfList): readonly Match[] {
  return named ?? (matches.length <= FEW ? matches : []);
}
