-- Of each team: its k-th row is the next member's, and about the next person.
INSERT INTO account (id, name, sector, country, source_id, collection_action_id)
SELECT pg_temp.key('account', n), 'Officine ' || (ARRAY['Adda', 'Brenta', 'Chienti', 'Dora', 'Esino', 'Foglia', 'Garza'])[1 + n % 7] || ' ' || n || ' S.r.l.',
  'Meccanica', 'IT', pg_temp.key('source', 1), pg_temp.key('action', 1)
FROM generate_series(1, pg_temp.teams() * 50) n;
INSERT INTO lead (id, person_id, interest, state, rating, channel, owner_id, due_on, source_id, collection_action_id, created_at)
SELECT pg_temp.key('lead', k * pg_temp.teams() + t), pg_temp.person_of(t, k * 7), 'Fibra',
  (ARRAY['NEW', 'NEW', 'WORKING', 'WORKING', 'QUALIFIED', 'QUALIFIED', 'CONVERTED', 'CONVERTED', 'DISQUALIFIED', 'DISQUALIFIED'])[1 + k / 5 % 10],
  (ARRAY['HOT', 'WARM', 'COLD'])[1 + k % 3], 'PHONE', pg_temp.staff('SALES', t, 1 + k % 5), current_date - 20 + (k * 3 % 40)::integer,
  pg_temp.key('source', 1), pg_temp.key('action', 1), current_date - (k % 90)::integer
FROM generate_series(0, 199::bigint) k, generate_series(1, pg_temp.teams()) t;
INSERT INTO opportunity (id, name, person_id, account_id, product_id, owner_id, stage, amount, engaged_on, created_at, changed_at)
SELECT pg_temp.key('opportunity', k * pg_temp.teams() + t), 'Vendita ' || k || '-' || t, pg_temp.person_of(t, k * 7), pg_temp.key('account', t * 50 - k % 50),
  pg_temp.key('product', 1 + k % 20), pg_temp.staff('SALES', t, 1 + k % 5),
  (ARRAY['PROSPECTING', 'ENGAGING', 'PROPOSING', 'NEGOTIATING', 'WON', 'WON', 'WON', 'LOST', 'LOST', 'LOST'])[1 + k / 5 % 10],
  100 * (1 + k % 50), current_date - 120, current_date - 120, current_date - (k * 11 % 120)::integer
FROM generate_series(0, 249::bigint) k, generate_series(1, pg_temp.teams()) t;
INSERT INTO "order" (id, number, person_id, status, total, placed_at)
SELECT pg_temp.key('order', k * pg_temp.teams() + t), 'ORD-' || lpad((k * pg_temp.teams() + t)::text, 6, '0'), pg_temp.person_of(t, k * 7), 'DELIVERED',
  20 * (1 + k % 30), timestamptz '2026-01-01' + k * interval '1 day'
FROM generate_series(0, 299::bigint) k, generate_series(1, pg_temp.teams()) t;
