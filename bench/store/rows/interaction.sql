-- Three to six contacts with each, as they come in: those with one person do not lie side by side. Each text has words of all frequencies.
INSERT INTO interaction (id, person_id, channel, direction, department, subject, summary, outcome, occurred_at)
SELECT pg_temp.key('interaction', place), pg_temp.key('person', n),
  (ARRAY['EMAIL', 'PHONE', 'CHAT', 'WEB', 'STORE', 'SOCIAL', 'POSTAL'])[1 + (n + i) % 7],
  (ARRAY['INBOUND', 'OUTBOUND'])[1 + (n + i) % 2],
  (ARRAY['SALES', 'MARKETING', 'CUSTOMER_SERVICE', 'SUPPORT'])[1 + (n + i) % 4],
  'Richiesta numero ' || n * 10 + i,
  'Ha chiesto informazioni ' || CASE WHEN (n + i) % 2 = 0 THEN 'sulla consegna' ELSE 'sulle condizioni di garanzia' END
    || pg_temp.ending(n),
  'Risolto',
  timestamptz '2026-01-01' + (n * 7919 + i * 104729) % 25000000 * interval '1 second'
FROM (SELECT row_number() OVER () AS place, n, i FROM (SELECT n, i FROM generate_series(1, $persons::bigint) n, generate_series(1, 3 + n % 4) i ORDER BY hashint8(n * 10 + i) OFFSET 0) drawn) came;
