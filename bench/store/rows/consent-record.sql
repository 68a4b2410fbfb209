INSERT INTO consent_record (id, person_id, purpose, channel, processing, legal_basis, notice_id, controller_id)
SELECT id, person_id, purpose, channel, processing, 'A6-1-a', pg_temp.key('notice', 1), pg_temp.key('controller', 1) FROM asked;
