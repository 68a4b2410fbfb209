import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import type { Sentence } from '../../sentence';
import { CONSENT_CHANNELS, CONSENT_STATES, EXPRESSED_BY, PROCESSING_KINDS } from '../../vocabulary/consent';
import type { ConsentChannel, ConsentState, ExpressedBy, ProcessingKind } from '../../vocabulary/consent';
import { ConsentChannelEnum, ConsentStateEnum, ExpressedByEnum, ProcessingKindEnum, PurposeEnum } from '../../vocabulary/graphql-enums';
import { PURPOSES, type Purpose } from '../../vocabulary/purposes';
import { DateTime } from '../../vocabulary/scalars';
import { idempotencyKey, instant, key, NOT_IN_THE_PAST, orElse } from '../check-input';
import { RepeatableInput } from '../repeatable.input';
import { CONSENT_METHODS, ConsentMethodEnum, type ConsentMethod } from './consent-method';

@InputType({ description: 'A consent, or a refusal, as somebody expressed it.' })
export class ConsentInput {
  @Field(() => PurposeEnum, { description: 'What it is for.' })
  purpose!: Purpose;

  @Field(() => ConsentChannelEnum, { nullable: true, description: 'The channel it is limited to, if any.' })
  channel?: ConsentChannel | null;

  @Field(() => ProcessingKindEnum, { nullable: true, description: 'The kind of processing it is for, if any.' })
  processing?: ProcessingKind | null;

  @Field(() => ConsentStateEnum, { nullable: true, description: 'The state from now on; ConsentGiven, where nothing is said.' })
  state?: ConsentState | null;

  @Field(() => ExpressedByEnum, { description: 'Who expressed it. A data subject speaks only for themselves.' })
  expressedBy!: ExpressedBy;

  @Field(() => ConsentMethodEnum, { description: 'How it was expressed.' })
  method!: ConsentMethod;

  @Field(() => DateTime, { nullable: true, description: 'First instant at which a grant holds; now, where nothing is said.' })
  validFrom?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Instant at which a grant ends; never, where nothing is said.' })
  validTo?: string | null;
}

@InputType({
  description: 'A consent of a person. One more step of the same record, where purpose, channel and processing are known already.',
})
export class RecordConsentInput extends ConsentInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'The notice that was shown; the one given at collection, where nothing is said.' })
  noticeId?: string | null;

  @Field(() => String, { nullable: true, description: 'As in every mutation: sent again with the same input, it acts once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What a person no longer consents to. As easy as giving: person and purpose suffice.' })
export class WithdrawConsentInput extends RepeatableInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => PurposeEnum, { description: 'The purpose; everything below it in the tree of purposes falls with it.' })
  purpose!: Purpose;

  @Field(() => ConsentChannelEnum, { nullable: true, description: 'Only this channel; all channels, where nothing is said.' })
  channel?: ConsentChannel | null;

  @Field(() => ProcessingKindEnum, { nullable: true, description: 'Only this kind of processing; all, where nothing is said.' })
  processing?: ProcessingKind | null;

  @Field(() => ExpressedByEnum, { nullable: true, description: 'Who expressed it: SUBJECT, where nothing is said.' })
  expressedBy?: ExpressedBy | null;

  @Field(() => ConsentMethodEnum, { nullable: true, description: 'How it was expressed: WEB_FORM, where nothing is said.' })
  method?: ConsentMethod | null;
}

/** The states that open something, and so may have a beginning and an end. */
const GRANTS: readonly ConsentState[] = ['ConsentGiven', 'RenewedConsentGiven'];

const line = {
  purpose: z.enum(PURPOSES),
  channel: z.enum(CONSENT_CHANNELS).nullish(),
  processing: z.enum(PROCESSING_KINDS).nullish(),
};
const expression = { expressedBy: z.enum(EXPRESSED_BY), method: z.enum(CONSENT_METHODS) };
const consentFields = {
  ...line,
  ...expression,
  state: orElse(z.enum(CONSENT_STATES), 'ConsentGiven'),
  validFrom: instant.nullish(),
  validTo: instant.nullish(),
};

interface Validity {
  readonly state: ConsentState;
  readonly validFrom?: string | null | undefined;
  readonly validTo?: string | null | undefined;
}

/** A stop holds at once and for good; a grant ends after it began, and not in the past. */
const ONLY_A_GRANT = { en: 'Only a grant has a validity.', it: 'Solo un consenso dato ha una validità.' };

function checkValidity({ state, validFrom, validTo }: Validity, report: z.RefinementCtx): void {
  const fault = (path: string, sentence: Sentence): void => {
    report.addIssue({ code: 'custom', path: [path], message: sentence.en, params: sentence });
  };
  if (!GRANTS.includes(state)) {
    if (validFrom != null) fault('validFrom', ONLY_A_GRANT);
    else if (validTo != null) fault('validTo', ONLY_A_GRANT);
    return;
  }
  if (validTo == null) return;
  if (Date.parse(validTo) <= Date.now()) fault('validTo', NOT_IN_THE_PAST);
  else if (validFrom != null && Date.parse(validTo) <= Date.parse(validFrom))
    fault('validTo', { en: 'Later than validFrom.', it: 'Dopo validFrom.' });
}

/** A consent that stands in the input of another mutation. */
export const consentSchema = z.object(consentFields).superRefine(checkValidity);
export const recordConsentSchema = z
  .object({ ...consentFields, personId: key, noticeId: key.nullish(), idempotencyKey })
  .superRefine(checkValidity);
export const withdrawConsentSchema = z.object({
  ...line,
  expressedBy: orElse(z.enum(EXPRESSED_BY), 'SUBJECT'),
  method: orElse(z.enum(CONSENT_METHODS), 'WEB_FORM'),
  personId: key,
  idempotencyKey,
});

/** A consent as it was expressed, checked. */
export type ExpressedConsent = z.output<typeof consentSchema>;
