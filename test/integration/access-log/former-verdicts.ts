import { withholdingReason } from '../../../src/decision/verdict';
import type { Access, FieldAccess } from '../../../src/release/access';
import type { Plan, RowPlan } from '../../../src/release/plan';
import type { SeenPerson } from '../../../src/release/seen';
import type { Tally } from '../../../src/release/tally';
import type { Reason } from '../../../src/vocabulary/reasons';

/** What one person met, worked out cell by cell from the policy as compiled, without what the event keeps of it. */
export interface Met {
  readonly person: string;
  readonly released: readonly string[];
  readonly withheld: Readonly<Record<string, Reason>>;
}

function why(access: FieldAccess, { grounds, reasons }: SeenPerson): Reason | null {
  if (access.sort === 'withheld') return access.reason;
  return access.sort === 'depends' && (grounds & access.mask) === 0 ? withholdingReason(access.accepted, reasons) : null;
}

function cellsOf(row: RowPlan, access: Access): Array<readonly [string, FieldAccess]> {
  const type = access.types.get(row.type.name);
  if (type === undefined || row.type.owner.sort === 'nobody') return [];
  const fields = row.fields.map((field) => [field.coordinate, type.fields.get(field.name)!] as const);
  const edges = row.edges.flatMap(({ edge }): Array<readonly [string, FieldAccess]> => {
    const target = access.types.get(edge.to.name)!;
    if (target.closed !== null) return [];
    const own = type.edges.get(edge.name)!;
    if (own.sort !== 'static') return [[edge.coordinate, own]];
    const rows: FieldAccess = { sort: 'depends', mask: target.rowMask, accepted: target.rowAccepts };
    return edge.edge.samePerson ? [[edge.coordinate, rows]] : [];
  });
  return [...fields, ...edges].filter(([, own]) => own.sort !== 'static');
}

/** What it takes to be told whom the edges lead to that are counted here, of a row about nobody; by the place that they lead to. */
function linksOf(row: RowPlan, access: Access): Array<readonly [number, string, FieldAccess]> {
  if (row.type.owner.sort !== 'nobody') return [];
  return row.edges.flatMap(({ edge, target }): Array<readonly [number, string, FieldAccess]> => {
    if (target.sort !== 'many' || !(target.list.wantsCount || target.list.wantsCursors)) return [];
    return [[target.list.row.index, edge.coordinate, access.types.get(row.type.name)!.edges.get(edge.name)!]];
  });
}

/** By place, what its cursors carry and its conditions compare. */
export type Beside = Readonly<Record<number, readonly string[]>>;

/** What each person met whom this tally has seen. */
export function metBy(tally: Tally, plan: Plan, access: Access, beside: Beside): Met[] {
  const links = plan.rows.flatMap((row) => linksOf(row, access));
  return tally.seen().map((person) => {
    const released = new Set<string>();
    const withheld: Record<string, Reason> = {};
    for (const row of plan.rows) {
      if ((person.counts[row.index] ?? 0) === 0) continue;
      for (const [coordinate, own] of cellsOf(row, access)) {
        const reason = why(own, person);
        if (reason === null) released.add(coordinate);
        else withheld[coordinate] = reason;
      }
    }
    for (const [place, coordinate, own] of links)
      if (person.tellers?.has(place) === true && why(own, person) === null) released.add(coordinate);
    const meets = (place: number): boolean => (person.counts[place] ?? 0) > 0 || person.tellers?.has(place) === true;
    // A coordinate and what it takes to show it.
    const found = [...(person.tellers ?? [])].flatMap((teller) => (typeof teller === 'string' ? teller.split(' ', 1) : []));
    for (const coordinate of [...found, ...Object.entries(beside).flatMap(([place, told]) => (meets(Number(place)) ? told : []))]) {
      const [type = '', name = ''] = coordinate.split('.');
      const own = access.types.get(type)?.fields.get(name);
      if (own !== undefined && own.sort !== 'static' && why(own, person) === null) released.add(coordinate);
    }
    return { person: person.id, released: [...released].sort(), withheld };
  });
}
