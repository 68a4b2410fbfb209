INSERT INTO asset (id, person_id, product_id, serial_number, installed_on, warranty_until)
SELECT pg_temp.key('asset', k * pg_temp.teams() + t), pg_temp.person_of(t, k * 7), pg_temp.key('product', 1 + k % 20),
  'SN-' || lpad((k * pg_temp.teams() + t)::text, 9, '0'), current_date - (k * 3)::integer, current_date + 365
FROM generate_series(0, 199::bigint) k, generate_series(1, pg_temp.teams()) t;
INSERT INTO entitlement (id, person_id, asset_id, name, service_level, respond_minutes, resolve_minutes, valid_from, valid_to)
SELECT pg_temp.key('entitlement', k * pg_temp.teams() + t), pg_temp.person_of(t, k * 7), pg_temp.key('asset', k * pg_temp.teams() + t), 'Assistenza',
  (ARRAY['GOLD', 'SILVER', 'BRONZE'])[1 + k % 3], 60, 600, '2024-01-01', current_date + (30 + k % 300)::integer
FROM generate_series(0, 99::bigint) k, generate_series(1, pg_temp.teams()) t;
INSERT INTO ticket (id, number, person_id, queue_id, owner_id, asset_id, entitlement_id, subject, description, severity, state, opened_at, resolve_by,
  waiting_since)
SELECT pg_temp.key('ticket', k * pg_temp.teams() + t), 'TCK-' || lpad((k * pg_temp.teams() + t)::text, 6, '0'), pg_temp.person_of(t, k * 7),
  pg_temp.key('queue/SUPPORT', t), CASE WHEN k / 5 % 10 = 0 AND k / 50 % 2 = 0 THEN NULL ELSE pg_temp.staff('SUPPORT', t, 1 + k % 5) END,
  pg_temp.key('asset', k * pg_temp.teams() + t), CASE WHEN k < 100 THEN pg_temp.key('entitlement', k * pg_temp.teams() + t) END,
  'Il modem si spegne', 'Chiede assistenza' || pg_temp.ending(k * pg_temp.teams() + t), (ARRAY['S1', 'S2', 'S3', 'S4'])[1 + k % 7 % 4],
  (ARRAY['NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER', 'RESOLVED', 'RESOLVED', 'RESOLVED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED'])[1 + k / 5 % 10],
  current_date - (k % 60)::integer, current_date + (k % 10 - 5)::integer, CASE WHEN k / 5 % 10 = 2 THEN current_date - 1 END
FROM generate_series(0, 199::bigint) k, generate_series(1, pg_temp.teams()) t;
