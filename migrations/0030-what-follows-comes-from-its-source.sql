-- What was written because of a lead or a sale comes from the source of it, and is not there where that was found unlawful (Codice privacy
-- Art. 2-decies). As in 0028; nothing of it had a source of its own yet.

-- That somebody belongs to an organisation: the conversion of a lead says so.
ALTER TABLE account_membership ADD COLUMN source_id uuid REFERENCES source;
UPDATE account_membership SET source_id = lead.source_id FROM lead JOIN opportunity ON opportunity.id = lead.converted_opportunity_id
WHERE account_membership.account_id = opportunity.account_id AND account_membership.person_id = lead.person_id
  AND title IS NULL AND since IS NULL AND until IS NULL;

-- That a team sees the person of a sale that was handed to it. Hand-offs and what they let in are written at one moment.
ALTER TABLE assignment ADD COLUMN source_id uuid REFERENCES source;
UPDATE assignment SET source_id = hand_off.source_id FROM hand_off JOIN queue ON queue.id = hand_off.to_queue_id
WHERE assignment.person_id = hand_off.person_id AND assignment.team_id = queue.team_id AND assignment.purpose = hand_off.purpose
  AND assignment.valid_from BETWEEN hand_off.at - interval '1 minute' AND hand_off.at + interval '1 minute' AND hand_off.source_id IS NOT NULL;
-- The undo of a merge ends what let a team in to the kept person for work of the other.
GRANT UPDATE (valid_to) ON assignment TO lecito_gateway;
DROP INDEX assignment_team, assignment_staff;
CREATE INDEX assignment_team ON assignment (team_id, person_id) INCLUDE (valid_from, valid_to, purpose, source_id);
CREATE INDEX assignment_staff ON assignment (staff_id, person_id) INCLUDE (valid_from, valid_to, purpose, source_id);

-- That a customer is one of value, which a task about a grave fault tells: it rests on sales that were won.
CREATE OR REPLACE FUNCTION take_source_of_work() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.source_id := coalesce(
    (SELECT source_id FROM lead WHERE id = NEW.lead_id),
    (SELECT source_id FROM opportunity WHERE id = NEW.opportunity_id),
    NEW.source_id
  );
  RETURN NEW;
END
$$;
UPDATE task SET source_id = (
  SELECT source_id FROM opportunity WHERE person_id = task.person_id AND stage = 'WON' AND source_id IS NOT NULL ORDER BY amount DESC NULLS LAST LIMIT 1
) WHERE title = 'A grave fault at a valued customer' AND ticket_id IS NOT NULL AND NOT EXISTS (
  SELECT FROM opportunity WHERE person_id = task.person_id AND stage = 'WON' AND source_id IS NULL GROUP BY currency HAVING sum(amount) >= 1000
);
