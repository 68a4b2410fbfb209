-- A message of a campaign is a member of it, who is seen for the campaign's purpose alone: the timeline names that purpose, so that the entry is
-- seen for no other either. Every other entry is bound to none. The rest of the view is as it was in migrations/0009-search-and-timeline.sql.
CREATE OR REPLACE VIEW timeline_entry WITH (security_invoker = true) AS
SELECT id, 'INTERACTION'::text AS kind, person_id, account_id, occurred_at AS at, channel, department, subject AS title,
  id AS interaction_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS opportunity_id,
  NULL::uuid AS lead_id, NULL::uuid AS campaign_member_id, NULL::uuid AS note_id, NULL::uuid AS hand_off_id,
  NULL::text AS bound_purpose
FROM interaction
UNION ALL SELECT id, 'CASE'::text, person_id, account_id, opened_at, channel, 'CUSTOMER_SERVICE'::text, number || ' ' || subject,
  NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid,
  NULL::text FROM service_case
UNION ALL SELECT id, 'TICKET'::text, person_id, account_id, opened_at, NULL::text, 'SUPPORT'::text, number,
  NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid,
  NULL::text FROM ticket
UNION ALL SELECT id, 'ORDER'::text, person_id, account_id, placed_at, NULL::text, 'SALES'::text, number,
  NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid,
  NULL::text FROM "order"
UNION ALL SELECT id, 'OPPORTUNITY'::text, person_id, account_id, created_at, NULL::text, 'SALES'::text, name,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid,
  NULL::text FROM opportunity
UNION ALL SELECT id, 'LEAD'::text, person_id, NULL::uuid, created_at, channel, 'SALES'::text, account_name,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid,
  NULL::text FROM lead
UNION ALL SELECT id, CASE WHEN sent_at IS NOT NULL THEN 'CAMPAIGN_MESSAGE'::text END, person_id, NULL::uuid, coalesce(sent_at, added_at),
  (SELECT c.channel FROM campaign c WHERE c.id = campaign_id), 'MARKETING'::text, (SELECT c.name FROM campaign c WHERE c.id = campaign_id),
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid,
  (SELECT c.purpose FROM campaign c WHERE c.id = campaign_id) FROM campaign_member
UNION ALL SELECT id, 'NOTE'::text, person_id, account_id, created_at, NULL::text, department, text,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid,
  NULL::text FROM note
UNION ALL SELECT id, 'HAND_OFF'::text, person_id, NULL::uuid, at, NULL::text, from_department, reason,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id,
  NULL::text FROM hand_off;
