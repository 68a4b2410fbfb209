import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Operation, Outcome, Shape } from '../../access-log/event';
import { AboutNobody, NotPersonal } from '../../vocabulary/classification';
import { describedEnum, PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';
import { DateTime } from '../../vocabulary/scalars';
import { AccessVerdict } from './access-verdict';

export const AccessOperationEnum = describedEnum<Operation>('AccessOperation', 'What was done with the data.', {
  Collection: 'Data came in: https://w3id.org/dpv#Collect',
  Alteration: 'Data were changed: https://w3id.org/dpv#Alter',
  Consultation: 'Data were looked at: https://w3id.org/dpv#Consult',
  Disclosure: 'Data went to a recipient outside: https://w3id.org/dpv#Disclose',
  Combination: 'Data of several sources were brought together: https://w3id.org/dpv#Combine',
  Erasure: 'Data were erased: https://w3id.org/dpv#Erase',
});

export const AccessShapeEnum = describedEnum<Shape>('AccessShape', 'In which way the persons were reached.', {
  LIST: 'A list.',
  CONSULT: 'One record, by its id.',
  SEARCH: 'A search.',
  EXPORT: 'A file.',
  AGGREGATE: 'A figure over many.',
  WRITE: 'A change.',
});

export const AccessOutcomeEnum = describedEnum<Outcome>('AccessOutcome', 'How an operation ended.', {
  RELEASED: 'An answer left; what of each person it held, the verdicts say.',
  REFUSED:
    'The operation was refused, or role and purpose closed all that it asked for, which is no error; no value left. Why it was refused may have told something of the persons of the event.',
  FAILED: 'The gateway could not answer; nothing left.',
});

const EVIDENCE = 'evidence for the auditor, who alone opens this type; it holds no value';
const PSEUDONYM = 'a keyed pseudonym, for the auditor, who alone opens this type';

@Entity('access_event_in_full')
@AboutNobody()
@ObjectType({
  simpleResolvers: true,
  description: 'One operation on the graph, released or refused: who, why, with whose data, on which basis. Never a value.',
})
export class AccessEvent {
  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'Opaque key of this event.' })
  @NotPersonal('an opaque key')
  id!: string;

  @PrimaryColumn('timestamptz')
  @Field(() => DateTime, { description: 'When it was written.' })
  @NotPersonal(EVIDENCE)
  at!: string;

  @Column('text')
  @Field(() => String, { description: 'Trace it belongs to (W3C Trace Context), 32 hexadecimal digits.' })
  @NotPersonal(EVIDENCE)
  traceId!: string;

  @Column('text')
  @Field(() => String, { description: 'Who asked: the subject of the token; a data subject under a pseudonym.' })
  @NotPersonal(EVIDENCE)
  viewer!: string;

  @Column('text')
  @Field(() => String, { description: 'What kind of viewer: staff, partner, auditor, data-subject, service.' })
  @NotPersonal(EVIDENCE)
  viewerKind!: string;

  @Column('text')
  @Field(() => String, { description: 'The OAuth client that sent the request.' })
  @NotPersonal(EVIDENCE)
  client!: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Whose rights a delegated viewer used, if any (RFC 8693).' })
  @NotPersonal(EVIDENCE)
  onBehalfOf!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'The role in which the viewer acted; null where the request was refused before that was known, and of commands beside the graph.',
  })
  @NotPersonal(EVIDENCE)
  role!: string | null;

  @Column({ type: 'text', nullable: true, enum: PurposeEnum })
  @Field(() => PurposeEnum, {
    nullable: true,
    description: 'The declared purpose; null where the request was refused before that was known.',
  })
  @NotPersonal(EVIDENCE)
  purpose!: Purpose | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The processing activity of the register (GDPR Art. 30).' })
  @NotPersonal(EVIDENCE)
  activity!: string | null;

  @Column({ type: 'text', enum: AccessOperationEnum })
  @Field(() => AccessOperationEnum, { description: 'What was done.' })
  @NotPersonal(EVIDENCE)
  operation!: Operation;

  @Column({ type: 'text', enum: AccessShapeEnum })
  @Field(() => AccessShapeEnum, { description: 'In which way the persons were reached.' })
  @NotPersonal(EVIDENCE)
  shape!: Shape;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'To whom data were disclosed, if outside the controller (GDPR Art. 4(9)).' })
  @NotPersonal(EVIDENCE)
  recipient!: string | null;

  @Column('text')
  @Field(() => String, { description: 'SHA-256 of the document without its literals; empty where it was refused unread.' })
  @NotPersonal(EVIDENCE)
  documentHash!: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Name of the operation in its document.' })
  @NotPersonal(EVIDENCE)
  operationName!: string | null;

  @Column('text')
  @Field(() => String, { description: 'Version of the policy that decided.' })
  @NotPersonal(EVIDENCE)
  policyVersion!: string;

  @Column({ type: 'text', enum: AccessOutcomeEnum })
  @Field(() => AccessOutcomeEnum, { description: 'How it ended.' })
  @NotPersonal(EVIDENCE)
  outcome!: Outcome;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Code of the first error, if there was one.' })
  @NotPersonal(EVIDENCE)
  code!: string | null;

  @Column('bytea')
  @Field(() => [String], {
    description:
      'Pseudonyms of the persons concerned, also of whom was asked for by id in vain. A count of more than 50 names nobody, unless its filter lists ids.',
  })
  @NotPersonal(PSEUDONYM)
  persons!: string[];

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Fields of which at least one cell was released: `Person.email`.' })
  @NotPersonal(EVIDENCE)
  released!: string[];

  @Column('text', { array: true })
  @Field(() => [String], {
    description: 'Fields of which at least one cell was withheld, each with a reason: `Person.phone:CONSENT_WITHDRAWN`.',
  })
  @NotPersonal(EVIDENCE)
  withheld!: string[];

  @Column('text', { array: true })
  @Field(() => [String], {
    description:
      'Fields that a filter, an order or a search read, also the order that a list has of itself; of a WRITE, those that it was about.',
  })
  @NotPersonal(EVIDENCE)
  used!: string[];

  @Column('json', { nullable: true })
  @Field(() => [AccessVerdict], { description: 'The verdicts person by person, in groups that met the same ones.' })
  @NotPersonal(EVIDENCE)
  verdicts!: AccessVerdict[];
}
