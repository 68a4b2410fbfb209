import type { Policy, RolePolicy } from '../decision/policy';
import { staticVerdict } from '../decision/verdict';
import type { Category } from '../vocabulary/categories';
import { classificationsOf, typeOf, type Classification } from '../vocabulary/classification';
import { groundsIn, RELEASED_KIND, RELEASED_ROW, type Ground } from '../vocabulary/grounds';
import type { Purpose } from '../vocabulary/purposes';
import type { Reason } from '../vocabulary/reasons';
import type { EntityClass } from './declared-columns';
import type { RecordEdge, Records, RecordType } from './records';

/** What may become of a field for one role and purpose, before any row is known. `mask` is what the leaf guard tests the stamp with. */
export type FieldAccess =
  | { readonly sort: 'static'; readonly mask: number }
  | { readonly sort: 'withheld'; readonly mask: 0; readonly reason: Reason }
  | { readonly sort: 'depends'; readonly mask: number; readonly accepted: readonly Ground[] }
  | { readonly sort: 'by-kind'; readonly mask: number; readonly kindColumn: string; readonly maskOf: ReadonlyMap<string, number> };

export interface TypeAccess {
  /** Null where the role may open the type and something in it can be released; else why not. */
  readonly closed: Reason | null;
  /** A row can be seen iff the person's grounds meet this mask: some cell of it can then be released. 0 for rows about nobody. */
  readonly rowMask: number;
  readonly rowAccepts: readonly Ground[];
  readonly fields: ReadonlyMap<string, FieldAccess>;
  readonly edges: ReadonlyMap<string, FieldAccess>;
}

/** All that a role may see for a purpose: the policy, compiled to masks. */
export interface Access {
  readonly role: RolePolicy;
  readonly purpose: Purpose;
  readonly types: ReadonlyMap<string, TypeAccess>;
  /** Types that are stored inside a column of a record: an address. By type and field. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, FieldAccess>>;
}

const STATIC: FieldAccess = { sort: 'static', mask: RELEASED_ROW };

/** Compiles the policy for one role and purpose over all records. Pure: keep the result as long as the policy. */
export function compileAccess(
  policy: Policy,
  records: Records,
  valueTypes: readonly EntityClass[],
  role: RolePolicy,
  purpose: Purpose,
): Access {
  const types = new Map<string, TypeAccess>();
  for (const record of records.values()) types.set(record.name, typeAccess(policy, record, role, purpose));
  const values = new Map<string, ReadonlyMap<string, FieldAccess>>();
  for (const value of valueTypes) values.set(value.name, valueAccess(policy, value, role, purpose));
  return { role, purpose, types, values };
}

function valueAccess(policy: Policy, value: EntityClass, role: RolePolicy, purpose: Purpose): ReadonlyMap<string, FieldAccess> {
  const open = role.types.has(value.name);
  const fields = [...classificationsOf(value)].map(([name, classification]): [string, FieldAccess] => [
    name,
    open ? fieldAccess(policy, classification, role, purpose) : { sort: 'withheld', mask: 0, reason: 'NO_ROLE' },
  ]);
  return new Map(fields);
}

function typeAccess(policy: Policy, record: RecordType, role: RolePolicy, purpose: Purpose): TypeAccess {
  const open = role.types.has(record.name);
  const fields = new Map<string, FieldAccess>();
  for (const field of record.fields.values()) {
    fields.set(
      field.name,
      open ? fieldAccess(policy, field.classification, role, purpose) : { sort: 'withheld', mask: 0, reason: 'NO_ROLE' },
    );
  }
  const edges = new Map<string, FieldAccess>();
  for (const edge of record.edges.values()) edges.set(edge.name, edgeAccess(policy, edge, role, purpose));
  let rowMask = 0;
  for (const field of fields.values()) {
    if (field.sort === 'depends') rowMask |= field.mask;
    if (field.sort === 'by-kind') for (const mask of field.maskOf.values()) rowMask |= mask;
  }
  const closed = !open ? 'NO_ROLE' : record.owner.sort !== 'nobody' && rowMask === 0 ? 'PURPOSE_NOT_PERMITTED' : null;
  return { closed, rowMask, rowAccepts: groundsIn(rowMask), fields, edges };
}

function fieldAccess(policy: Policy, classification: Classification, role: RolePolicy, purpose: Purpose): FieldAccess {
  switch (classification.sort) {
    case 'not-personal':
      return STATIC;
    case 'personal':
      return categoryAccess(policy, classification.category, role, purpose);
    case 'personal-by-kind':
      return kindAccess(policy, classification, role, purpose);
  }
}

function categoryAccess(policy: Policy, category: Category, role: RolePolicy, purpose: Purpose): FieldAccess {
  const verdict = staticVerdict(policy, role.name, purpose, category);
  return verdict.sort === 'withheld'
    ? { sort: 'withheld', mask: 0, reason: verdict.reason }
    : { sort: 'depends', mask: verdict.mask, accepted: verdict.accepted };
}

type ByKind = Extract<Classification, { sort: 'personal-by-kind' }>;

function kindAccess(policy: Policy, { kindColumn, categoryOf, showsOf }: ByKind, role: RolePolicy, purpose: Purpose): FieldAccess {
  const maskOf = new Map<string, number>();
  for (const [kind, category] of Object.entries(categoryOf)) {
    if (showsOf[kind]?.some((shown) => !role.types.has(typeOf(shown))) === true) continue;
    const verdict = staticVerdict(policy, role.name, purpose, category);
    if (verdict.sort === 'depends') maskOf.set(kind, verdict.mask);
  }
  if (maskOf.size === 0) return { sort: 'withheld', mask: 0, reason: 'PURPOSE_NOT_PERMITTED' };
  return { sort: 'by-kind', mask: RELEASED_KIND, kindColumn, maskOf };
}

function edgeAccess(policy: Policy, { edge }: RecordEdge, role: RolePolicy, purpose: Purpose): FieldAccess {
  return edge.category === null ? STATIC : categoryAccess(policy, edge.category, role, purpose);
}
