import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { graphqlEnum } from '../../vocabulary/graphql-enums';
import { idempotencyKey, key } from '../check-input';
import { RepeatableInput } from '../repeatable.input';

/** The four cases of GDPR Art. 18(1); the list of the column `restriction.because`. */
const RESTRICTION_REASONS = ['ACCURACY_CONTESTED', 'UNLAWFUL_PROCESSING', 'LEGAL_CLAIMS', 'OBJECTION_PENDING'] as const;
export type RestrictionReason = (typeof RESTRICTION_REASONS)[number];

const MEANING: Readonly<Record<RestrictionReason, string>> = {
  ACCURACY_CONTESTED: 'The person contests that the data are right: Art. 18(1)(a).',
  UNLAWFUL_PROCESSING: 'The processing was unlawful, and the person wants no erasure: Art. 18(1)(b).',
  LEGAL_CLAIMS: 'The person needs the data for a legal claim: Art. 18(1)(c).',
  OBJECTION_PENDING: 'The person objected, and it is not yet clear whose interest prevails: Art. 18(1)(d).',
};

export const RestrictionReasonEnum = graphqlEnum(
  'RestrictionReason',
  'Why processing is restricted (GDPR Art. 18(1)).',
  RESTRICTION_REASONS,
  (reason) => MEANING[reason],
);

@InputType({ description: 'Whose data may for now only be stored, and why (GDPR Art. 18).' })
export class RestrictProcessingInput extends RepeatableInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => RestrictionReasonEnum, { description: 'Why.' })
  because!: RestrictionReason;
}

@InputType({ description: 'Whose data may be processed again. Tell the person before (GDPR Art. 18(3)): nothing here does.' })
export class LiftRestrictionInput extends RepeatableInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}

export const restrictProcessingSchema = z.object({ personId: key, because: z.enum(RESTRICTION_REASONS), idempotencyKey });
export const liftRestrictionSchema = z.object({ personId: key, idempotencyKey });
