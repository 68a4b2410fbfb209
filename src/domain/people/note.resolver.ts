import { Resolver } from 'type-graphql';
import { declareMutation } from '../declare-mutation';
import { addNote } from './note.commands';
import { AddNoteInput, addNoteSchema } from './note.input';
import { NotePayload } from './note.payload';

/** What every department writes down. */
@Resolver()
export class NoteResolver {}

declareMutation(NoteResolver, 'addNote', {
  payload: NotePayload,
  operation: 'Collection',
  description: 'Writes something down about a person or an account.',
  input: AddNoteInput,
  says: 'About whom, and what.',
  schema: addNoteSchema,
  command: addNote,
});
