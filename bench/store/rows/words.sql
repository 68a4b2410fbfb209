-- What the statements of this folder are written with. The same at every run: what would be drawn by lot is taken from a hash. $persons is replaced.

-- In the order of n, as the gateway's own ids (UUID version 7) are in the order of their making.
CREATE FUNCTION pg_temp.key(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
  $$ SELECT ('01900000-0000-7000-8' || substr(md5(kind), 1, 3) || '-' || lpad(to_hex(n), 12, '0'))::uuid $$;
-- From 0 to 99.
CREATE FUNCTION pg_temp.lot(kind text, n bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS
  $$ SELECT abs(hashtext(kind || '/' || n) % 100) $$;
-- The one of the first 10,000 persons, counted from 0, who said the same to every question for consent.
CREATE FUNCTION pg_temp.twin(n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS
  $$ SELECT (n + (n - 1) / 10000 * 1237) % 10000 $$;

-- The end of a text, with words of all frequencies.
CREATE FUNCTION pg_temp.ending(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN n % 10 = 3 THEN ' e sulla fattura' ELSE '' END || CASE WHEN n % 100 = 42 THEN ' e attende un rimborso' ELSE '' END
    || CASE WHEN n % 1000 = 500 THEN ' per un guasto al contatore' ELSE '' END || CASE WHEN n % 5000 = 2500 THEN ', come disse il perito' ELSE '' END || '.'
$$;

-- However many persons there are, a team looks after a thousand: so a morning stays as long as a person's day.
CREATE FUNCTION pg_temp.teams() RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT greatest(1, $persons / 1000) $$;
CREATE FUNCTION pg_temp.team(department text, team bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
  $$ SELECT pg_temp.key('team/' || department, team) $$;
-- Five to a team. The first of the first team is whoever sends the requests.
CREATE FUNCTION pg_temp.staff(department text, team bigint, member bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN team = 1 AND member = 1 THEN (CASE department
    WHEN 'SALES' THEN '00000000-0000-7000-8000-0000000000a1' WHEN 'MARKETING' THEN '00000000-0000-7000-8000-0000000000a2'
    WHEN 'CUSTOMER_SERVICE' THEN '00000000-0000-7000-8000-0000000000a3' ELSE '00000000-0000-7000-8000-0000000000a4' END)::uuid
    ELSE pg_temp.key('staff/' || department, team * 10 + member) END
$$;
-- The persons of a team by number, from 0 on.
CREATE FUNCTION pg_temp.person_of(team bigint, number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT pg_temp.key('person', CASE WHEN team = 1 AND number % 1000 = 0 THEN $persons ELSE team - 1 + pg_temp.teams() * (number % 1000) END)
$$;

-- To marketing four consents: 55 % given, 20 % refused, 10 % given and withdrawn, 15 % never asked. To research one, given by everybody.
-- To recommendations four: 70 % given, 30 % never asked.
CREATE TEMPORARY TABLE answer AS
SELECT t AS twin, k.*, CASE k.purpose WHEN 'DirectMarketing' THEN d.drawn WHEN 'CommercialResearch' THEN 0 ELSE CASE WHEN d.drawn < 70 THEN 0 ELSE 99 END END AS lot
FROM generate_series(0, 9999::bigint) t, (VALUES
  (1, 'DirectMarketing', 'EMAIL', NULL), (2, 'DirectMarketing', 'PHONE', NULL), (3, 'DirectMarketing', 'POSTAL', NULL),
  (4, 'DirectMarketing', NULL, 'PROFILING'), (5, 'CommercialResearch', NULL, NULL), (6, 'ProvideProductRecommendations', 'EMAIL', NULL),
  (7, 'ProvideProductRecommendations', 'PHONE', NULL), (8, 'ProvideProductRecommendations', 'POSTAL', NULL),
  (9, 'ProvideProductRecommendations', NULL, 'PROFILING')) k (i, purpose, channel, processing),
  LATERAL (SELECT pg_temp.lot('consent' || k.i, t) AS drawn OFFSET 0) d;
DELETE FROM answer WHERE lot >= 85;
CREATE INDEX ON answer (twin, i);
ANALYZE answer;
CREATE TEMPORARY VIEW asked AS
SELECT pg_temp.key('consent', n * 10 + i) AS id, pg_temp.key('person', n) AS person_id, purpose, channel, processing, lot
FROM generate_series(1, $persons::bigint) n, LATERAL (SELECT * FROM answer WHERE twin = pg_temp.twin(n) ORDER BY i) a;
