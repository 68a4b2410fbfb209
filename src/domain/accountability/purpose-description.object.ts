import { Field, ObjectType } from 'type-graphql';
import { PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';

@ObjectType({ simpleResolvers: true, description: 'A purpose of processing, and what the policy says of it.' })
export class PurposeDescription {
  @Field(() => PurposeEnum, { description: 'Its name, as the X-Purpose header wants it.' })
  name!: Purpose;

  @Field(() => String, { description: 'Its IRI in the W3C Data Privacy Vocabulary.' })
  iri!: string;

  @Field(() => PurposeEnum, { nullable: true, description: 'The purpose above it: whoever withdraws from that withdraws from this.' })
  parent!: Purpose | null;

  @Field(() => [String], { description: 'Legal bases that it may rest on: A6-1-a. None where the policy does not foresee the purpose.' })
  legalBases!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The processing activity that it belongs to (GDPR Art. 30).' })
  activity!: string | null;

  @Field(() => Boolean, { description: 'Whether your token may declare it.' })
  permitted!: boolean;
}
