-- Persons with their facts, the same at every run: what would be drawn by lot is taken from a hash. $persons is replaced.

-- In the order of n, as the gateway's own ids (UUID version 7) are in the order of their making.
CREATE FUNCTION pg_temp.key(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
  $$ SELECT ('01900000-0000-7000-8' || substr(md5(kind), 1, 3) || '-' || lpad(to_hex(n), 12, '0'))::uuid $$;
-- From 0 to 99.
CREATE FUNCTION pg_temp.lot(kind text, n bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS
  $$ SELECT abs(hashtext(kind || '/' || n) % 100) $$;

INSERT INTO controller VALUES (pg_temp.key('controller', 1), 'Benchmark S.p.A.', 'Controller', 'privacy@example.com', 'IT');
INSERT INTO notice VALUES (pg_temp.key('notice', 1), 'Benchmark', 1, 'it', 'Informativa', pg_temp.key('controller', 1), '2020-01-01');
INSERT INTO source VALUES (pg_temp.key('source', 1), 'Own form', 'DATA_SUBJECT', 'LAWFUL', '2020-01-01');
INSERT INTO collection_action VALUES (pg_temp.key('action', 1), 'Benchmark', 'LOYALTY', 'WEB', 'everybody', false,
  '{DirectMarketing,CommercialResearch,ProvideProductRecommendations,CustomerCare}', pg_temp.key('controller', 1), pg_temp.key('notice', 1), '2020-01-01');

INSERT INTO person (id, given_name, family_name, email, phone, birth_date, tax_code, address, language, job_title, income_bracket,
  interests, source_id, collection_action_id, notice_id, external_id)
SELECT pg_temp.key('person', n),
  (ARRAY['Giulia', 'Marco', 'Francesca', 'Alessandro', 'Chiara', 'Luca', 'Sofia', 'Matteo'])[1 + n % 8],
  (ARRAY['Rossi', 'Ferrari', 'Bianchi', 'Romano', 'Colombo', 'Ricci', 'Marino', 'Greco', 'Bruno', 'Gallo', 'Conti'])[1 + n % 11] || n % 97,
  'person' || n || '@example.com',
  '+39333' || lpad(n::text, 7, '0'),
  date '1950-01-01' + (n % 18000)::integer,
  upper(substr(md5('tax/' || n), 1, 16)),
  jsonb_build_object('street', 'Via Garibaldi ' || n % 200, 'postalCode', lpad((n % 99999)::text, 5, '0'), 'city', 'Milano',
    'province', 'MI', 'country', 'IT'),
  (ARRAY['it', 'it', 'it', 'en'])[1 + n % 4],
  (ARRAY['Impiegata', 'Tecnico', 'Architetto', 'Docente', 'Engineer'])[1 + n % 5],
  (ARRAY['0-15', '15-28', '28-50', '50+'])[1 + n % 4],
  (ARRAY['{musica,viaggi}', '{cucina}', '{sport,cinema,libri}', '{arte}']::text[])[1 + n % 4]::text[],
  pg_temp.key('source', 1), pg_temp.key('action', 1), pg_temp.key('notice', 1), n::text
FROM generate_series(1, $persons) n;

-- Three to six contacts with each.
INSERT INTO interaction (id, person_id, channel, direction, department, subject, summary, outcome, occurred_at)
SELECT pg_temp.key('interaction', n * 10 + i), pg_temp.key('person', n),
  (ARRAY['EMAIL', 'PHONE', 'CHAT', 'WEB', 'STORE', 'SOCIAL', 'POSTAL'])[1 + (n + i) % 7],
  (ARRAY['INBOUND', 'OUTBOUND'])[1 + (n + i) % 2],
  (ARRAY['SALES', 'MARKETING', 'CUSTOMER_SERVICE', 'SUPPORT'])[1 + (n + i) % 4],
  'Richiesta numero ' || n * 10 + i,
  'Ha chiesto informazioni sulla consegna e sulle condizioni di garanzia.',
  'Risolto',
  timestamptz '2026-01-01' + (n * 7919::bigint + i * 104729) % 25000000 * interval '1 second'
FROM generate_series(1, $persons) n, generate_series(1, 3 + n % 4) i
ORDER BY md5(n || '/' || i); -- as they come in: the contacts with one person do not lie side by side

-- To marketing four consents: 55 % given, 20 % refused, 10 % given and withdrawn, 15 % never asked. To research one, given by everybody.
-- To recommendations four: 70 % given, 30 % never asked.
CREATE TEMPORARY TABLE asked AS
SELECT pg_temp.key('consent', n * 10 + k.i) AS id, pg_temp.key('person', n) AS person_id, k.purpose, k.channel, k.processing,
  CASE k.purpose WHEN 'DirectMarketing' THEN l.lot WHEN 'CommercialResearch' THEN 0 ELSE CASE WHEN l.lot < 70 THEN 0 ELSE 99 END END AS lot
FROM generate_series(1, $persons) n, (VALUES
  (1, 'DirectMarketing', 'EMAIL', NULL), (2, 'DirectMarketing', 'PHONE', NULL), (3, 'DirectMarketing', 'POSTAL', NULL),
  (4, 'DirectMarketing', NULL, 'PROFILING'), (5, 'CommercialResearch', NULL, NULL), (6, 'ProvideProductRecommendations', 'EMAIL', NULL),
  (7, 'ProvideProductRecommendations', 'PHONE', NULL), (8, 'ProvideProductRecommendations', 'POSTAL', NULL),
  (9, 'ProvideProductRecommendations', NULL, 'PROFILING')) k (i, purpose, channel, processing),
  LATERAL (SELECT pg_temp.lot('consent' || k.i, n) AS lot) l;
DELETE FROM asked WHERE lot >= 85;
INSERT INTO consent_record (id, person_id, purpose, channel, processing, legal_basis, notice_id, controller_id)
SELECT id, person_id, purpose, channel, processing, 'A6-1-a', pg_temp.key('notice', 1), pg_temp.key('controller', 1) FROM asked;
INSERT INTO consent_event (id, consent_record_id, version, person_id, at, state, valid_from, expressed_by, method)
SELECT gen_random_uuid(), id, e.version, person_id, e.at,
  CASE WHEN e.version = 2 THEN 'ConsentWithdrawn' WHEN lot BETWEEN 55 AND 74 THEN 'ConsentRefused' ELSE 'ConsentGiven' END,
  e.at, 'SUBJECT', 'WEB_FORM'
FROM asked, (VALUES (1, timestamptz '2024-03-01'), (2, timestamptz '2025-06-01')) e (version, at)
WHERE e.version = 1 OR lot BETWEEN 75 AND 84;

INSERT INTO contract (id, person_id, kind, name, starts_at, external_id, source_id)
SELECT pg_temp.key('contract', n), pg_temp.key('person', n), 'CONTRACT', 'Fibra', '2023-01-01', n::text, pg_temp.key('source', 1)
FROM generate_series(1, $persons) n WHERE n % 2 = 0;
