-- What was decided for one of the first 10,000 is decided alike for whoever said the same: only the consents and the contract that it rests on
-- are each one's own. `decided` has what was decided, by number of the person, from 0; what rests on a contract, the same for all, stands under -1.
CREATE TEMPORARY TABLE decided AS
SELECT s.twin, purpose, valid_from, valid_to, grounds, reasons,
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(basis, t.tails[1], '%1$s'), t.tails[2], '%2$s'), t.tails[3], '%3$s'),
    t.tails[4], '%4$s'), t.tails[5], '%5$s'), t.tails[6], '%6$s'), t.tails[7], '%7$s'), t.tails[8], '%8$s'), t.tails[9], '%9$s'),
    t.contract, '%10$s') AS basis
FROM generate_series(1, 10000::bigint) n
JOIN authorisation a ON a.person_id = pg_temp.key('person', n),
  LATERAL (SELECT array_agg(pg_temp.key('consent', n * 10 + i)::text ORDER BY i) AS tails, pg_temp.key('contract', n)::text AS contract
    FROM generate_series(1, 9) i) t,
  LATERAL (SELECT CASE WHEN a.basis LIKE '%contract/%' THEN -1 ELSE n % 10000 END AS twin) s
WHERE s.twin >= 0 OR n = (SELECT min(m) FROM generate_series(1, 10000) m WHERE m / pg_temp.teams() % 2 = 0);
CREATE INDEX ON decided (twin);
ANALYZE decided;

INSERT INTO authorisation (person_id, purpose, valid_from, valid_to, grounds, reasons, basis)
SELECT pg_temp.key('person', n), d.purpose, d.valid_from, d.valid_to, d.grounds, d.reasons, format(d.basis, VARIADIC o.own)
FROM generate_series(10001, $persons::bigint) n,
  LATERAL (SELECT array_agg(CASE WHEN i < 10 THEN pg_temp.key('consent', n * 10 + i) ELSE pg_temp.key('contract', n) END::text ORDER BY i) AS own
    FROM generate_series(1, 10) i OFFSET 0) o,
  LATERAL (SELECT * FROM decided WHERE twin = pg_temp.twin(n)
    UNION ALL SELECT * FROM decided WHERE twin = -1 AND n / pg_temp.teams() % 2 = 0) d;
