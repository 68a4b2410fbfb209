-- Half of each team.
INSERT INTO contract (id, person_id, kind, name, starts_at, external_id, source_id)
SELECT pg_temp.key('contract', n), pg_temp.key('person', n), 'CONTRACT', 'Fibra', '2023-01-01', n::text, pg_temp.key('source', 1)
FROM generate_series(1, $persons) n WHERE n / pg_temp.teams() % 2 = 0;
