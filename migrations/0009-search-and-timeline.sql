-- What the departments open in the morning, one timeline over all that happened with a person, and one search over all that is found.
-- A view is read with the rights of whoever reads it, and adds no row and no column that a table does not hold.

-- ---------------------------------------------------------------- morning

-- When a sale was last changed: what nothing was done about is stale. Of one that comes from elsewhere, the last day that is known.
ALTER TABLE opportunity ADD COLUMN changed_at timestamptz;
UPDATE opportunity SET changed_at = coalesce(closed_on, engaged_on, created_at);
ALTER TABLE opportunity ALTER COLUMN changed_at SET NOT NULL;
CREATE FUNCTION opportunity_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_at := CASE TG_OP WHEN 'INSERT' THEN coalesce(NEW.changed_at, NEW.closed_on, NEW.engaged_on, NEW.created_at) ELSE now() END;
  RETURN NEW;
END
$$;
CREATE TRIGGER opportunity_inserted BEFORE INSERT ON opportunity FOR EACH ROW EXECUTE FUNCTION opportunity_changed();
-- Another person's by a merge is no work on it.
CREATE TRIGGER opportunity_updated BEFORE UPDATE ON opportunity FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.* AND OLD.person_id IS NOT DISTINCT FROM NEW.person_id)
  EXECUTE FUNCTION opportunity_changed();
CREATE INDEX opportunity_changed_at ON opportunity (changed_at, id);
CREATE INDEX opportunity_open ON opportunity (owner_id, changed_at, id) WHERE stage IN ('PROSPECTING', 'ENGAGING', 'PROPOSING', 'NEGOTIATING');
CREATE INDEX lead_to_call ON lead (owner_id, due_on, id) WHERE state IN ('NEW', 'WORKING', 'QUALIFIED');
CREATE INDEX task_open ON task (department, due_on, id) WHERE state = 'OPEN';

-- Priority and deadline in one number, so that one index serves the order: the smaller, the sooner. Without a deadline: after all others.
ALTER TABLE service_case ADD COLUMN urgency double precision NOT NULL GENERATED ALWAYS AS (
  CASE priority WHEN 'URGENT' THEN 1e11 WHEN 'HIGH' THEN 2e11 WHEN 'NORMAL' THEN 3e11 ELSE 4e11 END::double precision
    + coalesce(extract(epoch FROM due_at AT TIME ZONE 'UTC')::double precision, 9e10)) STORED;
ALTER TABLE ticket ADD COLUMN urgency double precision NOT NULL GENERATED ALWAYS AS (
  CASE severity WHEN 'S1' THEN 1e11 WHEN 'S2' THEN 2e11 WHEN 'S3' THEN 3e11 ELSE 4e11 END::double precision
    + coalesce(extract(epoch FROM resolve_by AT TIME ZONE 'UTC')::double precision, 9e10)) STORED;
CREATE INDEX service_case_urgency ON service_case (urgency, id);
CREATE INDEX service_case_mine ON service_case (owner_id, urgency, id) WHERE state IN ('NEW', 'OPEN', 'WAITING');
CREATE INDEX service_case_waiting ON service_case (urgency, id) WHERE owner_id IS NULL AND state IN ('NEW', 'OPEN', 'WAITING');
CREATE INDEX service_case_promised ON service_case (owner_id, promised_at, id)
  WHERE state IN ('NEW', 'OPEN', 'WAITING') AND promised_at IS NOT NULL;
CREATE INDEX ticket_urgency ON ticket (urgency, id);
CREATE INDEX ticket_mine ON ticket (owner_id, urgency, id) WHERE state IN ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER');
CREATE INDEX ticket_waiting ON ticket (urgency, id) WHERE owner_id IS NULL AND state IN ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER');
CREATE INDEX asset_installed_on ON asset (installed_on, id);
CREATE INDEX entitlement_valid_to ON entitlement (valid_to, id);
CREATE INDEX campaign_member_responded ON campaign_member (responded_at, id) WHERE responded_at IS NOT NULL;

-- ---------------------------------------------------------------- timeline

-- Each branch is one table without a condition, so that a page is a merge of indexes by person (or account), newest first, and sorts nothing.
-- `kind` says by which category an entry is released. A member of a campaign to whom nothing went has none, so is nowhere an entry.
CREATE INDEX order_person_newest ON "order" (person_id, placed_at DESC, id DESC);
CREATE INDEX order_account_newest ON "order" (account_id, placed_at DESC, id DESC);
CREATE INDEX opportunity_person_newest ON opportunity (person_id, created_at DESC, id DESC);
CREATE INDEX opportunity_account_newest ON opportunity (account_id, created_at DESC, id DESC);
CREATE INDEX campaign_member_person_newest ON campaign_member (person_id, (coalesce(sent_at, added_at)) DESC, id DESC);

CREATE VIEW timeline_entry WITH (security_invoker = true) AS
SELECT id, 'INTERACTION'::text AS kind, person_id, account_id, occurred_at AS at, channel, department, subject AS title,
  id AS interaction_id, NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS opportunity_id,
  NULL::uuid AS lead_id, NULL::uuid AS campaign_member_id, NULL::uuid AS note_id, NULL::uuid AS hand_off_id
FROM interaction
UNION ALL SELECT id, 'CASE'::text, person_id, account_id, opened_at, channel, 'CUSTOMER_SERVICE'::text, number || ' ' || subject,
  NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM service_case
UNION ALL SELECT id, 'TICKET'::text, person_id, account_id, opened_at, NULL::text, 'SUPPORT'::text, number,
  NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM ticket
UNION ALL SELECT id, 'ORDER'::text, person_id, account_id, placed_at, NULL::text, 'SALES'::text, number,
  NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM "order"
UNION ALL SELECT id, 'OPPORTUNITY'::text, person_id, account_id, created_at, NULL::text, 'SALES'::text, name,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM opportunity
UNION ALL SELECT id, 'LEAD'::text, person_id, NULL::uuid, created_at, channel, 'SALES'::text, account_name,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid FROM lead
UNION ALL SELECT id, CASE WHEN sent_at IS NOT NULL THEN 'CAMPAIGN_MESSAGE'::text END, person_id, NULL::uuid, coalesce(sent_at, added_at),
  (SELECT c.channel FROM campaign c WHERE c.id = campaign_id), 'MARKETING'::text, (SELECT c.name FROM campaign c WHERE c.id = campaign_id),
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid FROM campaign_member
UNION ALL SELECT id, 'NOTE'::text, person_id, account_id, created_at, NULL::text, department, text,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid FROM note
UNION ALL SELECT id, 'HAND_OFF'::text, person_id, NULL::uuid, at, NULL::text, from_department, reason,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id FROM hand_off;

-- ---------------------------------------------------------------- search

-- Whatever language a text is in, its words are found by their stems.
CREATE FUNCTION search_document(text text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('pg_catalog.italian', text) || to_tsvector('pg_catalog.english', text)
$$;

CREATE INDEX person_search_name ON person USING gin ((coalesce(given_name, '') || ' ' || coalesce(family_name, '')) gin_trgm_ops);
CREATE INDEX person_key_name ON person (lower(family_name), id);
CREATE INDEX person_key_email ON person (lower(email), id);
CREATE INDEX person_key_phone ON person (phone_in_one_form(phone), id);
CREATE INDEX contact_point_key ON contact_point ((CASE kind WHEN 'PHONE' THEN phone_in_one_form(value) ELSE lower(value) END), id);
CREATE INDEX service_case_key ON service_case (lower(number), id);
CREATE INDEX ticket_key ON ticket (lower(number), id);
CREATE INDEX order_key ON "order" (lower(number), id);
CREATE INDEX service_case_search ON service_case USING gin (search_document(subject || ' ' || coalesce(description, '')));
CREATE INDEX ticket_search ON ticket USING gin (search_document(subject || ' ' || coalesce(description, '')));
CREATE INDEX interaction_search ON interaction USING gin (search_document(coalesce(subject, '') || ' ' || coalesce(summary, '')));
CREATE INDEX note_search ON note USING gin (search_document(text));

-- One row for each cell that can be found: by `key` as a whole, by parts of `words`, by the stems in `document`.
CREATE VIEW search_entry WITH (security_invoker = true) AS
SELECT id, 'NAME'::text AS kind, id AS person_id, lower(family_name) AS key,
  coalesce(given_name, '') || ' ' || coalesce(family_name, '') AS words, NULL::tsvector AS document,
  btrim(coalesce(given_name, '') || ' ' || coalesce(family_name, '')) AS text,
  NULL::uuid AS case_id, NULL::uuid AS ticket_id, NULL::uuid AS order_id, NULL::uuid AS interaction_id, NULL::uuid AS note_id
FROM person
UNION ALL SELECT id, 'EMAIL'::text, id, lower(email), email, NULL::tsvector, email,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM person
UNION ALL SELECT id, 'PHONE'::text, id, phone_in_one_form(phone), NULL::text, NULL::tsvector, phone,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM person
UNION ALL SELECT id, 'CONTACT_' || kind, person_id, CASE kind WHEN 'PHONE' THEN phone_in_one_form(value) ELSE lower(value) END,
  NULL::text, NULL::tsvector, value, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM contact_point
UNION ALL SELECT id, 'CASE'::text, person_id, lower(number), NULL::text, search_document(subject || ' ' || coalesce(description, '')),
  number || ' ' || subject, id, NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid FROM service_case
UNION ALL SELECT id, 'TICKET_NUMBER'::text, person_id, lower(number), NULL::text, NULL::tsvector, number,
  NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid FROM ticket
UNION ALL SELECT id, 'TICKET'::text, person_id, NULL::text, NULL::text, search_document(subject || ' ' || coalesce(description, '')),
  subject, NULL::uuid, id, NULL::uuid, NULL::uuid, NULL::uuid FROM ticket
UNION ALL SELECT id, 'ORDER'::text, person_id, lower(number), NULL::text, NULL::tsvector, number,
  NULL::uuid, NULL::uuid, id, NULL::uuid, NULL::uuid FROM "order"
UNION ALL SELECT id, 'INTERACTION'::text, person_id, NULL::text, NULL::text,
  search_document(coalesce(subject, '') || ' ' || coalesce(summary, '')), subject,
  NULL::uuid, NULL::uuid, NULL::uuid, id, NULL::uuid FROM interaction
UNION ALL SELECT id, 'NOTE'::text, person_id, NULL::text, NULL::text, search_document(text), text,
  NULL::uuid, NULL::uuid, NULL::uuid, NULL::uuid, id FROM note;

GRANT SELECT ON timeline_entry, search_entry TO lecito_gateway;
