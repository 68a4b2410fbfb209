-- Whoever watches a queue or a timeline is told that something in it changed: of what and of whom by ids alone, in the transaction of the
-- change. A trigger, since a command could forget it, and a change may come from elsewhere (an import, a sending, a merge). What the change
-- holds is not told: each gateway reads it for each watcher, under the watcher's own masks of that moment.
--
-- `<topic> <id of the queue or person> <id of the record> <kind>`. A statement that changed more than 200 records names none of them; its
-- message is the topic alone: whoever watches any of it reads again. What is deleted is told to nobody, for there is nothing left to read.

CREATE FUNCTION tell_queue() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  told text[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    told := ARRAY(SELECT queue_id || ' ' || id FROM after WHERE queue_id IS NOT NULL LIMIT 201);
  ELSE
    -- What was moved left one queue and came into another.
    told := ARRAY(SELECT queue_id || ' ' || id FROM after WHERE queue_id IS NOT NULL
      UNION SELECT queue_id || ' ' || id FROM before WHERE queue_id IS NOT NULL LIMIT 201);
  END IF;
  IF cardinality(told) > 200 THEN
    PERFORM pg_notify('lecito_changed', 'queue');
  ELSE
    PERFORM pg_notify('lecito_changed', 'queue ' || each || ' ' || TG_ARGV[0]) FROM unnest(told) each;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION tell_timeline() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  told text[];
BEGIN
  IF TG_ARGV[0] = 'CAMPAIGN_MESSAGE' THEN
    -- A member of a campaign to whom nothing went is no entry of a timeline.
    told := ARRAY(SELECT person_id || ' ' || id FROM after WHERE sent_at IS NOT NULL LIMIT 201);
  ELSE
    told := ARRAY(SELECT person_id || ' ' || id FROM after WHERE person_id IS NOT NULL LIMIT 201);
  END IF;
  IF cardinality(told) > 200 THEN
    PERFORM pg_notify('lecito_changed', 'timeline');
  ELSE
    PERFORM pg_notify('lecito_changed', 'timeline ' || each || ' ' || TG_ARGV[0]) FROM unnest(told) each;
  END IF;
  RETURN NULL;
END
$$;

-- A trigger that sees the rows of its statement has one event each.
DO $$
DECLARE
  source record;
BEGIN
  FOR source IN SELECT * FROM (VALUES
    ('service_case', 'queue', 'CASE'), ('ticket', 'queue', 'TICKET'),
    ('interaction', 'timeline', 'INTERACTION'), ('service_case', 'timeline', 'CASE'), ('ticket', 'timeline', 'TICKET'),
    ('order', 'timeline', 'ORDER'), ('opportunity', 'timeline', 'OPPORTUNITY'), ('lead', 'timeline', 'LEAD'),
    ('campaign_member', 'timeline', 'CAMPAIGN_MESSAGE'), ('note', 'timeline', 'NOTE'), ('hand_off', 'timeline', 'HAND_OFF')
  ) AS sources (changed, topic, kind) LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION %I(%L)',
      source.changed || '_inserted_tells_' || source.topic, source.changed, 'tell_' || source.topic, source.kind);
    EXECUTE format(
      'CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION %I(%L)',
      source.changed || '_updated_tells_' || source.topic, source.changed, 'tell_' || source.topic, source.kind);
  END LOOP;
END
$$;
