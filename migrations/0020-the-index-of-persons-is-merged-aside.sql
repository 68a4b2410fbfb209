-- The index of the access log gathers what it has to take in and merges it at once. It did so within an insert: of a log of a million events each
-- 2,000 lists, and all requests waited for 0.3 seconds. Now the gateway has it merged beside its inserts (ADR 13), much at a time, for the merge of
-- 2 million persons costs little more than that of 200,000.

-- Anew, so that the partitions of coming months have the setting as well. An insert merges only what is left lying beyond 256 MB.
DROP INDEX access_event_person_buckets;
CREATE INDEX access_event_person_buckets ON access_event USING gin (person_buckets) WITH (gin_pending_list_limit = 262144);

-- With the rights of the owner, to whom the index belongs. It changes nothing that can be read. Returns how many pages it merged.
CREATE FUNCTION merge_access_index() RETURNS bigint LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(sum(gin_clean_pending_list(relid)), 0)::bigint FROM pg_partition_tree('public.access_event_person_buckets') WHERE isleaf
$$;
REVOKE ALL ON FUNCTION merge_access_index() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION merge_access_index() TO lecito_gateway;

-- Migration 0005 changed the type of the pseudonyms, and with it how they are stored: of a row above 8 kB PostgreSQL tried to compress what
-- cannot be compressed. Nor are buckets worth it.
ALTER TABLE access_event ALTER COLUMN persons SET STORAGE EXTERNAL;
ALTER TABLE access_event ALTER COLUMN person_buckets SET STORAGE EXTERNAL;
