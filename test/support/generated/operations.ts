import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the calendar, as RFC 3339 full-date: 2026-11-22. */
  Date: { input: string; output: string; }
  /** An instant in UTC, as RFC 3339: 2026-11-22T09:30:00+00:00. */
  DateTime: { input: string; output: string; }
};

/** What was done with the data. */
export type AccessOperation =
  /** Data were changed: https://w3id.org/dpv#Alter */
  | 'Alteration'
  /** Data came in: https://w3id.org/dpv#Collect */
  | 'Collection'
  /** Data of several sources were brought together: https://w3id.org/dpv#Combine */
  | 'Combination'
  /** Data were looked at: https://w3id.org/dpv#Consult */
  | 'Consultation'
  /** Data went to a recipient outside: https://w3id.org/dpv#Disclose */
  | 'Disclosure'
  /** Data were erased: https://w3id.org/dpv#Erase */
  | 'Erasure';

/** How an operation ended. */
export type AccessOutcome =
  /** The gateway could not answer; nothing left. */
  | 'FAILED'
  /** The operation was refused, or role and purpose closed all that it asked for, which is no error; no value left. Why it was refused may have told something of the persons of the event. */
  | 'REFUSED'
  /** An answer left; what of each person it held, the verdicts say. */
  | 'RELEASED';

/** In which way the persons were reached. */
export type AccessShape =
  /** A figure over many. */
  | 'AGGREGATE'
  /** One record, by its id. */
  | 'CONSULT'
  /** A file. */
  | 'EXPORT'
  /** A list. */
  | 'LIST'
  /** A search. */
  | 'SEARCH'
  /** A change. */
  | 'WRITE';

/** Which rows of Account to list; all conditions must hold. */
export type AccountFilter = {
  /** Condition on country. */
  readonly country?: InputMaybe<StringFilter>;
  /** Condition on employees. */
  readonly employees?: InputMaybe<IntFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Condition on revenueMusd. */
  readonly revenueMusd?: InputMaybe<FloatFilter>;
  /** Condition on sector. */
  readonly sector?: InputMaybe<StringFilter>;
  /** Condition on version. */
  readonly version?: InputMaybe<IntFilter>;
  /** Condition on yearEstablished. */
  readonly yearEstablished?: InputMaybe<IntFilter>;
};

/** Which rows of AccountMembership to list; all conditions must hold. */
export type AccountMembershipFilter = {
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on since. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on title. */
  readonly title?: InputMaybe<StringFilter>;
  /** Condition on until. */
  readonly until?: InputMaybe<DateFilter>;
};

/** How to sort AccountMembership. Rows whose value is missing or withheld come last. */
export type AccountMembershipOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: AccountMembershipOrderField;
};

/** The fields by which AccountMembership can be sorted. */
export type AccountMembershipOrderField =
  /** By id. */
  | 'id'
  /** By since. */
  | 'since'
  /** By title. */
  | 'title'
  /** By until. */
  | 'until';

/** How to sort Account. Rows whose value is missing or withheld come last. */
export type AccountOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: AccountOrderField;
};

/** The fields by which Account can be sorted. */
export type AccountOrderField =
  /** By country. */
  | 'country'
  /** By employees. */
  | 'employees'
  /** By id. */
  | 'id'
  /** By name. */
  | 'name'
  /** By revenueMusd. */
  | 'revenueMusd'
  /** By sector. */
  | 'sector'
  /** By version. */
  | 'version'
  /** By yearEstablished. */
  | 'yearEstablished';

/** Whom a campaign is to address: by filter, or one by one. */
export type AddCampaignMembersInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Everybody of this kind whom you may see now. */
  readonly filter?: InputMaybe<PersonFilter>;
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** These persons, as far as you may see them. */
  readonly personIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What is to be remembered about a person, an account, or both. The department is that of your role. */
export type AddNoteInput = {
  /** About which account. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** About whom. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be remembered. */
  readonly text: Scalars['String']['input'];
};

/** To which stage a sale goes on, or back. */
export type AdvanceOpportunityInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The next stage: PROSPECTING, ENGAGING, PROPOSING, NEGOTIATING, one step forward or back. */
  readonly stage: OpportunityStage;
};

/** What the person is answered. */
export type AnswerCaseInput = {
  /** The answer. */
  readonly answer: Scalars['String']['input'];
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What the person is answered, kept as a contact with them. */
export type AnswerTicketInput = {
  /** The answer. */
  readonly answer: Scalars['String']['input'];
  /** Through what they are answered. */
  readonly channel: InteractionChannel;
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the answer is about, in a line. */
  readonly subject: Scalars['String']['input'];
};

/** Approves a campaign. */
export type ApproveCampaignInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which rows of Asset to list; all conditions must hold. */
export type AssetFilter = {
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on installedOn. */
  readonly installedOn?: InputMaybe<DateFilter>;
  /** Condition on serialNumber. */
  readonly serialNumber?: InputMaybe<StringFilter>;
  /** Condition on warrantyUntil. */
  readonly warrantyUntil?: InputMaybe<DateFilter>;
};

/** How to sort Asset. Rows whose value is missing or withheld come last. */
export type AssetOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: AssetOrderField;
};

/** The fields by which Asset can be sorted. */
export type AssetOrderField =
  /** By id. */
  | 'id'
  /** By installedOn. */
  | 'installedOn'
  /** By serialNumber. */
  | 'serialNumber'
  /** By warrantyUntil. */
  | 'warrantyUntil';

/** Which case, and whose it is to be. */
export type AssignCaseInput = {
  /** A colleague of the team in whose queue it waits. */
  readonly assigneeId: Scalars['ID']['input'];
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Cases for one colleague. */
export type AssignCasesInput = {
  /** A colleague of the team in whose queue they wait. */
  readonly assigneeId: Scalars['ID']['input'];
  /** Which cases, 1 to 500. */
  readonly cases: ReadonlyArray<RecordVersionInput>;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which task, and whose it is to be. */
export type AssignTaskInput = {
  /** You, or a colleague of your team. */
  readonly assigneeId: Scalars['ID']['input'];
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which ticket, and whose it is to be. */
export type AssignTicketInput = {
  /** A colleague of the team in whose queue it waits. */
  readonly assigneeId: Scalars['ID']['input'];
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Tickets for one colleague. */
export type AssignTicketsInput = {
  /** A colleague of the team in whose queue they wait. */
  readonly assigneeId: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which tickets, 1 to 500. */
  readonly tickets: ReadonlyArray<RecordVersionInput>;
};

/** A file that belongs to one note, case or ticket. The file itself never enters: it lies elsewhere already. */
export type AttachFileInput = {
  /** Size in bytes. */
  readonly bytes: Scalars['Int']['input'];
  /** The case, of your team, that it belongs to. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the file, without a folder. */
  readonly fileName: Scalars['String']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it lies: https, s3 or gs, then host and path. No user, query or fragment, since a signed link would let in whoever reads it. */
  readonly location: Scalars['String']['input'];
  /** What it is, as RFC 6838 without parameters: application/pdf. */
  readonly mediaType: Scalars['String']['input'];
  /** The note, about a person and of your department, that it belongs to. */
  readonly noteId?: InputMaybe<Scalars['ID']['input']>;
  /** SHA-256 of its contents, 64 hex digits. */
  readonly sha256: Scalars['String']['input'];
  /** The ticket, of your team, that it belongs to. */
  readonly ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which rows of Attachment to list; all conditions must hold. */
export type AttachmentFilter = {
  /** Condition on bytes. */
  readonly bytes?: InputMaybe<IntFilter>;
  /** Condition on createdAt. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on fileName. */
  readonly fileName?: InputMaybe<StringFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on location. */
  readonly location?: InputMaybe<StringFilter>;
  /** Condition on mediaType. */
  readonly mediaType?: InputMaybe<StringFilter>;
  /** Condition on sha256. */
  readonly sha256?: InputMaybe<StringFilter>;
};

/** How to sort Attachment. Rows whose value is missing or withheld come last. */
export type AttachmentOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: AttachmentOrderField;
};

/** The fields by which Attachment can be sorted. */
export type AttachmentOrderField =
  /** By bytes. */
  | 'bytes'
  /** By createdAt. */
  | 'createdAt'
  /** By fileName. */
  | 'fileName'
  /** By id. */
  | 'id'
  /** By location. */
  | 'location'
  /** By mediaType. */
  | 'mediaType'
  /** By sha256. */
  | 'sha256';

/** The ticket for which the person is asked. */
export type AwaitCustomerInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Through what a campaign can address persons. */
export type CampaignChannel =
  /** E-mail. */
  | 'EMAIL'
  /** Calls: what is sent is a sheet for whoever calls. */
  | 'PHONE'
  /** Letters. */
  | 'POSTAL';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type CampaignChannelFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<InteractionChannel>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<InteractionChannel>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rows of Campaign to list; all conditions must hold. */
export type CampaignFilter = {
  /** Condition on approvedBy. */
  readonly approvedBy?: InputMaybe<IdFilter>;
  /** Condition on bodyTemplate. */
  readonly bodyTemplate?: InputMaybe<StringFilter>;
  /** Condition on channel. */
  readonly channel?: InputMaybe<CampaignChannelFilter>;
  /** Condition on createdAt. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on endsAt. */
  readonly endsAt?: InputMaybe<DateTimeFilter>;
  /** Condition on frequencyDays. */
  readonly frequencyDays?: InputMaybe<IntFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on launchedBy. */
  readonly launchedBy?: InputMaybe<IdFilter>;
  /** Condition on name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Condition on plannedBy. */
  readonly plannedBy?: InputMaybe<IdFilter>;
  /** Condition on plannedFor. */
  readonly plannedFor?: InputMaybe<DateTimeFilter>;
  /** Condition on purpose. */
  readonly purpose?: InputMaybe<CampaignPurposeFilter>;
  /** Condition on startsAt. */
  readonly startsAt?: InputMaybe<DateTimeFilter>;
  /** Condition on state. */
  readonly state?: InputMaybe<CampaignStateFilter>;
  /** Condition on subjectTemplate. */
  readonly subjectTemplate?: InputMaybe<StringFilter>;
  /** Condition on version. */
  readonly version?: InputMaybe<IntFilter>;
};

/** Which rows of CampaignMember to list; all conditions must hold. */
export type CampaignMemberFilter = {
  /** Condition on addedAt. */
  readonly addedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on respondedAt. */
  readonly respondedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on sentAt. */
  readonly sentAt?: InputMaybe<DateTimeFilter>;
  /** Condition on state. */
  readonly state?: InputMaybe<CampaignMemberStateFilter>;
  /** Condition on withheldBecause. */
  readonly withheldBecause?: InputMaybe<CampaignMemberWithheldBecauseFilter>;
};

/** How to sort CampaignMember. Rows whose value is missing or withheld come last. */
export type CampaignMemberOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: CampaignMemberOrderField;
};

/** The fields by which CampaignMember can be sorted. */
export type CampaignMemberOrderField =
  /** By addedAt. */
  | 'addedAt'
  /** By id. */
  | 'id'
  /** By respondedAt. */
  | 'respondedAt'
  /** By sentAt. */
  | 'sentAt'
  /** By state. */
  | 'state'
  /** By withheldBecause. */
  | 'withheldBecause';

/** What became of a member of a campaign. */
export type CampaignMemberState =
  /** To be addressed. */
  | 'ADDED'
  /** Whoever delivers refused the message. */
  | 'FAILED'
  /** Nobody knows whether the message went out; it is not sent again. */
  | 'IN_DOUBT'
  /** Taken out. */
  | 'REMOVED'
  /** The person answered. */
  | 'RESPONDED'
  /** The message is on its way. */
  | 'SENDING'
  /** The message went out. */
  | 'SENT'
  /** The person wants no more. */
  | 'UNSUBSCRIBED'
  /** Nothing was sent; `withheldBecause` says why. */
  | 'WITHHELD';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type CampaignMemberStateFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<CampaignMemberState>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CampaignMemberState>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type CampaignMemberWithheldBecauseFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<SendingReason>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<SendingReason>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to sort Campaign. Rows whose value is missing or withheld come last. */
export type CampaignOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: CampaignOrderField;
};

/** The fields by which Campaign can be sorted. */
export type CampaignOrderField =
  /** By approvedBy. */
  | 'approvedBy'
  /** By bodyTemplate. */
  | 'bodyTemplate'
  /** By channel. */
  | 'channel'
  /** By createdAt. */
  | 'createdAt'
  /** By endsAt. */
  | 'endsAt'
  /** By frequencyDays. */
  | 'frequencyDays'
  /** By id. */
  | 'id'
  /** By launchedBy. */
  | 'launchedBy'
  /** By name. */
  | 'name'
  /** By plannedBy. */
  | 'plannedBy'
  /** By plannedFor. */
  | 'plannedFor'
  /** By purpose. */
  | 'purpose'
  /** By startsAt. */
  | 'startsAt'
  /** By state. */
  | 'state'
  /** By subjectTemplate. */
  | 'subjectTemplate'
  /** By version. */
  | 'version';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type CampaignPurposeFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Purpose>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Purpose>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a campaign stands. */
export type CampaignState =
  /** It may be sent. */
  | 'APPROVED'
  /** Called off. */
  | 'CANCELLED'
  /** Sent. */
  | 'COMPLETED'
  /** Being written. */
  | 'DRAFT'
  /** Stopped for now. */
  | 'PAUSED'
  /** It has a date. */
  | 'PLANNED'
  /** Being sent. */
  | 'RUNNING';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type CampaignStateFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<CampaignState>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CampaignState>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Calls a campaign off. */
export type CancelCampaignInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The order that is called off, on one version of it. */
export type CancelOrderInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The task that is not needed any more. */
export type CancelTaskInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type CaseChannelFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<InteractionChannel>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<InteractionChannel>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rows of Case to list; all conditions must hold. */
export type CaseFilter = {
  /** Condition on answer. */
  readonly answer?: InputMaybe<StringFilter>;
  /** Condition on channel. */
  readonly channel?: InputMaybe<CaseChannelFilter>;
  /** Condition on closedAt. */
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Condition on dueAt. */
  readonly dueAt?: InputMaybe<DateTimeFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on number. */
  readonly number?: InputMaybe<StringFilter>;
  /** Condition on openedAt. */
  readonly openedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on ownerId. */
  readonly ownerId?: InputMaybe<IdFilter>;
  /** Condition on priority. */
  readonly priority?: InputMaybe<CasePriorityFilter>;
  /** Condition on promisedAt. */
  readonly promisedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on resolvedAt. */
  readonly resolvedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on state. */
  readonly state?: InputMaybe<CaseStateFilter>;
  /** Condition on subject. */
  readonly subject?: InputMaybe<StringFilter>;
  /** Condition on urgency. */
  readonly urgency?: InputMaybe<FloatFilter>;
  /** Condition on version. */
  readonly version?: InputMaybe<IntFilter>;
};

/** How to sort Case. Rows whose value is missing or withheld come last. */
export type CaseOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: CaseOrderField;
};

/** The fields by which Case can be sorted. */
export type CaseOrderField =
  /** By answer. */
  | 'answer'
  /** By channel. */
  | 'channel'
  /** By closedAt. */
  | 'closedAt'
  /** By description. */
  | 'description'
  /** By dueAt. */
  | 'dueAt'
  /** By id. */
  | 'id'
  /** By number. */
  | 'number'
  /** By openedAt. */
  | 'openedAt'
  /** By ownerId. */
  | 'ownerId'
  /** By priority. */
  | 'priority'
  /** By promisedAt. */
  | 'promisedAt'
  /** By resolvedAt. */
  | 'resolvedAt'
  /** By state. */
  | 'state'
  /** By subject. */
  | 'subject'
  /** By urgency. */
  | 'urgency'
  /** By version. */
  | 'version';

/** How much a case presses. */
export type CasePriority =
  /** Before others. */
  | 'HIGH'
  /** When there is time. */
  | 'LOW'
  /** In its turn. */
  | 'NORMAL'
  /** Now. */
  | 'URGENT';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type CasePriorityFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<CasePriority>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CasePriority>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a case stands. */
export type CaseState =
  /** Over. */
  | 'CLOSED'
  /** Nobody has taken it yet. */
  | 'NEW'
  /** Somebody works on it. */
  | 'OPEN'
  /** Answered; the person may come back. */
  | 'RESOLVED'
  /** For an answer of the person. */
  | 'WAITING';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type CaseStateFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<CaseState>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<CaseState>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The case that is over. */
export type CloseCaseInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Cases that are over. */
export type CloseCasesInput = {
  /** Which resolved cases, 1 to 500. */
  readonly cases: ReadonlyArray<RecordVersionInput>;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The ticket that is over. */
export type CloseTicketInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Tickets that are over. */
export type CloseTicketsInput = {
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which resolved tickets, 1 to 500. */
  readonly tickets: ReadonlyArray<RecordVersionInput>;
};

/** Ends a campaign, whoever of its members is left. */
export type CompleteCampaignInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The task that is done. */
export type CompleteTaskInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The channel a consent is limited to. */
export type ConsentChannel =
  /** Over EMAIL. */
  | 'EMAIL'
  /** Over PHONE. */
  | 'PHONE'
  /** Over POSTAL. */
  | 'POSTAL'
  /** Over SOCIAL. */
  | 'SOCIAL'
  /** Over WEB. */
  | 'WEB';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type ConsentEventExpressedByFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ExpressedBy>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ExpressedBy>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rows of ConsentEvent to list; all conditions must hold. */
export type ConsentEventFilter = {
  /** Condition on at. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** Condition on expressedBy. */
  readonly expressedBy?: InputMaybe<ConsentEventExpressedByFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on method. */
  readonly method?: InputMaybe<StringFilter>;
  /** Condition on state. */
  readonly state?: InputMaybe<ConsentEventStateFilter>;
  /** Condition on validFrom. */
  readonly validFrom?: InputMaybe<DateTimeFilter>;
  /** Condition on validTo. */
  readonly validTo?: InputMaybe<DateTimeFilter>;
  /** Condition on version. */
  readonly version?: InputMaybe<IntFilter>;
};

/** How to sort ConsentEvent. Rows whose value is missing or withheld come last. */
export type ConsentEventOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: ConsentEventOrderField;
};

/** The fields by which ConsentEvent can be sorted. */
export type ConsentEventOrderField =
  /** By at. */
  | 'at'
  /** By expressedBy. */
  | 'expressedBy'
  /** By id. */
  | 'id'
  /** By method. */
  | 'method'
  /** By state. */
  | 'state'
  /** By validFrom. */
  | 'validFrom'
  /** By validTo. */
  | 'validTo'
  /** By version. */
  | 'version';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type ConsentEventStateFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ConsentState>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ConsentState>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A consent, or a refusal, as somebody expressed it. */
export type ConsentInput = {
  /** The channel it is limited to, if any. */
  readonly channel?: InputMaybe<ConsentChannel>;
  /** Who expressed it. A data subject speaks only for themselves. */
  readonly expressedBy: ExpressedBy;
  /** How it was expressed. */
  readonly method: ConsentMethod;
  /** The kind of processing it is for, if any. */
  readonly processing?: InputMaybe<ProcessingKind>;
  /** What it is for. */
  readonly purpose: Purpose;
  /** The state from now on; ConsentGiven, where nothing is said. */
  readonly state?: InputMaybe<ConsentState>;
  /** First instant at which a grant holds; now, where nothing is said. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Instant at which a grant ends; never, where nothing is said. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How a consent was expressed. */
export type ConsentMethod =
  /** Written in an e-mail. */
  | 'E_MAIL'
  /** Taken over from another system, which has the proof. */
  | 'IMPORT'
  /** Said face to face. */
  | 'IN_PERSON'
  /** A form on paper. */
  | 'PAPER_FORM'
  /** Said in a telephone call. */
  | 'PHONE_CALL'
  /** A form on a web page. */
  | 'WEB_FORM';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type ConsentRecordChannelFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ConsentChannel>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ConsentChannel>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rows of ConsentRecord to list; all conditions must hold. */
export type ConsentRecordFilter = {
  /** Condition on channel. */
  readonly channel?: InputMaybe<ConsentRecordChannelFilter>;
  /** Condition on createdAt. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on jurisdiction. */
  readonly jurisdiction?: InputMaybe<StringFilter>;
  /** Condition on legalBasis. */
  readonly legalBasis?: InputMaybe<StringFilter>;
  /** Condition on processing. */
  readonly processing?: InputMaybe<ConsentRecordProcessingFilter>;
  /** Condition on purpose. */
  readonly purpose?: InputMaybe<ConsentRecordPurposeFilter>;
  /** Condition on schemaVersion. */
  readonly schemaVersion?: InputMaybe<StringFilter>;
};

/** How to sort ConsentRecord. Rows whose value is missing or withheld come last. */
export type ConsentRecordOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: ConsentRecordOrderField;
};

/** The fields by which ConsentRecord can be sorted. */
export type ConsentRecordOrderField =
  /** By channel. */
  | 'channel'
  /** By createdAt. */
  | 'createdAt'
  /** By id. */
  | 'id'
  /** By jurisdiction. */
  | 'jurisdiction'
  /** By legalBasis. */
  | 'legalBasis'
  /** By processing. */
  | 'processing'
  /** By purpose. */
  | 'purpose'
  /** By schemaVersion. */
  | 'schemaVersion';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type ConsentRecordProcessingFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ProcessingKind>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ProcessingKind>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type ConsentRecordPurposeFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Purpose>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Purpose>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The state of a consent, by its names in the W3C Data Privacy Vocabulary. The last one counts, and only the first two release data. */
export type ConsentState =
  /** It ended by itself. */
  | 'ConsentExpired'
  /** The person, or the guardian, said yes. */
  | 'ConsentGiven'
  /** An authority or a court found it void. */
  | 'ConsentInvalidated'
  /** They said no. */
  | 'ConsentRefused'
  /** They put the answer off. */
  | 'ConsentRequestDeferred'
  /** They were asked and have not answered. Until they do, what they said before no longer releases. */
  | 'ConsentRequested'
  /** The controller took it back. */
  | 'ConsentRevoked'
  /** It is not known what was said. */
  | 'ConsentUnknown'
  /** They took a yes back (GDPR Art. 7(3)). */
  | 'ConsentWithdrawn'
  /** They said yes once more, to go on. */
  | 'RenewedConsentGiven';

/** Which rows of ContactPoint to list; all conditions must hold. */
export type ContactPointFilter = {
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on kind. */
  readonly kind?: InputMaybe<ContactPointKindFilter>;
  /** Condition on label. */
  readonly label?: InputMaybe<StringFilter>;
  /** Condition on value. */
  readonly value?: InputMaybe<StringFilter>;
};

/** The kind of a way to reach a person. */
export type ContactPointKind =
  /** An e-mail address. */
  | 'EMAIL'
  /** A telephone number. */
  | 'PHONE'
  /** A postal address in one line. */
  | 'POSTAL'
  /** A name in a social network. */
  | 'SOCIAL'
  /** A web page. */
  | 'WEB';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type ContactPointKindFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ContactPointKind>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ContactPointKind>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to sort ContactPoint. Rows whose value is missing or withheld come last. */
export type ContactPointOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: ContactPointOrderField;
};

/** The fields by which ContactPoint can be sorted. */
export type ContactPointOrderField =
  /** By id. */
  | 'id'
  /** By kind. */
  | 'kind'
  /** By label. */
  | 'label'
  /** By value. */
  | 'value';

/** Which rows of Contract to list; all conditions must hold. */
export type ContractFilter = {
  /** Condition on endsAt. */
  readonly endsAt?: InputMaybe<DateTimeFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on kind. */
  readonly kind?: InputMaybe<StringFilter>;
  /** Condition on monthlyCharge. */
  readonly monthlyCharge?: InputMaybe<FloatFilter>;
  /** Condition on name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Condition on startsAt. */
  readonly startsAt?: InputMaybe<DateTimeFilter>;
  /** Condition on totalCharge. */
  readonly totalCharge?: InputMaybe<FloatFilter>;
};

/** How to sort Contract. Rows whose value is missing or withheld come last. */
export type ContractOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: ContractOrderField;
};

/** The fields by which Contract can be sorted. */
export type ContractOrderField =
  /** By endsAt. */
  | 'endsAt'
  /** By id. */
  | 'id'
  /** By kind. */
  | 'kind'
  /** By monthlyCharge. */
  | 'monthlyCharge'
  /** By name. */
  | 'name'
  /** By startsAt. */
  | 'startsAt'
  /** By totalCharge. */
  | 'totalCharge';

/** What a lead becomes. */
export type ConvertLeadInput = {
  /** The account that may buy, if it is there already. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the organisation that may buy; the one that the lead names, where nothing is said. The account of this name is linked, or made if there is none. Without any the sale is with the person alone. */
  readonly accountName?: InputMaybe<Scalars['String']['input']>;
  /** Expected amount, in `currency`. */
  readonly amount?: InputMaybe<Scalars['Float']['input']>;
  /** Currency of the amount, as ISO 4217; EUR, where nothing is said. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be sold, in a line. */
  readonly name: Scalars['String']['input'];
  /** What may be bought. */
  readonly productId?: InputMaybe<Scalars['ID']['input']>;
};

/** Somebody who may come to buy, and where that is known from. */
export type CreateLeadInput = {
  /** For which organisation, as the person says. */
  readonly accountName?: InputMaybe<Scalars['String']['input']>;
  /** Through what they came to us. */
  readonly channel: InteractionChannel;
  /** Name of the collection action that was defined before. */
  readonly collectionActionName: Scalars['String']['input'];
  /** Day on which to call. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is that interests them, in a line. */
  readonly interest?: InputMaybe<Scalars['String']['input']>;
  /** Who may buy. */
  readonly personId: Scalars['ID']['input'];
  /** How likely it is. */
  readonly rating?: InputMaybe<LeadRating>;
  /** Name of the source, which must have been found lawful. */
  readonly sourceName: Scalars['String']['input'];
};

/** A sale that may come about, with a person, an account, or both. */
export type CreateOpportunityInput = {
  /** The account that may buy. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Expected amount, in `currency`. */
  readonly amount?: InputMaybe<Scalars['Float']['input']>;
  /** Currency of the amount, as ISO 4217; EUR, where nothing is said. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be sold, in a line. */
  readonly name: Scalars['String']['input'];
  /** The person who may buy. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** What may be bought. */
  readonly productId?: InputMaybe<Scalars['ID']['input']>;
};

/** A new person. Nobody enters without a lawful source and a collection action that was defined before. */
export type CreatePersonInput = {
  /** Where letters and parcels go; replaces the whole address. */
  readonly address?: InputMaybe<PostalAddressInput>;
  /** Day of birth. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Name of the collection action that the data were collected in. */
  readonly collectionActionName: Scalars['String']['input'];
  /** What the person said at this occasion. */
  readonly consents?: InputMaybe<ReadonlyArray<ConsentInput>>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Bracket of yearly income, in thousands of euro: 15-28. */
  readonly incomeBracket?: InputMaybe<Scalars['String']['input']>;
  /** What this person said to be interested in; replaces the whole list. */
  readonly interests?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What this person does for a living. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Preferred language, as ISO 639-1: it, en. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number, kept in E.164: +390458000001. Without a country code it is an Italian one. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Name of the source that the data come from; it must have been found lawful. */
  readonly sourceName: Scalars['String']['input'];
  /** Italian tax code (codice fiscale). */
  readonly taxCode?: InputMaybe<Scalars['String']['input']>;
};

/** Something to be done by your department: about a person, an account, or one piece of work. */
export type CreateTaskInput = {
  /** About which account. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** A colleague of your team; you, where nothing is said. */
  readonly assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** For which case. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Day by which it is to be done. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For which lead. */
  readonly leadId?: InputMaybe<Scalars['ID']['input']>;
  /** For which opportunity. */
  readonly opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** About whom; whom the work is about, where nothing is said. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** For which ticket. */
  readonly ticketId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done, in a line. */
  readonly title: Scalars['String']['input'];
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type DateFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** Greater than this value. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** This value or greater. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this value. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** This value or less. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type DateTimeFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Greater than this value. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** This value or greater. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this value. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** This value or less. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A department of the company. */
export type Department =
  /** Customer service. */
  | 'CUSTOMER_SERVICE'
  /** Marketing. */
  | 'MARKETING'
  /** Sales. */
  | 'SALES'
  /** Technical support. */
  | 'SUPPORT';

/** Which way to sort. */
export type Direction =
  /** Smallest first. */
  | 'ASC'
  /** Greatest first. */
  | 'DESC';

/** Two persons who are two, whatever they share. */
export type DismissDuplicateInput = {
  /** The likely duplicate. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The lead that comes to nothing. */
export type DisqualifyLeadInput = {
  /** Why they will not buy, in a line. */
  readonly because: Scalars['String']['input'];
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A campaign for the declared purpose, still without a date. */
export type DraftCampaignInput = {
  /** Text of the message. Placeholders: `{{givenName}}`, or `{{givenName|customer}}` with a neutral text for whom the field is withheld. */
  readonly bodyTemplate?: InputMaybe<Scalars['String']['input']>;
  /** Through what its members are addressed. */
  readonly channel: CampaignChannel;
  /** Fewest days between two messages to one person; 7, where nothing is said. */
  readonly frequencyDays?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its name, in a line. */
  readonly name: Scalars['String']['input'];
  /** Subject of the message. Placeholders: `{{givenName}}`, or `{{givenName|customer}}` with a neutral text for whom the field is withheld. */
  readonly subjectTemplate?: InputMaybe<Scalars['String']['input']>;
};

/** What two persons have in common. */
export type DuplicateMatch =
  /** The e-mail address: Person.email. */
  | 'EMAIL'
  /** The telephone number: Person.phone. */
  | 'PHONE'
  /** The tax code: Person.taxCode. */
  | 'TAX_CODE';

/** What became of a likely duplicate. */
export type DuplicateState =
  /** Two persons who share this. */
  | 'DISMISSED'
  /** The two were merged; seen again once that is undone. */
  | 'MERGED'
  /** Nobody has looked at it yet. */
  | 'OPEN';

/** Which rows of Entitlement to list; all conditions must hold. */
export type EntitlementFilter = {
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Condition on resolveMinutes. */
  readonly resolveMinutes?: InputMaybe<IntFilter>;
  /** Condition on respondMinutes. */
  readonly respondMinutes?: InputMaybe<IntFilter>;
  /** Condition on serviceLevel. */
  readonly serviceLevel?: InputMaybe<EntitlementServiceLevelFilter>;
  /** Condition on validFrom. */
  readonly validFrom?: InputMaybe<DateTimeFilter>;
  /** Condition on validTo. */
  readonly validTo?: InputMaybe<DateTimeFilter>;
};

/** How to sort Entitlement. Rows whose value is missing or withheld come last. */
export type EntitlementOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: EntitlementOrderField;
};

/** The fields by which Entitlement can be sorted. */
export type EntitlementOrderField =
  /** By id. */
  | 'id'
  /** By name. */
  | 'name'
  /** By resolveMinutes. */
  | 'resolveMinutes'
  /** By respondMinutes. */
  | 'respondMinutes'
  /** By serviceLevel. */
  | 'serviceLevel'
  /** By validFrom. */
  | 'validFrom'
  /** By validTo. */
  | 'validTo';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type EntitlementServiceLevelFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ServiceLevel>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ServiceLevel>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The versions that the decision to merge was made on; CONFLICT where there are others by now. */
export type ExpectedVersionsInput = {
  /** The version of the other person. */
  readonly drop: Scalars['Int']['input'];
  /** The version of the person who is kept. */
  readonly keep: Scalars['Int']['input'];
};

/** Who expressed a consent. */
export type ExpressedBy =
  /** The guardian of a minor (Art. 8). */
  | 'GUARDIAN'
  /** The person. */
  | 'SUBJECT';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type FloatFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than this value. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** This value or greater. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this value. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** This value or less. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** On what a release can rest. */
export type Ground =
  /** Consent to the purpose as a whole (GDPR Art. 6(1)(a)). */
  | 'CONSENT'
  /** Consent to e-mail (GDPR Art. 6(1)(a)). */
  | 'CONSENT_EMAIL'
  /** Consent to calls (GDPR Art. 6(1)(a)). */
  | 'CONSENT_PHONE'
  /** Consent to letters (GDPR Art. 6(1)(a)). */
  | 'CONSENT_POSTAL'
  /** Consent to profiling (GDPR Art. 6(1)(a), 22). */
  | 'CONSENT_PROFILING'
  /** Consent to social networks (GDPR Art. 6(1)(a)). */
  | 'CONSENT_SOCIAL'
  /** Consent on the web (GDPR Art. 6(1)(a)). */
  | 'CONSENT_WEB'
  /** A contract that is running (GDPR Art. 6(1)(b)). */
  | 'CONTRACT'
  /** Explicit consent to special categories of data (GDPR Art. 9(2)(a)). */
  | 'EXPLICIT_CONSENT'
  /** A legal obligation (GDPR Art. 6(1)(c)). */
  | 'LEGAL_OBLIGATION'
  /** A legitimate interest that was assessed (GDPR Art. 6(1)(f)). */
  | 'LEGITIMATE_INTEREST'
  /** Steps at the request of the person before a contract (GDPR Art. 6(1)(b)). */
  | 'PRE_CONTRACT'
  /** A public task (GDPR Art. 6(1)(e)). */
  | 'PUBLIC_TASK'
  /** E-mail given in a sale, for own similar products (Codice Art. 130(4)). */
  | 'SOFT_SPAM'
  /** A vital interest (GDPR Art. 6(1)(d)). */
  | 'VITAL_INTEREST';

/** Which case, to whom, for what, and why. */
export type HandOffCaseInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For which of its purposes the receiving department is to look at it. */
  readonly purpose: Purpose;
  /** Why it is handed off. Written for the receiver: say no more than they need. */
  readonly reason: Scalars['String']['input'];
  /** The queue that it goes to. */
  readonly toQueueId: Scalars['ID']['input'];
};

/** Which rows of HandOff to list; all conditions must hold. */
export type HandOffFilter = {
  /** Condition on at. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** Condition on byId. */
  readonly byId?: InputMaybe<IdFilter>;
  /** Condition on fromDepartment. */
  readonly fromDepartment?: InputMaybe<HandOffFromDepartmentFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on purpose. */
  readonly purpose?: InputMaybe<HandOffPurposeFilter>;
  /** Condition on reason. */
  readonly reason?: InputMaybe<StringFilter>;
  /** Condition on toDepartment. */
  readonly toDepartment?: InputMaybe<HandOffToDepartmentFilter>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type HandOffFromDepartmentFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Department>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Department>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which sale, to whom, for what, and why. */
export type HandOffOpportunityInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For which of its purposes the receiving department is to look at it. */
  readonly purpose: Purpose;
  /** Why it is handed off. Written for the receiver: say no more than they need. */
  readonly reason: Scalars['String']['input'];
  /** The queue of the other department. */
  readonly toQueueId: Scalars['ID']['input'];
};

/** How to sort HandOff. Rows whose value is missing or withheld come last. */
export type HandOffOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: HandOffOrderField;
};

/** The fields by which HandOff can be sorted. */
export type HandOffOrderField =
  /** By at. */
  | 'at'
  /** By byId. */
  | 'byId'
  /** By fromDepartment. */
  | 'fromDepartment'
  /** By id. */
  | 'id'
  /** By purpose. */
  | 'purpose'
  /** By reason. */
  | 'reason'
  /** By toDepartment. */
  | 'toDepartment';

/** Whom, to which department, for what, and why. */
export type HandOffPersonInput = {
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  readonly personId: Scalars['ID']['input'];
  /** For which of its purposes the receiving department is to look at the person. */
  readonly purpose: Purpose;
  /** Why they are handed off. Written for the receiver: say no more than they need. */
  readonly reason: Scalars['String']['input'];
  /** The queue of the other department. */
  readonly toQueueId: Scalars['ID']['input'];
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type HandOffPurposeFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Purpose>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Purpose>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which ticket, to whom, for what, and why. */
export type HandOffTicketInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For which of its purposes the receiving department is to look at it. */
  readonly purpose: Purpose;
  /** Why it is handed off. Written for the receiver: say no more than they need. */
  readonly reason: Scalars['String']['input'];
  /** The queue that it goes to; its team sees the person for 90 days, for the purpose below. */
  readonly toQueueId: Scalars['ID']['input'];
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type HandOffToDepartmentFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Department>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Department>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type IdFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type IntFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than this value. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** This value or greater. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this value. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** This value or less. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Through what an interaction happened. */
export type InteractionChannel =
  /** Chat. */
  | 'CHAT'
  /** E-mail. */
  | 'EMAIL'
  /** Telephone. */
  | 'PHONE'
  /** Letter. */
  | 'POSTAL'
  /** A social network. */
  | 'SOCIAL'
  /** In a store or an office. */
  | 'STORE'
  /** Web site. */
  | 'WEB';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type InteractionChannelFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<InteractionChannel>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<InteractionChannel>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type InteractionDepartmentFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Department>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Department>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who began an interaction. */
export type InteractionDirection =
  /** The person. */
  | 'INBOUND'
  /** We. */
  | 'OUTBOUND';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type InteractionDirectionFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<InteractionDirection>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<InteractionDirection>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rows of Interaction to list; all conditions must hold. */
export type InteractionFilter = {
  /** Condition on channel. */
  readonly channel?: InputMaybe<InteractionChannelFilter>;
  /** Condition on department. */
  readonly department?: InputMaybe<InteractionDepartmentFilter>;
  /** Condition on direction. */
  readonly direction?: InputMaybe<InteractionDirectionFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on occurredAt. */
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
  /** Condition on outcome. */
  readonly outcome?: InputMaybe<StringFilter>;
  /** Condition on subject. */
  readonly subject?: InputMaybe<StringFilter>;
  /** Condition on summary. */
  readonly summary?: InputMaybe<StringFilter>;
};

/** How to sort Interaction. Rows whose value is missing or withheld come last. */
export type InteractionOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: InteractionOrderField;
};

/** The fields by which Interaction can be sorted. */
export type InteractionOrderField =
  /** By channel. */
  | 'channel'
  /** By department. */
  | 'department'
  /** By direction. */
  | 'direction'
  /** By id. */
  | 'id'
  /** By occurredAt. */
  | 'occurredAt'
  /** By outcome. */
  | 'outcome'
  /** By subject. */
  | 'subject'
  /** By summary. */
  | 'summary';

/** What a job does to each of its rows. */
export type JobKind =
  /** Gives cases to a colleague. */
  | 'ASSIGN_CASES'
  /** Gives tickets to a colleague. */
  | 'ASSIGN_TICKETS'
  /** Puts resolved cases away. */
  | 'CLOSE_CASES'
  /** Puts resolved tickets away. */
  | 'CLOSE_TICKETS';

/** How far a job has come. */
export type JobState =
  /** Every row was done or refused. */
  | 'DONE'
  /** The gateway stopped, or lost the store, in between. Each row is done or untouched: ask anew for those that are missing. */
  | 'INTERRUPTED'
  /** Rows are still to come. */
  | 'RUNNING';

/** Begins to send a campaign. */
export type LaunchCampaignInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type LeadChannelFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<InteractionChannel>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<InteractionChannel>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rows of Lead to list; all conditions must hold. */
export type LeadFilter = {
  /** Condition on accountName. */
  readonly accountName?: InputMaybe<StringFilter>;
  /** Condition on channel. */
  readonly channel?: InputMaybe<LeadChannelFilter>;
  /** Condition on createdAt. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on disqualifiedBecause. */
  readonly disqualifiedBecause?: InputMaybe<StringFilter>;
  /** Condition on dueOn. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on interest. */
  readonly interest?: InputMaybe<StringFilter>;
  /** Condition on ownerId. */
  readonly ownerId?: InputMaybe<IdFilter>;
  /** Condition on rating. */
  readonly rating?: InputMaybe<LeadRatingFilter>;
  /** Condition on state. */
  readonly state?: InputMaybe<LeadStateFilter>;
  /** Condition on version. */
  readonly version?: InputMaybe<IntFilter>;
};

/** How to sort Lead. Rows whose value is missing or withheld come last. */
export type LeadOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: LeadOrderField;
};

/** The fields by which Lead can be sorted. */
export type LeadOrderField =
  /** By accountName. */
  | 'accountName'
  /** By channel. */
  | 'channel'
  /** By createdAt. */
  | 'createdAt'
  /** By disqualifiedBecause. */
  | 'disqualifiedBecause'
  /** By dueOn. */
  | 'dueOn'
  /** By id. */
  | 'id'
  /** By interest. */
  | 'interest'
  /** By ownerId. */
  | 'ownerId'
  /** By rating. */
  | 'rating'
  /** By state. */
  | 'state'
  /** By version. */
  | 'version';

/** How likely a lead is to buy. */
export type LeadRating =
  /** Hardly. */
  | 'COLD'
  /** Soon. */
  | 'HOT'
  /** Perhaps. */
  | 'WARM';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type LeadRatingFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<LeadRating>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<LeadRating>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a lead stands. */
export type LeadState =
  /** Became an opportunity. */
  | 'CONVERTED'
  /** Will not buy. */
  | 'DISQUALIFIED'
  /** Nobody has spoken with the person yet. */
  | 'NEW'
  /** Worth an offer. */
  | 'QUALIFIED'
  /** We are finding out. */
  | 'WORKING';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type LeadStateFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<LeadState>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<LeadState>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which objection is in force no longer. */
export type LiftObjectionInput = {
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  readonly personId: Scalars['ID']['input'];
  /** The purpose that was objected to; an objection to one above or below it stays. */
  readonly purpose: Purpose;
};

/** Whose data may be processed again. Tell the person before (GDPR Art. 18(3)): nothing here does. */
export type LiftRestrictionInput = {
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  readonly personId: Scalars['ID']['input'];
};

/** A contact with a person. The department is that of your role. */
export type LogInteractionInput = {
  /** On behalf of which account, if any. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** The campaign that the person answered, if any: a member whom something was sent to becomes RESPONDED. */
  readonly campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** Through what it happened. */
  readonly channel: InteractionChannel;
  /** Who began it. */
  readonly direction: InteractionDirection;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now, where nothing is said. What answers a campaign happened after its message went out. */
  readonly occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How it ended, in a line. */
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
  /** With whom. */
  readonly personId: Scalars['ID']['input'];
  /** What it was about, in a line. */
  readonly subject: Scalars['String']['input'];
  /** What was said. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** A sale that did not come about. */
export type LoseOpportunityInput = {
  /** Why, in a line. */
  readonly because: Scalars['String']['input'];
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Two persons who are one. */
export type MergePersonsInput = {
  /** The person whose rows go to the one who is kept, and who is seen no more. */
  readonly drop: Scalars['ID']['input'];
  /** The versions of both. */
  readonly expectedVersions: ExpectedVersionsInput;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person who is kept. Their own fields stay as they are. */
  readonly keep: Scalars['ID']['input'];
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type NoteDepartmentFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Department>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Department>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rows of Note to list; all conditions must hold. */
export type NoteFilter = {
  /** Condition on authorId. */
  readonly authorId?: InputMaybe<IdFilter>;
  /** Condition on createdAt. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on department. */
  readonly department?: InputMaybe<NoteDepartmentFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on text. */
  readonly text?: InputMaybe<StringFilter>;
};

/** How to sort Note. Rows whose value is missing or withheld come last. */
export type NoteOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: NoteOrderField;
};

/** The fields by which Note can be sorted. */
export type NoteOrderField =
  /** By authorId. */
  | 'authorId'
  /** By createdAt. */
  | 'createdAt'
  /** By department. */
  | 'department'
  /** By id. */
  | 'id'
  /** By text. */
  | 'text';

/** What a person objects to (GDPR Art. 21). */
export type ObjectToProcessingInput = {
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  readonly personId: Scalars['ID']['input'];
  /** The purpose; everything below it in the tree of purposes stops with it. */
  readonly purpose: Purpose;
};

/** Which rows of Objection to list; all conditions must hold. */
export type ObjectionFilter = {
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on liftedAt. */
  readonly liftedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on purpose. */
  readonly purpose?: InputMaybe<ObjectionPurposeFilter>;
  /** Condition on raisedAt. */
  readonly raisedAt?: InputMaybe<DateTimeFilter>;
};

/** How to sort Objection. Rows whose value is missing or withheld come last. */
export type ObjectionOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: ObjectionOrderField;
};

/** The fields by which Objection can be sorted. */
export type ObjectionOrderField =
  /** By id. */
  | 'id'
  /** By liftedAt. */
  | 'liftedAt'
  /** By purpose. */
  | 'purpose'
  /** By raisedAt. */
  | 'raisedAt';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type ObjectionPurposeFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Purpose>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Purpose>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Something that a person asks of customer service. */
export type OpenCaseInput = {
  /** Through what it came. */
  readonly channel: InteractionChannel;
  /** What the person asks. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who asks. */
  readonly personId: Scalars['ID']['input'];
  /** How much it presses, whence its deadline; NORMAL, where nothing is said. */
  readonly priority?: InputMaybe<CasePriority>;
  /** Where it is to wait; the first queue of your team, where nothing is said. Without one it is yours. */
  readonly queueId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about, in a line. */
  readonly subject: Scalars['String']['input'];
};

/** Something that does not work for a person. */
export type OpenTicketInput = {
  /** Which device, if it is one that is installed; the ticket is then of the account at which it stands. */
  readonly assetId?: InputMaybe<Scalars['ID']['input']>;
  /** What the person tells us. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For whom it does not work. */
  readonly personId: Scalars['ID']['input'];
  /** Where it is to wait; the first queue of your team, where nothing is said. Without one it is yours. Another team whose queue it is sees the person for 90 days. */
  readonly queueId?: InputMaybe<Scalars['ID']['input']>;
  /** How bad it is; S3, where nothing is said. */
  readonly severity?: InputMaybe<TicketSeverity>;
  /** What it is about, in a line. */
  readonly subject: Scalars['String']['input'];
};

/** Which rows of Opportunity to list; all conditions must hold. */
export type OpportunityFilter = {
  /** Condition on amount. */
  readonly amount?: InputMaybe<FloatFilter>;
  /** Condition on changedAt. */
  readonly changedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on closedOn. */
  readonly closedOn?: InputMaybe<DateFilter>;
  /** Condition on currency. */
  readonly currency?: InputMaybe<StringFilter>;
  /** Condition on engagedOn. */
  readonly engagedOn?: InputMaybe<DateFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on lostBecause. */
  readonly lostBecause?: InputMaybe<StringFilter>;
  /** Condition on name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Condition on ownerId. */
  readonly ownerId?: InputMaybe<IdFilter>;
  /** Condition on stage. */
  readonly stage?: InputMaybe<OpportunityStageFilter>;
  /** Condition on version. */
  readonly version?: InputMaybe<IntFilter>;
};

/** How to sort Opportunity. Rows whose value is missing or withheld come last. */
export type OpportunityOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: OpportunityOrderField;
};

/** The fields by which Opportunity can be sorted. */
export type OpportunityOrderField =
  /** By amount. */
  | 'amount'
  /** By changedAt. */
  | 'changedAt'
  /** By closedOn. */
  | 'closedOn'
  /** By currency. */
  | 'currency'
  /** By engagedOn. */
  | 'engagedOn'
  /** By id. */
  | 'id'
  /** By lostBecause. */
  | 'lostBecause'
  /** By name. */
  | 'name'
  /** By ownerId. */
  | 'ownerId'
  /** By stage. */
  | 'stage'
  /** By version. */
  | 'version';

/** How far a sale has come. */
export type OpportunityStage =
  /** We are talking. */
  | 'ENGAGING'
  /** Not sold. */
  | 'LOST'
  /** Terms are discussed. */
  | 'NEGOTIATING'
  /** An offer is out. */
  | 'PROPOSING'
  /** Somebody might buy. */
  | 'PROSPECTING'
  /** Sold. */
  | 'WON';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type OpportunityStageFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<OpportunityStage>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<OpportunityStage>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rows of Order to list; all conditions must hold. */
export type OrderFilter = {
  /** Condition on currency. */
  readonly currency?: InputMaybe<StringFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on number. */
  readonly number?: InputMaybe<StringFilter>;
  /** Condition on placedAt. */
  readonly placedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on status. */
  readonly status?: InputMaybe<OrderStatusFilter>;
  /** Condition on total. */
  readonly total?: InputMaybe<FloatFilter>;
  /** Condition on version. */
  readonly version?: InputMaybe<IntFilter>;
};

/** Which rows of OrderLine to list; all conditions must hold. */
export type OrderLineFilter = {
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on lineNumber. */
  readonly lineNumber?: InputMaybe<IntFilter>;
  /** Condition on quantity. */
  readonly quantity?: InputMaybe<IntFilter>;
  /** Condition on unitPrice. */
  readonly unitPrice?: InputMaybe<FloatFilter>;
};

/** One product of an order. */
export type OrderLineInput = {
  /** What is bought. */
  readonly productId: Scalars['ID']['input'];
  /** How many pieces, from 1. */
  readonly quantity: Scalars['Int']['input'];
  /** The agreed price of one piece, in euro and cents; the list price, where nothing is said. */
  readonly unitPrice?: InputMaybe<Scalars['Float']['input']>;
};

/** How to sort OrderLine. Rows whose value is missing or withheld come last. */
export type OrderLineOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: OrderLineOrderField;
};

/** The fields by which OrderLine can be sorted. */
export type OrderLineOrderField =
  /** By id. */
  | 'id'
  /** By lineNumber. */
  | 'lineNumber'
  /** By quantity. */
  | 'quantity'
  /** By unitPrice. */
  | 'unitPrice';

/** How to sort Order. Rows whose value is missing or withheld come last. */
export type OrderOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: OrderOrderField;
};

/** The fields by which Order can be sorted. */
export type OrderOrderField =
  /** By currency. */
  | 'currency'
  /** By id. */
  | 'id'
  /** By number. */
  | 'number'
  /** By placedAt. */
  | 'placedAt'
  /** By status. */
  | 'status'
  /** By total. */
  | 'total'
  /** By version. */
  | 'version';

/** Where an order stands. */
export type OrderStatus =
  /** Called off. */
  | 'CANCELLED'
  /** Received. */
  | 'DELIVERED'
  /** Taken, not yet sent. */
  | 'PLACED'
  /** On its way. */
  | 'SHIPPED';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type OrderStatusFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<OrderStatus>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<OrderStatus>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Stops sending for now. */
export type PauseCampaignInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which rows of Person to list; all conditions must hold. */
export type PersonFilter = {
  /** Condition on birthDate. */
  readonly birthDate?: InputMaybe<DateFilter>;
  /** Condition on createdAt. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on email. */
  readonly email?: InputMaybe<StringFilter>;
  /** Condition on familyName. */
  readonly familyName?: InputMaybe<StringFilter>;
  /** Condition on givenName. */
  readonly givenName?: InputMaybe<StringFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on incomeBracket. */
  readonly incomeBracket?: InputMaybe<StringFilter>;
  /** Condition on interests. */
  readonly interests?: InputMaybe<StringListFilter>;
  /** Condition on jobTitle. */
  readonly jobTitle?: InputMaybe<StringFilter>;
  /** Condition on language. */
  readonly language?: InputMaybe<StringFilter>;
  /** Condition on phone. */
  readonly phone?: InputMaybe<StringFilter>;
  /** Condition on taxCode. */
  readonly taxCode?: InputMaybe<StringFilter>;
  /** Condition on version. */
  readonly version?: InputMaybe<IntFilter>;
};

/** Which rows of PersonMerge to list; all conditions must hold. */
export type PersonMergeFilter = {
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on mergedAt. */
  readonly mergedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on undoneAt. */
  readonly undoneAt?: InputMaybe<DateTimeFilter>;
};

/** How to sort PersonMerge. Rows whose value is missing or withheld come last. */
export type PersonMergeOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: PersonMergeOrderField;
};

/** The fields by which PersonMerge can be sorted. */
export type PersonMergeOrderField =
  /** By id. */
  | 'id'
  /** By mergedAt. */
  | 'mergedAt'
  /** By undoneAt. */
  | 'undoneAt';

/** How to sort Person. Rows whose value is missing or withheld come last. */
export type PersonOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: PersonOrderField;
};

/** The fields by which Person can be sorted. */
export type PersonOrderField =
  /** By birthDate. */
  | 'birthDate'
  /** By createdAt. */
  | 'createdAt'
  /** By email. */
  | 'email'
  /** By familyName. */
  | 'familyName'
  /** By givenName. */
  | 'givenName'
  /** By id. */
  | 'id'
  /** By incomeBracket. */
  | 'incomeBracket'
  /** By jobTitle. */
  | 'jobTitle'
  /** By language. */
  | 'language'
  /** By phone. */
  | 'phone'
  /** By taxCode. */
  | 'taxCode'
  /** By version. */
  | 'version';

/** A purchase of a person, of an account, or of a person for an account. */
export type PlaceOrderInput = {
  /** Which account buys. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is bought, in the order of the lines; from 1 to 100. */
  readonly lines: ReadonlyArray<OrderLineInput>;
  /** Who buys. A person orders under a running contract. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

/** When a campaign is to begin, and what it says. */
export type PlanCampaignInput = {
  /** A new text. Placeholders: `{{givenName}}`, or `{{givenName|customer}}` with a neutral text for whom the field is withheld. */
  readonly bodyTemplate?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it is meant to begin. It does when somebody launches it. */
  readonly plannedFor: Scalars['DateTime']['input'];
  /** A new subject. Placeholders: `{{givenName}}`, or `{{givenName|customer}}` with a neutral text for whom the field is withheld. */
  readonly subjectTemplate?: InputMaybe<Scalars['String']['input']>;
};

/** Which rows of PossibleDuplicate to list; all conditions must hold. */
export type PossibleDuplicateFilter = {
  /** Condition on foundAt. */
  readonly foundAt?: InputMaybe<DateTimeFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on matched. */
  readonly matched?: InputMaybe<PossibleDuplicateMatchedFilter>;
  /** Condition on state. */
  readonly state?: InputMaybe<PossibleDuplicateStateFilter>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type PossibleDuplicateMatchedFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<DuplicateMatch>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<DuplicateMatch>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to sort PossibleDuplicate. Rows whose value is missing or withheld come last. */
export type PossibleDuplicateOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: PossibleDuplicateOrderField;
};

/** The fields by which PossibleDuplicate can be sorted. */
export type PossibleDuplicateOrderField =
  /** By foundAt. */
  | 'foundAt'
  /** By id. */
  | 'id'
  /** By matched. */
  | 'matched'
  /** By state. */
  | 'state';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type PossibleDuplicateStateFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<DuplicateState>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<DuplicateState>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A postal address. */
export type PostalAddressInput = {
  /** Town. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Country, as ISO 3166-1 alpha-2: IT. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Postal code (CAP in Italy). */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Province or county, as its usual abbreviation: MI, RM. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** Street and house number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
};

/** A kind of processing that needs a consent line of its own. */
export type ProcessingKind =
  /** Profiling (Art. 4(4)). */
  | 'PROFILING'
  /** Special categories of data (Art. 9(2)(a)). */
  | 'SPECIAL_CATEGORIES';

/** Which rows of Product to list; all conditions must hold. */
export type ProductFilter = {
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Condition on price. */
  readonly price?: InputMaybe<FloatFilter>;
  /** Condition on series. */
  readonly series?: InputMaybe<StringFilter>;
};

/** How to sort Product. Rows whose value is missing or withheld come last. */
export type ProductOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: ProductOrderField;
};

/** The fields by which Product can be sorted. */
export type ProductOrderField =
  /** By id. */
  | 'id'
  /** By name. */
  | 'name'
  /** By price. */
  | 'price'
  /** By series. */
  | 'series';

/** Until when the person was promised an answer. */
export type PromiseCaseInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The instant that was named to the person; in the future. */
  readonly promisedAt: Scalars['DateTime']['input'];
};

/** What data are processed for (W3C Data Privacy Vocabulary). */
export type Purpose =
  /** Keeping the accounts of organisations, and their people in their position there. https://w3id.org/dpv#AccountManagement */
  | 'AccountManagement'
  /** Surveys and market research. https://w3id.org/dpv#CommercialResearch */
  | 'CommercialResearch'
  /** Writing and speaking to them for that. Under CustomerCare. https://w3id.org/dpv#CommunicationForCustomerCare */
  | 'CommunicationForCustomerCare'
  /** Helping those who turn to customer service. https://w3id.org/dpv#CustomerCare */
  | 'CustomerCare'
  /** Complaints and claims. Under CustomerCare. https://w3id.org/dpv#CustomerClaimsManagement */
  | 'CustomerClaimsManagement'
  /** Taking, carrying out and invoicing orders. https://w3id.org/dpv#CustomerOrderManagement */
  | 'CustomerOrderManagement'
  /** Following customers and prospects. https://w3id.org/dpv#CustomerRelationshipManagement */
  | 'CustomerRelationshipManagement'
  /** Offers to the person by name, on a channel. Under Marketing. https://w3id.org/dpv#DirectMarketing */
  | 'DirectMarketing'
  /** Disputes, in court and out of it. https://w3id.org/dpv#DisputeManagement */
  | 'DisputeManagement'
  /** Keeping systems and data secure. https://w3id.org/dpv#EnforceSecurity */
  | 'EnforceSecurity'
  /** Offers, and the conclusion of contracts. https://w3id.org/dpv#EstablishContractualAgreement */
  | 'EstablishContractualAgreement'
  /** Preventing and finding fraud. https://w3id.org/dpv#FraudPreventionAndDetection */
  | 'FraudPreventionAndDetection'
  /** Doing what a contract with the person promises: delivery, installation. https://w3id.org/dpv#FulfilmentOfContractualObligation */
  | 'FulfilmentOfContractualObligation'
  /** Doing what a law demands, and showing that it was done. https://w3id.org/dpv#LegalCompliance */
  | 'LegalCompliance'
  /** Making known what is sold, in general. https://w3id.org/dpv#Marketing */
  | 'Marketing'
  /** Payments, reminders and refunds. https://w3id.org/dpv#PaymentManagement */
  | 'PaymentManagement'
  /** Recommending products by what the person bought or likes. https://w3id.org/dpv#ProvideProductRecommendations */
  | 'ProvideProductRecommendations'
  /** Finding and mending faults of it. Under TechnicalServiceProvision. https://w3id.org/dpv#RepairImpairments */
  | 'RepairImpairments'
  /** Serving the rights of the person (GDPR Art. 15 to 22). https://w3id.org/dpv#RightsFulfilment */
  | 'RightsFulfilment'
  /** Selling data to others. https://w3id.org/dpv#SellDataToThirdParties */
  | 'SellDataToThirdParties'
  /** Learning how what is offered is used. https://w3id.org/dpv#ServiceUsageAnalytics */
  | 'ServiceUsageAnalytics'
  /** Offers in social networks. Under Marketing. https://w3id.org/dpv#SocialMediaMarketing */
  | 'SocialMediaMarketing'
  /** Advertising chosen by what is known of the person. Under Marketing. https://w3id.org/dpv#TargetedAdvertising */
  | 'TargetedAdvertising'
  /** Technical support of what was sold. https://w3id.org/dpv#TechnicalServiceProvision */
  | 'TechnicalServiceProvision'
  /** Assessing and choosing suppliers. https://w3id.org/dpv#VendorSelectionAssessment */
  | 'VendorSelectionAssessment';

/** The lead that is worth an offer. */
export type QualifyLeadInput = {
  /** Day on which to call; as it was, where nothing is said. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How likely it is; as it was, where nothing is said. */
  readonly rating?: InputMaybe<LeadRating>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type QueueDepartmentFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Department>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Department>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rows of Queue to list; all conditions must hold. */
export type QueueFilter = {
  /** Condition on department. */
  readonly department?: InputMaybe<QueueDepartmentFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on name. */
  readonly name?: InputMaybe<StringFilter>;
};

/** How to sort Queue. Rows whose value is missing or withheld come last. */
export type QueueOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: QueueOrderField;
};

/** The fields by which Queue can be sorted. */
export type QueueOrderField =
  /** By department. */
  | 'department'
  /** By id. */
  | 'id'
  /** By name. */
  | 'name';

/** A consent of a person. One more step of the same record, where purpose, channel and processing are known already. */
export type RecordConsentInput = {
  /** The channel it is limited to, if any. */
  readonly channel?: InputMaybe<ConsentChannel>;
  /** Who expressed it. A data subject speaks only for themselves. */
  readonly expressedBy: ExpressedBy;
  /** As in every mutation: sent again with the same input, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it was expressed. */
  readonly method: ConsentMethod;
  /** The notice that was shown; the one given at collection, where nothing is said. */
  readonly noticeId?: InputMaybe<Scalars['ID']['input']>;
  /** The person. */
  readonly personId: Scalars['ID']['input'];
  /** The kind of processing it is for, if any. */
  readonly processing?: InputMaybe<ProcessingKind>;
  /** What it is for. */
  readonly purpose: Purpose;
  /** The state from now on; ConsentGiven, where nothing is said. */
  readonly state?: InputMaybe<ConsentState>;
  /** First instant at which a grant holds; now, where nothing is said. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Instant at which a grant ends; never, where nothing is said. */
  readonly validTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A check of numbers or addresses against the public register of oppositions (DPR 26/2022). */
export type RecordRegisterChecksInput = {
  /** PHONE or POSTAL: which register was asked. */
  readonly channel: CampaignChannel;
  /** When the register answered. */
  readonly checkedAt: Scalars['DateTime']['input'];
  /** What it answered, for at most 1,000 persons. */
  readonly checks: ReadonlyArray<RegisterCheckInput>;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One of many records, in the version that you saw. */
export type RecordVersionInput = {
  /** The version that you saw; the row is refused with CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
};

/** What the public register of oppositions answered about one person. */
export type RegisterCheckInput = {
  /** For POSTAL, the address that was looked up, as it was read from the person. */
  readonly address?: InputMaybe<PostalAddressInput>;
  /** Since when it is listed; null where it is not. */
  readonly listedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** For PHONE, the number that was looked up, as it was read from the person. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The person whose number or address was looked up. */
  readonly personId: Scalars['ID']['input'];
};

/** Whether a field is released. */
export type ReleaseDecision =
  /** The value is in the answer. */
  | 'RELEASED'
  /** Null stands in the place of the value, whether there is one or not. */
  | 'WITHHELD';

/** Whom a campaign is not to address after all. */
export type RemoveCampaignMemberInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  readonly personId: Scalars['ID']['input'];
};

/** The case that goes on. */
export type ReopenCaseInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The lead that goes on after all. */
export type ReopenLeadInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The ticket that goes on. */
export type ReopenTicketInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How the case was resolved. */
export type ResolveCaseInput = {
  /** The final answer, which comes below those given before; none, where nothing is said. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How the fault was repaired. */
export type ResolveTicketInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What repaired it. */
  readonly resolution: Scalars['String']['input'];
};

/** Whose data may for now only be stored, and why (GDPR Art. 18). */
export type RestrictProcessingInput = {
  /** Why. */
  readonly because: RestrictionReason;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  readonly personId: Scalars['ID']['input'];
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type RestrictionBecauseFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<RestrictionReason>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<RestrictionReason>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rows of Restriction to list; all conditions must hold. */
export type RestrictionFilter = {
  /** Condition on because. */
  readonly because?: InputMaybe<RestrictionBecauseFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on liftedAt. */
  readonly liftedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on restrictedAt. */
  readonly restrictedAt?: InputMaybe<DateTimeFilter>;
};

/** How to sort Restriction. Rows whose value is missing or withheld come last. */
export type RestrictionOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: RestrictionOrderField;
};

/** The fields by which Restriction can be sorted. */
export type RestrictionOrderField =
  /** By because. */
  | 'because'
  /** By id. */
  | 'id'
  /** By liftedAt. */
  | 'liftedAt'
  /** By restrictedAt. */
  | 'restrictedAt';

/** Why processing is restricted (GDPR Art. 18(1)). */
export type RestrictionReason =
  /** The person contests that the data are right: Art. 18(1)(a). */
  | 'ACCURACY_CONTESTED'
  /** The person needs the data for a legal claim: Art. 18(1)(c). */
  | 'LEGAL_CLAIMS'
  /** The person objected, and it is not yet clear whose interest prevails: Art. 18(1)(d). */
  | 'OBJECTION_PENDING'
  /** The processing was unlawful, and the person wants no erasure: Art. 18(1)(b). */
  | 'UNLAWFUL_PROCESSING';

/** Goes on sending. */
export type ResumeCampaignInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was found, and in which of its cells. */
export type SearchHitKind =
  /** An organisation, by its name. */
  | 'ACCOUNT'
  /** A case, by its number or its words. */
  | 'CASE'
  /** A person, by a further e-mail address. */
  | 'CONTACT_EMAIL'
  /** A person, by a further telephone number. */
  | 'CONTACT_PHONE'
  /** A person, by a further address. */
  | 'CONTACT_POSTAL'
  /** A person, by a name in a social network. */
  | 'CONTACT_SOCIAL'
  /** A person, by a web page. */
  | 'CONTACT_WEB'
  /** A person, by the e-mail address. */
  | 'EMAIL'
  /** A contact, by its words. */
  | 'INTERACTION'
  /** A person, by the name. */
  | 'NAME'
  /** A note, by its words. */
  | 'NOTE'
  /** A purchase, by its number. */
  | 'ORDER'
  /** A person, by the telephone number. */
  | 'PHONE'
  /** A ticket, by its words. */
  | 'TICKET'
  /** A ticket, by its number. */
  | 'TICKET_NUMBER';

/** Why nothing is sent to a person. */
export type SendingReason =
  /** This campaign reached the person before, under another record that was merged into this one. */
  | 'ALREADY_SENT'
  /** As for a field that is withheld. */
  | 'CONSENT_EXPIRED'
  /** As for a field that is withheld. */
  | 'CONSENT_INVALIDATED'
  /** As for a field that is withheld. */
  | 'CONSENT_REFUSED'
  /** As for a field that is withheld. */
  | 'CONSENT_UNKNOWN'
  /** As for a field that is withheld. */
  | 'CONSENT_WITHDRAWN'
  /** As for a field that is withheld. */
  | 'ERASED'
  /** The last message was too short a time ago. */
  | 'FREQUENCY_CAP'
  /** As for a field that is withheld. */
  | 'LEGAL_HOLD_ONLY'
  /** As for a field that is withheld. */
  | 'MINOR_NO_GUARDIAN'
  /** As for a field that is withheld. */
  | 'NOT_ASSIGNED'
  /** No address for this channel is known. */
  | 'NO_ADDRESS'
  /** As for a field that is withheld. */
  | 'NO_LEGAL_BASIS'
  /** As for a field that is withheld. */
  | 'NO_ROLE'
  /** As for a field that is withheld. */
  | 'OBJECTED'
  /** The address is on our own list of those who want no messages. */
  | 'OPTED_OUT'
  /** Nobody is called at this time; it is tried again when calls are allowed. */
  | 'OUTSIDE_CALLING_HOURS'
  /** As for a field that is withheld. */
  | 'PURPOSE_INCOMPATIBLE'
  /** As for a field that is withheld. */
  | 'PURPOSE_NOT_DECLARED'
  /** As for a field that is withheld. */
  | 'PURPOSE_NOT_PERMITTED'
  /** As for a field that is withheld. */
  | 'RESTRICTED_ART18'
  /** As for a field that is withheld. */
  | 'RETENTION_ELAPSED'
  /** It was not checked against the public register of oppositions lately. */
  | 'RPO_CHECK_STALE'
  /** The number or address is in the public register of oppositions (DPR 26/2022). */
  | 'RPO_LISTED'
  /** As for a field that is withheld. */
  | 'UNCLASSIFIED_FIELD'
  /** As for a field that is withheld. */
  | 'UNLAWFUL_SOURCE';

/** How fast help comes. */
export type ServiceLevel =
  /** As time allows. */
  | 'BRONZE'
  /** Fastest. */
  | 'GOLD'
  /** Faster. */
  | 'SILVER';

/** Which rows of StaffMember to list; all conditions must hold. */
export type StaffMemberFilter = {
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on name. */
  readonly name?: InputMaybe<StringFilter>;
};

/** How to sort StaffMember. Rows whose value is missing or withheld come last. */
export type StaffMemberOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: StaffMemberOrderField;
};

/** The fields by which StaffMember can be sorted. */
export type StaffMemberOrderField =
  /** By id. */
  | 'id'
  /** By name. */
  | 'name';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type StringFilter = {
  /** Contains this text, whatever the case. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Begins with this text, letter by letter. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type StringListFilter = {
  /** The list holds this value. */
  readonly has?: InputMaybe<Scalars['String']['input']>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The case that you take. */
export type TakeCaseInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The ticket that you take. */
export type TakeTicketInput = {
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type TaskDepartmentFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Department>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Department>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rows of Task to list; all conditions must hold. */
export type TaskFilter = {
  /** Condition on createdAt. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on department. */
  readonly department?: InputMaybe<TaskDepartmentFilter>;
  /** Condition on doneAt. */
  readonly doneAt?: InputMaybe<DateTimeFilter>;
  /** Condition on dueOn. */
  readonly dueOn?: InputMaybe<DateFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on ownerId. */
  readonly ownerId?: InputMaybe<IdFilter>;
  /** Condition on purpose. */
  readonly purpose?: InputMaybe<TaskPurposeFilter>;
  /** Condition on state. */
  readonly state?: InputMaybe<TaskStateFilter>;
  /** Condition on title. */
  readonly title?: InputMaybe<StringFilter>;
  /** Condition on version. */
  readonly version?: InputMaybe<IntFilter>;
};

/** How to sort Task. Rows whose value is missing or withheld come last. */
export type TaskOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: TaskOrderField;
};

/** The fields by which Task can be sorted. */
export type TaskOrderField =
  /** By createdAt. */
  | 'createdAt'
  /** By department. */
  | 'department'
  /** By doneAt. */
  | 'doneAt'
  /** By dueOn. */
  | 'dueOn'
  /** By id. */
  | 'id'
  /** By ownerId. */
  | 'ownerId'
  /** By purpose. */
  | 'purpose'
  /** By state. */
  | 'state'
  /** By title. */
  | 'title'
  /** By version. */
  | 'version';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type TaskPurposeFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Purpose>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Purpose>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a task stands. */
export type TaskState =
  /** Not needed any more. */
  | 'CANCELLED'
  /** Done. */
  | 'DONE'
  /** To be done. */
  | 'OPEN';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type TaskStateFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<TaskState>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<TaskState>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rows of Ticket to list; all conditions must hold. */
export type TicketFilter = {
  /** Condition on closedAt. */
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on number. */
  readonly number?: InputMaybe<StringFilter>;
  /** Condition on openedAt. */
  readonly openedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on ownerId. */
  readonly ownerId?: InputMaybe<IdFilter>;
  /** Condition on resolution. */
  readonly resolution?: InputMaybe<StringFilter>;
  /** Condition on resolveBy. */
  readonly resolveBy?: InputMaybe<DateTimeFilter>;
  /** Condition on resolvedAt. */
  readonly resolvedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on respondBy. */
  readonly respondBy?: InputMaybe<DateTimeFilter>;
  /** Condition on respondedAt. */
  readonly respondedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on severity. */
  readonly severity?: InputMaybe<TicketSeverityFilter>;
  /** Condition on state. */
  readonly state?: InputMaybe<TicketStateFilter>;
  /** Condition on subject. */
  readonly subject?: InputMaybe<StringFilter>;
  /** Condition on urgency. */
  readonly urgency?: InputMaybe<FloatFilter>;
  /** Condition on version. */
  readonly version?: InputMaybe<IntFilter>;
  /** Condition on waitedSeconds. */
  readonly waitedSeconds?: InputMaybe<IntFilter>;
  /** Condition on waitingSince. */
  readonly waitingSince?: InputMaybe<DateTimeFilter>;
};

/** How to sort Ticket. Rows whose value is missing or withheld come last. */
export type TicketOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: TicketOrderField;
};

/** The fields by which Ticket can be sorted. */
export type TicketOrderField =
  /** By closedAt. */
  | 'closedAt'
  /** By description. */
  | 'description'
  /** By id. */
  | 'id'
  /** By number. */
  | 'number'
  /** By openedAt. */
  | 'openedAt'
  /** By ownerId. */
  | 'ownerId'
  /** By resolution. */
  | 'resolution'
  /** By resolveBy. */
  | 'resolveBy'
  /** By resolvedAt. */
  | 'resolvedAt'
  /** By respondBy. */
  | 'respondBy'
  /** By respondedAt. */
  | 'respondedAt'
  /** By severity. */
  | 'severity'
  /** By state. */
  | 'state'
  /** By subject. */
  | 'subject'
  /** By urgency. */
  | 'urgency'
  /** By version. */
  | 'version'
  /** By waitedSeconds. */
  | 'waitedSeconds'
  /** By waitingSince. */
  | 'waitingSince';

/** How bad a fault is. */
export type TicketSeverity =
  /** Nothing works. */
  | 'S1'
  /** Something important does not work. */
  | 'S2'
  /** Something does not work. */
  | 'S3'
  /** A question. */
  | 'S4';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type TicketSeverityFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<TicketSeverity>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<TicketSeverity>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a ticket stands. */
export type TicketState =
  /** Over. */
  | 'CLOSED'
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** Nobody has taken it yet. */
  | 'NEW'
  /** Repaired; the person may come back. */
  | 'RESOLVED'
  /** For an answer of the person; the clock stands. */
  | 'WAITING_FOR_CUSTOMER';

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type TicketStateFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<TicketState>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<TicketState>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type TimelineEntryChannelFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<InteractionChannel>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<InteractionChannel>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type TimelineEntryDepartmentFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Department>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Department>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rows of TimelineEntry to list; all conditions must hold. */
export type TimelineEntryFilter = {
  /** Condition on at. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** Condition on channel. */
  readonly channel?: InputMaybe<TimelineEntryChannelFilter>;
  /** Condition on department. */
  readonly department?: InputMaybe<TimelineEntryDepartmentFilter>;
  /** Condition on id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Condition on kind. */
  readonly kind?: InputMaybe<TimelineEntryKindFilter>;
  /** Condition on title. */
  readonly title?: InputMaybe<StringFilter>;
};

/** Conditions on one field; all must hold. A value that is withheld meets none. */
export type TimelineEntryKindFilter = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<TimelineKind>;
  /** Equal to one of these values, at most 1000; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<TimelineKind>>;
  /** true: no value, or none that may be seen; false: a value that may be seen. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to sort TimelineEntry. Rows whose value is missing or withheld come last. */
export type TimelineEntryOrder = {
  /** Which way. */
  readonly direction?: Direction;
  /** The field to sort by. */
  readonly field: TimelineEntryOrderField;
};

/** The fields by which TimelineEntry can be sorted. */
export type TimelineEntryOrderField =
  /** By at. */
  | 'at'
  /** By channel. */
  | 'channel'
  /** By department. */
  | 'department'
  /** By id. */
  | 'id'
  /** By kind. */
  | 'kind'
  /** By title. */
  | 'title';

/** What an entry of a timeline is. */
export type TimelineKind =
  /** A message of a campaign that went out. */
  | 'CAMPAIGN_MESSAGE'
  /** Something asked of customer service. */
  | 'CASE'
  /** Work passed from one department to another. */
  | 'HAND_OFF'
  /** A contact, on any channel. */
  | 'INTERACTION'
  /** Somebody who may come to buy. */
  | 'LEAD'
  /** Something written down. */
  | 'NOTE'
  /** A sale that may come about. */
  | 'OPPORTUNITY'
  /** A purchase. */
  | 'ORDER'
  /** Something that did not work. */
  | 'TICKET';

/** A merge that is to be undone. */
export type UndoMergeInput = {
  /** The version of the person who was kept. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The merge. */
  readonly merge: Scalars['ID']['input'];
};

/** Changes of a person: what is not named stays, null clears. */
export type UpdatePersonInput = {
  /** Where letters and parcels go; replaces the whole address. */
  readonly address?: InputMaybe<PostalAddressInput>;
  /** Day of birth. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The version that the changes were made on; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Last name. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Bracket of yearly income, in thousands of euro: 15-28. */
  readonly incomeBracket?: InputMaybe<Scalars['String']['input']>;
  /** What this person said to be interested in; replaces the whole list. */
  readonly interests?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What this person does for a living. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Preferred language, as ISO 639-1: it, en. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number, kept in E.164: +390458000001. Without a country code it is an Italian one. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Italian tax code (codice fiscale). */
  readonly taxCode?: InputMaybe<Scalars['String']['input']>;
};

/** A sale that came about. */
export type WinOpportunityInput = {
  /** Final amount; the expected one, where nothing is said. */
  readonly amount?: InputMaybe<Scalars['Float']['input']>;
  /** Day on which it was won, not before talks began; today, where nothing is said. */
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a person no longer consents to. As easy as giving: person and purpose suffice. */
export type WithdrawConsentInput = {
  /** Only this channel; all channels, where nothing is said. */
  readonly channel?: InputMaybe<ConsentChannel>;
  /** Who expressed it: SUBJECT, where nothing is said. */
  readonly expressedBy?: InputMaybe<ExpressedBy>;
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it was expressed: WEB_FORM, where nothing is said. */
  readonly method?: InputMaybe<ConsentMethod>;
  /** The person. */
  readonly personId: Scalars['ID']['input'];
  /** Only this kind of processing; all, where nothing is said. */
  readonly processing?: InputMaybe<ProcessingKind>;
  /** The purpose; everything below it in the tree of purposes falls with it. */
  readonly purpose: Purpose;
};

/** Why a field is withheld; where several reasons hold, the strongest is given. */
export type WithholdingReason =
  /** The consent has run out. */
  | 'CONSENT_EXPIRED'
  /** An authority or a court declared the consent invalid. */
  | 'CONSENT_INVALIDATED'
  /** The person refused. */
  | 'CONSENT_REFUSED'
  /** No consent is known. */
  | 'CONSENT_UNKNOWN'
  /** The consent was withdrawn or revoked (GDPR Art. 7(3)). */
  | 'CONSENT_WITHDRAWN'
  /** The data were erased (GDPR Art. 17). */
  | 'ERASED'
  /** The data are kept for a legal claim only. */
  | 'LEGAL_HOLD_ONLY'
  /** A child consented without the guardian, or would have an interest weighed against theirs (GDPR Art. 8). */
  | 'MINOR_NO_GUARDIAN'
  /** The person is not assigned to the viewer. */
  | 'NOT_ASSIGNED'
  /** There is no legal basis (GDPR Art. 6). */
  | 'NO_LEGAL_BASIS'
  /** The role may not read this. */
  | 'NO_ROLE'
  /** The person objected (GDPR Art. 21). */
  | 'OBJECTED'
  /** The data were collected for other purposes (GDPR Art. 6(4)). */
  | 'PURPOSE_INCOMPATIBLE'
  /** The request declares no purpose. */
  | 'PURPOSE_NOT_DECLARED'
  /** The policy does not release this for the declared purpose. */
  | 'PURPOSE_NOT_PERMITTED'
  /** Processing is restricted (GDPR Art. 18). */
  | 'RESTRICTED_ART18'
  /** The time for which the data may be kept is over (GDPR Art. 5(1)(e)). */
  | 'RETENTION_ELAPSED'
  /** The opt-out register was not consulted lately (DPR 26/2022). */
  | 'RPO_CHECK_STALE'
  /** The number or address is in the opt-out register (DPR 26/2022). */
  | 'RPO_LISTED'
  /** Nobody said whose data this is. */
  | 'UNCLASSIFIED_FIELD'
  /** The data come from a source that was not found lawful (GDPR Art. 5(1)(a)). */
  | 'UNLAWFUL_SOURCE';

/** The lead that you look into. */
export type WorkLeadInput = {
  /** Day on which to call; as it was, where nothing is said. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you saw; CONFLICT where there is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the record that the step is about. */
  readonly id: Scalars['ID']['input'];
  /** Chosen by the client for this one operation, 8 to 128 visible ASCII characters: sent again with the same input, for the same purpose, it acts once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly subject: string, readonly kind: string, readonly client: string, readonly role: string, readonly purpose: Purpose, readonly scope: string, readonly permittedPurposes: ReadonlyArray<Purpose> } | null };

export type PurposesQueryVariables = Exact<{ [key: string]: never; }>;


export type PurposesQuery = { readonly purposes: ReadonlyArray<{ readonly name: Purpose, readonly iri: string, readonly parent: Purpose | null, readonly legalBases: ReadonlyArray<string>, readonly activity: string | null, readonly permitted: boolean }> | null };

export type ExplainAccessQueryVariables = Exact<{
  person: Scalars['ID']['input'];
  field: Scalars['String']['input'];
  role: Scalars['String']['input'];
  purpose: Purpose;
  at?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type ExplainAccessQuery = { readonly explainAccess: { readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null, readonly ground: Ground | null, readonly legalBasis: string | null, readonly basis: ReadonlyArray<string>, readonly consentVersion: number | null, readonly scope: string | null, readonly rules: ReadonlyArray<{ readonly number: string, readonly article: string, readonly sentence: string }>, readonly considered: ReadonlyArray<{ readonly ground: Ground, readonly reason: WithholdingReason | null, readonly basis: string | null }> } | null };

export type AccessEventsQueryVariables = Exact<{
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  viewer?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  purpose?: InputMaybe<Purpose>;
  person?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<AccessOutcome>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AccessEventsQuery = { readonly accessEvents: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly traceId: string, readonly viewer: string, readonly viewerKind: string, readonly client: string, readonly onBehalfOf: string | null, readonly role: string | null, readonly purpose: Purpose | null, readonly activity: string | null, readonly operation: AccessOperation, readonly shape: AccessShape, readonly recipient: string | null, readonly documentHash: string, readonly operationName: string | null, readonly policyVersion: string, readonly outcome: AccessOutcome, readonly code: string | null, readonly persons: ReadonlyArray<string>, readonly released: ReadonlyArray<string>, readonly withheld: ReadonlyArray<string>, readonly used: ReadonlyArray<string>, readonly verdicts: ReadonlyArray<{ readonly persons: ReadonlyArray<string>, readonly released: ReadonlyArray<string>, readonly basis: ReadonlyArray<string>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: string }> }> }> } | null };

export type CampaignRowFragment = { readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null };

export type CampaignMemberRowFragment = { readonly id: string, readonly state: CampaignMemberState | null, readonly withheldBecause: SendingReason | null, readonly addedAt: string | null, readonly sentAt: string | null, readonly respondedAt: string | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null };

export type CampaignsQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  orderBy?: InputMaybe<CampaignOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type CampaignsQuery = { readonly campaigns: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null }> } | null };

export type CampaignQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignMemberFilter>;
}>;


export type CampaignQuery = { readonly campaign: { readonly subjectTemplate: string | null, readonly bodyTemplate: string | null, readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly members: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: CampaignMemberState | null, readonly withheldBecause: SendingReason | null, readonly addedAt: string | null, readonly sentAt: string | null, readonly respondedAt: string | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null } | null };

export type AudienceQueryVariables = Exact<{
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  channel?: InputMaybe<CampaignChannel>;
}>;


export type AudienceQuery = { readonly audience: { readonly purpose: Purpose, readonly channel: CampaignChannel, readonly at: string, readonly total: number, readonly addressable: number, readonly refusals: ReadonlyArray<{ readonly reason: SendingReason | null, readonly count: number }> } | null };

export type CampaignNumbersQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignMemberFilter>;
}>;


export type CampaignNumbersQuery = { readonly campaign: { readonly id: string, readonly channel: InteractionChannel, readonly members: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly phone: string | null } | null }> } | null } | null };

export type CampaignAddressesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignMemberFilter>;
}>;


export type CampaignAddressesQuery = { readonly campaign: { readonly id: string, readonly channel: InteractionChannel, readonly members: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null, readonly province: string | null, readonly country: string | null } | null } | null }> } | null } | null };

export type DraftCampaignMutationVariables = Exact<{
  input: DraftCampaignInput;
}>;


export type DraftCampaignMutation = { readonly draftCampaign: { readonly id: string, readonly campaign: { readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null } | null } | null };

export type PlanCampaignMutationVariables = Exact<{
  input: PlanCampaignInput;
}>;


export type PlanCampaignMutation = { readonly planCampaign: { readonly id: string, readonly campaign: { readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null } | null } | null };

export type ApproveCampaignMutationVariables = Exact<{
  input: ApproveCampaignInput;
}>;


export type ApproveCampaignMutation = { readonly approveCampaign: { readonly id: string, readonly campaign: { readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null } | null } | null };

export type LaunchCampaignMutationVariables = Exact<{
  input: LaunchCampaignInput;
}>;


export type LaunchCampaignMutation = { readonly launchCampaign: { readonly id: string, readonly campaign: { readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null } | null } | null };

export type PauseCampaignMutationVariables = Exact<{
  input: PauseCampaignInput;
}>;


export type PauseCampaignMutation = { readonly pauseCampaign: { readonly id: string, readonly campaign: { readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null } | null } | null };

export type ResumeCampaignMutationVariables = Exact<{
  input: ResumeCampaignInput;
}>;


export type ResumeCampaignMutation = { readonly resumeCampaign: { readonly id: string, readonly campaign: { readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null } | null } | null };

export type CompleteCampaignMutationVariables = Exact<{
  input: CompleteCampaignInput;
}>;


export type CompleteCampaignMutation = { readonly completeCampaign: { readonly id: string, readonly campaign: { readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null } | null } | null };

export type CancelCampaignMutationVariables = Exact<{
  input: CancelCampaignInput;
}>;


export type CancelCampaignMutation = { readonly cancelCampaign: { readonly id: string, readonly campaign: { readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null } | null } | null };

export type AddCampaignMembersMutationVariables = Exact<{
  input: AddCampaignMembersInput;
}>;


export type AddCampaignMembersMutation = { readonly addCampaignMembers: { readonly id: string, readonly campaign: { readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null } | null } | null };

export type RemoveCampaignMemberMutationVariables = Exact<{
  input: RemoveCampaignMemberInput;
}>;


export type RemoveCampaignMemberMutation = { readonly removeCampaignMember: { readonly id: string, readonly campaign: { readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null } | null } | null };

export type RecordRegisterChecksMutationVariables = Exact<{
  input: RecordRegisterChecksInput;
}>;


export type RecordRegisterChecksMutation = { readonly recordRegisterChecks: { readonly id: string } | null };

export type CaseRowFragment = { readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly priority: CasePriority | null, readonly state: CaseState | null, readonly channel: InteractionChannel | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null, readonly urgency: number | null, readonly openedAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null };

export type CasesQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  orderBy?: InputMaybe<CaseOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type CasesQuery = { readonly cases: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly priority: CasePriority | null, readonly state: CaseState | null, readonly channel: InteractionChannel | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null, readonly urgency: number | null, readonly openedAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null };

export type CaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CaseQuery = { readonly case: { readonly description: string | null, readonly answer: string | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly priority: CasePriority | null, readonly state: CaseState | null, readonly channel: InteractionChannel | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null, readonly urgency: number | null, readonly openedAt: string | null, readonly account: { readonly id: string, readonly name: string } | null, readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string | null, readonly state: TaskState | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string | null, readonly mediaType: string | null, readonly bytes: number | null }> } | null, readonly handOffs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fromDepartment: Department | null, readonly toDepartment: Department | null, readonly purpose: Purpose | null, readonly reason: string | null, readonly byId: string | null, readonly at: string | null, readonly by: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { readonly openCase: { readonly id: string, readonly case: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: CaseState | null, readonly priority: CasePriority | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null } | null } | null };

export type TakeCaseMutationVariables = Exact<{
  input: TakeCaseInput;
}>;


export type TakeCaseMutation = { readonly takeCase: { readonly id: string, readonly case: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: CaseState | null, readonly priority: CasePriority | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null } | null } | null };

export type AssignCaseMutationVariables = Exact<{
  input: AssignCaseInput;
}>;


export type AssignCaseMutation = { readonly assignCase: { readonly id: string, readonly case: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: CaseState | null, readonly priority: CasePriority | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null } | null } | null };

export type HandOffCaseMutationVariables = Exact<{
  input: HandOffCaseInput;
}>;


export type HandOffCaseMutation = { readonly handOffCase: { readonly id: string, readonly case: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: CaseState | null, readonly priority: CasePriority | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null } | null } | null };

export type PromiseCaseMutationVariables = Exact<{
  input: PromiseCaseInput;
}>;


export type PromiseCaseMutation = { readonly promiseCase: { readonly id: string, readonly case: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: CaseState | null, readonly priority: CasePriority | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null } | null } | null };

export type AnswerCaseMutationVariables = Exact<{
  input: AnswerCaseInput;
}>;


export type AnswerCaseMutation = { readonly answerCase: { readonly id: string, readonly case: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: CaseState | null, readonly priority: CasePriority | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null } | null } | null };

export type ResolveCaseMutationVariables = Exact<{
  input: ResolveCaseInput;
}>;


export type ResolveCaseMutation = { readonly resolveCase: { readonly id: string, readonly case: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: CaseState | null, readonly priority: CasePriority | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null } | null } | null };

export type ReopenCaseMutationVariables = Exact<{
  input: ReopenCaseInput;
}>;


export type ReopenCaseMutation = { readonly reopenCase: { readonly id: string, readonly case: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: CaseState | null, readonly priority: CasePriority | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null } | null } | null };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { readonly closeCase: { readonly id: string, readonly case: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: CaseState | null, readonly priority: CasePriority | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null } | null } | null };

export type AssignCasesMutationVariables = Exact<{
  input: AssignCasesInput;
}>;


export type AssignCasesMutation = { readonly assignCases: { readonly id: string } | null };

export type CloseCasesMutationVariables = Exact<{
  input: CloseCasesInput;
}>;


export type CloseCasesMutation = { readonly closeCases: { readonly id: string } | null };

export type JobQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type JobQuery = { readonly job: { readonly id: string, readonly kind: JobKind, readonly state: JobState, readonly total: number, readonly done: number, readonly failed: number, readonly startedAt: string, readonly failures: ReadonlyArray<{ readonly position: number, readonly id: string | null, readonly code: string, readonly detail: string | null, readonly detailIt: string | null }> } | null };

export type WhatIsReleasedNowFragment = { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { readonly recordConsent: { readonly id: string, readonly consent: { readonly id: string, readonly purpose: Purpose | null, readonly channel: ConsentChannel | null, readonly processing: ProcessingKind | null } | null, readonly person: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null } | null } | null };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent: { readonly id: string, readonly person: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null } | null } | null };

export type ObjectToProcessingMutationVariables = Exact<{
  input: ObjectToProcessingInput;
}>;


export type ObjectToProcessingMutation = { readonly objectToProcessing: { readonly id: string, readonly person: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null } | null } | null };

export type LiftObjectionMutationVariables = Exact<{
  input: LiftObjectionInput;
}>;


export type LiftObjectionMutation = { readonly liftObjection: { readonly id: string, readonly person: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null } | null } | null };

export type RestrictProcessingMutationVariables = Exact<{
  input: RestrictProcessingInput;
}>;


export type RestrictProcessingMutation = { readonly restrictProcessing: { readonly id: string, readonly person: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null } | null } | null };

export type LiftRestrictionMutationVariables = Exact<{
  input: LiftRestrictionInput;
}>;


export type LiftRestrictionMutation = { readonly liftRestriction: { readonly id: string, readonly person: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null } | null } | null };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { readonly createPerson: { readonly id: string, readonly person: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null } | null } | null };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { readonly updatePerson: { readonly id: string, readonly person: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null } | null } | null };

export type HandOffPersonMutationVariables = Exact<{
  input: HandOffPersonInput;
}>;


export type HandOffPersonMutation = { readonly handOffPerson: { readonly id: string, readonly person: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null } | null } | null };

export type DuplicatesQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PossibleDuplicateFilter>;
  orderBy?: InputMaybe<PossibleDuplicateOrder>;
}>;


export type DuplicatesQuery = { readonly duplicates: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly matched: DuplicateMatch | null, readonly state: DuplicateState, readonly foundAt: string, readonly person: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null } | null, readonly otherPerson: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null } | null }> } | null };

export type MergesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MergesQuery = { readonly person: { readonly id: string, readonly version: number, readonly merges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly mergedAt: string | null, readonly undoneAt: string }> } | null } | null };

export type MergePersonsMutationVariables = Exact<{
  input: MergePersonsInput;
}>;


export type MergePersonsMutation = { readonly mergePersons: { readonly id: string, readonly person: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null } | null } | null };

export type UndoMergeMutationVariables = Exact<{
  input: UndoMergeInput;
}>;


export type UndoMergeMutation = { readonly undoMerge: { readonly id: string, readonly person: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null } | null } | null };

export type DismissDuplicateMutationVariables = Exact<{
  input: DismissDuplicateInput;
}>;


export type DismissDuplicateMutation = { readonly dismissDuplicate: { readonly id: string, readonly duplicate: { readonly id: string, readonly state: DuplicateState } | null } | null };

export type LeadRowFragment = { readonly id: string, readonly version: number, readonly accountName: string | null, readonly interest: string | null, readonly state: LeadState | null, readonly rating: LeadRating | null, readonly channel: InteractionChannel | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly createdAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null };

export type LeadsQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  orderBy?: InputMaybe<LeadOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type LeadsQuery = { readonly leads: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly accountName: string | null, readonly interest: string | null, readonly state: LeadState | null, readonly rating: LeadRating | null, readonly channel: InteractionChannel | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly createdAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null };

export type LeadQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type LeadQuery = { readonly lead: { readonly disqualifiedBecause: string | null, readonly id: string, readonly version: number, readonly accountName: string | null, readonly interest: string | null, readonly state: LeadState | null, readonly rating: LeadRating | null, readonly channel: InteractionChannel | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly createdAt: string | null, readonly opportunity: { readonly id: string, readonly name: string | null, readonly stage: OpportunityStage | null } | null, readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string | null, readonly state: TaskState | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null, readonly handOffs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fromDepartment: Department | null, readonly toDepartment: Department | null, readonly purpose: Purpose | null, readonly reason: string | null, readonly byId: string | null, readonly at: string | null, readonly by: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null } | null };

export type CreateLeadMutationVariables = Exact<{
  input: CreateLeadInput;
}>;


export type CreateLeadMutation = { readonly createLead: { readonly id: string, readonly lead: { readonly id: string, readonly version: number, readonly state: LeadState | null, readonly rating: LeadRating | null, readonly dueOn: string | null, readonly ownerId: string | null } | null } | null };

export type WorkLeadMutationVariables = Exact<{
  input: WorkLeadInput;
}>;


export type WorkLeadMutation = { readonly workLead: { readonly id: string, readonly lead: { readonly id: string, readonly version: number, readonly state: LeadState | null, readonly rating: LeadRating | null, readonly dueOn: string | null, readonly ownerId: string | null } | null } | null };

export type QualifyLeadMutationVariables = Exact<{
  input: QualifyLeadInput;
}>;


export type QualifyLeadMutation = { readonly qualifyLead: { readonly id: string, readonly lead: { readonly id: string, readonly version: number, readonly state: LeadState | null, readonly rating: LeadRating | null, readonly dueOn: string | null, readonly ownerId: string | null } | null } | null };

export type ConvertLeadMutationVariables = Exact<{
  input: ConvertLeadInput;
}>;


export type ConvertLeadMutation = { readonly convertLead: { readonly id: string, readonly lead: { readonly id: string, readonly version: number, readonly state: LeadState | null, readonly rating: LeadRating | null, readonly dueOn: string | null, readonly ownerId: string | null } | null, readonly opportunity: { readonly id: string, readonly version: number, readonly name: string | null, readonly stage: OpportunityStage | null, readonly amount: number | null, readonly currency: string | null } | null, readonly account: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null } | null };

export type DisqualifyLeadMutationVariables = Exact<{
  input: DisqualifyLeadInput;
}>;


export type DisqualifyLeadMutation = { readonly disqualifyLead: { readonly id: string, readonly lead: { readonly id: string, readonly version: number, readonly state: LeadState | null, readonly rating: LeadRating | null, readonly dueOn: string | null, readonly ownerId: string | null } | null } | null };

export type ReopenLeadMutationVariables = Exact<{
  input: ReopenLeadInput;
}>;


export type ReopenLeadMutation = { readonly reopenLead: { readonly id: string, readonly lead: { readonly id: string, readonly version: number, readonly state: LeadState | null, readonly rating: LeadRating | null, readonly dueOn: string | null, readonly ownerId: string | null } | null } | null };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { readonly placeOrder: { readonly id: string, readonly order: { readonly id: string, readonly version: number, readonly number: string | null, readonly status: OrderStatus | null, readonly total: number | null, readonly currency: string | null, readonly placedAt: string | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly lineNumber: number | null, readonly quantity: number | null, readonly unitPrice: number | null, readonly product: { readonly id: string, readonly name: string } | null }> } | null } | null } | null };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { readonly cancelOrder: { readonly id: string, readonly order: { readonly id: string, readonly version: number, readonly number: string | null, readonly status: OrderStatus | null, readonly total: number | null, readonly currency: string | null, readonly placedAt: string | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly lineNumber: number | null, readonly quantity: number | null, readonly unitPrice: number | null, readonly product: { readonly id: string, readonly name: string } | null }> } | null } | null } | null };

export type ProductsQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductsQuery = { readonly products: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly series: string | null, readonly price: number | null }> } | null };

export type ProductQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProductQuery = { readonly product: { readonly id: string, readonly name: string, readonly series: string | null, readonly price: number | null } | null };

export type PeopleQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<PersonOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type PeopleQuery = { readonly people: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null, readonly interactions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly channel: InteractionChannel | null, readonly subject: string | null, readonly occurredAt: string | null }> } | null }> } | null };

export type PersonQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PersonQuery = { readonly person: { readonly id: string, readonly version: number, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null, readonly phone: string | null, readonly birthDate: string | null, readonly taxCode: string | null, readonly language: string | null, readonly jobTitle: string | null, readonly incomeBracket: string | null, readonly interests: ReadonlyArray<string> | null, readonly createdAt: string, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null, readonly province: string | null, readonly country: string | null } | null, readonly release: ReadonlyArray<{ readonly field: string, readonly decision: ReleaseDecision, readonly reason: WithholdingReason | null }> | null, readonly contactPoints: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContactPointKind, readonly value: string | null, readonly label: string | null }> } | null, readonly consents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly purpose: Purpose | null, readonly channel: ConsentChannel | null, readonly processing: ProcessingKind | null, readonly legalBasis: string | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly version: number | null, readonly at: string | null, readonly state: ConsentState | null, readonly validFrom: string | null, readonly validTo: string | null, readonly expressedBy: ExpressedBy | null, readonly method: string | null }> } | null }> } | null, readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly opportunities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly stage: OpportunityStage | null, readonly amount: number | null, readonly currency: string | null }> } | null, readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly total: number | null, readonly currency: string | null, readonly placedAt: string | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly lineNumber: number | null, readonly quantity: number | null, readonly unitPrice: number | null, readonly product: { readonly name: string } | null }> } | null }> } | null } | null };

export type OpportunityRowFragment = { readonly id: string, readonly version: number, readonly name: string | null, readonly stage: OpportunityStage | null, readonly amount: number | null, readonly currency: string | null, readonly ownerId: string | null, readonly engagedOn: string | null, readonly closedOn: string | null, readonly changedAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly account: { readonly id: string, readonly name: string } | null };

export type AccountsQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  orderBy?: InputMaybe<AccountOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type AccountsQuery = { readonly accounts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sector: string | null, readonly country: string | null, readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly givenName: string | null, readonly familyName: string | null, readonly email: string | null }> } | null }> } | null };

export type AccountQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AccountQuery = { readonly account: { readonly id: string, readonly version: number, readonly name: string, readonly sector: string | null, readonly yearEstablished: number | null, readonly revenueMusd: number | null, readonly employees: number | null, readonly country: string | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly opportunities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly stage: OpportunityStage | null, readonly amount: number | null, readonly currency: string | null, readonly person: { readonly id: string, readonly familyName: string | null } | null }> } | null, readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly total: number | null, readonly placedAt: string | null }> } | null } | null };

export type OpportunitiesQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpportunityFilter>;
  orderBy?: InputMaybe<OpportunityOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type OpportunitiesQuery = { readonly opportunities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string | null, readonly stage: OpportunityStage | null, readonly amount: number | null, readonly currency: string | null, readonly engagedOn: string | null, readonly closedOn: string | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly account: { readonly id: string, readonly name: string } | null, readonly product: { readonly id: string, readonly name: string } | null }> } | null };

export type OrdersQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  orderBy?: InputMaybe<OrderOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type OrdersQuery = { readonly orders: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly status: OrderStatus | null, readonly total: number | null, readonly currency: string | null, readonly placedAt: string | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null };

export type CreateOpportunityMutationVariables = Exact<{
  input: CreateOpportunityInput;
}>;


export type CreateOpportunityMutation = { readonly createOpportunity: { readonly id: string, readonly opportunity: { readonly id: string, readonly version: number, readonly name: string | null, readonly stage: OpportunityStage | null } | null } | null };

export type AdvanceOpportunityMutationVariables = Exact<{
  input: AdvanceOpportunityInput;
}>;


export type AdvanceOpportunityMutation = { readonly advanceOpportunity: { readonly id: string, readonly opportunity: { readonly id: string, readonly version: number, readonly stage: OpportunityStage | null } | null } | null };

export type WinOpportunityMutationVariables = Exact<{
  input: WinOpportunityInput;
}>;


export type WinOpportunityMutation = { readonly winOpportunity: { readonly id: string, readonly opportunity: { readonly id: string, readonly version: number, readonly stage: OpportunityStage | null, readonly amount: number | null, readonly closedOn: string | null } | null } | null };

export type LoseOpportunityMutationVariables = Exact<{
  input: LoseOpportunityInput;
}>;


export type LoseOpportunityMutation = { readonly loseOpportunity: { readonly id: string, readonly opportunity: { readonly id: string, readonly version: number, readonly stage: OpportunityStage | null, readonly lostBecause: string | null } | null } | null };

export type HandOffOpportunityMutationVariables = Exact<{
  input: HandOffOpportunityInput;
}>;


export type HandOffOpportunityMutation = { readonly handOffOpportunity: { readonly id: string, readonly opportunity: { readonly id: string, readonly version: number, readonly stage: OpportunityStage | null } | null } | null };

export type OpportunityQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OpportunityQuery = { readonly opportunity: { readonly lostBecause: string | null, readonly id: string, readonly version: number, readonly name: string | null, readonly stage: OpportunityStage | null, readonly amount: number | null, readonly currency: string | null, readonly ownerId: string | null, readonly engagedOn: string | null, readonly closedOn: string | null, readonly changedAt: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string | null, readonly state: TaskState | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null, readonly handOffs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fromDepartment: Department | null, readonly toDepartment: Department | null, readonly purpose: Purpose | null, readonly reason: string | null, readonly byId: string | null, readonly at: string | null, readonly by: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly account: { readonly id: string, readonly name: string } | null } | null };

export type OrderQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OrderQuery = { readonly order: { readonly id: string, readonly version: number, readonly number: string | null, readonly status: OrderStatus | null, readonly total: number | null, readonly currency: string | null, readonly placedAt: string | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly account: { readonly id: string, readonly name: string } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly lineNumber: number | null, readonly quantity: number | null, readonly unitPrice: number | null, readonly product: { readonly id: string, readonly name: string } | null }> } | null } | null };

export type InteractionsQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InteractionFilter>;
  orderBy?: InputMaybe<InteractionOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type InteractionsQuery = { readonly interactions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly channel: InteractionChannel | null, readonly direction: InteractionDirection | null, readonly department: Department | null, readonly subject: string | null, readonly summary: string | null, readonly outcome: string | null, readonly occurredAt: string | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null };

export type LogInteractionMutationVariables = Exact<{
  input: LogInteractionInput;
}>;


export type LogInteractionMutation = { readonly logInteraction: { readonly id: string, readonly interaction: { readonly id: string, readonly channel: InteractionChannel | null, readonly subject: string | null, readonly occurredAt: string | null } | null } | null };

export type QueueChangedSubscriptionVariables = Exact<{
  queueId: Scalars['ID']['input'];
}>;


export type QueueChangedSubscription = { readonly queueChanged: { readonly id: string, readonly case: { readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly priority: CasePriority | null, readonly state: CaseState | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null, readonly queue: { readonly id: string } | null } | null, readonly ticket: { readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly severity: TicketSeverity | null, readonly state: TicketState | null, readonly ownerId: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly queue: { readonly id: string } | null } | null } | null };

export type TimelineChangedSubscriptionVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type TimelineChangedSubscription = { readonly timelineChanged: { readonly id: string, readonly entry: { readonly kind: TimelineKind, readonly at: string | null, readonly channel: InteractionChannel | null, readonly department: Department | null, readonly title: string | null } | null } | null };

export type TaskRowFragment = { readonly id: string, readonly version: number, readonly title: string | null, readonly state: TaskState | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null };

export type HandOffRowFragment = { readonly id: string, readonly fromDepartment: Department | null, readonly toDepartment: Department | null, readonly purpose: Purpose | null, readonly reason: string | null, readonly byId: string | null, readonly at: string | null, readonly by: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null };

export type TasksQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type TasksQuery = { readonly tasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string | null, readonly state: TaskState | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null };

export type TaskQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TaskQuery = { readonly task: { readonly purpose: Purpose | null, readonly createdAt: string | null, readonly id: string, readonly version: number, readonly title: string | null, readonly state: TaskState | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null, readonly opportunity: { readonly id: string, readonly name: string | null } | null, readonly case: { readonly id: string, readonly number: string | null } | null, readonly ticket: { readonly id: string, readonly number: string | null } | null, readonly lead: { readonly id: string, readonly accountName: string | null } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null } | null };

export type HandOffsQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HandOffFilter>;
  orderBy?: InputMaybe<HandOffOrder>;
}>;


export type HandOffsQuery = { readonly handOffs: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly fromDepartment: Department | null, readonly toDepartment: Department | null, readonly purpose: Purpose | null, readonly reason: string | null, readonly byId: string | null, readonly at: string | null, readonly by: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null };

export type QueuesQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QueueFilter>;
  orderBy?: InputMaybe<QueueOrder>;
}>;


export type QueuesQuery = { readonly queues: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly department: Department }> } | null };

export type QueueRowFragment = { readonly id: string, readonly name: string, readonly department: Department };

export type QueueOfCasesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type QueueOfCasesQuery = { readonly queue: { readonly id: string, readonly name: string, readonly department: Department, readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly cases: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly priority: CasePriority | null, readonly state: CaseState | null, readonly channel: InteractionChannel | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null, readonly urgency: number | null, readonly openedAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null, readonly handOffs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fromDepartment: Department | null, readonly toDepartment: Department | null, readonly purpose: Purpose | null, readonly reason: string | null, readonly byId: string | null, readonly at: string | null, readonly by: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null } | null };

export type QueueOfTicketsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type QueueOfTicketsQuery = { readonly queue: { readonly id: string, readonly name: string, readonly department: Department, readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly tickets: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly severity: TicketSeverity | null, readonly state: TicketState | null, readonly ownerId: string | null, readonly openedAt: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly urgency: number | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null, readonly handOffs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fromDepartment: Department | null, readonly toDepartment: Department | null, readonly purpose: Purpose | null, readonly reason: string | null, readonly byId: string | null, readonly at: string | null, readonly by: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null } | null };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;


export type CreateTaskMutation = { readonly createTask: { readonly id: string, readonly task: { readonly id: string, readonly version: number, readonly state: TaskState | null, readonly title: string | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null } | null } | null };

export type AssignTaskMutationVariables = Exact<{
  input: AssignTaskInput;
}>;


export type AssignTaskMutation = { readonly assignTask: { readonly id: string, readonly task: { readonly id: string, readonly version: number, readonly state: TaskState | null, readonly title: string | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null } | null } | null };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { readonly completeTask: { readonly id: string, readonly task: { readonly id: string, readonly version: number, readonly state: TaskState | null, readonly title: string | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null } | null } | null };

export type CancelTaskMutationVariables = Exact<{
  input: CancelTaskInput;
}>;


export type CancelTaskMutation = { readonly cancelTask: { readonly id: string, readonly task: { readonly id: string, readonly version: number, readonly state: TaskState | null, readonly title: string | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null } | null } | null };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { readonly addNote: { readonly id: string, readonly note: { readonly id: string, readonly text: string | null, readonly department: Department | null, readonly createdAt: string | null } | null } | null };

export type AttachFileMutationVariables = Exact<{
  input: AttachFileInput;
}>;


export type AttachFileMutation = { readonly attachFile: { readonly id: string, readonly attachment: { readonly id: string, readonly fileName: string | null, readonly mediaType: string | null, readonly bytes: number | null, readonly createdAt: string | null } | null } | null };

export type StaffQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StaffMemberFilter>;
  orderBy?: InputMaybe<StaffMemberOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type StaffQuery = { readonly staff: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type TicketRowFragment = { readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly severity: TicketSeverity | null, readonly state: TicketState | null, readonly ownerId: string | null, readonly openedAt: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly urgency: number | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null };

export type AssetRowFragment = { readonly id: string, readonly serialNumber: string | null, readonly installedOn: string | null, readonly warrantyUntil: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null };

export type EntitlementRowFragment = { readonly id: string, readonly name: string | null, readonly serviceLevel: ServiceLevel | null, readonly respondMinutes: number | null, readonly resolveMinutes: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly asset: { readonly id: string, readonly serialNumber: string | null } | null };

export type TicketsQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  orderBy?: InputMaybe<TicketOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type TicketsQuery = { readonly tickets: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly severity: TicketSeverity | null, readonly state: TicketState | null, readonly ownerId: string | null, readonly openedAt: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly urgency: number | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null };

export type TicketQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TicketQuery = { readonly ticket: { readonly description: string | null, readonly resolution: string | null, readonly respondedAt: string | null, readonly resolvedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly severity: TicketSeverity | null, readonly state: TicketState | null, readonly ownerId: string | null, readonly openedAt: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly urgency: number | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null, readonly account: { readonly id: string, readonly name: string } | null, readonly asset: { readonly id: string, readonly serialNumber: string | null, readonly installedOn: string | null, readonly warrantyUntil: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null } | null, readonly entitlement: { readonly id: string, readonly name: string | null, readonly serviceLevel: ServiceLevel | null, readonly respondMinutes: number | null, readonly resolveMinutes: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly asset: { readonly id: string, readonly serialNumber: string | null } | null } | null, readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string | null, readonly state: TaskState | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string | null, readonly mediaType: string | null, readonly bytes: number | null }> } | null, readonly handOffs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fromDepartment: Department | null, readonly toDepartment: Department | null, readonly purpose: Purpose | null, readonly reason: string | null, readonly byId: string | null, readonly at: string | null, readonly by: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null } | null };

export type AssetsQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssetFilter>;
  orderBy?: InputMaybe<AssetOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type AssetsQuery = { readonly assets: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly serialNumber: string | null, readonly installedOn: string | null, readonly warrantyUntil: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null };

export type AssetQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AssetQuery = { readonly asset: { readonly id: string, readonly serialNumber: string | null, readonly installedOn: string | null, readonly warrantyUntil: string | null, readonly account: { readonly id: string, readonly name: string } | null, readonly entitlements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly serviceLevel: ServiceLevel | null, readonly respondMinutes: number | null, readonly resolveMinutes: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly asset: { readonly id: string, readonly serialNumber: string | null } | null }> } | null, readonly tickets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly severity: TicketSeverity | null, readonly state: TicketState | null, readonly ownerId: string | null, readonly openedAt: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly urgency: number | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null, readonly product: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null } | null };

export type EntitlementsQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntitlementFilter>;
  orderBy?: InputMaybe<EntitlementOrder>;
}>;


export type EntitlementsQuery = { readonly entitlements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly serviceLevel: ServiceLevel | null, readonly respondMinutes: number | null, readonly resolveMinutes: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly asset: { readonly id: string, readonly serialNumber: string | null } | null }> } | null };

export type OpenTicketMutationVariables = Exact<{
  input: OpenTicketInput;
}>;


export type OpenTicketMutation = { readonly openTicket: { readonly id: string, readonly ticket: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: TicketState | null, readonly severity: TicketSeverity | null, readonly ownerId: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null } | null } | null };

export type TakeTicketMutationVariables = Exact<{
  input: TakeTicketInput;
}>;


export type TakeTicketMutation = { readonly takeTicket: { readonly id: string, readonly ticket: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: TicketState | null, readonly severity: TicketSeverity | null, readonly ownerId: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null } | null } | null };

export type AssignTicketMutationVariables = Exact<{
  input: AssignTicketInput;
}>;


export type AssignTicketMutation = { readonly assignTicket: { readonly id: string, readonly ticket: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: TicketState | null, readonly severity: TicketSeverity | null, readonly ownerId: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null } | null } | null };

export type HandOffTicketMutationVariables = Exact<{
  input: HandOffTicketInput;
}>;


export type HandOffTicketMutation = { readonly handOffTicket: { readonly id: string, readonly ticket: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: TicketState | null, readonly severity: TicketSeverity | null, readonly ownerId: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null } | null } | null };

export type AnswerTicketMutationVariables = Exact<{
  input: AnswerTicketInput;
}>;


export type AnswerTicketMutation = { readonly answerTicket: { readonly id: string, readonly ticket: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: TicketState | null, readonly severity: TicketSeverity | null, readonly ownerId: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null } | null } | null };

export type AwaitCustomerMutationVariables = Exact<{
  input: AwaitCustomerInput;
}>;


export type AwaitCustomerMutation = { readonly awaitCustomer: { readonly id: string, readonly ticket: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: TicketState | null, readonly severity: TicketSeverity | null, readonly ownerId: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null } | null } | null };

export type ResolveTicketMutationVariables = Exact<{
  input: ResolveTicketInput;
}>;


export type ResolveTicketMutation = { readonly resolveTicket: { readonly id: string, readonly ticket: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: TicketState | null, readonly severity: TicketSeverity | null, readonly ownerId: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null } | null } | null };

export type ReopenTicketMutationVariables = Exact<{
  input: ReopenTicketInput;
}>;


export type ReopenTicketMutation = { readonly reopenTicket: { readonly id: string, readonly ticket: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: TicketState | null, readonly severity: TicketSeverity | null, readonly ownerId: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null } | null } | null };

export type CloseTicketMutationVariables = Exact<{
  input: CloseTicketInput;
}>;


export type CloseTicketMutation = { readonly closeTicket: { readonly id: string, readonly ticket: { readonly id: string, readonly version: number, readonly number: string | null, readonly state: TicketState | null, readonly severity: TicketSeverity | null, readonly ownerId: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null } | null } | null };

export type AssignTicketsMutationVariables = Exact<{
  input: AssignTicketsInput;
}>;


export type AssignTicketsMutation = { readonly assignTickets: { readonly id: string } | null };

export type CloseTicketsMutationVariables = Exact<{
  input: CloseTicketsInput;
}>;


export type CloseTicketsMutation = { readonly closeTickets: { readonly id: string } | null };

export type SalesMorningQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
}>;


export type SalesMorningQuery = { readonly sales: { readonly pipeline: ReadonlyArray<{ readonly stage: OpportunityStage, readonly currency: string, readonly count: number, readonly amount: number, readonly weighted: number }> | null, readonly staleOpportunities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string | null, readonly stage: OpportunityStage | null, readonly amount: number | null, readonly currency: string | null, readonly ownerId: string | null, readonly engagedOn: string | null, readonly closedOn: string | null, readonly changedAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly account: { readonly id: string, readonly name: string } | null }> } | null, readonly leadsToCall: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly accountName: string | null, readonly interest: string | null, readonly state: LeadState | null, readonly rating: LeadRating | null, readonly channel: InteractionChannel | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly createdAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null, readonly tasksDue: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string | null, readonly state: TaskState | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null } | null };

export type MarketingMorningQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
}>;


export type MarketingMorningQuery = { readonly marketing: { readonly campaigns: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null }> } | null, readonly toApprove: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null }> } | null, readonly responses: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: CampaignMemberState | null, readonly withheldBecause: SendingReason | null, readonly addedAt: string | null, readonly sentAt: string | null, readonly respondedAt: string | null, readonly campaign: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null } | null };

export type CampaignsMorningQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
}>;


export type CampaignsMorningQuery = { readonly marketing: { readonly campaigns: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null }> } | null, readonly toApprove: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly purpose: Purpose, readonly channel: InteractionChannel, readonly state: CampaignState, readonly plannedFor: string | null, readonly plannedBy: string | null, readonly approvedBy: string | null, readonly launchedBy: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly frequencyDays: number, readonly planner: { readonly id: string, readonly name: string } | null, readonly approver: { readonly id: string, readonly name: string } | null }> } | null } | null };

export type CustomerServiceMorningQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
}>;


export type CustomerServiceMorningQuery = { readonly customerService: { readonly myCases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly priority: CasePriority | null, readonly state: CaseState | null, readonly channel: InteractionChannel | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null, readonly urgency: number | null, readonly openedAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null, readonly waitingCases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly priority: CasePriority | null, readonly state: CaseState | null, readonly channel: InteractionChannel | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null, readonly urgency: number | null, readonly openedAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null, readonly promises: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly priority: CasePriority | null, readonly state: CaseState | null, readonly channel: InteractionChannel | null, readonly ownerId: string | null, readonly promisedAt: string | null, readonly dueAt: string | null, readonly urgency: number | null, readonly openedAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null, readonly tasksDue: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string | null, readonly state: TaskState | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null } | null };

export type SupportMorningQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
}>;


export type SupportMorningQuery = { readonly support: { readonly bySeverity: ReadonlyArray<{ readonly severity: TicketSeverity, readonly count: number, readonly waiting: number, readonly late: number }> | null, readonly myTickets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly severity: TicketSeverity | null, readonly state: TicketState | null, readonly ownerId: string | null, readonly openedAt: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly urgency: number | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null, readonly waitingTickets: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string | null, readonly subject: string | null, readonly severity: TicketSeverity | null, readonly state: TicketState | null, readonly ownerId: string | null, readonly openedAt: string | null, readonly respondBy: string | null, readonly resolveBy: string | null, readonly urgency: number | null, readonly waitingSince: string | null, readonly waitedSeconds: number | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly queue: { readonly id: string, readonly name: string } | null }> } | null, readonly installedProducts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly serialNumber: string | null, readonly installedOn: string | null, readonly warrantyUntil: string | null, readonly product: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null, readonly entitlements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly serviceLevel: ServiceLevel | null, readonly respondMinutes: number | null, readonly resolveMinutes: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly asset: { readonly id: string, readonly serialNumber: string | null } | null }> } | null, readonly tasksDue: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string | null, readonly state: TaskState | null, readonly department: Department | null, readonly ownerId: string | null, readonly dueOn: string | null, readonly doneAt: string | null, readonly owner: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null }> } | null } | null };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly id: string, readonly kind: SearchHitKind, readonly text: string | null, readonly person: { readonly id: string, readonly givenName: string | null, readonly familyName: string | null } | null, readonly account: { readonly id: string, readonly name: string } | null, readonly case: { readonly id: string, readonly number: string | null, readonly subject: string | null } | null, readonly ticket: { readonly id: string, readonly number: string | null, readonly subject: string | null } | null, readonly order: { readonly id: string, readonly number: string | null } | null, readonly interaction: { readonly id: string, readonly subject: string | null, readonly occurredAt: string | null } | null, readonly note: { readonly id: string, readonly text: string | null } | null }> | null };

export type TimelineQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TimelineQuery = { readonly person: { readonly id: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TimelineKind, readonly at: string | null, readonly channel: InteractionChannel | null, readonly department: Department | null, readonly title: string | null }> } | null } | null };

export const CampaignRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}}]} as unknown as DocumentNode<CampaignRowFragment, unknown>;
export const CampaignMemberRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignMemberRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"withheldBecause"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<CampaignMemberRowFragment, unknown>;
export const CaseRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseRowFragment, unknown>;
export const WhatIsReleasedNowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsReleasedNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<WhatIsReleasedNowFragment, unknown>;
export const LeadRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<LeadRowFragment, unknown>;
export const OpportunityRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"engagedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OpportunityRowFragment, unknown>;
export const TaskRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<TaskRowFragment, unknown>;
export const HandOffRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandOffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"toDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HandOffRowFragment, unknown>;
export const QueueRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}}]} as unknown as DocumentNode<QueueRowFragment, unknown>;
export const TicketRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TicketRowFragment, unknown>;
export const AssetRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<AssetRowFragment, unknown>;
export const EntitlementRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitlementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"respondMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"resolveMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]} as unknown as DocumentNode<EntitlementRowFragment, unknown>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"permittedPurposes"}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const PurposesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"iri"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"legalBases"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"permitted"}}]}}]}}]} as unknown as DocumentNode<PurposesQuery, PurposesQueryVariables>;
export const ExplainAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Purpose"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}},{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"consentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"considered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const AccessEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"viewer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Purpose"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessOutcome"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"viewer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"viewer"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}},{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}},{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerKind"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"activity"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"shape"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"operationName"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccessEventsQuery, AccessEventsQueryVariables>;
export const CampaignsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Campaigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}}]} as unknown as DocumentNode<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Campaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignMemberFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}},{"kind":"Field","name":{"kind":"Name","value":"subjectTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"bodyTemplate"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignMemberRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignMemberRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"withheldBecause"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<CampaignQuery, CampaignQueryVariables>;
export const AudienceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Audience"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignChannel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"addressable"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<AudienceQuery, AudienceQueryVariables>;
export const CampaignNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"500"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignMemberFilter"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ADDED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CampaignNumbersQuery, CampaignNumbersQueryVariables>;
export const CampaignAddressesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignAddresses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"500"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignMemberFilter"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ADDED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CampaignAddressesQuery, CampaignAddressesQueryVariables>;
export const DraftCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}}]} as unknown as DocumentNode<DraftCampaignMutation, DraftCampaignMutationVariables>;
export const PlanCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}}]} as unknown as DocumentNode<PlanCampaignMutation, PlanCampaignMutationVariables>;
export const ApproveCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}}]} as unknown as DocumentNode<ApproveCampaignMutation, ApproveCampaignMutationVariables>;
export const LaunchCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LaunchCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LaunchCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"launchCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}}]} as unknown as DocumentNode<LaunchCampaignMutation, LaunchCampaignMutationVariables>;
export const PauseCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}}]} as unknown as DocumentNode<PauseCampaignMutation, PauseCampaignMutationVariables>;
export const ResumeCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}}]} as unknown as DocumentNode<ResumeCampaignMutation, ResumeCampaignMutationVariables>;
export const CompleteCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}}]} as unknown as DocumentNode<CompleteCampaignMutation, CompleteCampaignMutationVariables>;
export const CancelCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelCampaignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}}]} as unknown as DocumentNode<CancelCampaignMutation, CancelCampaignMutationVariables>;
export const AddCampaignMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCampaignMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCampaignMembersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCampaignMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}}]} as unknown as DocumentNode<AddCampaignMembersMutation, AddCampaignMembersMutationVariables>;
export const RemoveCampaignMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCampaignMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveCampaignMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeCampaignMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}}]} as unknown as DocumentNode<RemoveCampaignMemberMutation, RemoveCampaignMemberMutationVariables>;
export const RecordRegisterChecksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRegisterChecks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRegisterChecksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRegisterChecks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordRegisterChecksMutation, RecordRegisterChecksMutationVariables>;
export const CasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CasesQuery, CasesQueryVariables>;
export const CaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Case"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandOffRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandOffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"toDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseQuery, CaseQueryVariables>;
export const OpenCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<OpenCaseMutation, OpenCaseMutationVariables>;
export const TakeCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<TakeCaseMutation, TakeCaseMutationVariables>;
export const AssignCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<AssignCaseMutation, AssignCaseMutationVariables>;
export const HandOffCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOffCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOffCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOffCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<HandOffCaseMutation, HandOffCaseMutationVariables>;
export const PromiseCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PromiseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promiseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<PromiseCaseMutation, PromiseCaseMutationVariables>;
export const AnswerCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerCaseMutation, AnswerCaseMutationVariables>;
export const ResolveCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveCaseMutation, ResolveCaseMutationVariables>;
export const ReopenCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenCaseMutation, ReopenCaseMutationVariables>;
export const CloseCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<CloseCaseMutation, CloseCaseMutationVariables>;
export const AssignCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignCasesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AssignCasesMutation, AssignCasesMutationVariables>;
export const CloseCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCasesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseCasesMutation, CloseCasesMutationVariables>;
export const JobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Job"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"detailIt"}}]}}]}}]}}]} as unknown as DocumentNode<JobQuery, JobQueryVariables>;
export const RecordConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"processing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsReleasedNow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsReleasedNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsReleasedNow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsReleasedNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ObjectToProcessingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObjectToProcessing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectToProcessingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectToProcessing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsReleasedNow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsReleasedNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ObjectToProcessingMutation, ObjectToProcessingMutationVariables>;
export const LiftObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsReleasedNow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsReleasedNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<LiftObjectionMutation, LiftObjectionMutationVariables>;
export const RestrictProcessingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestrictProcessing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestrictProcessingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restrictProcessing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsReleasedNow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsReleasedNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RestrictProcessingMutation, RestrictProcessingMutationVariables>;
export const LiftRestrictionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftRestriction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftRestrictionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftRestriction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsReleasedNow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsReleasedNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<LiftRestrictionMutation, LiftRestrictionMutationVariables>;
export const CreatePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsReleasedNow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsReleasedNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CreatePersonMutation, CreatePersonMutationVariables>;
export const UpdatePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsReleasedNow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsReleasedNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const HandOffPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOffPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOffPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOffPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsReleasedNow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsReleasedNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<HandOffPersonMutation, HandOffPersonMutationVariables>;
export const DuplicatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Duplicates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleDuplicateFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleDuplicateOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duplicates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsReleasedNow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsReleasedNow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsReleasedNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DuplicatesQuery, DuplicatesQueryVariables>;
export const MergesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Merges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"merges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mergedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MergesQuery, MergesQueryVariables>;
export const MergePersonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergePersons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergePersonsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergePersons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsReleasedNow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsReleasedNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<MergePersonsMutation, MergePersonsMutationVariables>;
export const UndoMergeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsReleasedNow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsReleasedNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<UndoMergeMutation, UndoMergeMutationVariables>;
export const DismissDuplicateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissDuplicate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DismissDuplicateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissDuplicate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"duplicate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<DismissDuplicateMutation, DismissDuplicateMutationVariables>;
export const LeadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Leads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<LeadsQuery, LeadsQueryVariables>;
export const LeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow"}},{"kind":"Field","name":{"kind":"Name","value":"disqualifiedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandOffRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandOffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"toDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LeadQuery, LeadQueryVariables>;
export const CreateLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}}]}}]}}]}}]} as unknown as DocumentNode<CreateLeadMutation, CreateLeadMutationVariables>;
export const WorkLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}}]}}]}}]}}]} as unknown as DocumentNode<WorkLeadMutation, WorkLeadMutationVariables>;
export const QualifyLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QualifyLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QualifyLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualifyLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}}]}}]}}]}}]} as unknown as DocumentNode<QualifyLeadMutation, QualifyLeadMutationVariables>;
export const ConvertLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConvertLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConvertLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"convertLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]} as unknown as DocumentNode<ConvertLeadMutation, ConvertLeadMutationVariables>;
export const DisqualifyLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisqualifyLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisqualifyLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disqualifyLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}}]}}]}}]}}]} as unknown as DocumentNode<DisqualifyLeadMutation, DisqualifyLeadMutationVariables>;
export const ReopenLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenLeadMutation, ReopenLeadMutationVariables>;
export const PlaceOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const CancelOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CancelOrderMutation, CancelOrderMutationVariables>;
export const ProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Products"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"price"}}]}}]}}]}}]} as unknown as DocumentNode<ProductsQuery, ProductsQueryVariables>;
export const ProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Product"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"price"}}]}}]}}]} as unknown as DocumentNode<ProductQuery, ProductQueryVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"taxCode"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"incomeBracket"}},{"kind":"Field","name":{"kind":"Name","value":"interests"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"processing"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"expressedBy"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const AccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"yearEstablished"}},{"kind":"Field","name":{"kind":"Name","value":"revenueMusd"}},{"kind":"Field","name":{"kind":"Name","value":"employees"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountQuery, AccountQueryVariables>;
export const OpportunitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Opportunities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"engagedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpportunitiesQuery, OpportunitiesQueryVariables>;
export const OrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Orders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrdersQuery, OrdersQueryVariables>;
export const CreateOpportunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<CreateOpportunityMutation, CreateOpportunityMutationVariables>;
export const AdvanceOpportunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdvanceOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<AdvanceOpportunityMutation, AdvanceOpportunityMutationVariables>;
export const WinOpportunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WinOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WinOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"winOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}}]}}]} as unknown as DocumentNode<WinOpportunityMutation, WinOpportunityMutationVariables>;
export const LoseOpportunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoseOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoseOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loseOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"lostBecause"}}]}}]}}]}}]} as unknown as DocumentNode<LoseOpportunityMutation, LoseOpportunityMutationVariables>;
export const HandOffOpportunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOffOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOffOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOffOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<HandOffOpportunityMutation, HandOffOpportunityMutationVariables>;
export const OpportunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Opportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityRow"}},{"kind":"Field","name":{"kind":"Name","value":"lostBecause"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandOffRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"engagedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandOffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"toDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OpportunityQuery, OpportunityQueryVariables>;
export const OrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Order"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrderQuery, OrderQueryVariables>;
export const InteractionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Interactions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InteractionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InteractionOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interactions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InteractionsQuery, InteractionsQueryVariables>;
export const LogInteractionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogInteraction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogInteractionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logInteraction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"interaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}}]}}]} as unknown as DocumentNode<LogInteractionMutation, LogInteractionMutationVariables>;
export const QueueChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"QueueChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queueChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"queueId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"queueId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<QueueChangedSubscription, QueueChangedSubscriptionVariables>;
export const TimelineChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TimelineChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timelineChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<TimelineChangedSubscription, TimelineChangedSubscriptionVariables>;
export const TasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<TasksQuery, TasksQueryVariables>;
export const TaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Task"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<TaskQuery, TaskQueryVariables>;
export const HandOffsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandOffs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOffFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOffOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOffs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandOffRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandOffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"toDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HandOffsQuery, HandOffsQueryVariables>;
export const QueuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Queues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QueueFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QueueOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}}]} as unknown as DocumentNode<QueuesQuery, QueuesQueryVariables>;
export const QueueOfCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueOfCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandOffRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandOffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"toDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<QueueOfCasesQuery, QueueOfCasesQueryVariables>;
export const QueueOfTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueOfTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandOffRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Queue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandOffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"toDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<QueueOfTicketsQuery, QueueOfTicketsQueryVariables>;
export const CreateTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTaskMutation, CreateTaskMutationVariables>;
export const AssignTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}}]}}]}}]} as unknown as DocumentNode<AssignTaskMutation, AssignTaskMutationVariables>;
export const CompleteTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const CancelTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}}]}}]}}]} as unknown as DocumentNode<CancelTaskMutation, CancelTaskMutationVariables>;
export const AddNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<AddNoteMutation, AddNoteMutationVariables>;
export const AttachFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attachment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<AttachFileMutation, AttachFileMutationVariables>;
export const StaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Staff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMemberFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMemberOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StaffQuery, StaffQueryVariables>;
export const TicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TicketsQuery, TicketsQueryVariables>;
export const TicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ticket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitlementRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandOffRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitlementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"respondMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"resolveMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandOffRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"toDepartment"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byId"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TicketQuery, TicketQueryVariables>;
export const AssetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<AssetsQuery, AssetsQueryVariables>;
export const AssetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Asset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetRow"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitlementRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitlementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"respondMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"resolveMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AssetQuery, AssetQueryVariables>;
export const EntitlementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Entitlements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntitlementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntitlementOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitlementRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitlementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"respondMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"resolveMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}}]} as unknown as DocumentNode<EntitlementsQuery, EntitlementsQueryVariables>;
export const OpenTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<OpenTicketMutation, OpenTicketMutationVariables>;
export const TakeTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<TakeTicketMutation, TakeTicketMutationVariables>;
export const AssignTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<AssignTicketMutation, AssignTicketMutationVariables>;
export const HandOffTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOffTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOffTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOffTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<HandOffTicketMutation, HandOffTicketMutationVariables>;
export const AnswerTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerTicketMutation, AnswerTicketMutationVariables>;
export const AwaitCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AwaitCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AwaitCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awaitCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<AwaitCustomerMutation, AwaitCustomerMutationVariables>;
export const ResolveTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveTicketMutation, ResolveTicketMutationVariables>;
export const ReopenTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenTicketMutation, ReopenTicketMutationVariables>;
export const CloseTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseTicketInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeTicket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<CloseTicketMutation, CloseTicketMutationVariables>;
export const AssignTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTicketsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AssignTicketsMutation, AssignTicketsMutationVariables>;
export const CloseTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseTicketsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeTickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseTicketsMutation, CloseTicketsMutationVariables>;
export const SalesMorningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SalesMorning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"weighted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staleOpportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpportunityRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadsToCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasksDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpportunityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Opportunity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"engagedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<SalesMorningQuery, SalesMorningQueryVariables>;
export const MarketingMorningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarketingMorning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marketing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"toApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignMemberRow"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignMemberRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"withheldBecause"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<MarketingMorningQuery, MarketingMorningQueryVariables>;
export const CampaignsMorningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CampaignsMorning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marketing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"toApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"planner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"launchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"frequencyDays"}}]}}]} as unknown as DocumentNode<CampaignsMorningQuery, CampaignsMorningQueryVariables>;
export const CustomerServiceMorningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerServiceMorning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerService"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasksDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<CustomerServiceMorningQuery, CustomerServiceMorningQueryVariables>;
export const SupportMorningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupportMorning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bySeverity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myTickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingTickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"installedProducts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitlementRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasksDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"resolveBy"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"installedOn"}},{"kind":"Field","name":{"kind":"Name","value":"warrantyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitlementRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entitlement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"respondMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"resolveMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<SupportMorningQuery, SupportMorningQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;