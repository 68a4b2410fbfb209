import type { Purpose } from '../vocabulary/purposes';
import type { Department, InteractionRow } from './rows';

// Rows exactly as the tables of migrations/0004-departments.sql hold them. Cases and tickets get their numbers from the store.

type Channel = InteractionRow['channel'];

export interface QueueRow {
  readonly id: string;
  readonly name: string;
  readonly department: Department;
  readonly team_id: string;
}

export interface LeadRow {
  readonly id: string;
  readonly person_id: string;
  readonly account_name: string | null;
  readonly interest: string;
  readonly state: 'NEW' | 'WORKING' | 'QUALIFIED' | 'CONVERTED' | 'DISQUALIFIED';
  readonly rating: 'HOT' | 'WARM' | 'COLD' | null;
  readonly channel: Channel;
  readonly owner_id: string | null;
  readonly due_on: string | null;
  readonly source_id: string;
  readonly collection_action_id: string;
  readonly disqualified_because: string | null;
  readonly converted_opportunity_id: string | null;
  readonly created_at: string;
}

export interface CampaignRow {
  readonly id: string;
  readonly name: string;
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly state: 'DRAFT' | 'PLANNED' | 'APPROVED' | 'RUNNING' | 'PAUSED' | 'COMPLETED' | 'CANCELLED';
  readonly collection_action_id: string;
  readonly subject_template: string;
  readonly body_template: string;
  readonly planned_for: string | null;
  readonly planned_by: string | null;
  readonly approved_by: string | null;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
  readonly frequency_days: number;
  readonly created_at: string;
}

export interface CampaignMemberRow {
  readonly id: string;
  readonly campaign_id: string;
  readonly person_id: string;
  readonly state: 'ADDED' | 'SENT' | 'WITHHELD' | 'RESPONDED' | 'UNSUBSCRIBED' | 'REMOVED';
  readonly withheld_because: string | null;
  readonly sent_at: string | null;
  readonly responded_at: string | null;
  readonly added_at: string;
}

export interface AssetRow {
  readonly id: string;
  readonly person_id: string | null;
  readonly account_id: string | null;
  readonly product_id: string;
  readonly serial_number: string;
  readonly installed_on: string;
  readonly warranty_until: string;
}

export interface EntitlementRow {
  readonly id: string;
  readonly person_id: string | null;
  readonly account_id: string | null;
  readonly asset_id: string;
  readonly name: string;
  readonly service_level: 'GOLD' | 'SILVER' | 'BRONZE';
  readonly respond_minutes: number;
  readonly resolve_minutes: number;
  readonly valid_from: string;
  readonly valid_to: string;
}

export interface CaseRow {
  readonly id: string;
  readonly person_id: string;
  readonly account_id: string | null;
  readonly queue_id: string;
  readonly owner_id: string | null;
  readonly subject: string;
  readonly description: string;
  readonly answer: string | null;
  readonly priority: 'LOW' | 'NORMAL' | 'HIGH' | 'URGENT';
  readonly state: 'NEW' | 'OPEN' | 'WAITING' | 'RESOLVED' | 'CLOSED';
  readonly channel: Channel;
  readonly promised_at: string | null;
  readonly due_at: string;
  readonly opened_at: string;
  readonly resolved_at: string | null;
  readonly closed_at: string | null;
}

export interface TicketRow {
  readonly id: string;
  readonly person_id: string;
  readonly account_id: string | null;
  readonly queue_id: string;
  readonly owner_id: string | null;
  readonly asset_id: string | null;
  readonly entitlement_id: string | null;
  readonly subject: string;
  readonly description: string;
  readonly resolution: string | null;
  readonly severity: 'S1' | 'S2' | 'S3' | 'S4';
  readonly state: 'NEW' | 'IN_PROGRESS' | 'WAITING_FOR_CUSTOMER' | 'RESOLVED' | 'CLOSED';
  readonly opened_at: string;
  readonly responded_at: string | null;
  readonly respond_by: string | null;
  readonly resolve_by: string | null;
  readonly waiting_since: string | null;
  readonly waited_seconds: number;
  readonly resolved_at: string | null;
  readonly closed_at: string | null;
}

export interface TaskRow {
  readonly id: string;
  readonly person_id: string | null;
  readonly account_id: string | null;
  readonly opportunity_id: string | null;
  readonly case_id: string | null;
  readonly ticket_id: string | null;
  readonly lead_id: string | null;
  readonly department: Department;
  readonly owner_id: string;
  readonly title: string;
  readonly state: 'OPEN' | 'DONE' | 'CANCELLED';
  readonly due_on: string;
  readonly done_at: string | null;
  readonly purpose: Purpose | null;
  readonly created_at: string;
}

export interface NoteRow {
  readonly id: string;
  readonly person_id: string | null;
  readonly account_id: string | null;
  readonly author_id: string;
  readonly text: string;
  readonly department: Department;
  readonly created_at: string;
}

export interface AttachmentRow {
  readonly id: string;
  readonly person_id: string;
  readonly note_id: string | null;
  readonly case_id: string | null;
  readonly ticket_id: string | null;
  readonly file_name: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly location: string;
  readonly created_at: string;
}

export interface HandOffRow {
  readonly id: string;
  readonly person_id: string;
  readonly case_id: string | null;
  readonly ticket_id: string | null;
  readonly opportunity_id: string | null;
  readonly lead_id: string | null;
  readonly from_department: Department;
  readonly to_department: Department;
  readonly to_queue_id: string;
  readonly purpose: Purpose;
  readonly reason: string;
  readonly by_id: string;
  readonly at: string;
}
