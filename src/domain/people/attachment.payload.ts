import { Field, ID, ObjectType } from 'type-graphql';
import { Attachment } from './attachment.entity';

@ObjectType({ simpleResolvers: true, description: 'A file that was attached, as far as it may be shown.' })
export class AttachmentPayload {
  @Field(() => ID, { description: 'Key of the attachment.' })
  id!: string;

  @Field(() => Attachment, { nullable: true, description: 'The reference to the file, if it may be shown.' })
  attachment!: Attachment | null;
}
