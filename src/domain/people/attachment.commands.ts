import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import { assertOpen, assertReleased } from '../assert-writable';
import { invalidInput } from '../check-input';
import { departmentOfRole } from '../department';
import { actingTeammate } from '../service/queue-team';
import type { Transaction, Written } from '../write';
import { writtenRow } from '../written-row';
import { Attachment } from './attachment.entity';
import type { attachFileSchema } from './attachment.input';

const FIELDS = ['fileName', 'mediaType', 'bytes', 'sha256', 'location', 'createdAt'] as const;

/** What a file belongs to; a note, as opposed to work, waits in no queue. */
interface Holder {
  readonly personId: string | null;
  readonly queueId?: string | null;
  readonly department?: string;
}

/** By the column that names it: its record, whom it is about and whose it is, and the field that says so and must be released. */
const HOLDERS = {
  noteId: { record: 'Note', reads: 'department', row: 'SELECT person_id AS "personId", department FROM note WHERE id = $1' },
  caseId: { record: 'Case', reads: 'state', row: 'SELECT person_id AS "personId", queue_id AS "queueId" FROM service_case WHERE id = $1' },
  ticketId: { record: 'Ticket', reads: 'state', row: 'SELECT person_id AS "personId", queue_id AS "queueId" FROM ticket WHERE id = $1' },
} as const;
type HolderColumn = keyof typeof HOLDERS;

/**
 * Keeps the reference to a file that lies elsewhere. NOT_FOUND where what it is to belong to is hidden or missing, NO_ROLE where that is
 * another department's note or another team's work.
 */
export async function attachFile(transaction: Transaction, input: z.output<typeof attachFileSchema>, access: Access): Promise<Written> {
  const { fileName, mediaType, bytes, sha256, location } = input;
  assertOpen(access, 'Attachment', FIELDS);
  const column = (Object.keys(HOLDERS) as HolderColumn[]).find((name) => input[name] != null) ?? 'noteId';
  const holderId = input[column] ?? '';
  const personId = await personOfHolder(transaction, access, column, holderId);
  await assertReleased(transaction, access, { record: 'Attachment', personId, fields: FIELDS });
  const id = uuidv7();
  const createdAt = new Date().toISOString();
  await transaction.manager.insert(Attachment, {
    id,
    personId,
    [column]: holderId,
    fileName,
    mediaType,
    bytes,
    sha256,
    location,
    createdAt,
  });
  return writtenRow('Attachment', { id, personId }, FIELDS);
}

/** Whom it is about to which a file is to be attached, once it is sure that the viewer sees it and that it is theirs to write. */
async function personOfHolder(transaction: Transaction, access: Access, column: HolderColumn, id: string): Promise<string> {
  const { record, reads, row } = HOLDERS[column];
  await transaction.see(record, id);
  const [found] = await transaction.sql.query(row, [id]);
  const { personId, queueId, department } = found as unknown as Holder;
  if (personId === null)
    throw invalidInput([column], {
      en: 'Files are kept of persons: name a note that is about one.',
      it: 'I file si conservano per le persone: indicare una nota che ne riguarda una.',
    });
  await assertReleased(transaction, access, { record, personId, fields: [reads] });
  if (queueId !== undefined) await actingTeammate(transaction, queueId, column);
  else if (department !== departmentOfRole(transaction.ask.role)) throw new LecitoError('NO_ROLE', { field: `input.${column}` });
  return personId;
}
