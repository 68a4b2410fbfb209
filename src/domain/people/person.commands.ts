import type { QueryDeepPartialEntity } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { ofAgeFrom } from '../../decision/question';
import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import type { Sql } from '../../store/sql';
import { assertOpen, assertReleased } from '../assert-writable';
import { invalidInput } from '../check-input';
import { cameByMerge } from '../consent/came-by-merge';
import { assertNotForOwnUse, assertOwnWords, CONSENT_FIELDS, expressConsent } from '../consent/consent.commands';
import type { Transaction, Written } from '../write';
import { assertNotOlderForOwnUse } from './birth-date';
import { originOf } from './origin';
import { Person } from './person.entity';
import { PERSON_FIELDS, type createPersonSchema, type PersonFields, type updatePersonSchema } from './person.input';

type FieldName = keyof PersonFields;

const coordinatesOf = (fields: readonly FieldName[]): string[] => fields.map((field) => `Person.${field}`);

/** The fields that the input names, for the store; an address has all its keys, so that a part that is not named is cleared. */
function namedFields(input: PersonFields): { fields: FieldName[]; values: QueryDeepPartialEntity<Person> } {
  const fields = PERSON_FIELDS.filter((field) => input[field] !== undefined);
  return { fields, values: Object.fromEntries(fields.map((field) => [field, input[field]])) };
}

/**
 * Makes a person. Never looks whether the person is there already: what the answer does not depend on, it cannot tell. Nobody is
 * assigned to anybody here, since an assignment empowers whoever gets it. Children enter only through a collection action that foresees them.
 */
export async function createPerson(transaction: Transaction, input: z.output<typeof createPersonSchema>, access: Access): Promise<Written> {
  const { sql, manager, ask, policy } = transaction;
  const { fields, values } = namedFields(input);
  const consents = input.consents ?? [];
  assertOpen(access, 'Person', fields);
  if (consents.length > 0 && !ask.role.commands.has('recordConsent')) throw new LecitoError('NO_ROLE', { field: 'input.consents' });
  const { foreseesMinors, ...origin } = await originOf(sql, input.sourceName, input.collectionActionName);
  if (!foreseesMinors && input.birthDate != null && ofAgeFrom(Date.parse(input.birthDate), policy.consentAge) > Date.now()) {
    throw invalidInput(['birthDate'], {
      en: `The collection action foresees nobody under ${String(policy.consentAge)} years of age.`,
      it: `L’azione di raccolta non prevede nessuno sotto i ${String(policy.consentAge)} anni.`,
    });
  }
  const id = uuidv7();
  await manager.insert(Person, { ...values, id, ...origin });
  for (const [index, consent] of consents.entries()) {
    assertOwnWords(ask, consent, ['consents', String(index)]);
    assertNotForOwnUse(transaction, consent, ['consents', String(index)]);
    await expressConsent(sql, id, null, consent);
  }
  const said = consents.length === 0 ? [] : CONSENT_FIELDS;
  return { ids: { Person: id }, factsChangedOf: [id], changed: [...coordinatesOf(fields), ...said] };
}

/**
 * Changes what the input names, if nobody else changed the person in the meantime: CONFLICT otherwise. Whoever may not read a field may not
 * write it, and whoever sees more of an adult does not make a child older: NO_ROLE.
 */
export async function updatePerson(transaction: Transaction, input: z.output<typeof updatePersonSchema>, access: Access): Promise<Written> {
  const { id, expectedVersion } = input;
  const { fields, values } = namedFields(input);
  assertOpen(access, 'Person', fields);
  await transaction.see('Person', id);
  await assertReleased(transaction, access, { record: 'Person', personId: id, fields });
  if (input.birthDate !== undefined) await assertNotOlderForOwnUse(transaction, id, input.birthDate);
  if (input.email !== undefined) await leaveTheSale(transaction.sql, id, input.email);
  const { affected } = await transaction.manager
    .createQueryBuilder()
    .update(Person)
    .set({ ...values, version: () => 'version + 1', updatedAt: () => 'now()' })
    .where('id = :id AND version = :expectedVersion', { id, expectedVersion })
    .execute();
  if (affected !== 1) throw new LecitoError('CONFLICT');
  const bearsOnDecisions = fields.includes('email') || fields.includes('birthDate');
  return { ids: { Person: id }, factsChangedOf: bearsOnDecisions ? [id] : [], changed: coordinatesOf(fields) };
}

/**
 * A sale speaks for the address that was given in it and for no other (Codice Art. 130(4)). Alike whether or not there is such a sale: whoever changes
 * the address may be one who must not know. What came by a merge speaks for the address of the other record, which stays as it was.
 */
async function leaveTheSale(sql: Sql, personId: string, email: string | null): Promise<void> {
  await sql.query(
    `WITH other AS (SELECT id FROM person WHERE id = $1 AND email IS DISTINCT FROM $2),
       own AS (UPDATE contract SET email_given_in_sale = false WHERE person_id = (SELECT id FROM other) AND email_given_in_sale
         AND NOT ${cameByMerge('contract')})
     UPDATE person_merge SET same_email = false WHERE kept_id = (SELECT id FROM other) AND same_email AND undone_at = 'infinity'`,
    [personId, email],
  );
}
