import { rule } from 'graphql-shield';
import type { Access } from '../release/access';
import { RELEASED_ROW } from '../vocabulary/grounds';
import { STAMP } from '../release/sql/keys';

/** What the leaf guard needs of a request: for each numbered field, the mask that its row's stamp must meet. */
export interface GuardContext {
  readonly masks: Int32Array;
}

/** A field of the schema and its place in the masks. */
export interface GuardedField {
  readonly type: string;
  readonly field: string;
  readonly index: number;
}

/**
 * The law of every leaf: the row carries a stamp, put there by the statement that released it, and the stamp meets the mask of this
 * field for this role and purpose. A row without a stamp, a field without a mask: withheld.
 */
export function isReleased(source: unknown, context: GuardContext, index: number): boolean {
  return stampMeets((source as Record<string, unknown> | null | undefined)?.[STAMP], context, index);
}

/** The same law, for a row whose stamp stands elsewhere than in an object. */
export function stampMeets(stamp: unknown, context: GuardContext, index: number): boolean {
  return typeof stamp === 'number' && (stamp & (context.masks[index] ?? 0)) !== 0;
}

const indexOfRule = new WeakMap<object, number>();

/** The shield rule of one leaf. The compiled guard reads the field's number from this same object. */
export function releasedRule(field: GuardedField): ReturnType<ReturnType<typeof rule>> {
  const made = rule(`released ${field.type}.${field.field}`, { cache: 'no_cache' })(
    (source: unknown, _args: unknown, context: GuardContext) => isReleased(source, context, field.index),
  );
  indexOfRule.set(made, field.index);
  return made;
}

/** The number of the field that a leaf rule guards; undefined for any other rule. */
export function ruleIndex(made: object): number | undefined {
  return indexOfRule.get(made);
}

/** The masks of a role and purpose: one per numbered field. What no record knows (pages, payloads) needs only a released row. */
export function compileMasks(fields: readonly GuardedField[], access: Access): Int32Array {
  return Int32Array.from(fields, (field) => maskOf(field, access));
}

function maskOf({ type, field }: GuardedField, access: Access): number {
  const value = access.values.get(type);
  if (value !== undefined) return value.get(field)?.mask ?? 0;
  const record = access.types.get(type);
  if (record === undefined) return RELEASED_ROW;
  const known = record.fields.get(field) ?? record.edges.get(field);
  if (known !== undefined) return known.mask;
  // What is neither column nor edge explains the row (`release`), and stands on it.
  return record.closed === null ? RELEASED_ROW : 0;
}
