import type { AskedCell, Looks } from '../access-log/verdicts';
import type { Access } from './access';
import { needsOf } from './asked';
import type { RowPlan } from './plan';
import type { RecordEdge } from './records';
import type { Statement } from './sql/statement';

/** What told of somebody: the conditions and links of a place (its number; sums have one of their own), or the cell that a search found. */
export type Teller = number | string;

type PlacedCell = readonly [place: number, cell: AskedCell];

/** Gathers what an operation tells of persons beside the cells that it shows: by cursors, by conditions, by edges that lead to few, by what was found. */
export class ToldBeside {
  /** Coordinates that conditions, orders and sums read. */
  readonly used = new Set<string>();
  /** Those of them that were asked for: a list that is sorted of itself makes no search. */
  readonly asked = new Set<string>();
  /** By place, the field whose values its cursors carry. */
  private readonly inCursors = new Map<number, AskedCell>();
  /** What decided whether a row stands at a place, or counts among its sums. */
  private readonly inConditions: PlacedCell[] = [];
  /** By place, the edges that told of those whom they lead to, and what it takes to release that. */
  private readonly links = new Map<number, Map<string, number>>();
  /** By teller, the cells in which a search found something: of one coordinate those of several kinds, each with a mask of its own. */
  private readonly found = new Map<string, AskedCell>();

  constructor(private readonly access: Access) {}

  /** What a statement read beside what it shows. */
  seeStatement({ used, asked, compared }: Pick<Statement, 'used' | 'asked' | 'compared'>): void {
    for (const coordinate of used) this.used.add(coordinate);
    for (const coordinate of asked) this.asked.add(coordinate);
    for (const [place, coordinates] of compared) for (const cell of this.personalCells(coordinates)) this.inConditions.push([place, cell]);
  }

  /** The cursors of this place carry the values of a field: whoever decodes them has been shown those that are released. */
  seeCursors(row: RowPlan, fieldName: string): void {
    const field = row.type.fields.get(fieldName);
    const [cell] = field === undefined ? [] : this.personalCells([field.coordinate]);
    if (cell !== undefined) this.inCursors.set(row.index, cell);
  }

  /**
   * An edge led from a row to other persons than the row's own, and so told of them that they belong to that row: of those who are shown, and, if they
   * are few, of those whom a count or a further page tells of. Where the row is about nobody, it is the verdict on the persons at the other end that
   * says whether the edge may be followed.
   */
  seeLink({ name, coordinate, edge, to }: RecordEdge, place: number, fromSomebody: boolean): void {
    const own = fromSomebody ? undefined : this.access.types.get(edge.from.name)?.edges.get(name);
    const needs = own?.sort === 'depends' ? own.mask : this.access.types.get(to.name)?.rowMask;
    if (needs === undefined) return;
    let links = this.links.get(place);
    if (links === undefined) this.links.set(place, (links = new Map<string, number>()));
    // Of rows about nobody and of somebody's in one list, either will do.
    links.set(coordinate, needs | (links.get(coordinate) ?? 0));
  }

  /** A search found something in this cell. Answers who tells of it. */
  seeFound(cell: AskedCell): Teller {
    const teller = cell.join(' ');
    this.found.set(teller, cell);
    return teller;
  }

  /** What was told of those who were shown at a place. */
  atPlaces(): readonly PlacedCell[] {
    return [...this.inCursors, ...this.inConditions, ...this.inLinks()];
  }

  private inLinks(): PlacedCell[] {
    return [...this.links].flatMap(([place, links]) => [...links].map((cell): PlacedCell => [place, cell]));
  }

  /** What was told of those of whom this told, whether or not a row of theirs was shown. */
  toldBy(teller: Teller): readonly AskedCell[] {
    if (typeof teller === 'string') return [...this.found].flatMap(([found, cell]) => (found === teller ? [cell] : []));
    const conditions = this.inConditions.flatMap(([place, cell]) => (place === teller ? [cell] : []));
    return [...conditions, ...(this.links.get(teller) ?? [])];
  }

  /** As the event holds it. `tellers`: who told of the persons of the event. */
  looks(tellers: readonly Teller[]): Pick<Looks, 'cursors' | 'conditions' | 'told'> {
    const cursors = [...this.inCursors];
    const conditions = [...this.inConditions.filter(([place]) => place >= 0), ...this.inLinks()];
    return {
      ...(cursors.length > 0 ? { cursors } : {}),
      ...(conditions.length > 0 ? { conditions } : {}),
      ...(tellers.length > 0 ? { told: tellers.map((teller) => this.toldBy(teller)) } : {}),
    };
  }

  private personalCells(coordinates: Iterable<string>): AskedCell[] {
    return [...coordinates].flatMap((coordinate): AskedCell[] => {
      const [name = '', part = ''] = coordinate.split('.');
      const type = this.access.types.get(name);
      const own = type?.fields.get(part) ?? type?.edges.get(part);
      return own === undefined || own.sort === 'static' ? [] : [[coordinate, needsOf(own)]];
    });
  }
}
