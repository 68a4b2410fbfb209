import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A job that was begun.' })
export class JobPayload {
  @Field(() => ID, { description: 'Key of the job; the query "job" tells how far it has come.' })
  id!: string;
}
