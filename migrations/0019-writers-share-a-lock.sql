-- Every change makes sure that its gateway's policy decides in this store, and keeps it so until it is committed. It did so by a lock on the one
-- row that names the policy: all writers of a busy gateway wrote their names into that row. Now they share a lock that is no row.

-- Answers the version of the policy that decides, once no other is being put in its place; shared until the end of the transaction. The number is
-- that of rewrite-all-authorisation.ts, which takes the same lock alone before it writes another version.
CREATE FUNCTION deciding_policy() RETURNS text LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(1279607632);
  -- A snapshot of its own, taken after the lock was had.
  RETURN (SELECT version FROM public.authorisation_policy);
END
$$;
