import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from './person.entity';

@ObjectType({ simpleResolvers: true, description: 'A person after a change, as far as they may be shown.' })
export class PersonPayload {
  @Field(() => ID, { description: 'Key of the person.' })
  id!: string;

  @Field(() => Person, { nullable: true, description: 'The person as released from now on, if at all.' })
  person!: Person | null;
}

@ObjectType({ simpleResolvers: true, description: 'What createPerson wrote, as far as it may be shown.' })
export class CreatePersonPayload {
  @Field(() => ID, { description: 'Key of the person.' })
  id!: string;

  @Field(() => Person, {
    nullable: true,
    description:
      'The person as released to you. Null as long as the person is assigned to nobody of your team, where your role sees only those.',
  })
  person!: Person | null;
}
