import type {
  AccountMembershipRow,
  AccountRow,
  AssignmentRow,
  CollectionActionRow,
  ConsentEventRow,
  ConsentRecordRow,
  ContactPointRow,
  ContractRow,
  ControllerRow,
  InteractionRow,
  NoticeRow,
  ObjectionRow,
  OpportunityRow,
  OrderLineRow,
  OrderRow,
  PersonRow,
  ProductRow,
  RestrictionRow,
  SourceRow,
  StaffRow,
  TeamMemberRow,
  TeamRow,
} from './rows';
import type {
  AssetRow,
  AttachmentRow,
  CampaignMemberRow,
  CampaignRow,
  CaseRow,
  EntitlementRow,
  HandOffRow,
  LeadRow,
  NoteRow,
  QueueRow,
  TaskRow,
  TicketRow,
} from './work-rows';

/** Who collects, from where, for what, under which notice: what an import needs as well. */
export interface CollectionRows {
  readonly controller: readonly ControllerRow[];
  readonly notice: readonly NoticeRow[];
  readonly source: readonly SourceRow[];
  readonly collection_action: readonly CollectionActionRow[];
}

/** Who works for the company. */
export interface OrganisationRows {
  readonly team: readonly TeamRow[];
  readonly staff: readonly StaffRow[];
  readonly team_member: readonly TeamMemberRow[];
}

export interface PeopleRows {
  readonly person: readonly PersonRow[];
  readonly contact_point: readonly ContactPointRow[];
  readonly account: readonly AccountRow[];
  readonly account_membership: readonly AccountMembershipRow[];
}

export interface SalesRows {
  readonly product: readonly ProductRow[];
  readonly opportunity: readonly OpportunityRow[];
  readonly order: readonly OrderRow[];
  readonly order_line: readonly OrderLineRow[];
  readonly interaction: readonly InteractionRow[];
}

/** On what a release rests. */
export interface FactRows {
  readonly consent_record: readonly ConsentRecordRow[];
  readonly consent_event: readonly ConsentEventRow[];
  readonly contract: readonly ContractRow[];
  readonly objection: readonly ObjectionRow[];
  readonly restriction: readonly RestrictionRow[];
  readonly assignment: readonly AssignmentRow[];
}

/** What the four departments have to do. */
export interface WorkRows {
  readonly queue: readonly QueueRow[];
  readonly lead: readonly LeadRow[];
  readonly campaign: readonly CampaignRow[];
  readonly campaign_member: readonly CampaignMemberRow[];
  readonly asset: readonly AssetRow[];
  readonly entitlement: readonly EntitlementRow[];
  readonly service_case: readonly CaseRow[];
  readonly ticket: readonly TicketRow[];
  readonly task: readonly TaskRow[];
  readonly note: readonly NoteRow[];
  readonly attachment: readonly AttachmentRow[];
  readonly hand_off: readonly HandOffRow[];
}

/** All rows of the demo, by table. */
export interface DemoRows extends CollectionRows, OrganisationRows, PeopleRows, SalesRows, FactRows, WorkRows {}
