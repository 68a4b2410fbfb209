-- What the peers read: schema `peers` for the obvious build, schema `masked` for PostGraphile. Made anew at every run. Masks are filled in by peers.mjs.
DROP SCHEMA IF EXISTS masked CASCADE;
DROP SCHEMA IF EXISTS peers CASCADE;

-- The obvious build's consents: one row for each that is given, no history to read.
CREATE SCHEMA peers;
CREATE TABLE peers.consent (
  person_id uuid NOT NULL,
  purpose text NOT NULL,
  kind text NOT NULL,
  PRIMARY KEY (person_id, purpose, kind)
);
INSERT INTO peers.consent
SELECT DISTINCT r.person_id, r.purpose, CASE WHEN r.channel IS NOT NULL THEN 'CONSENT_' || r.channel
  WHEN r.processing IS NOT NULL THEN 'CONSENT_' || r.processing ELSE 'CONSENT' END
FROM consent_record r
CROSS JOIN LATERAL (SELECT e.state FROM consent_event e WHERE e.consent_record_id = r.id ORDER BY e.version DESC LIMIT 1) e
WHERE e.state = 'ConsentGiven';

-- Its log, and that of PostGraphile's mutation: one row per access.
CREATE TABLE peers.access (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  viewer text NOT NULL,
  purpose text NOT NULL,
  operation text NOT NULL,
  persons text[] NOT NULL,
  fields text[] NOT NULL
);
CREATE INDEX access_at ON peers.access (at);

-- Which grounds each column accepts, by purpose: the same numbers that the gateway tests.
CREATE TABLE peers.mask (purpose text PRIMARY KEY, $columns);
$masks

-- The views take the purpose from the connection's settings, as PostGraphile hands them on.
CREATE SCHEMA masked;
CREATE VIEW masked.person AS
SELECT p.id, $person
FROM person p
JOIN authorisation a ON a.person_id = p.id AND a.purpose = current_setting('masked.purpose') AND a.valid_from <= now() AND a.valid_to > now()
JOIN peers.mask m ON m.purpose = a.purpose
WHERE a.grounds & m.person_any <> 0;
COMMENT ON VIEW masked.person IS '@primaryKey id';

CREATE VIEW masked.interaction AS
SELECT i.id, i.person_id, $interaction
FROM interaction i
JOIN authorisation a ON a.person_id = i.person_id AND a.purpose = current_setting('masked.purpose') AND a.valid_from <= now() AND a.valid_to > now()
JOIN peers.mask m ON m.purpose = a.purpose
WHERE a.grounds & m.interaction_any <> 0;
COMMENT ON VIEW masked.interaction IS E'@primaryKey id\n@foreignKey (person_id) references masked.person (id)|@foreignFieldName interactions';

-- The write of W6 with its event, in the one transaction that PostGraphile makes of a mutation. A person who may not be seen is not found.
CREATE FUNCTION masked.log_interaction(person_id uuid, channel text, direction text, subject text, summary text) RETURNS masked.interaction
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  made uuid := gen_random_uuid();
  shown masked.interaction;
BEGIN
  PERFORM FROM masked.person p WHERE p.id = log_interaction.person_id;
  IF NOT FOUND THEN RAISE EXCEPTION 'NOT_FOUND'; END IF;
  INSERT INTO public.interaction (id, person_id, channel, direction, department, subject, summary, occurred_at)
  VALUES (made, log_interaction.person_id, log_interaction.channel, log_interaction.direction, 'MARKETING', log_interaction.subject,
    log_interaction.summary, clock_timestamp());
  INSERT INTO peers.access (viewer, purpose, operation, persons, fields)
  VALUES ('benchmark', current_setting('masked.purpose'), 'logInteraction', ARRAY[log_interaction.person_id::text], '{channel,subject,occurredAt}');
  SELECT * INTO shown FROM masked.interaction i WHERE i.id = made;
  RETURN shown;
END
$$;

GRANT USAGE ON SCHEMA peers, masked TO lecito_gateway;
GRANT SELECT ON ALL TABLES IN SCHEMA peers, masked TO lecito_gateway;
GRANT INSERT ON peers.access TO lecito_gateway;
