import type { Sql } from '../../../store/sql';
import type { Followed } from './follow-rows';

/**
 * A team is let in moments before its work is written, in the same transaction (service/let-in); the clock of the store tells when it was let in, that
 * of the gateway when the work was written. A request has at most 59 seconds.
 */
const MOMENTS = "interval '2 minutes'";

/** $1 the person who was kept, $2 the other, $3 the hand-offs and $4 the tickets that followed. A ticket does not say for which purpose it was opened. */
const PART = `
WITH work (id, team_id, purpose, at) AS (
  SELECT h.id, q.team_id, h.purpose, h.at FROM hand_off h JOIN queue q ON q.id = h.to_queue_id WHERE h.id = ANY($3::uuid[])
  UNION ALL SELECT t.id, q.team_id, NULL, t.opened_at FROM ticket t JOIN queue q ON q.id = t.queue_id WHERE t.id = ANY($4::uuid[])
), let_in AS (
  SELECT DISTINCT ON (work.id) a.*
  FROM work JOIN assignment a ON a.person_id = $1 AND a.team_id = work.team_id AND a.purpose = coalesce(work.purpose, a.purpose)
    AND a.valid_from BETWEEN work.at - ${MOMENTS} AND work.at + ${MOMENTS}
  WHERE a.valid_to > now()
  ORDER BY work.id, abs(extract(epoch FROM a.valid_from - work.at))
), given AS (
  INSERT INTO assignment (id, person_id, team_id, purpose, source_id, valid_from, valid_to)
  SELECT gen_random_uuid(), $2, team_id, purpose, source_id, now(), max(valid_to) FROM let_in GROUP BY team_id, purpose, source_id
)
UPDATE assignment a SET valid_to = least(a.valid_to, greatest(now(), (
    SELECT max(h.at) + (a.valid_to - a.valid_from) FROM hand_off h JOIN queue q ON q.id = h.to_queue_id
    WHERE h.person_id = $1 AND q.team_id = a.team_id AND h.purpose = a.purpose)))
  FROM let_in WHERE a.id = let_in.id`;

/**
 * Which team sees whom, once two are two again: a team that was let in for work that went back sees the person whose work it is for as long as it was
 * to see the one, and sees the kept person no longer than work of their own was handed to it for the same purpose.
 */
export async function partTeams(sql: Sql, followed: Followed, keep: string, drop: string): Promise<void> {
  const [handOffs, tickets] = [followed.get('hand_off') ?? [], followed.get('ticket') ?? []];
  if (handOffs.length + tickets.length > 0) await sql.query(PART, [keep, drop, handOffs, tickets]);
}
