import type { AskedCell, Needs } from '../access-log/verdicts';
import { RELEASED_ROW } from '../vocabulary/grounds';
import type { Access, FieldAccess, TypeAccess } from './access';
import type { Plan, RowPlan } from './plan';
import type { RecordField } from './records';
import { remembered } from './remembered';

/** What of one place of a plan is about a person: its fields, and its edges where these are. */
export interface AskedPlace {
  readonly cells: readonly AskedCell[];
  /** The masks among what the cells need, each once. */
  readonly masks: readonly number[];
}

/** What a plan asks of persons, by place; the same for all requests with this plan and access. */
export interface Asked {
  readonly places: readonly AskedPlace[];
  /** The cells of each place, as JSON. */
  readonly text: string;
}

/** What a plan asks of persons under this access. */
export const askedOf = remembered((plan: Plan, access: Access): Asked => {
  const cells = plan.rows.map((row) => personalCells(row, access));
  return { places: cells.map((each) => ({ cells: each, masks: masksIn(each) })), text: JSON.stringify(cells) };
});

/** What it takes to release a cell. The masks of static fields and of those by kind are bits that every row carries. */
export function needsOf(access: FieldAccess): Needs {
  return access.sort === 'withheld' ? access.reason : access.mask;
}

function masksIn(cells: readonly AskedCell[]): number[] {
  return [...new Set(cells.flatMap(([, needs]) => (typeof needs === 'number' ? [needs] : [])))];
}

/** The fields that are asked for. That there is a row about two persons tells also in what these are alike. */
function fieldsToldBy(row: RowPlan, type: TypeAccess): Iterable<RecordField> {
  if (row.type.otherPerson === null) return row.fields;
  return new Set([...row.fields, ...[...row.type.fields.values()].filter(({ name }) => type.fields.get(name)?.sort === 'by-kind')]);
}

function personalCells(row: RowPlan, access: Access): AskedCell[] {
  const cells: AskedCell[] = [];
  const type = access.types.get(row.type.name);
  if (type === undefined || row.type.owner.sort === 'nobody') return cells;
  for (const field of fieldsToldBy(row, type)) {
    const own = type.fields.get(field.name);
    if (own !== undefined && own.sort !== 'static') cells.push([field.coordinate, needsOf(own)]);
  }
  // It tells the verdict on every field, and the value of none.
  if (row.explainsRelease) cells.push([`${row.type.name}.release`, RELEASED_ROW]);
  for (const { edge } of row.edges) {
    const own = type.edges.get(edge.name);
    const target = access.types.get(edge.to.name);
    if (target === undefined || target.closed !== null) continue; // told once for all, whatever the person
    if (own !== undefined && own.sort !== 'static') cells.push([edge.coordinate, needsOf(own)]);
    else if (edge.edge.samePerson) cells.push([edge.coordinate, target.rowMask]);
  }
  return cells;
}
