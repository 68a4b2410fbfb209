import type { Access } from '../access';
import type { RowPlan } from '../plan';

/** Keys of a row as the statement returns it, beside its fields. */
export const STAMP = '$g';
export const PERSON = '$p';
export const STANDING = '$s';
export const REASONS = '$r';
export const OTHER_PERSON = '$q';
export const SORTED_BY = '$c';
export const ROW_ID = '$i';
export const FOUND_IN = '$k';
/**
 * Added to the key of a standing, so that it has as many digits whenever that was decided: how much the store gives is limited (size.ts), and where the limit is
 * met must not tell of what is withheld. Grounds come as stamps and reasons as a letter for each ground, which have one length by themselves.
 */
export const STANDING_DIGITS = 1e15;
export const standingKey = (authorisation: string): string => `${authorisation}.id + ${String(STANDING_DIGITS)}`;
export const partKey = (field: string, key: string): string => `${field}.${key}`;
export const edgeKey = (index: number): string => `$${String(index)}`;

/**
 * Under which key a row with a standing of its own says whose it is: a person's own row by its id, if that is shown. It would otherwise be read
 * and written twice, and is an eighth of what a page of persons holds.
 */
export function personKey({ type, fields }: RowPlan, access: Access): string {
  const shown = access.types.get(type.name)?.fields;
  return fields.find(({ name, column }) => column === type.personColumn && shown?.get(name)?.sort === 'static')?.name ?? PERSON;
}
