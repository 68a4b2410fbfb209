import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AboutPerson, NotPersonal, PersonalData, SearchedIn } from '../../vocabulary/classification';
import { DateTime } from '../../vocabulary/scalars';

export enum InteractionChannel {
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
  CHAT = 'CHAT',
  WEB = 'WEB',
  STORE = 'STORE',
  SOCIAL = 'SOCIAL',
  POSTAL = 'POSTAL',
}
registerEnumType(InteractionChannel, {
  name: 'InteractionChannel',
  description: 'Through what an interaction happened.',
  valuesConfig: {
    EMAIL: { description: 'E-mail.' },
    PHONE: { description: 'Telephone.' },
    CHAT: { description: 'Chat.' },
    WEB: { description: 'Web site.' },
    STORE: { description: 'In a store or an office.' },
    SOCIAL: { description: 'A social network.' },
    POSTAL: { description: 'Letter.' },
  },
});

export enum InteractionDirection {
  INBOUND = 'INBOUND',
  OUTBOUND = 'OUTBOUND',
}
registerEnumType(InteractionDirection, {
  name: 'InteractionDirection',
  description: 'Who began an interaction.',
  valuesConfig: { INBOUND: { description: 'The person.' }, OUTBOUND: { description: 'We.' } },
});

export enum Department {
  SALES = 'SALES',
  MARKETING = 'MARKETING',
  CUSTOMER_SERVICE = 'CUSTOMER_SERVICE',
  SUPPORT = 'SUPPORT',
}
registerEnumType(Department, {
  name: 'Department',
  description: 'A department of the company.',
  valuesConfig: {
    SALES: { description: 'Sales.' },
    MARKETING: { description: 'Marketing.' },
    CUSTOMER_SERVICE: { description: 'Customer service.' },
    SUPPORT: { description: 'Technical support.' },
  },
});

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
