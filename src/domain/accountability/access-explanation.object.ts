import { Field, Int, ObjectType } from 'type-graphql';
import type { Ground, LegalBasis } from '../../vocabulary/grounds';
import type { Reason } from '../../vocabulary/reasons';
import { GroundEnum, ReleaseDecisionEnum, WithholdingReasonEnum, type ReleaseDecision } from './release-words';

@ObjectType({ simpleResolvers: true, description: 'A rule of the law by which the gateway decides.' })
export class AppliedRule {
  @Field(() => String, { description: 'Its number: R4.' })
  number!: string;

  @Field(() => String, { description: 'The article it carries out: GDPR Art. 7(3).' })
  article!: string;

  @Field(() => String, { description: 'What it says.' })
  sentence!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A ground on which the field could be released, and whether the person gives it.' })
export class ConsideredGround {
  @Field(() => GroundEnum, { description: 'The ground.' })
  ground!: Ground;

  @Field(() => String, { description: 'Its legal basis: A6-1-a.' })
  legalBasis!: LegalBasis;

  @Field(() => Boolean, { description: 'Whether it holds.' })
  holds!: boolean;

  @Field(() => WithholdingReasonEnum, { nullable: true, description: 'Why it does not; null where it holds.' })
  reason!: Reason | null;

  @Field(() => String, { description: 'Number of the rule that settled it: R4.' })
  rule!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it rests on: `consent/<record>@<version>`, `contract/<id>`; null where it does not hold.',
  })
  basis!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Why a field of a person is released or withheld to a role for a purpose at an instant.',
})
export class AccessExplanation {
  @Field(() => ReleaseDecisionEnum, { description: 'Whether it is released.' })
  decision!: ReleaseDecision;

  @Field(() => WithholdingReasonEnum, { nullable: true, description: 'Why not; null where it is released.' })
  reason!: Reason | null;

  @Field(() => GroundEnum, { nullable: true, description: 'The ground it is released on; the first, where several hold.' })
  ground!: Ground | null;

  @Field(() => String, { nullable: true, description: 'Legal basis of that ground: A6-1-a.' })
  legalBasis!: LegalBasis | null;

  @Field(() => [String], { description: 'What the release rests on: `consent/<record>@<version>`, `contract/<id>`. None where withheld.' })
  basis!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'Version of the consent that it rests on, where it is a consent.' })
  consentVersion!: number | null;

  @Field(() => [AppliedRule], { description: 'The rules that the decision follows from.' })
  rules!: readonly AppliedRule[];

  @Field(() => [ConsideredGround], { description: 'Every ground that the policy accepts for this field and purpose, in its order.' })
  considered!: readonly ConsideredGround[];

  @Field(() => String, {
    nullable: true,
    description:
      'Of which persons the role sees anything at all for this purpose (all, team, assigned, self). Whether this person is among them is not explained here.',
  })
  scope!: string | null;
}
