-- A message that was sent to a person who was then merged into another counts for that one: for how often they are written to, and
-- whoever follows its link to unsubscribe.
GRANT UPDATE (person_id) ON message TO lecito_gateway;
