-- What all events of one document, role and purpose say alike is stored once, under the hash of its content, and an event refers to it (ADR 20).

CREATE FUNCTION text_list(list json) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT ARRAY(SELECT json_array_elements_text(list))
$$;

CREATE TABLE access_circumstances (
  -- SHA-256 of the content: nobody can put other circumstances under an event that is written.
  id bytea PRIMARY KEY,
  content json NOT NULL,
  viewer_kind text NOT NULL GENERATED ALWAYS AS (content ->> 'viewerKind') STORED,
  client text NOT NULL GENERATED ALWAYS AS (content ->> 'client') STORED,
  role text GENERATED ALWAYS AS (content ->> 'role') STORED,
  purpose text GENERATED ALWAYS AS (content ->> 'purpose') STORED,
  activity text GENERATED ALWAYS AS (content ->> 'activity') STORED,
  operation text NOT NULL GENERATED ALWAYS AS (content ->> 'operation') STORED
    CHECK (operation IN ('Collection', 'Alteration', 'Consultation', 'Disclosure', 'Combination', 'Erasure')),
  shape text NOT NULL GENERATED ALWAYS AS (content ->> 'shape') STORED
    CHECK (shape IN ('LIST', 'CONSULT', 'SEARCH', 'EXPORT', 'AGGREGATE', 'WRITE')),
  recipient text GENERATED ALWAYS AS (content ->> 'recipient') STORED,
  document_hash text NOT NULL GENERATED ALWAYS AS (content ->> 'documentHash') STORED,
  operation_name text GENERATED ALWAYS AS (content ->> 'operationName') STORED,
  policy_version text NOT NULL GENERATED ALWAYS AS (content ->> 'policyVersion') STORED,
  outcome text NOT NULL GENERATED ALWAYS AS (content ->> 'outcome') STORED CHECK (outcome IN ('RELEASED', 'REFUSED', 'FAILED')),
  code text GENERATED ALWAYS AS (content ->> 'code') STORED,
  released text[] NOT NULL GENERATED ALWAYS AS (text_list(content -> 'released')) STORED,
  withheld text[] NOT NULL GENERATED ALWAYS AS (text_list(content -> 'withheld')) STORED,
  used text[] NOT NULL GENERATED ALWAYS AS (text_list(content -> 'used')) STORED,
  asked json GENERATED ALWAYS AS (CASE WHEN content ->> 'asked' IS NOT NULL THEN content -> 'asked' END) STORED,
  CHECK (id = sha256(convert_to(content::text, 'UTF8')))
);
GRANT SELECT, INSERT ON access_circumstances TO lecito_gateway;

-- ---------------------------------------------------------------- the events anew, without what their circumstances say

ALTER TABLE access_event RENAME TO former_event;
ALTER INDEX access_event_pkey RENAME TO former_event_pkey;
ALTER INDEX access_event_viewer RENAME TO former_event_viewer;
ALTER INDEX access_event_person_buckets RENAME TO former_event_person_buckets;

CREATE TABLE access_event (
  id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- No foreign key, whose check would cost each event as much as its row: whoever inserts an event makes sure that these are there.
  circumstances bytea NOT NULL,
  trace_id text NOT NULL,
  viewer text NOT NULL,
  on_behalf_of text,
  -- 16 bytes for each person, and what of these is indexed.
  persons bytea NOT NULL,
  person_buckets smallint[] NOT NULL,
  -- The stored decisions that the verdicts follow from; events that were written before these were referred to hold the verdicts.
  standings bigint[] NOT NULL DEFAULT '{}',
  looks json,
  verdicts json
) PARTITION BY RANGE (at);
ALTER TABLE access_event ALTER COLUMN persons SET STORAGE EXTERNAL;
ALTER TABLE access_event ALTER COLUMN person_buckets SET STORAGE EXTERNAL;
ALTER TABLE access_event ALTER COLUMN standings SET STORAGE EXTERNAL;
ALTER TABLE access_event ALTER COLUMN verdicts SET STORAGE EXTERNAL;

DO $$
DECLARE part record;
BEGIN
  FOR part IN SELECT relname AS name, pg_get_expr(relpartbound, oid) AS bounds FROM pg_class
    WHERE oid IN (SELECT relid FROM pg_partition_tree('former_event') WHERE isleaf) LOOP
    EXECUTE format('ALTER TABLE %I RENAME TO %I', part.name, replace(part.name, 'access', 'former'));
    EXECUTE format('CREATE TABLE %I PARTITION OF access_event %s WITH (toast_tuple_target = 8160)', part.name, part.bounds);
  END LOOP;
END
$$;

CREATE FUNCTION pg_temp.circumstances_of(event former_event) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT json_build_object('viewerKind', event.viewer_kind, 'client', event.client, 'role', event.role, 'purpose', event.purpose,
    'activity', event.activity, 'operation', event.operation, 'shape', event.shape, 'recipient', event.recipient,
    'documentHash', event.document_hash, 'operationName', event.operation_name, 'policyVersion', event.policy_version,
    'outcome', event.outcome, 'code', event.code, 'released', event.released, 'withheld', event.withheld, 'used', event.used,
    'asked', event.asked)::text
$$;
INSERT INTO access_circumstances (id, content)
SELECT sha256(convert_to(content, 'UTF8')), content::json FROM (SELECT DISTINCT pg_temp.circumstances_of(e) AS content FROM former_event e) AS told;
INSERT INTO access_event (id, at, circumstances, trace_id, viewer, on_behalf_of, persons, person_buckets, standings, looks, verdicts)
SELECT id, at, sha256(convert_to(pg_temp.circumstances_of(e), 'UTF8')), trace_id, viewer, on_behalf_of, persons, person_buckets, standings, looks, verdicts
FROM former_event e;
DROP TABLE former_event CASCADE;

ALTER TABLE access_event ADD PRIMARY KEY (at, id);
CREATE INDEX access_event_viewer ON access_event (viewer, at);
CREATE INDEX access_event_person_buckets ON access_event USING gin (person_buckets) WITH (gin_pending_list_limit = 262144);
GRANT SELECT, INSERT ON access_event TO lecito_gateway;

-- Events as they are read.
CREATE VIEW access_event_in_full AS
SELECT e.id, e.at, e.trace_id, e.viewer, c.viewer_kind, c.client, e.on_behalf_of, c.role, c.purpose, c.activity, c.operation, c.shape, c.recipient,
  c.document_hash, c.operation_name, c.policy_version, c.outcome, c.code, e.persons, c.released, c.withheld, c.used, e.verdicts, e.person_buckets,
  e.standings, c.asked, e.looks
FROM access_event e LEFT JOIN access_circumstances c ON c.id = e.circumstances;
GRANT SELECT ON access_event_in_full TO lecito_gateway;
