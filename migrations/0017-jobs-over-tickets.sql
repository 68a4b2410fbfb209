-- Tickets are given to a colleague and put away many at once, as cases are.
ALTER TABLE job
  DROP CONSTRAINT job_kind_check,
  ADD CONSTRAINT job_kind_check CHECK (kind IN ('ASSIGN_CASES', 'CLOSE_CASES', 'ASSIGN_TICKETS', 'CLOSE_TICKETS'));
