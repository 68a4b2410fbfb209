INSERT INTO service_case (id, number, person_id, queue_id, owner_id, subject, description, priority, state, channel, promised_at, due_at, opened_at)
SELECT pg_temp.key('case', k * pg_temp.teams() + t), 'CASE-' || lpad((k * pg_temp.teams() + t)::text, 6, '0'), pg_temp.person_of(t, k * 7),
  pg_temp.key('queue/CUSTOMER_SERVICE', t), CASE WHEN k / 5 % 10 = 0 AND k / 50 % 2 = 0 THEN NULL ELSE pg_temp.staff('CUSTOMER_SERVICE', t, 1 + k % 5) END,
  'Reclamo per la consegna', 'Chiede notizie del pacco' || pg_temp.ending(k * pg_temp.teams() + t),
  (ARRAY['LOW', 'NORMAL', 'NORMAL', 'HIGH', 'URGENT'])[1 + k % 7 % 5],
  (ARRAY['NEW', 'OPEN', 'WAITING', 'RESOLVED', 'RESOLVED', 'RESOLVED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED'])[1 + k / 5 % 10],
  'EMAIL', CASE WHEN k % 3 = 0 THEN current_date + (k % 5)::integer END, current_date + (k % 10)::integer, current_date - (k % 60)::integer
FROM generate_series(0, 249::bigint) k, generate_series(1, pg_temp.teams()) t;
INSERT INTO note (id, person_id, text, department, created_at)
SELECT pg_temp.key('note', k * pg_temp.teams() + t), pg_temp.person_of(t, k * 7), 'Preferisce essere richiamato, anche' || pg_temp.ending(k * pg_temp.teams() + t), 'CUSTOMER_SERVICE', current_date - (k % 90)::integer
FROM generate_series(0, 199::bigint) k, generate_series(1, pg_temp.teams()) t;
INSERT INTO task (id, department, person_id, owner_id, title, state, due_on)
SELECT pg_temp.key('task/' || d, k * pg_temp.teams() + t), d, pg_temp.person_of(t, k * 7), pg_temp.staff(d, t, 1 + k % 5), 'Richiamare',
  CASE WHEN k / 5 % 5 = 0 THEN 'OPEN' ELSE 'DONE' END, current_date - 15 + (k * 7 % 30)::integer
FROM unnest('{SALES,CUSTOMER_SERVICE,SUPPORT}'::text[]) d, generate_series(0, 149::bigint) k, generate_series(1, pg_temp.teams()) t;
-- Nobody's yet: a department does not let these pile up.
INSERT INTO task (id, department, person_id, title, due_on)
SELECT pg_temp.key('nobodys/' || d, k), d, pg_temp.person_of(1, k), 'Sentire il cliente', current_date - 15 + k::integer
FROM unnest('{SALES,CUSTOMER_SERVICE,SUPPORT}'::text[]) d, generate_series(1, 30::bigint) k;
