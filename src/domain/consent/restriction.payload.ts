import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../people/person.entity';

@ObjectType({ simpleResolvers: true, description: 'What restrictProcessing wrote, as far as it may be shown.' })
export class RestrictProcessingPayload {
  @Field(() => ID, { description: 'Key of the person.' })
  id!: string;

  @Field(() => Person, { nullable: true, description: 'The person as released from now on, if at all.' })
  person!: Person | null;
}

@ObjectType({ simpleResolvers: true, description: 'What liftRestriction wrote, as far as it may be shown.' })
export class LiftRestrictionPayload {
  @Field(() => ID, { description: 'Key of the person.' })
  id!: string;

  @Field(() => Person, { nullable: true, description: 'The person as released from now on, if at all.' })
  person!: Person | null;
}
