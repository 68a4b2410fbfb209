/**
 * The test that a row of this table came with another record of the person, hence goes back with it if the merge is undone: what is said from
 * now on stands apart.
 */
export function cameByMerge(table: string): string {
  return `EXISTS (SELECT FROM merged_row w JOIN person_merge m ON m.id = w.merge_id WHERE w.row_id = ${table}.id AND m.undone_at = 'infinity')`;
}
