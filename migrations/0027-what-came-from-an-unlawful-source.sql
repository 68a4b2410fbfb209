-- What came from a source that was not found lawful is not there (Codice privacy Art. 2-decies): timeline and search name the source of a row, where it
-- has one. The rest of the views is as it was in migrations/0018-search-by-kind.sql and 0022-messages-are-bound-to-their-purpose.sql.
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
  NULL::text, NULL::uuid FROM hand_off;

CREATE OR REPLACE VIEW search_name WITH (security_invoker = true) AS
SELECT id, 'NAME'::text AS kind, id AS person_id, lower(family_name) COLLATE "C" AS key,
  coalesce(given_name, '') || ' ' || coalesce(family_name, '') AS words, NULL::tsvector AS document,
  btrim(coalesce(given_name, '') || ' ' || coalesce(family_name, '')) AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id,
  NULL::uuid AS source_id
FROM person;
CREATE OR REPLACE VIEW search_email WITH (security_invoker = true) AS
SELECT id, 'EMAIL'::text AS kind, id AS person_id, lower(email) COLLATE "C" AS key, email AS words, NULL::tsvector AS document, email AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id,
  NULL::uuid AS source_id
FROM person;
CREATE OR REPLACE VIEW search_phone WITH (security_invoker = true) AS
SELECT id, 'PHONE'::text AS kind, id AS person_id, phone_in_one_form(phone) COLLATE "C" AS key,
  NULL::text AS words, NULL::tsvector AS document, phone AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id,
  NULL::uuid AS source_id
FROM person;
CREATE OR REPLACE VIEW search_contact WITH (security_invoker = true) AS
SELECT id, 'CONTACT_' || kind AS kind, person_id,
  CASE kind WHEN 'PHONE' THEN phone_in_one_form(value) ELSE lower(value) END COLLATE "C" AS key,
  NULL::text AS words, NULL::tsvector AS document, value AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id,
  NULL::uuid AS source_id
FROM contact_point;
CREATE OR REPLACE VIEW search_account WITH (security_invoker = true) AS
SELECT id, 'ACCOUNT'::text AS kind, NULL::uuid AS person_id, lower(name) COLLATE "C" AS key, name AS words, NULL::tsvector AS document, name AS text,
  id AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id,
  NULL::uuid AS source_id
FROM account;
CREATE OR REPLACE VIEW search_case WITH (security_invoker = true) AS
SELECT id, 'CASE'::text AS kind, person_id, lower(number) COLLATE "C" AS key, NULL::text AS words, document, number || ' ' || subject AS text,
  NULL::uuid AS account_id, id AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id,
  NULL::uuid AS source_id
FROM service_case;
CREATE OR REPLACE VIEW search_ticket_number WITH (security_invoker = true) AS
SELECT id, 'TICKET_NUMBER'::text AS kind, person_id, lower(number) COLLATE "C" AS key,
  NULL::text AS words, NULL::tsvector AS document, number AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, id AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id,
  NULL::uuid AS source_id
FROM ticket;
CREATE OR REPLACE VIEW search_ticket WITH (security_invoker = true) AS
SELECT id, 'TICKET'::text AS kind, person_id, NULL::text COLLATE "C" AS key, NULL::text AS words, document, subject AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, id AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id,
  NULL::uuid AS source_id
FROM ticket;
CREATE OR REPLACE VIEW search_order WITH (security_invoker = true) AS
SELECT id, 'ORDER'::text AS kind, person_id, lower(number) COLLATE "C" AS key, NULL::text AS words, NULL::tsvector AS document, number AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, id AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id,
  NULL::uuid AS source_id
FROM "order";
CREATE OR REPLACE VIEW search_interaction WITH (security_invoker = true) AS
SELECT id, 'INTERACTION'::text AS kind, person_id, NULL::text COLLATE "C" AS key, NULL::text AS words, document, subject AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, id AS interaction_id, NULL::uuid AS note_id, source_id
FROM interaction;
CREATE OR REPLACE VIEW search_note WITH (security_invoker = true) AS
SELECT id, 'NOTE'::text AS kind, person_id, NULL::text COLLATE "C" AS key, NULL::text AS words, document, text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, id AS note_id,
  NULL::uuid AS source_id
FROM note;

CREATE OR REPLACE VIEW search_entry WITH (security_invoker = true) AS
SELECT * FROM search_name
UNION ALL SELECT * FROM search_email
UNION ALL SELECT * FROM search_phone
UNION ALL SELECT * FROM search_contact
UNION ALL SELECT * FROM search_account
UNION ALL SELECT * FROM search_case
UNION ALL SELECT * FROM search_ticket_number
UNION ALL SELECT * FROM search_ticket
UNION ALL SELECT * FROM search_order
UNION ALL SELECT * FROM search_interaction
UNION ALL SELECT * FROM search_note;
