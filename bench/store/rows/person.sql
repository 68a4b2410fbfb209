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
