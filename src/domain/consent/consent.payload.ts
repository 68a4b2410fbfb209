import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../people/person.entity';
import { ConsentRecord } from './consent-record.entity';

@ObjectType({ simpleResolvers: true, description: 'What recordConsent wrote, as far as it may be shown.' })
export class RecordConsentPayload {
  @Field(() => ID, { description: 'Key of the person.' })
  id!: string;

  @Field(() => ConsentRecord, { nullable: true, description: 'The record, if it may be shown.' })
  consent!: ConsentRecord | null;

  @Field(() => Person, { nullable: true, description: 'The person as released from now on, if at all.' })
  person!: Person | null;
}

@ObjectType({ simpleResolvers: true, description: 'What withdrawConsent wrote, as far as it may be shown.' })
export class WithdrawConsentPayload {
  @Field(() => ID, { description: 'Key of the person.' })
  id!: string;

  @Field(() => ConsentRecord, { nullable: true, description: 'That record, if it may be shown.' })
  consent!: ConsentRecord | null;

  @Field(() => Person, { nullable: true, description: 'The person as released from now on, if at all.' })
  person!: Person | null;
}
