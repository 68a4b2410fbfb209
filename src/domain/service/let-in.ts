import { v7 as uuidv7 } from 'uuid';
import { scopeSubject } from '../../authentication/viewer';
import type { Purpose } from '../../vocabulary/purposes';
import { staffIdOf } from '../acting-staff';
import type { Transaction } from '../write';

/** For so long work that comes to a team lets it see the person; whoever works longer with them is assigned. */
const DAYS = 90;

/** Which team is to see whom, and for what. */
export interface LetIn {
  readonly personId: string;
  readonly teamId: string;
  readonly purpose: Purpose;
  /** The sale that is handed on: the team sees the person as long as its source is lawful. */
  readonly opportunityId?: string;
}

/**
 * Need to know: the team to which work goes sees the person from now on for the one purpose that is named, and for no other of its own. Nobody
 * lets themselves in: where the sender is of that team too, or who they act for, somebody else has to assign it.
 */
export async function letIn(transaction: Transaction, { personId, teamId, purpose, opportunityId }: LetIn): Promise<void> {
  const senders = [await staffIdOf(transaction), scopeSubject(transaction.ask.viewer)];
  await transaction.sql.query(
    `WITH work AS (SELECT (SELECT source_id FROM opportunity WHERE id = $6) AS source_id)
     INSERT INTO assignment (id, person_id, team_id, purpose, source_id, valid_from, valid_to)
     SELECT $1, $2, $3::uuid, $5::text, work.source_id, now(), now() + make_interval(days => ${String(DAYS)}) FROM work
     WHERE NOT EXISTS (SELECT FROM team_member WHERE team_id = $3::uuid AND staff_id::text = ANY($4::text[]))
       AND NOT EXISTS (SELECT FROM assignment a WHERE a.person_id = $2 AND a.team_id = $3::uuid AND (a.purpose IS NULL OR a.purpose = $5)
         AND (a.source_id IS NULL OR a.source_id = work.source_id)
         AND a.valid_from <= now() AND a.valid_to >= now() + make_interval(days => ${String(DAYS)}))`,
    [uuidv7(), personId, teamId, senders, purpose, opportunityId ?? null],
  );
}
