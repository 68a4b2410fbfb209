-- Likely duplicates, and persons who were found to be one and were merged, so that it can be undone.

-- Persons whose e-mail address, telephone number or tax code was written and not compared since. Whoever writes a person adds a line here,
-- alike whether or not somebody has the same: what is found is found later, by nobody's request, so no answer's time tells of it.
CREATE TABLE duplicate_check (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id uuid NOT NULL
);

CREATE FUNCTION check_new_persons() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO duplicate_check (person_id) SELECT id FROM written;
  RETURN NULL;
END
$$;
CREATE TRIGGER check_new_persons AFTER INSERT ON person REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION check_new_persons();

CREATE FUNCTION check_changed_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO duplicate_check (person_id) VALUES (NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER check_changed_person AFTER UPDATE OF email, phone, tax_code ON person
  FOR EACH ROW EXECUTE FUNCTION check_changed_person();

INSERT INTO duplicate_check (person_id) SELECT id FROM person;

-- One form of what sources write differently: 0039 045 800-0001 and +390458000001 are one number.
CREATE FUNCTION phone_in_one_form(phone text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(phone, '^\s*00', '+'), '[^0-9+]', '', 'g')
$$;
CREATE INDEX person_email_in_one_form ON person (lower(email)) WHERE email IS NOT NULL;
CREATE INDEX person_phone_in_one_form ON person (phone_in_one_form(phone)) WHERE phone IS NOT NULL;
CREATE INDEX person_tax_code_in_one_form ON person (upper(tax_code)) WHERE tax_code IS NOT NULL;

-- One row for each field that two persons have in common, so that whoever may see the one field learns nothing of another. No foreign keys:
-- they would lock the persons while a match is written, and whoever waits for that lock would have learned of the match.
CREATE TABLE possible_duplicate (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  other_person_id uuid NOT NULL,
  matched text NOT NULL CHECK (matched IN ('EMAIL', 'PHONE', 'TAX_CODE')),
  state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'MERGED', 'DISMISSED')),
  found_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (person_id, other_person_id, matched),
  CHECK (person_id < other_person_id)
);
CREATE INDEX possible_duplicate_other ON possible_duplicate (other_person_id, person_id);
CREATE INDEX possible_duplicate_state ON possible_duplicate (state, id);
CREATE INDEX possible_duplicate_found_at ON possible_duplicate (found_at, id);

-- Two persons were found to be one: the dropped one is seen no more, their rows are the kept one's, until it is undone.
CREATE TABLE person_merge (
  id uuid PRIMARY KEY,
  kept_id uuid NOT NULL REFERENCES person,
  dropped_id uuid NOT NULL REFERENCES person,
  merged_at timestamptz NOT NULL DEFAULT now(),
  undone_at timestamptz NOT NULL DEFAULT 'infinity',
  -- A sale gave the address that was the dropped person's: it speaks for the kept one's only where it is the same (Codice Art. 130(4)).
  same_email boolean NOT NULL,
  -- The duplicates that were closed by it.
  closed uuid[] NOT NULL,
  CHECK (kept_id <> dropped_id)
);
CREATE INDEX person_merge_kept ON person_merge (kept_id, id);
CREATE INDEX person_merge_dropped ON person_merge (dropped_id, id);
-- Nobody is dropped twice at once.
CREATE UNIQUE INDEX person_merge_in_force ON person_merge (dropped_id) WHERE undone_at = 'infinity';

-- The rows that went from the dropped to the kept person: exactly these go back.
CREATE TABLE merged_row (
  merge_id uuid NOT NULL REFERENCES person_merge,
  table_name text NOT NULL,
  row_id uuid NOT NULL,
  PRIMARY KEY (merge_id, table_name, row_id)
);
CREATE INDEX merged_row_row ON merged_row (row_id);

GRANT SELECT, INSERT, DELETE ON duplicate_check, possible_duplicate TO lecito_gateway;
-- The second, so that a gateway can leave to another what that one has taken.
GRANT UPDATE (state) ON possible_duplicate TO lecito_gateway;
GRANT UPDATE (person_id) ON duplicate_check TO lecito_gateway;
GRANT SELECT, INSERT ON person_merge, merged_row TO lecito_gateway;
GRANT UPDATE (undone_at) ON person_merge TO lecito_gateway;
-- Whose a row is may change; what was said in a consent, written in a note or handed off stays as it is.
GRANT UPDATE (person_id) ON interaction, consent_record, consent_event, note, attachment, hand_off TO lecito_gateway;
