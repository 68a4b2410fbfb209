import { Field, ID, ObjectType } from 'type-graphql';
import { Case } from './case.entity';

@ObjectType({ simpleResolvers: true, description: 'A case after a step, as far as it may be shown.' })
export class CasePayload {
  @Field(() => ID, { description: 'Key of the case.' })
  id!: string;

  @Field(() => Case, { nullable: true, description: 'The case as it is now, if it may be shown.' })
  case!: Case | null;
}
