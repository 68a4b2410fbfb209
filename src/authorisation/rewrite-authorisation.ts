import type { Facts, Instant } from '../decision/facts';
import type { Policy } from '../decision/policy';
import { standings } from '../decision/standings';
import { anyNumberOf } from '../store/any-number-of';
import type { Sql } from '../store/sql';
import { loadFacts } from './load-facts';

const PERSONS = anyNumberOf('uuid', '$1');

/**
 * Persons are locked in the order of their ids, so that two writers never wait for each other in a circle, and before the facts are read,
 * so that whoever comes second reads what the first one committed: no stale decision can remain. NO KEY UPDATE, since a row that refers to
 * the person (a consent just inserted) holds KEY SHARE on it: a full FOR UPDATE would deadlock two such writers.
 */
const LOCK = `SELECT extract(epoch FROM now()) * 1000 AS now FROM person WHERE id = ANY(${PERSONS}) ORDER BY id FOR NO KEY UPDATE`;

/**
 * What stays as it was keeps its row, so that its id still names the decision to which events refer; the rest goes, which the store
 * remembers, and what is new comes. All that goes has gone before the first row comes: the count of it is part of each. A full join is
 * never a loop within a loop, however little the planner knows of the two sides.
 */
const REPLACE = `
WITH decided AS (
  SELECT true AS is_new, person_id, purpose, to_timestamp(valid_from) AS valid_from, to_timestamp(valid_to) AS valid_to, grounds, reasons, basis
  FROM unnest($2::uuid[], $3::text[], $4::float8[], $5::float8[], $6::integer[], $7::text[], $8::text[])
    AS decided (person_id, purpose, valid_from, valid_to, grounds, reasons, basis)
), held AS (
  SELECT * FROM authorisation WHERE person_id = ANY(${PERSONS})
), changed AS MATERIALIZED (
  SELECT * FROM decided FULL JOIN held USING (person_id, purpose, valid_from, valid_to, grounds, reasons, basis) WHERE id IS NULL OR is_new IS NULL
), gone AS (
  DELETE FROM authorisation WHERE id = ANY(ARRAY(SELECT id FROM changed WHERE is_new IS NULL)) RETURNING id
)
INSERT INTO authorisation (person_id, purpose, valid_from, valid_to, grounds, reasons, basis)
SELECT person_id, purpose, valid_from, valid_to, grounds, reasons, basis FROM changed, (SELECT count(*) FROM gone) AS ended WHERE is_new`;

type Columns = [string[], string[], number[], number[], number[], string[], string[]];

/** Postgres takes seconds, infinite ones as they are; microseconds survive until the year 2106. */
function seconds(at: Instant): number {
  return at / 1000;
}

/** Spans that were over at `now` are left out: nothing reads the past here, and time does not turn back. */
function appendDecisions(columns: Columns, personId: string, facts: Facts, policy: Policy, now: Instant): void {
  for (const purpose of policy.purposes.keys()) {
    for (const span of standings(facts, policy, purpose)) {
      if (span.to <= now) continue;
      columns[0].push(personId);
      columns[1].push(purpose);
      columns[2].push(seconds(span.from));
      columns[3].push(seconds(span.to));
      columns[4].push(span.grounds);
      columns[5].push(span.reasons);
      columns[6].push(span.basis);
    }
  }
}

/**
 * Decides anew for these persons: one row per purpose and span of time in which the grounds stay the same. Call it last in the
 * transaction that changed a fact (READ COMMITTED), so that the change and what follows from it are seen together.
 */
export async function rewriteAuthorisation(sql: Sql, policy: Policy, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  const [locked] = await sql.query(LOCK, [personIds]);
  if (locked === undefined) return;
  const now = Number(locked['now']);
  const facts = await loadFacts(sql, personIds);
  const columns: Columns = [[], [], [], [], [], [], []];
  for (const [personId, each] of facts) appendDecisions(columns, personId, each, policy, now);
  await sql.query(REPLACE, [personIds, ...columns]);
}
