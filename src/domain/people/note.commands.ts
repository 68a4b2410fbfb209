import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import { staffIdOf } from '../acting-staff';
import { assertOpen, assertReleased } from '../assert-writable';
import { departmentOfRole } from '../department';
import type { Transaction, Written } from '../write';
import { writtenRow } from '../written-row';
import { Note } from './note.entity';
import type { addNoteSchema } from './note.input';

const FIELDS = ['authorId', 'text', 'department', 'createdAt'] as const;

/** Writes something down for the department of the viewer's role; NO_ROLE where the role belongs to none. */
export async function addNote(transaction: Transaction, input: z.output<typeof addNoteSchema>, access: Access): Promise<Written> {
  const { personId = null, accountId = null, text } = input;
  const department = departmentOfRole(transaction.ask.role);
  if (department === null) throw new LecitoError('NO_ROLE');
  assertOpen(access, 'Note', FIELDS);
  if (personId !== null) await transaction.see('Person', personId);
  await assertReleased(transaction, access, { record: 'Note', personId, fields: FIELDS });
  if (accountId !== null) await transaction.see('Account', accountId);
  const id = uuidv7();
  const authorId = await staffIdOf(transaction);
  await transaction.manager.insert(Note, { id, personId, accountId, authorId, text, department, createdAt: new Date().toISOString() });
  return writtenRow('Note', { id, personId }, FIELDS);
}
