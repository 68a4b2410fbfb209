-- A stored decision gets an identity of its own, and an access event refers to it instead of repeating what it rests on (ADR 14).

ALTER TABLE authorisation ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY;
CREATE UNIQUE INDEX authorisation_id ON authorisation (id);

-- What was decided once and holds no more: events refer to it for as long as they are kept.
CREATE TABLE authorisation_past (
  id bigint PRIMARY KEY,
  -- No foreign key, and it may be emptied: the evidence outlives the person's row.
  person_id uuid,
  purpose text NOT NULL,
  valid_from timestamptz NOT NULL,
  valid_to timestamptz NOT NULL,
  grounds integer NOT NULL,
  reasons text NOT NULL,
  basis text NOT NULL,
  ended_at timestamptz NOT NULL DEFAULT now()
);

-- With the rights of its owner: the gateway's role deletes decisions, and must neither keep one from being remembered nor invent one.
CREATE FUNCTION remember_authorisation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO public.authorisation_past (id, person_id, purpose, valid_from, valid_to, grounds, reasons, basis)
  SELECT id, person_id, purpose, valid_from, valid_to, grounds, reasons, basis FROM ended;
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION remember_authorisation() FROM PUBLIC;
CREATE TRIGGER remember_deleted AFTER DELETE ON authorisation REFERENCING OLD TABLE AS ended
  FOR EACH STATEMENT EXECUTE FUNCTION remember_authorisation();

-- A decision that is changed, which only the owner may do, is another one: under an id of its own.
CREATE FUNCTION renew_authorisation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.id := nextval('public.authorisation_id_seq');
  RETURN NEW;
END
$$;
REVOKE ALL ON FUNCTION renew_authorisation() FROM PUBLIC;
CREATE TRIGGER renew_updated BEFORE UPDATE ON authorisation FOR EACH ROW EXECUTE FUNCTION renew_authorisation();
CREATE TRIGGER remember_updated AFTER UPDATE ON authorisation REFERENCING OLD TABLE AS ended
  FOR EACH STATEMENT EXECUTE FUNCTION remember_authorisation();

GRANT SELECT ON authorisation_past TO lecito_gateway;
-- Column by column: OVERRIDING SYSTEM VALUE would let whoever may insert whole rows take the id of another decision.
REVOKE INSERT ON authorisation FROM lecito_gateway;
GRANT INSERT (person_id, purpose, valid_from, valid_to, grounds, reasons, basis) ON authorisation TO lecito_gateway;

-- ---------------------------------------------------------------- the access log

-- A pseudonym has 128 bits; of the 132 that its 22 characters had room for, the last four were the hash's as well.
CREATE FUNCTION pg_temp.with_128_bits(pseudonym text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT left(pseudonym, 21) || translate(substr(pseudonym, 22, 1), 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
    'AAAAAAAAAAAAAAAAQQQQQQQQQQQQQQQQggggggggggggggggwwwwwwwwwwwwwwww')
$$;
CREATE FUNCTION pg_temp.bytes_of(pseudonyms text[]) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(string_agg(decode(translate(pg_temp.with_128_bits(pseudonym), '-_', '+/') || '==', 'base64'), '' ORDER BY place), '')
  FROM unnest(pseudonyms) WITH ORDINALITY AS listed (pseudonym, place)
$$;

-- 16 bytes for each person.
ALTER TABLE access_event ALTER COLUMN persons TYPE bytea USING pg_temp.bytes_of(persons);
UPDATE access_event SET viewer = pg_temp.with_128_bits(viewer), on_behalf_of = pg_temp.with_128_bits(on_behalf_of)
WHERE viewer_kind = 'data-subject';

-- The verdicts follow from the decisions that the event refers to, what was asked for, and where each person was seen. Events that were
-- written before keep theirs as they are.
ALTER TABLE access_event ALTER COLUMN verdicts DROP NOT NULL;
ALTER TABLE access_event ADD COLUMN standings bigint[] NOT NULL DEFAULT '{}';
ALTER TABLE access_event ALTER COLUMN standings SET STORAGE EXTERNAL;
ALTER TABLE access_event ADD COLUMN asked json;
ALTER TABLE access_event ADD COLUMN looks json;

-- A row of 4 kB stays whole: compressing its lists and moving them elsewhere would cost more than all the rest of the insert.
DO $$
DECLARE part regclass;
BEGIN
  FOR part IN SELECT relid FROM pg_partition_tree('access_event') WHERE isleaf LOOP
    EXECUTE format('ALTER TABLE %s SET (toast_tuple_target = 8160)', part);
  END LOOP;
END
$$;
