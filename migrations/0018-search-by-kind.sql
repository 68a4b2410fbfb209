-- A search reads each kind by itself: a view of one table is planned as that table, one of eleven as eleven, each time.
-- `search_entry` stays what it was, made of them.
CREATE VIEW search_name WITH (security_invoker = true) AS
SELECT id, 'NAME'::text AS kind, id AS person_id, lower(family_name) COLLATE "C" AS key,
  coalesce(given_name, '') || ' ' || coalesce(family_name, '') AS words, NULL::tsvector AS document,
  btrim(coalesce(given_name, '') || ' ' || coalesce(family_name, '')) AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id
FROM person;
CREATE VIEW search_email WITH (security_invoker = true) AS
SELECT id, 'EMAIL'::text AS kind, id AS person_id, lower(email) COLLATE "C" AS key, email AS words, NULL::tsvector AS document, email AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id
FROM person;
CREATE VIEW search_phone WITH (security_invoker = true) AS
SELECT id, 'PHONE'::text AS kind, id AS person_id, phone_in_one_form(phone) COLLATE "C" AS key,
  NULL::text AS words, NULL::tsvector AS document, phone AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id
FROM person;
CREATE VIEW search_contact WITH (security_invoker = true) AS
SELECT id, 'CONTACT_' || kind AS kind, person_id,
  CASE kind WHEN 'PHONE' THEN phone_in_one_form(value) ELSE lower(value) END COLLATE "C" AS key,
  NULL::text AS words, NULL::tsvector AS document, value AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id
FROM contact_point;
CREATE VIEW search_account WITH (security_invoker = true) AS
SELECT id, 'ACCOUNT'::text AS kind, NULL::uuid AS person_id, lower(name) COLLATE "C" AS key, name AS words, NULL::tsvector AS document, name AS text,
  id AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id
FROM account;
CREATE VIEW search_case WITH (security_invoker = true) AS
SELECT id, 'CASE'::text AS kind, person_id, lower(number) COLLATE "C" AS key, NULL::text AS words, document, number || ' ' || subject AS text,
  NULL::uuid AS account_id, id AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id
FROM service_case;
CREATE VIEW search_ticket_number WITH (security_invoker = true) AS
SELECT id, 'TICKET_NUMBER'::text AS kind, person_id, lower(number) COLLATE "C" AS key,
  NULL::text AS words, NULL::tsvector AS document, number AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, id AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id
FROM ticket;
CREATE VIEW search_ticket WITH (security_invoker = true) AS
SELECT id, 'TICKET'::text AS kind, person_id, NULL::text COLLATE "C" AS key, NULL::text AS words, document, subject AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, id AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id
FROM ticket;
CREATE VIEW search_order WITH (security_invoker = true) AS
SELECT id, 'ORDER'::text AS kind, person_id, lower(number) COLLATE "C" AS key, NULL::text AS words, NULL::tsvector AS document, number AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, id AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id
FROM "order";
CREATE VIEW search_interaction WITH (security_invoker = true) AS
SELECT id, 'INTERACTION'::text AS kind, person_id, NULL::text COLLATE "C" AS key, NULL::text AS words, document, subject AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, id AS interaction_id, NULL::uuid AS note_id
FROM interaction;
CREATE VIEW search_note WITH (security_invoker = true) AS
SELECT id, 'NOTE'::text AS kind, person_id, NULL::text COLLATE "C" AS key, NULL::text AS words, document, text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, id AS note_id
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

GRANT SELECT ON search_name, search_email, search_phone, search_contact, search_account, search_case, search_ticket_number, search_ticket,
  search_order, search_interaction, search_note TO lecito_gateway;

-- Answers what it is given; a statement with it is never spread over several processes, which to start takes longer than a search.
CREATE FUNCTION in_one_process(test boolean) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL UNSAFE AS $$ SELECT test $$;
