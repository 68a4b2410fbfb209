import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import { assertReleased } from '../assert-writable';
import type { Transaction, Written } from '../write';
import { cameByMerge } from './came-by-merge';
import { assertNotLiftedForOwnUse } from './not-lifted-for-own-use';
import { lastMerge, sinceMerges } from './since-merges';
import type { liftRestrictionSchema, restrictProcessingSchema } from './restriction.input';

const RESTRICT = `INSERT INTO restriction (id, person_id, because, restricted_at) VALUES ($1, $2, $3, ${sinceMerges('$2')})`;

/** From now on the person's data are only stored (GDPR Art. 18). A running restriction for the same reason stays as it is. */
export async function restrictProcessing(transaction: Transaction, input: z.output<typeof restrictProcessingSchema>): Promise<Written> {
  const { personId, because } = input;
  const { sql } = transaction;
  await transaction.see('Person', personId);
  const [known] = await sql.query(
    `SELECT id FROM restriction WHERE person_id = $1 AND because = $2 AND lifted_at = 'infinity'
       AND restricted_at >= ${lastMerge('$1')} AND restricted_at <= clock_timestamp() AND NOT ${cameByMerge('restriction')}`,
    [personId, because],
  );
  const id = known === undefined ? uuidv7() : String(known['id']);
  if (known === undefined) await sql.query(RESTRICT, [id, personId, because]);
  return { ids: { Person: personId, Restriction: id }, factsChangedOf: [personId], changed: ['Restriction.because'] };
}

/** Ends every running restriction of the person; ILLEGAL_STEP where there is none. */
export async function liftRestriction(
  transaction: Transaction,
  input: z.output<typeof liftRestrictionSchema>,
  access: Access,
): Promise<Written> {
  const { personId } = input;
  await transaction.see('Person', personId);
  assertNotLiftedForOwnUse(transaction);
  await assertReleased(transaction, access, { record: 'Restriction', personId, fields: ['because'] });
  const [lifted] = await transaction.sql.query(
    `UPDATE restriction SET lifted_at = greatest(${sinceMerges('$1')}, restricted_at + interval '1 microsecond') WHERE person_id = $1 AND lifted_at > now() RETURNING id`,
    [personId],
  );
  if (lifted === undefined)
    throw new LecitoError('ILLEGAL_STEP', {
      detail: {
        en: 'No restriction is in force: restrictProcessing is the step that is possible.',
        it: 'Nessuna limitazione è in vigore: il passo possibile è restrictProcessing.',
      },
    });
  return { ids: { Person: personId, Restriction: String(lifted['id']) }, factsChangedOf: [personId], changed: ['Restriction.liftedAt'] };
}
