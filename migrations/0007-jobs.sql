-- One change asked of many records at once. Whether a job runs, is done or was interrupted is read from its rows: nothing here is ever updated,
-- so that no process that died leaves a state behind that is not true.

CREATE TABLE job (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('ASSIGN_CASES', 'CLOSE_CASES')),
  -- Who asked; nobody else sees the job.
  viewer text NOT NULL,
  total integer NOT NULL CHECK (total > 0),
  started_at timestamptz NOT NULL DEFAULT now()
);

-- A row that was done is written in the transaction of its change; one that was refused says with which code.
CREATE TABLE job_row (
  job_id uuid NOT NULL REFERENCES job,
  position integer NOT NULL CHECK (position >= 0),
  -- Null where what was named cannot be a key at all.
  record_id uuid,
  code text,
  detail text,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (job_id, position)
);

GRANT SELECT, INSERT ON job, job_row TO lecito_gateway;
