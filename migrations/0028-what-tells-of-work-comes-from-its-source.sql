-- A task or a hand-off about a lead or a sale tells of it: it comes from the source that its work came from, and is not there where that was found
-- unlawful (Codice privacy Art. 2-decies). No work changes its source, nor a task or a hand-off its work.
CREATE FUNCTION take_source_of_work() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.source_id := coalesce(
    (SELECT source_id FROM lead WHERE id = NEW.lead_id),
    (SELECT source_id FROM opportunity WHERE id = NEW.opportunity_id)
  );
  RETURN NEW;
END
$$;

ALTER TABLE task ADD COLUMN source_id uuid REFERENCES source;
UPDATE task SET source_id = coalesce(
  (SELECT source_id FROM lead WHERE lead.id = task.lead_id),
  (SELECT source_id FROM opportunity WHERE opportunity.id = task.opportunity_id)
) WHERE lead_id IS NOT NULL OR opportunity_id IS NOT NULL;
CREATE TRIGGER task_takes_source BEFORE INSERT ON task FOR EACH ROW EXECUTE FUNCTION take_source_of_work();

ALTER TABLE hand_off ADD COLUMN source_id uuid REFERENCES source;
UPDATE hand_off SET source_id = coalesce(
  (SELECT source_id FROM lead WHERE lead.id = hand_off.lead_id),
  (SELECT source_id FROM opportunity WHERE opportunity.id = hand_off.opportunity_id)
) WHERE lead_id IS NOT NULL OR opportunity_id IS NOT NULL;
CREATE TRIGGER hand_off_takes_source BEFORE INSERT ON hand_off FOR EACH ROW EXECUTE FUNCTION take_source_of_work();

-- The timeline shows hand-offs. The rest of the view is as it was in migrations/0027-what-came-from-an-unlawful-source.sql.
CREATE OR REPLACE VIEW timeline_entry WITH (security_invoker = true) AS
SELECT id, 'INTERACTION'::text AS kind, person_id, account_id, occurred_at AS at, channel, department, subject AS title,
  id AS interaction_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS opportunity_id,
  NULL::uuid AS lead_id, NULL::uuid AS campaign_member_id, NULL::uuid AS note_id, NULL::uuid AS hand_off_id,
  NULL::text AS bound_purpose, source_id
FROM interaction
UNION ALL SELECT id, 'CASE'::text, person_id, account_id, opened_at, channel, 'CUSTOMER_SERVICE'::text, number || ' ' || subject,
  NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid,
  NULL::text, NULL::uuid FROM service_case
UNION ALL SELECT id, 'TICKET'::text, person_id, account_id, opened_at, NULL::text, 'SUPPORT'::text, number,
  NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid,
  NULL::text, NULL::uuid FROM ticket
UNION ALL SELECT id, 'ORDER'::text, person_id, account_id, placed_at, NULL::text, 'SALES'::text, number,
  NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid,
  NULL::text, NULL::uuid FROM "order"
UNION ALL SELECT id, 'OPPORTUNITY'::text, person_id, account_id, created_at, NULL::text, 'SALES'::text, name,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid,
  NULL::text, source_id FROM opportunity
UNION ALL SELECT id, 'LEAD'::text, person_id, NULL::uuid, created_at, channel, 'SALES'::text, account_name,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid,
  NULL::text, source_id FROM lead
UNION ALL SELECT id, CASE WHEN sent_at IS NOT NULL THEN 'CAMPAIGN_MESSAGE'::text END, person_id, NULL::uuid, coalesce(sent_at, added_at),
  (SELECT c.channel FROM campaign c WHERE c.id = campaign_id), 'MARKETING'::text, (SELECT c.name FROM campaign c WHERE c.id = campaign_id),
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid,
  (SELECT c.purpose FROM campaign c WHERE c.id = campaign_id), NULL::uuid FROM campaign_member
UNION ALL SELECT id, 'NOTE'::text, person_id, account_id, created_at, NULL::text, department, text,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid,
  NULL::text, NULL::uuid FROM note
UNION ALL SELECT id, 'HAND_OFF'::text, person_id, NULL::uuid, at, NULL::text, from_department, reason,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id,
  NULL::text, source_id FROM hand_off;
