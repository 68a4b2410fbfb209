import type { FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { LecitoError } from '../errors';
import type { Access } from '../release/access';
import { assertReleased } from './assert-writable';
import type { Transaction } from './write';

/** Which row is meant, and the version that the viewer saw of it. */
export interface Expected {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A row that counts its changes and may be about a person. */
interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
  personId: string | null;
}

/**
 * Locks a row and makes sure of what every change needs, in the order in which it may be told: that the viewer sees the row (NOT_FOUND), may
 * read what they are about to write (NO_ROLE), and knows its present version (CONFLICT).
 */
export async function openForChange<Row extends Versioned>(
  transaction: Transaction,
  access: Access,
  entity: new () => Row,
  { id, expectedVersion }: Expected,
  fields: readonly (keyof Row & string)[],
): Promise<Row> {
  await transaction.see(entity.name, id);
  const row = await transaction.manager.findOneByOrFail(entity, { id } as FindOptionsWhere<Row>);
  await assertReleased(transaction, access, { record: entity.name, personId: row.personId, fields });
  if (row.version !== expectedVersion) throw new LecitoError('CONFLICT');
  return row;
}
