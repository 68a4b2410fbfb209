import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData, SearchedIn } from '../../vocabulary/classification';
import { describedEnum } from '../../vocabulary/graphql-enums';
import { DateTime } from '../../vocabulary/scalars';
import { Department } from '../department';

export const InteractionChannel = describedEnum('InteractionChannel', 'Through what an interaction happened.', {
  EMAIL: 'E-mail.',
  PHONE: 'Telephone.',
  CHAT: 'Chat.',
  WEB: 'Web site.',
  STORE: 'In a store or an office.',
  SOCIAL: 'A social network.',
  POSTAL: 'Letter.',
});
export type InteractionChannel = keyof typeof InteractionChannel;

export const InteractionDirection = describedEnum('InteractionDirection', 'Who began an interaction.', {
  INBOUND: 'The person.',
  OUTBOUND: 'We.',
});
export type InteractionDirection = keyof typeof InteractionDirection;

@Entity('interaction')
@AboutPerson('personId')
@SearchedIn('subject', 'summary')
@ObjectType({ simpleResolvers: true, description: 'One contact with a person, on any channel.' })
export class Interaction {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this interaction.' })
  @NotPersonal('an opaque key')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  /** The ticket that it answers. */
  @Column('uuid', { nullable: true })
  ticketId!: string | null;

  @Column('uuid', { nullable: true })
  staffId!: string | null;

  @Column({ type: 'text', enum: InteractionChannel })
  @Field(() => InteractionChannel, { nullable: true, description: 'Through what it happened.' })
  @PersonalData('Communication')
  channel!: InteractionChannel | null;

  @Column({ type: 'text', enum: InteractionDirection })
  @Field(() => InteractionDirection, { nullable: true, description: 'Who began it.' })
  @PersonalData('Communication')
  direction!: InteractionDirection | null;

  @Column({ type: 'text', enum: Department })
  @Field(() => Department, { nullable: true, description: 'Which department took part.' })
  @PersonalData('Communication')
  department!: Department | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What it was about, in a line.' })
  @PersonalData('Communication')
  subject!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What was said.' })
  @PersonalData('Communication')
  summary!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'How it ended.' })
  @PersonalData('Communication')
  outcome!: string | null;

  @Column('timestamptz')
  @Field(() => DateTime, { nullable: true, description: 'When it happened.' })
  @PersonalData('Communication')
  occurredAt!: string | null;

  @Column('uuid', { nullable: true })
  sourceId!: string | null;

  @Column('text', { nullable: true })
  externalId!: string | null;
}
