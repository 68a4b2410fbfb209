import { Field, ID, ObjectType } from 'type-graphql';
import { Note } from './note.entity';

@ObjectType({ simpleResolvers: true, description: 'A note that was written down, as far as it may be shown.' })
export class NotePayload {
  @Field(() => ID, { description: 'Key of the note.' })
  id!: string;

  @Field(() => Note, { nullable: true, description: 'The note, if it may be shown.' })
  note!: Note | null;
}
