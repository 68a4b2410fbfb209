import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutNobody, NotPersonal, SearchedIn } from '../../vocabulary/classification';
import { describedEnum, PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';
import { DateTime } from '../../vocabulary/scalars';
import { InteractionChannel } from '../service/interaction.entity';

export const CampaignState = describedEnum('CampaignState', 'Where a campaign stands.', {
  DRAFT: 'Being written.',
  PLANNED: 'It has a date.',
  APPROVED: 'It may be sent.',
  RUNNING: 'Being sent.',
  PAUSED: 'Stopped for now.',
  COMPLETED: 'Sent.',
  CANCELLED: 'Called off.',
});
export type CampaignState = keyof typeof CampaignState;

@Entity('campaign')
@AboutNobody()
@SearchedIn('name')
@ObjectType({ simpleResolvers: true, description: 'Messages to many persons, on one channel for one purpose.' })
export class Campaign {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this campaign.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('integer', { default: 1 })
  @Field(() => Int, { description: 'Grows by one with each change; send it back as expectedVersion.' })
  @NotPersonal('a counter')
  version!: number;

  @Column('text')
  @Field(() => String, { description: 'Name of the campaign.' })
  @NotPersonal('a campaign')
  name!: string;

  @Column({ type: 'text', enum: PurposeEnum })
  @Field(() => PurposeEnum, { description: 'For which its members are addressed.' })
  @NotPersonal('a campaign')
  purpose!: Purpose;

  @Column({ type: 'text', enum: InteractionChannel })
  @Field(() => InteractionChannel, { description: 'Through what they are addressed.' })
  @NotPersonal('a campaign')
  channel!: InteractionChannel;

  @Column({ type: 'text', enum: CampaignState })
  @Field(() => CampaignState, { description: 'Where it stands.' })
  @NotPersonal('a campaign')
  state!: CampaignState;

  @Column('uuid', { nullable: true })
  collectionActionId!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Subject of the message, with placeholders.' })
  @NotPersonal('a text before anybody’s data stand in it')
  subjectTemplate!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Text of the message, with placeholders.' })
  @NotPersonal('a text before anybody’s data stand in it')
  bodyTemplate!: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it is meant to begin. It does when somebody launches it.' })
  @NotPersonal('a campaign')
  plannedFor!: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Who of the staff planned it, who therefore cannot approve it.' })
  @NotPersonal('who of the staff, which leaves with the record')
  plannedBy!: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Who of the staff approved it.' })
  @NotPersonal('who of the staff, which leaves with the record')
  approvedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When sending began.' })
  @NotPersonal('a campaign')
  startsAt!: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When sending ended.' })
  @NotPersonal('a campaign')
  endsAt!: string | null;

  @Column('integer')
  @Field(() => Int, { description: 'Fewest days between two messages to one person.' })
  @NotPersonal('a campaign')
  frequencyDays!: number;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'In whose name it is sent: who of the staff launched it.' })
  @NotPersonal('who of the staff, which leaves with the record')
  launchedBy!: string | null;

  @Column('timestamptz')
  @Field(() => DateTime, { description: 'When it was drafted.' })
  @NotPersonal('a campaign')
  createdAt!: string;
}
