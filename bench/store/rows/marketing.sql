-- Twelve campaigns are not over, however many were.
INSERT INTO campaign (id, name, purpose, channel, state, collection_action_id, planned_for, planned_by, created_at)
SELECT pg_temp.key('campaign', c), 'Campagna ' || c, 'DirectMarketing', 'EMAIL',
  CASE WHEN c <= 12 THEN (ARRAY['RUNNING', 'PLANNED', 'APPROVED', 'DRAFT', 'PAUSED', 'PLANNED'])[1 + c % 6] ELSE 'COMPLETED' END, pg_temp.key('action', 1),
  current_date + c::integer, pg_temp.staff('MARKETING', 1, 2), current_date - c::integer
FROM generate_series(1, 12 + $persons / 2500) c;
INSERT INTO campaign_member (id, campaign_id, person_id, state, sent_at, responded_at, added_at)
SELECT pg_temp.key('member', c * 1000 + m), pg_temp.key('campaign', c), pg_temp.key('person', 1 + (c * 500::bigint + m) * 7919 % $persons),
  CASE WHEN m % 20 = 0 THEN 'RESPONDED' ELSE 'SENT' END, current_date - c::integer,
  CASE WHEN m % 20 = 0 THEN current_date - c::integer + m * interval '1 minute' END, current_date - c::integer
FROM generate_series(1, 12 + $persons / 2500) c, generate_series(0, least(500, $persons / 20) - 1) m;
