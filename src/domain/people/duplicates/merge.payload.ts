import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../person.entity';
import { PossibleDuplicate } from './possible-duplicate.entity';

@ObjectType({ simpleResolvers: true, description: 'A merge after a step, as far as it may be shown.' })
export class MergePayload {
  @Field(() => ID, { description: 'Key of the merge: undoMerge takes it.' })
  id!: string;

  @Field(() => Person, { nullable: true, description: 'The person who was kept, as released from now on, if at all.' })
  person!: Person | null;
}

@ObjectType({ simpleResolvers: true, description: 'What dismissDuplicate wrote, as far as it may be shown.' })
export class DismissDuplicatePayload {
  @Field(() => ID, { description: 'Key of the likely duplicate.' })
  id!: string;

  @Field(() => PossibleDuplicate, { nullable: true, description: 'The likely duplicate as it is now, if it may be seen.' })
  duplicate!: PossibleDuplicate | null;
}
