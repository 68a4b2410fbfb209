import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { LecitoError } from '../../../errors';
import type { Access } from '../../../release/access';
import type { Records } from '../../../release/records';
import type { Sql } from '../../../store/sql';
import { isUuid } from '../../../vocabulary/uuid';
import { assertReleased } from '../../assert-writable';
import { invalidInput } from '../../check-input';
import type { Transaction, Written } from '../../write';
import { duplicateSteps } from './duplicate-steps';
import { followRows } from './follow-rows';
import { holdForBoth } from './hold-for-both';
import type { dismissDuplicateSchema, mergePersonsSchema, undoMergeSchema } from './merge.input';
import { moveRows, moveRowsBack } from './move-rows';
import { partTeams } from './part-teams';
import { assertMergeNotForOwnUse, assertSomethingInCommon, assertUndoNotForOwnUse, factsOfTwo } from './not-for-own-use';
import type { DuplicateState } from './possible-duplicate.entity';

/** What tells whether two persons are one: whoever merges them sees it of both. */
const IDENTIFYING = ['givenName', 'familyName', 'email', 'phone'] as const;

/** An expression: now, or just after the last word of either that was written while the merge waited for it. */
const SINCE_ALL_WORDS = `greatest(now(), (SELECT max(at) + interval '1 microsecond' FROM (
  SELECT at FROM consent_event WHERE person_id IN (k.id, d.id)
  UNION ALL SELECT raised_at FROM objection WHERE person_id IN (k.id, d.id)
  UNION ALL SELECT restricted_at FROM restriction WHERE person_id IN (k.id, d.id)) AS word (at) WHERE at <= clock_timestamp()))`;

const CHANGED = IDENTIFYING.map((field) => `Person.${field}`);

/** What the commands need beside their transaction. */
export interface Merging {
  readonly access: Access;
  readonly records: Records;
}

async function countUp(sql: Sql, id: string, expectedVersion: number): Promise<void> {
  const [row] = await sql.query('UPDATE person SET version = version + 1, updated_at = now() WHERE id = $1 AND version = $2 RETURNING id', [
    id,
    expectedVersion,
  ]);
  if (row === undefined) throw new LecitoError('CONFLICT');
}

/**
 * The row is seen, and what identifies the person is released. In the order of the ids, so that two mergers never wait in a circle. The whole row
 * is locked: what is just being written about the person is waited for, or it would stay behind.
 */
async function seeWhole(transaction: Transaction, access: Access, ids: readonly string[]): Promise<void> {
  // Whoever tries two in vain is found by both, though the first look ends it.
  for (const id of ids) transaction.name(id);
  for (const id of [...ids].sort()) await transaction.see('Person', id);
  await transaction.sql.query('SELECT FROM person WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
  for (const personId of ids) await assertReleased(transaction, access, { record: 'Person', personId, fields: IDENTIFYING });
}

/**
 * Makes one person of two: the kept one gets the rows of the other, who is seen no more, and of every verdict the stricter holds (see
 * decision/merged-facts). The cells of the kept person stay as they are. CONFLICT where somebody changed one of the two in the meantime, NO_ROLE where the
 * merge would show more to whoever makes it.
 */
export async function mergePersons(
  transaction: Transaction,
  input: z.output<typeof mergePersonsSchema>,
  merging: Merging,
): Promise<Written> {
  const { keep, drop, expectedVersions } = input;
  const { sql } = transaction;
  if (keep === drop)
    throw invalidInput(['drop'], { en: 'A person is not merged into themselves.', it: 'Una persona non si unisce a sé stessa.' });
  await seeWhole(transaction, merging.access, [keep, drop]);
  await assertSomethingInCommon(transaction, input);
  const apart = await factsOfTwo(transaction, input);
  await countUp(sql, keep, expectedVersions.keep);
  await countUp(sql, drop, expectedVersions.drop);
  const closed = await sql.query(
    `UPDATE possible_duplicate SET state = 'MERGED' WHERE person_id = least($1::uuid, $2::uuid) AND other_person_id = greatest($1::uuid, $2::uuid)
       AND state = ANY($3::text[]) RETURNING id`,
    [keep, drop, duplicateSteps.steps.mergePersons.from],
  );
  const id = uuidv7();
  await sql.query(
    `INSERT INTO person_merge (id, kept_id, dropped_id, same_email, closed, merged_at)
     SELECT $1::uuid, k.id, d.id, coalesce(lower(k.email) = lower(d.email), false), $4::uuid[], ${SINCE_ALL_WORDS}
       FROM person k, person d WHERE k.id = $2 AND d.id = $3`,
    [id, keep, drop, closed.map((row) => String(row['id']))],
  );
  await moveRows(sql, merging.records, id, drop, keep);
  await assertMergeNotForOwnUse(transaction, merging.access, id, input, apart);
  return { ids: { PersonMerge: id, Person: keep, OtherPerson: drop }, factsChangedOf: [keep, drop], changed: CHANGED };
}

/**
 * Whoever decides anew about persons locks them in the order of their ids, and whoever changes one locks that before their merges. So the two are locked
 * before anything else, and the kept one not always first. What is no key of a merge is found missing by the look that follows.
 */
async function lockBoth(sql: Sql, merge: string): Promise<void> {
  if (!isUuid(merge)) return;
  await sql.query(
    `SELECT FROM person WHERE id IN (SELECT unnest(ARRAY[kept_id, dropped_id]) FROM person_merge WHERE id = $1) ORDER BY id FOR UPDATE`,
    [merge],
  );
}

/**
 * Makes two persons of one again: the rows that the merge moved go back with what belongs to them, and both get the verdicts that follow from their
 * own facts. What else came to the kept person since stays there; what was forbidden since holds for both. ILLEGAL_STEP where the merge was undone already, NO_ROLE where
 * the undo would show more to whoever makes it.
 */
export async function undoMerge(transaction: Transaction, input: z.output<typeof undoMergeSchema>, merging: Merging): Promise<Written> {
  const { merge, expectedVersion } = input;
  const { sql } = transaction;
  await lockBoth(sql, merge);
  await transaction.see('PersonMerge', merge);
  const [found] = await sql.query(
    `SELECT kept_id AS kept, dropped_id AS dropped, undone_at = 'infinity' AS running, closed FROM person_merge WHERE id = $1`,
    [merge],
  );
  const [keep, drop] = [String(found?.['kept']), String(found?.['dropped'])];
  await seeWhole(transaction, merging.access, [keep]);
  if (found?.['running'] !== true)
    throw new LecitoError('ILLEGAL_STEP', { detail: { en: 'The merge was undone before.', it: 'L’unione è già stata annullata.' } });
  const one = await factsOfTwo(transaction, { keep, drop });
  await countUp(sql, keep, expectedVersion);
  await sql.query('UPDATE person SET version = version + 1, updated_at = now() WHERE id = $1', [drop]);
  await sql.query('UPDATE person_merge SET undone_at = now() WHERE id = $1', [merge]);
  await moveRowsBack(sql, merging.records, merge, keep, drop);
  await partTeams(sql, await followRows(sql, merging.records, keep, drop), keep, drop);
  await holdForBoth(sql, merge, keep, drop);
  await sql.query('UPDATE possible_duplicate SET state = $2 WHERE id = ANY($1::uuid[])', [
    found['closed'],
    duplicateSteps.steps.undoMerge.to,
  ]);
  await assertUndoNotForOwnUse(transaction, merging.access, { keep, drop }, one);
  // What was written while they were one is compared now that they are two.
  await sql.query('INSERT INTO duplicate_check (person_id) VALUES ($1), ($2)', [keep, drop]);
  return { ids: { PersonMerge: merge, Person: keep, OtherPerson: drop }, factsChangedOf: [keep, drop], changed: CHANGED };
}

/** Two persons who share this: nobody needs to look at it again. */
export async function dismissDuplicate(transaction: Transaction, { id }: z.output<typeof dismissDuplicateSchema>): Promise<Written> {
  const { sql } = transaction;
  await transaction.see('PossibleDuplicate', id);
  const [row] = await sql.query('SELECT state FROM possible_duplicate WHERE id = $1', [id]);
  const state = duplicateSteps.next('dismissDuplicate', row?.['state'] as DuplicateState);
  await sql.query('UPDATE possible_duplicate SET state = $2 WHERE id = $1', [id, state]);
  return { ids: { PossibleDuplicate: id }, factsChangedOf: [], changed: ['PossibleDuplicate.state'] };
}
