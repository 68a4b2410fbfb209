import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import { assertReleased } from '../assert-writable';
import type { Transaction, Written } from '../write';
import { cameByMerge } from './came-by-merge';
import { assertNotLiftedForOwnUse } from './not-lifted-for-own-use';
import { lastMerge, sinceMerges } from './since-merges';
import type { objectToProcessingSchema } from './objection.input';

const OBJECT = `INSERT INTO objection (id, person_id, purpose, raised_at) VALUES ($1, $2, $3, ${sinceMerges('$2')})`;

/** Keeps an objection from now on (GDPR Art. 21). One to the same purpose that is in force already stays as it is. */
export async function objectToProcessing(transaction: Transaction, input: z.output<typeof objectToProcessingSchema>): Promise<Written> {
  const { personId, purpose } = input;
  const { sql } = transaction;
  await transaction.see('Person', personId);
  const [known] = await sql.query(
    `SELECT id FROM objection WHERE person_id = $1 AND purpose = $2 AND lifted_at = 'infinity'
       AND raised_at >= ${lastMerge('$1')} AND raised_at <= clock_timestamp() AND NOT ${cameByMerge('objection')}`,
    [personId, purpose],
  );
  const id = known === undefined ? uuidv7() : String(known['id']);
  if (known === undefined) await sql.query(OBJECT, [id, personId, purpose]);
  return {
    ids: { Person: personId, Objection: id },
    factsChangedOf: [personId],
    changed: known === undefined ? ['Objection.purpose'] : [],
  };
}

/**
 * Ends the objections of the person to this very purpose: they took them back, or grounds of ours were found to prevail (GDPR Art. 21(1)).
 * ILLEGAL_STEP where there is none.
 */
export async function liftObjection(
  transaction: Transaction,
  input: z.output<typeof objectToProcessingSchema>,
  access: Access,
): Promise<Written> {
  const { personId, purpose } = input;
  await transaction.see('Person', personId);
  assertNotLiftedForOwnUse(transaction, purpose);
  await assertReleased(transaction, access, { record: 'Objection', personId, fields: ['purpose'] });
  const [lifted] = await transaction.sql.query(
    `UPDATE objection SET lifted_at = greatest(${sinceMerges('$1')}, raised_at + interval '1 microsecond') WHERE person_id = $1 AND purpose = $2 AND lifted_at > now() RETURNING id`,
    [personId, purpose],
  );
  if (lifted === undefined)
    throw new LecitoError('ILLEGAL_STEP', {
      detail: {
        en: 'No objection to this purpose is in force: objectToProcessing is the step that is possible.',
        it: 'Nessuna opposizione a questa finalità è in vigore: il passo possibile è objectToProcessing.',
      },
    });
  return { ids: { Person: personId, Objection: String(lifted['id']) }, factsChangedOf: [personId], changed: ['Objection.liftedAt'] };
}
