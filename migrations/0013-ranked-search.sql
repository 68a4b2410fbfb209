-- A search in the order of how well each hit fits, organisations among the hits, and as quick among a million persons.

-- ---------------------------------------------------------------- texts

-- The stems of a text are kept: to take the newest of many that have a word, one text after the other is looked at.
DROP INDEX interaction_search, service_case_search, ticket_search, note_search;
ALTER TABLE interaction ADD COLUMN document tsvector NOT NULL
  GENERATED ALWAYS AS (search_document(coalesce(subject, '') || ' ' || coalesce(summary, ''))) STORED;
ALTER TABLE service_case ADD COLUMN document tsvector NOT NULL
  GENERATED ALWAYS AS (search_document(subject || ' ' || coalesce(description, ''))) STORED;
ALTER TABLE ticket ADD COLUMN document tsvector NOT NULL
  GENERATED ALWAYS AS (search_document(subject || ' ' || coalesce(description, ''))) STORED;
ALTER TABLE note ADD COLUMN document tsvector NOT NULL GENERATED ALWAYS AS (search_document(text)) STORED;
CREATE INDEX interaction_search ON interaction USING gin (document);
CREATE INDEX service_case_search ON service_case USING gin (document);
CREATE INDEX ticket_search ON ticket USING gin (document);
CREATE INDEX note_search ON note USING gin (document);
-- Of a word that the statistics do not know PostgreSQL takes it that it is half as frequent as the rarest that they know, and looks for it among
-- the newest texts if that seems quick: it has to know the rare ones, or it would read all texts for a word that is nowhere.
ALTER TABLE interaction ALTER COLUMN document SET STATISTICS 1000;
ALTER TABLE service_case ALTER COLUMN document SET STATISTICS 1000;
ALTER TABLE ticket ALTER COLUMN document SET STATISTICS 1000;
ALTER TABLE note ALTER COLUMN document SET STATISTICS 1000;

-- ---------------------------------------------------------------- keys

-- By their bytes: so one index tells what begins with a text, in order.
DROP VIEW search_entry;
DROP INDEX person_key_name, person_key_email, person_key_phone, contact_point_key, service_case_key, ticket_key, order_key;
CREATE INDEX person_key_name ON person ((lower(family_name) COLLATE "C"), id);
CREATE INDEX person_key_email ON person ((lower(email) COLLATE "C"), id);
CREATE INDEX person_key_phone ON person ((phone_in_one_form(phone) COLLATE "C"), id);
CREATE INDEX contact_point_key ON contact_point
  ((CASE kind WHEN 'PHONE' THEN phone_in_one_form(value) ELSE lower(value) END COLLATE "C"), id);
CREATE INDEX service_case_key ON service_case ((lower(number) COLLATE "C"), id);
CREATE INDEX ticket_key ON ticket ((lower(number) COLLATE "C"), id);
CREATE INDEX order_key ON "order" ((lower(number) COLLATE "C"), id);
CREATE INDEX account_key ON account ((lower(name) COLLATE "C"), id);

-- One row for each cell that can be found: by `key` or how it begins, by parts of `words`, by the stems in `document`.
CREATE VIEW search_entry WITH (security_invoker = true) AS
SELECT id, 'NAME'::text AS kind, id AS person_id, lower(family_name) COLLATE "C" AS key,
  coalesce(given_name, '') || ' ' || coalesce(family_name, '') AS words, NULL::tsvector AS document,
  btrim(coalesce(given_name, '') || ' ' || coalesce(family_name, '')) AS text,
  NULL::uuid AS account_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id
FROM person
UNION ALL SELECT id, 'EMAIL'::text, id, lower(email) COLLATE "C", email, NULL::tsvector, email,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM person
UNION ALL SELECT id, 'PHONE'::text, id, phone_in_one_form(phone) COLLATE "C", NULL::text, NULL::tsvector, phone,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM person
UNION ALL SELECT id, 'CONTACT_' || kind, person_id, CASE kind WHEN 'PHONE' THEN phone_in_one_form(value) ELSE lower(value) END COLLATE "C",
  NULL::text, NULL::tsvector, value, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM contact_point
UNION ALL SELECT id, 'ACCOUNT'::text, NULL::uuid, lower(name) COLLATE "C", name, NULL::tsvector, name,
  id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM account
UNION ALL SELECT id, 'CASE'::text, person_id, lower(number) COLLATE "C", NULL::text, document, number || ' ' || subject,
  NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM service_case
UNION ALL SELECT id, 'TICKET_NUMBER'::text, person_id, lower(number) COLLATE "C", NULL::text, NULL::tsvector, number,
  NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid FROM ticket
UNION ALL SELECT id, 'TICKET'::text, person_id, NULL::text COLLATE "C", NULL::text, document, subject,
  NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid FROM ticket
UNION ALL SELECT id, 'ORDER'::text, person_id, lower(number) COLLATE "C", NULL::text, NULL::tsvector, number,
  NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid FROM "order"
UNION ALL SELECT id, 'INTERACTION'::text, person_id, NULL::text COLLATE "C", NULL::text, document, subject,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid FROM interaction
UNION ALL SELECT id, 'NOTE'::text, person_id, NULL::text COLLATE "C", NULL::text, document, text,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id FROM note;

GRANT SELECT ON search_entry TO lecito_gateway;
