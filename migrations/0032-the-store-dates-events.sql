-- When an event was written is the store's own word, also against whoever has the gateway's login: it names neither the instant nor the verdicts that
-- earlier releases wrote.
REVOKE INSERT ON access_event FROM lecito_gateway;
GRANT INSERT (id, circumstances, trace_id, viewer, on_behalf_of, looks, persons, person_buckets, standings) ON access_event TO lecito_gateway;
