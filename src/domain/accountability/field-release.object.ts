import { Field, ObjectType } from 'type-graphql';
import type { Reason } from '../../vocabulary/reasons';
import { ReleaseDecisionEnum, WithholdingReasonEnum, type ReleaseDecision } from './release-words';

@ObjectType({ simpleResolvers: true, description: 'The verdict on one field of one row.' })
export class FieldRelease {
  @Field(() => String, { description: 'Name of the field: email.' })
  field!: string;

  @Field(() => ReleaseDecisionEnum, { description: 'Whether it is released to this viewer, in this role, for this purpose, now.' })
  decision!: ReleaseDecision;

  @Field(() => WithholdingReasonEnum, { nullable: true, description: 'Why not; null where it is released.' })
  reason!: Reason | null;
}
