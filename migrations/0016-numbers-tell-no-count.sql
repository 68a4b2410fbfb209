-- A number that is told to a person tells of nobody else. Drawn from a sequence as they came, two of them told how many cases, tickets or
-- orders there were in between, of whomever. Now each is the next of the sequence under a permutation of the numbers of eight digits, under a
-- key that the gateway's role does not read.

CREATE TABLE number_key (
  key uuid PRIMARY KEY DEFAULT gen_random_uuid()
);
INSERT INTO number_key DEFAULT VALUES;

-- Four rounds of a Feistel network over 28 bits, again until the result has eight digits. Beyond a hundred million numbers stay as they are.
CREATE FUNCTION shuffled(prefix text, n bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  salt text := prefix || (SELECT key FROM public.number_key);
  high bigint;
  low bigint;
  mixed bigint;
BEGIN
  IF n >= 100000000 THEN
    RETURN n;
  END IF;
  LOOP
    high := n >> 14;
    low := n & 16383;
    FOR round IN 1..4 LOOP
      mixed := high # (('x' || substr(md5(salt || ' ' || round || ' ' || low), 1, 7))::bit(28)::bigint & 16383);
      high := low;
      low := mixed;
    END LOOP;
    n := (high << 14) | low;
    EXIT WHEN n < 100000000;
  END LOOP;
  RETURN n;
END
$$;

-- `CASE-04812973`. Those given before have six digits, so none comes twice.
CREATE OR REPLACE FUNCTION next_number(prefix text, numbers regclass) RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT prefix || lpad(n::text, greatest(8, length(n::text)), '0') FROM (SELECT shuffled(prefix, nextval(numbers)) AS n) AS next
$$;
