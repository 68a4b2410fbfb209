import { STAMP } from '../release/sql/keys';
import { RELEASED_ROW } from '../vocabulary/grounds';

/** The fields of an object type, with the stamp without which the leaf guard withholds every one of them. */
export type Stamped<T> = { readonly [Field in keyof T]: T[Field] } & { readonly [STAMP]: number };

/**
 * Stamps an object that the gateway itself made, so that the guard lets it pass. Only for objects that are no rows of a record: those get
 * their stamp from the statement that released them.
 */
export function stamped<T extends object>(object: { readonly [Field in keyof T]: T[Field] }): Stamped<T> {
  return { ...object, [STAMP]: RELEASED_ROW };
}
