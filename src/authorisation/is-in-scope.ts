import type { Instant } from '../decision/facts';
import type { Scope, ViewerKind } from '../decision/policy';
import { fromLawfulSource } from '../store/from-lawful-source';
import type { Sql } from '../store/sql';
import type { Purpose } from '../vocabulary/purposes';

/** A viewer as far as assignments go. `subject` is a staff member's or a person's id, `client` the OAuth client of a partner. */
export interface ScopedViewer {
  readonly kind: ViewerKind;
  readonly subject: string;
  readonly client: string;
}

/** Whom somebody wants to see, and when. */
export interface Sight {
  readonly purpose: Purpose;
  readonly scope: Scope;
  readonly personId: string;
  readonly at: Instant;
}

/** The teams of whoever asks: a partner is a team of its own, found by its client. */
const TEAMS = `SELECT id FROM team WHERE $4 AND client_id = $3 UNION ALL SELECT team_id FROM team_member WHERE NOT $4 AND staff_id::text = $2`;

const ASSIGNED = `
SELECT EXISTS (
  SELECT FROM assignment a
  WHERE a.person_id = $1 AND a.valid_from <= $7 AND a.valid_to > $7
    AND (a.purpose IS NULL OR a.purpose = $6) AND ${fromLawfulSource('a')}
    AND ((NOT $4 AND a.staff_id::text = $2) OR ($5 AND a.team_id IN (${TEAMS})))
) AS seen`;

/** Whether a person lies within a scope of whoever asks for a purpose, at an instant: need to know, by the assignments as they are stored now. */
export async function isInScope(sql: Sql, viewer: ScopedViewer, { purpose, scope, personId, at }: Sight): Promise<boolean> {
  if (scope === 'all') return true;
  if (scope === 'self') return viewer.subject === personId;
  const values = [
    personId,
    viewer.subject,
    viewer.client,
    viewer.kind === 'partner',
    scope === 'team',
    purpose,
    new Date(at).toISOString(),
  ];
  const [row] = await sql.query(ASSIGNED, values);
  return row?.['seen'] === true;
}
