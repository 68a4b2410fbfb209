import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, BoundToPurposeOf, NotPersonal, PersonalData } from '../../vocabulary/classification';
import { describedEnum } from '../../vocabulary/graphql-enums';
import { DateTime } from '../../vocabulary/scalars';
import { SendingReasonEnum, type SendingReason } from './sending-reasons';

export const CampaignMemberState = describedEnum('CampaignMemberState', 'What became of a member of a campaign.', {
  ADDED: 'To be addressed.',
  SENDING: 'The message is on its way.',
  SENT: 'The message went out.',
  IN_DOUBT: 'Nobody knows whether the message went out; it is not sent again.',
  FAILED: 'Whoever delivers refused the message.',
  WITHHELD: 'Nothing was sent; `withheldBecause` says why.',
  RESPONDED: 'The person answered.',
  UNSUBSCRIBED: 'The person wants no more.',
  REMOVED: 'Taken out.',
});
export type CampaignMemberState = keyof typeof CampaignMemberState;

@Entity('campaign_member')
@AboutPerson('personId')
// That a message was withheld, and why, tells what the person said of the campaign's purpose: it is nothing to another.
@BoundToPurposeOf({ column: 'campaign_id', table: 'campaign', purpose: 'purpose' })
@ObjectType({ simpleResolvers: true, description: 'A person whom a campaign is to address, and what became of it.' })
export class CampaignMember {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this member.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  campaignId!: string;

  @Column('uuid')
  personId!: string;

  @Column({ type: 'text', enum: CampaignMemberState })
  @Field(() => CampaignMemberState, { nullable: true, description: 'What became of it.' })
  @PersonalData('Communication')
  state!: CampaignMemberState | null;

  @Column({ type: 'text', enum: SendingReasonEnum, nullable: true })
  @Field(() => SendingReasonEnum, { nullable: true, description: 'Why nothing was sent.' })
  @PersonalData('Communication')
  withheldBecause!: SendingReason | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When the message went out.' })
  @PersonalData('Communication')
  sentAt!: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When the person answered, or ended such messages.' })
  @PersonalData('Communication')
  respondedAt!: string | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When the person was added.' })
  @PersonalData('Communication')
  addedAt!: string | null;
}
