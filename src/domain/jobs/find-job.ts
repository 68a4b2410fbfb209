import { viewerKey, type Viewer } from '../../authentication/viewer';
import type { Sql } from '../../store/sql';
import { isUuid } from '../../vocabulary/uuid';
import type { Job, JobFailure, JobKind, JobState } from './job.object';

/** A job that did not get any further for so long has lost its process: no row takes as long as the deadline of an operation. */
const SILENT_FOR = '1 minute';

const FIND = `
SELECT j.id, j.kind, j.total, j.started_at::text AS "startedAt", r.rows,
  CASE WHEN r.count = j.total THEN 'DONE'
       WHEN greatest(j.started_at, r.latest) < clock_timestamp() - interval '${SILENT_FOR}' THEN 'INTERRUPTED'
       ELSE 'RUNNING' END AS state
FROM job j, LATERAL (
  SELECT count(*), max(at) AS latest,
    coalesce(json_agg(json_build_object('position', position, 'id', record_id, 'code', code, 'detail', detail, 'detailIt', detail_it) ORDER BY position),
      '[]') AS rows
  FROM job_row WHERE job_id = j.id) r
WHERE j.id = $1 AND j.viewer = $2`;

/** A row that a job has come to; `code` is null where it was done. */
export type JobRow = Pick<JobFailure, 'position' | 'id' | 'detail' | 'detailIt'> & { readonly code: string | null };

/** A job as the store tells it. */
export type FoundJob = Readonly<Pick<Job, 'id' | 'kind' | 'state' | 'total' | 'startedAt'>> & { readonly rows: readonly JobRow[] };

/** A job of this viewer; null where there is none, or it is somebody else's. */
export async function findJob(sql: Sql, viewer: Viewer, id: string): Promise<FoundJob | null> {
  const [row] = isUuid(id) ? await sql.query(FIND, [id, viewerKey(viewer)]) : [];
  if (row === undefined) return null;
  return {
    id: String(row['id']),
    kind: row['kind'] as JobKind,
    state: row['state'] as JobState,
    total: Number(row['total']),
    startedAt: new Date(String(row['startedAt'])).toISOString(),
    rows: row['rows'] as readonly JobRow[],
  };
}
