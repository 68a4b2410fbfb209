import { randomBytes } from 'node:crypto';
import type { AccessEvent } from '../../../access-log/event';
import { insertEvents } from '../../../access-log/insert-events';
import type { Pseudonym } from '../../../access-log/pseudonym';
import { pseudonymBytes } from '../../../access-log/pseudonym-bytes';
import { serviceEvent } from '../../../access-log/service-event';
import { anyNumberOf } from '../../../store/any-number-of';
import type { Sql } from '../../../store/sql';
import { DuplicateMatch } from './possible-duplicate.entity';

/** Persons compared in one transaction. */
const BATCH = 200;

/**
 * Among more persons than these no pairs are kept: there would be millions. Persons count here whom an asker may not see, so it lies far above
 * the number of those whom one may see to be alike (possible-duplicate.entity): nobody can fill it up and then watch for one more.
 */
const MOST_KEPT = 100;

/** How each field is compared, in the form of its index in migration 0006. */
const IN_ONE_FORM: Readonly<Record<DuplicateMatch, (alias: string) => string>> = {
  EMAIL: (alias) => `lower(${alias}.email)`,
  PHONE: (alias) => `phone_in_one_form(${alias}.phone)`,
  TAX_CODE: (alias) => `upper(${alias}.tax_code)`,
};
const COLUMN: Readonly<Record<DuplicateMatch, string>> = { EMAIL: 'email', PHONE: 'phone', TAX_CODE: 'tax_code' };
const FIELD: Readonly<Record<DuplicateMatch, string>> = { EMAIL: 'Person.email', PHONE: 'Person.phone', TAX_CODE: 'Person.taxCode' };

const MATCHES = Object.values(DuplicateMatch);

const TAKE = `
DELETE FROM duplicate_check WHERE id IN (SELECT id FROM duplicate_check ORDER BY id LIMIT ${String(BATCH)} FOR UPDATE SKIP LOCKED)
RETURNING person_id`;

const isMerged = (alias: string): string =>
  `EXISTS (SELECT FROM person_merge m WHERE m.dropped_id = ${alias}.id AND m.undone_at = 'infinity')`;

const PERSONS = anyNumberOf('uuid', '$1');

const alikeIn = (match: DuplicateMatch): string => `
  SELECT p.id AS one, o.id AS other, '${match}' AS matched, count(*) OVER (PARTITION BY p.id) AS alike
  FROM person p CROSS JOIN LATERAL (
    SELECT o.id FROM person o
    WHERE ${IN_ONE_FORM[match]('o')} = ${IN_ONE_FORM[match]('p')} AND o.${COLUMN[match]} IS NOT NULL AND o.id <> p.id AND NOT ${isMerged('o')}
    LIMIT ${String(MOST_KEPT)}) o
  WHERE p.id = ANY(${PERSONS}) AND p.${COLUMN[match]} IS NOT NULL AND NOT ${isMerged('p')}`;

/**
 * What is alike no longer goes, what is alike since comes; a match that was closed stays closed. Of whoever is merged all matches wait, seen by nobody,
 * until that is undone and they are compared again: the undo has to find what was closed.
 */
const COMPARE = `
WITH alike AS MATERIALIZED (
  SELECT DISTINCT least(one, other) AS person_id, greatest(one, other) AS other_person_id, matched
  FROM (${MATCHES.map(alikeIn).join(' UNION ALL ')}) AS found WHERE alike < ${String(MOST_KEPT)}
), gone AS (
  DELETE FROM possible_duplicate d WHERE (d.person_id = ANY(${PERSONS}) OR d.other_person_id = ANY(${PERSONS})) AND d.state <> 'MERGED'
    AND NOT EXISTS (SELECT FROM alike a WHERE (a.person_id, a.other_person_id, a.matched) = (d.person_id, d.other_person_id, d.matched))
    AND NOT EXISTS (SELECT FROM person_merge m WHERE m.dropped_id IN (d.person_id, d.other_person_id) AND m.undone_at = 'infinity')
)
INSERT INTO possible_duplicate (id, person_id, other_person_id, matched)
SELECT gen_random_uuid(), person_id, other_person_id, matched FROM alike
ON CONFLICT (person_id, other_person_id, matched) DO NOTHING
RETURNING person_id, other_person_id, matched`;

/** What the finder needs to say in the access log who was compared with whom. */
export interface Finding {
  readonly policyVersion: string;
  readonly pseudonymOf: Pseudonym;
}

/**
 * Compares persons whose e-mail address, telephone number or tax code was written, within the caller's transaction; a batch at most. Returns
 * how many were waiting in it. What is found is a combination of data (GDPR Art. 4(2)) and leaves an access event.
 */
export async function findDuplicates(sql: Sql, finding: Finding): Promise<number> {
  const taken = await sql.query(TAKE);
  if (taken.length === 0) return 0;
  const persons = [...new Set(taken.map((row) => String(row['person_id'])))];
  const found = await sql.query(COMPARE, [persons]);
  if (found.length > 0) await insertEvents(sql, [combination(found, finding)]);
  return taken.length;
}

function combination(found: readonly Record<string, unknown>[], { policyVersion, pseudonymOf }: Finding): AccessEvent {
  const persons = new Set(found.flatMap((row) => [String(row['person_id']), String(row['other_person_id'])]));
  return serviceEvent({
    traceId: randomBytes(16).toString('hex'),
    viewer: 'duplicates',
    client: 'lecito',
    operation: 'Combination',
    shape: 'WRITE',
    operationName: 'find duplicates',
    policyVersion,
    persons: pseudonymBytes([...persons].map(pseudonymOf)),
    used: MATCHES.filter((match) => found.some((row) => row['matched'] === match)).map((match) => FIELD[match]),
  });
}
