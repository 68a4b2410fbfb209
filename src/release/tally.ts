import { withholdingReason } from '../decision/verdict';
import type { Reason } from '../vocabulary/reasons';
import type { Access, FieldAccess } from './access';
import type { Plan, RowPlan } from './plan';

/** What one operation read of one person. */
interface PersonTally {
  readonly grounds: number;
  readonly reasons: string;
  readonly basis: string;
  /** How many rows of this person each place of the plan gave. */
  readonly counts: number[];
}

/** Persons with the same fields released and withheld; `basis` goes with `persons`, one by one. */
export interface TalliedGroup {
  readonly persons: string[];
  readonly released: readonly string[];
  readonly withheld: Readonly<Record<string, Reason>>;
  readonly basis: string[];
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

  constructor(
    private readonly plan: Plan,
    private readonly access: Access,
  ) {}

  seePerson(id: string, grounds: number, reasons: string, basis: string): void {
    if (!this.persons.has(id)) this.persons.set(id, { grounds, reasons, basis, counts: [] });
  }

  seeRow(person: string | null, place: number): void {
    const counts = person === null ? this.nobody : this.persons.get(person)?.counts;
    if (counts !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  }

  seeClosed(coordinate: string, reason: Reason): void {
    this.closed.set(coordinate, reason);
  }

  /** The persons read, in groups that share one verdict on every field asked for. */
  groups(): TalliedGroup[] {
    const groups = new Map<string, TalliedGroup>();
    for (const [id, person] of this.persons) {
      const key = `${String(person.grounds)} ${person.reasons} ${person.counts.map((count) => (count > 0 ? 1 : 0)).join('')}`;
      let group = groups.get(key);
      if (group === undefined) groups.set(key, (group = { persons: [], basis: [], ...this.verdictsOf(person) }));
      group.persons.push(id);
      group.basis.push(person.basis);
    }
    return [...groups.values()];
  }

  private verdictsOf(person: PersonTally): { released: string[]; withheld: Record<string, Reason> } {
    const released = new Set<string>();
    const withheld: Record<string, Reason> = {};
    for (const row of this.plan.rows) {
      if ((person.counts[row.index] ?? 0) === 0) continue;
      for (const [coordinate, access] of this.personalCells(row)) {
        const reason = reasonToWithhold(access, person);
        if (reason === null) released.add(coordinate);
        else withheld[coordinate] = reason;
      }
    }
    return { released: [...released], withheld };
  }

  /** What of one place is about a person: its fields, and its edges where these are. */
  private *personalCells(row: RowPlan): Generator<readonly [string, FieldAccess]> {
    const access = this.access.types.get(row.type.name);
    if (access === undefined || row.type.owner.sort === 'nobody') return;
    for (const field of row.fields) {
      const own = access.fields.get(field.name);
      if (own !== undefined && own.sort !== 'static') yield [field.coordinate, own];
    }
    for (const { edge } of row.edges) {
      const own = access.edges.get(edge.name);
      const target = this.access.types.get(edge.to.name);
      if (target === undefined || target.closed !== null) continue; // told once for all, whatever the person
      if (own !== undefined && own.sort !== 'static') yield [edge.coordinate, own];
      else if (edge.edge.samePerson) {
        yield [edge.coordinate, { sort: 'depends', mask: target.rowMask, accepted: target.rowAccepts }];
      }
    }
  }

  /** Each coordinate that was withheld, with its reasons, for the client. */
  withheld(): WithheldCells[] {
    const cells = new Map<string, WithheldCells>();
    const add = (field: string, reason: Reason, count: number): void => {
      const key = `${field}:${reason}`;
      cells.set(key, { field, reason, count: (cells.get(key)?.count ?? 0) + count });
    };
    for (const [coordinate, reason] of this.closed) add(coordinate, reason, 1);
    for (const person of this.persons.values()) {
      for (const row of this.plan.rows) {
        const count = person.counts[row.index] ?? 0;
        if (count === 0) continue;
        for (const [coordinate, access] of this.personalCells(row)) {
          const reason = reasonToWithhold(access, person);
          if (reason !== null) add(coordinate, reason, count);
        }
      }
    }
    return [...cells.values()];
  }

  /** The fields about nobody that were read: of accounts, products, and rows of no person. */
  businessFields(): string[] {
    return this.plan.rows.flatMap((row) => ((this.nobody[row.index] ?? 0) > 0 ? row.fields.map(({ coordinate }) => coordinate) : []));
  }
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
