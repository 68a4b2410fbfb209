INSERT INTO consent_event (id, consent_record_id, version, person_id, at, state, valid_from, expressed_by, method)
SELECT gen_random_uuid(), id, e.version, person_id, e.at,
  CASE WHEN e.version = 2 THEN 'ConsentWithdrawn' WHEN lot BETWEEN 55 AND 74 THEN 'ConsentRefused' ELSE 'ConsentGiven' END,
  e.at, 'SUBJECT', 'WEB_FORM'
FROM asked, (VALUES (1, timestamptz '2024-03-01'), (2, timestamptz '2025-06-01')) e (version, at)
WHERE e.version = 1 OR lot BETWEEN 75 AND 84;
