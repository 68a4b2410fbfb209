import { STAMP } from '../release/sql/rows';
import { RELEASED_ROW } from '../vocabulary/grounds';

/**
 * An object that the gateway itself made, with the stamp without which the leaf guard withholds every field of it. Only for objects that
 * are no rows of a record: those get their stamp from the statement that released them.
 */
export function stamped<T extends object>(object: T): T & { readonly [STAMP]: number } {
  return { ...object, [STAMP]: RELEASED_ROW };
}
