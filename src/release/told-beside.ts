import type { AskedCell, Looks } from '../access-log/verdicts';
import type { Access } from './access';
import { needsOf } from './asked';
import type { RowPlan } from './plan';
import type { RecordEdge } from './records';
import type { Statement } from './sql/statement';

type PlacedCell = readonly [place: number, cell: AskedCell];

/** Gathers what an operation tells of persons beside the cells that it shows: by cursors, by conditions, by edges that lead to few. */
export class ToldBeside {
  /** Coordinates that conditions, orders and sums read. */
  readonly used = new Set<string>();
  /** By place, the field whose values its cursors carry. */
  private readonly inCursors = new Map<number, AskedCell>();
  /** What decided whether a row stands at a place. */
  private readonly inConditions: PlacedCell[] = [];
  /** Edges that told of those whom they lead to, and what it takes to release that. */
  private readonly links = new Map<string, number>();

  constructor(private readonly access: Access) {}

  /** What a statement read beside what it shows. */
  seeStatement({ used, compared }: Pick<Statement, 'used' | 'compared'>): void {
    for (const coordinate of used) this.used.add(coordinate);
    for (const [place, coordinates] of compared) for (const cell of this.personalCells(coordinates)) this.inConditions.push([place, cell]);
  }

  /** The cursors of this place carry the values of a field: whoever decodes them has been shown those that are released. */
  seeCursors(row: RowPlan, fieldName: string): void {
    const field = row.type.fields.get(fieldName);
    const [cell] = field === undefined ? [] : this.personalCells([field.coordinate]);
    if (cell !== undefined) this.inCursors.set(row.index, cell);
  }

  /**
   * An edge led to few others than the one whose row it starts from: their count, or that a further page follows, told of each that they belong
   * there. From a row about nobody it is their verdict that says whether the edge may be followed.
   */
  seeLink({ name, coordinate, edge, to }: RecordEdge, fromSomebody: boolean): void {
    const own = fromSomebody ? undefined : this.access.types.get(edge.from.name)?.edges.get(name);
    const needs = own?.sort === 'depends' ? own.mask : this.access.types.get(to.name)?.rowMask;
    // Of rows about nobody and of somebody's in one list, either will do.
    if (needs !== undefined) this.links.set(coordinate, needs | (this.links.get(coordinate) ?? 0));
  }

  /** What was told of those who were shown at a place. */
  atPlaces(): readonly PlacedCell[] {
    return [...this.inCursors, ...this.inConditions];
  }

  /** What was told of those whom conditions matched, or to whom links led, whether or not a row of theirs was shown. */
  toMatched(): readonly AskedCell[] {
    return [...this.personalCells(this.used), ...this.links];
  }

  /** As the event holds it. `matched`: whether it counts anybody among those of `toMatched`. */
  looks(matched: boolean): Pick<Looks, 'cursors' | 'conditions' | 'used'> {
    const [cursors, conditions, used] = [[...this.inCursors], this.inConditions, matched ? this.toMatched() : []];
    return {
      ...(cursors.length > 0 ? { cursors } : {}),
      ...(conditions.length > 0 ? { conditions } : {}),
      ...(used.length > 0 ? { used } : {}),
    };
  }

  private personalCells(coordinates: Iterable<string>): AskedCell[] {
    return [...coordinates].flatMap((coordinate): AskedCell[] => {
      const [type = '', field = ''] = coordinate.split('.');
      const own = this.access.types.get(type)?.fields.get(field);
      return own === undefined || own.sort === 'static' ? [] : [[coordinate, needsOf(own)]];
    });
  }
}
