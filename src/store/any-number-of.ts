/**
 * An array among the values, `type[]`, of which PostgreSQL does not see the length when it plans. Seeing that one value costs less than ten, it
 * would plan a statement for each value anew, which takes longer than the statement: what reads index to index needs one plan for any number.
 */
export function anyNumberOf(type: string, parameter: string): string {
  return `(SELECT ${parameter}::${type}[])::${type}[]`;
}
