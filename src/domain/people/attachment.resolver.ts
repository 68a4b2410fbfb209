import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { attachFile } from './attachment.commands';
import { AttachFileInput, attachFileSchema } from './attachment.input';
import { AttachmentPayload } from './attachment.payload';

/** What every department keeps beside its notes and its work. */
@Resolver()
export class AttachmentResolver {}

declareMutation(AttachmentResolver, 'attachFile', {
  payload: AttachmentPayload,
  operation: 'Collection',
  description: 'Attaches a file to a note, a case or a ticket, which may be closed: the reference to it, not its contents.',
  input: AttachFileInput,
  says: 'To what, which file, and where it lies.',
  schema: attachFileSchema,
  command: attachFile,
});
