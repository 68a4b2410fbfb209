import { withholdingReason } from '../decision/verdict';
import { RELEASED_KIND, RELEASED_ROW } from '../vocabulary/grounds';
import type { Reason } from '../vocabulary/reasons';
import type { Access, FieldAccess } from './access';
import type { Plan, RowPlan } from './plan';

/** What one operation read of one person. */
interface PersonTally {
  readonly id: string;
  readonly grounds: number;
  readonly reasons: string;
  readonly basis: string;
  /** How many rows of this person each place of the plan gave. */
  readonly counts: number[];
  /** A condition that matched few told of this person, whether or not a row was shown. */
  matched: boolean;
}

/** Somebody whom a condition matched, with their standing, as the store says it. */
export interface Match {
  readonly person_id: string;
  readonly grounds: number;
  readonly reasons: string;
  readonly basis: string;
}

/** What of a place is about a person: its fields, and its edges where these are. */
type PersonalCell = readonly [coordinate: string, access: FieldAccess];

/** Persons with the same fields released and withheld; `basis` goes with `persons`, one by one. */
export interface TalliedGroup {
  readonly persons: string[];
  readonly released: readonly string[];
  readonly withheld: Readonly<Record<string, Reason>>;
  readonly basis: string[];
  /** How many rows of all these persons each place of the plan gave. */
  readonly counts: number[];
}

/** A coordinate that was asked for and withheld, why, and in how many cells. */
export interface WithheldCells {
  readonly field: string;
  readonly reason: Reason;
  readonly count: number;
}

/** Gathers, while the rows of one operation are shaped, whose fields they released and withheld. */
export class Tally {
  private readonly persons = new Map<string, PersonTally>();
  /** Rows about nobody, by place. */
  private readonly nobody: number[] = [];
  /** Edges and roots that role and purpose close, whatever the person. */
  private readonly closed = new Map<string, Reason>();
  readonly used = new Set<string>();
  private readonly cells: readonly (readonly PersonalCell[])[];
  /** By place, the field whose values its cursors carry. */
  private readonly inCursors: PersonalCell[] = [];
  /** The persons in groups, until another row is seen. */
  private gathered: readonly TalliedGroup[] | null = null;

  constructor(
    private readonly plan: Plan,
    private readonly access: Access,
  ) {
    this.cells = plan.rows.map((row) => personalCells(row, access));
  }

  /**
   * Returns the key under which this person's rows are tallied: one for each standing, since two root fields are two looks at the store
   * and a consent may have been withdrawn in between.
   */
  seePerson(id: string, grounds: number, reasons: string, basis: string): string {
    const key = `${id} ${String(grounds)} ${reasons}`;
    if (!this.persons.has(key)) this.persons.set(key, { id, grounds, reasons, basis, counts: [], matched: false });
    return key;
  }

  seeMatch({ person_id: id, grounds, reasons, basis }: Match): void {
    // The stamp of a row has two bits more than the grounds that the store holds.
    const person = this.persons.get(this.seePerson(id, grounds | RELEASED_ROW | RELEASED_KIND, reasons, basis));
    if (person !== undefined) person.matched = true;
    this.gathered = null;
  }

  seeRow(person: string | null, place: number): void {
    const counts = person === null ? this.nobody : this.persons.get(person)?.counts;
    if (counts !== undefined) counts[place] = (counts[place] ?? 0) + 1;
    this.gathered = null;
  }

  /** The cursors of this place carry the values of a field: whoever decodes them has been shown those that are released. */
  seeCursors(row: RowPlan, fieldName: string): void {
    const field = row.type.fields.get(fieldName);
    const own = this.access.types.get(row.type.name)?.fields.get(fieldName);
    if (field === undefined || own === undefined || own.sort === 'static') return;
    this.inCursors[row.index] = [field.coordinate, own];
    this.gathered = null;
  }

  seeClosed(coordinate: string, reason: Reason): void {
    this.closed.set(coordinate, reason);
  }

  /** The persons read, in groups that share one verdict on every field asked for. */
  groups(): readonly TalliedGroup[] {
    return (this.gathered ??= this.gather());
  }

  private gather(): TalliedGroup[] {
    const groups = new Map<string, TalliedGroup>();
    for (const person of this.persons.values()) {
      const { id, grounds, reasons, basis, counts } = person;
      let key = `${String(grounds)} ${reasons} ${person.matched ? 'matched ' : ''}`;
      for (const row of this.plan.rows) key += (counts[row.index] ?? 0) > 0 ? '1' : '0';
      let group = groups.get(key);
      if (group === undefined) groups.set(key, (group = { persons: [], basis: [], counts: [], ...this.verdictsOf(person) }));
      group.persons.push(id);
      group.basis.push(basis);
      for (const { index } of this.plan.rows) group.counts[index] = (group.counts[index] ?? 0) + (counts[index] ?? 0);
    }
    return [...groups.values()];
  }

  private verdictsOf(person: PersonTally): { released: string[]; withheld: Record<string, Reason> } {
    const released = new Set<string>();
    const withheld: Record<string, Reason> = {};
    this.cells.forEach((cells, place) => {
      if ((person.counts[place] ?? 0) === 0) return;
      for (const [coordinate, access] of cells) {
        const reason = reasonToWithhold(access, person);
        if (reason === null) released.add(coordinate);
        else withheld[coordinate] = reason;
      }
      const sorted = this.inCursors[place];
      if (sorted !== undefined && reasonToWithhold(sorted[1], person) === null) released.add(sorted[0]);
    });
    if (person.matched) for (const coordinate of this.usedOf(person)) released.add(coordinate);
    return { released: [...released], withheld };
  }

  /** What the conditions read of a person: of the fields they looked at, those that are released. */
  private usedOf(person: PersonTally): string[] {
    return [...this.used].filter((coordinate) => {
      const [type = '', field = ''] = coordinate.split('.');
      const own = this.access.types.get(type)?.fields.get(field);
      return own !== undefined && own.sort !== 'static' && reasonToWithhold(own, person) === null;
    });
  }

  /** Each coordinate that was withheld, with its reasons, for the client. */
  withheld(): WithheldCells[] {
    const counts = new Map<string, Map<Reason, number>>();
    const add = (field: string, reason: Reason, count: number): void => {
      const reasons = counts.get(field) ?? new Map<Reason, number>();
      counts.set(field, reasons.set(reason, (reasons.get(reason) ?? 0) + count));
    };
    for (const [coordinate, reason] of this.closed) add(coordinate, reason, 1);
    for (const group of this.groups()) {
      this.cells.forEach((cells, place) => {
        const count = group.counts[place] ?? 0;
        if (count === 0) return;
        for (const [coordinate] of cells) {
          const reason = group.withheld[coordinate];
          if (reason !== undefined) add(coordinate, reason, count);
        }
      });
    }
    return [...counts].flatMap(([field, reasons]) => [...reasons].map(([reason, count]) => ({ field, reason, count })));
  }

  /** The fields about nobody that were read: of accounts, products, and rows of no person. */
  businessFields(): string[] {
    return this.plan.rows.flatMap((row) => ((this.nobody[row.index] ?? 0) > 0 ? row.fields.map(({ coordinate }) => coordinate) : []));
  }
}

function personalCells(row: RowPlan, access: Access): PersonalCell[] {
  const cells: PersonalCell[] = [];
  const type = access.types.get(row.type.name);
  if (type === undefined || row.type.owner.sort === 'nobody') return cells;
  for (const field of row.fields) {
    const own = type.fields.get(field.name);
    if (own !== undefined && own.sort !== 'static') cells.push([field.coordinate, own]);
  }
  for (const { edge } of row.edges) {
    const own = type.edges.get(edge.name);
    const target = access.types.get(edge.to.name);
    if (target === undefined || target.closed !== null) continue; // told once for all, whatever the person
    if (own !== undefined && own.sort !== 'static') cells.push([edge.coordinate, own]);
    else if (edge.edge.samePerson) cells.push([edge.coordinate, { sort: 'depends', mask: target.rowMask, accepted: target.rowAccepts }]);
  }
  return cells;
}

/** Why a cell of this person is withheld; null where it is released. */
export function reasonToWithhold(access: FieldAccess, person: { readonly grounds: number; readonly reasons: string }): Reason | null {
  switch (access.sort) {
    case 'static':
    case 'by-kind':
      return null;
    case 'withheld':
      return access.reason;
    case 'depends':
      return (person.grounds & access.mask) === 0 ? withholdingReason(access.accepted, person.reasons) : null;
  }
}
