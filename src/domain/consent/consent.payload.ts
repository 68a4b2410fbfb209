import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../people/person.entity';
import { ConsentRecord } from './consent-record.entity';

@ObjectType({ simpleResolvers: true, description: 'A consent after a step, and its person, as far as they may be shown.' })
export class ConsentPayload {
  @Field(() => ID, { description: 'Key of the person.' })
  id!: string;

  @Field(() => ConsentRecord, { nullable: true, description: 'The record, if it may be shown.' })
  consent!: ConsentRecord | null;

  @Field(() => Person, { nullable: true, description: 'The person as released from now on, if at all.' })
  person!: Person | null;
}
