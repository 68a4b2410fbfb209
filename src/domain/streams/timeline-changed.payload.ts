import { Field, ID, ObjectType } from 'type-graphql';
import { TimelineEntry } from '../timeline/timeline-entry.entity';

@ObjectType({ simpleResolvers: true, description: 'A change in a timeline.' })
export class TimelineChangedPayload {
  @Field(() => ID, { description: 'Key of the entry, which is that of the record behind it.' })
  id!: string;

  @Field(() => TimelineEntry, { nullable: true, description: 'The entry as it is when this is sent.' })
  entry!: TimelineEntry | null;
}
