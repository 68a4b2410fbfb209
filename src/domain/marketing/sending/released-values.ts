import { reasonToWithhold, type AskedCell } from '../../../access-log/verdicts';
import { needsOf } from '../../../release/asked';
import type { FieldAccess } from '../../../release/access';
import { quoted } from '../../../release/sql/statement';
import { holdsNow } from '../../../store/holds-now';
import type { Sql } from '../../../store/sql';
import type { Access } from '../../../release/access';
import type { Records } from '../../../release/records';

const WITHHELD: FieldAccess = { sort: 'withheld', mask: 0, reason: 'UNCLASSIFIED_FIELD' };

/** Some fields of one person, as far as they are released, with what the access event says of them. */
export interface ReleasedValues {
  /** By field; null where it is withheld or has no value. */
  readonly values: Readonly<Record<string, string | null>>;
  /** Id of the stored decision. */
  readonly standing: number;
  /** What each field takes to be released. */
  readonly asked: readonly AskedCell[];
  readonly released: readonly string[];
  /** `Person.jobTitle:CONSENT_UNKNOWN`. */
  readonly withheld: readonly string[];
}

/**
 * Reads fields of one person in one statement, each under its mask: what is withheld does not leave the store. Null where the person gives
 * no ground at all for the purpose.
 */
export async function readReleased(
  sql: Sql,
  { records, access }: { readonly records: Records; readonly access: Access },
  personId: string,
  fields: readonly string[],
): Promise<ReleasedValues | null> {
  const person = records.get('Person');
  const cells = fields.map((name) => {
    const field = person?.fields.get(name);
    const own = (field === undefined ? undefined : access.types.get('Person')?.fields.get(name)) ?? WITHHELD;
    const needs = needsOf(own);
    const column =
      field === undefined || typeof needs !== 'number'
        ? 'NULL'
        : `CASE WHEN (a.grounds & ${String(needs)}) <> 0 THEN p.${quoted(field.column)}::text END`;
    return { name, coordinate: `Person.${name}`, needs, column };
  });
  const [row] = await sql.query(
    `SELECT a.id AS standing, a.grounds, a.reasons, ARRAY[${cells.map(({ column }) => column).join(', ')}]::text[] AS cells
       FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = $2 AND ${holdsNow('a')}
      WHERE p.id = $1`,
    [personId, access.purpose],
  );
  if (row === undefined) return null;
  const texts = row['cells'] as (string | null)[];
  const verdicts = cells.map(({ coordinate, needs }) => ({
    coordinate,
    reason: reasonToWithhold(needs, Number(row['grounds']), String(row['reasons'])),
  }));
  return {
    values: Object.fromEntries(cells.map(({ name }, index) => [name, texts[index] ?? null])),
    standing: Number(row['standing']),
    asked: cells.map(({ coordinate, needs }): AskedCell => [coordinate, needs]),
    released: verdicts.filter(({ reason }) => reason === null).map(({ coordinate }) => coordinate),
    withheld: verdicts.flatMap(({ coordinate, reason }) => (reason === null ? [] : [`${coordinate}:${reason}`])),
  };
}
