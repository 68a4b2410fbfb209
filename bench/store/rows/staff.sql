INSERT INTO team (id, name, kind)
SELECT pg_temp.team(d, t), d || ' ' || t, d
FROM unnest('{SALES,MARKETING,CUSTOMER_SERVICE,SUPPORT}'::text[]) d, generate_series(1, pg_temp.teams()) t;
INSERT INTO staff (id, name, email)
SELECT pg_temp.staff(d, t, m), 'Staff ' || t || '-' || m, lower(d) || t || '-' || m || '@example.org'
FROM unnest('{SALES,MARKETING,CUSTOMER_SERVICE,SUPPORT}'::text[]) d, generate_series(1, pg_temp.teams()) t, generate_series(1, 5) m;
INSERT INTO team_member (team_id, staff_id)
SELECT pg_temp.team(d, t), pg_temp.staff(d, t, m)
FROM unnest('{SALES,MARKETING,CUSTOMER_SERVICE,SUPPORT}'::text[]) d, generate_series(1, pg_temp.teams()) t, generate_series(1, 5) m;
INSERT INTO queue (id, name, department, team_id)
SELECT pg_temp.key('queue/' || d, t), d || ' ' || t, d, pg_temp.team(d, t)
FROM unnest('{CUSTOMER_SERVICE,SUPPORT}'::text[]) d, generate_series(1, pg_temp.teams()) t;
INSERT INTO assignment (id, person_id, team_id, valid_from)
SELECT pg_temp.key('assignment/' || d, n), pg_temp.key('person', n), pg_temp.team(d, 1 + n % pg_temp.teams()), '2024-01-01'
FROM generate_series(1, $persons) n, unnest('{SALES,SUPPORT}'::text[]) d;
