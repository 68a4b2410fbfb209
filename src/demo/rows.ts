import type { ConsentChannel, ConsentState, ExpressedBy, ProcessingKind } from '../vocabulary/consent';
import type { LegalBasis } from '../vocabulary/grounds';
import type { Purpose } from '../vocabulary/purposes';

// Rows exactly as the tables of migrations/0001-store.sql hold them; times and days as RFC 3339 text or `infinity`.

export interface ControllerRow {
  readonly id: string;
  readonly name: string;
  readonly kind: 'Controller' | 'JointController' | 'Processor' | 'SubProcessor';
  readonly contact: string;
  readonly country: string;
}

export interface NoticeRow {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly language: string;
  readonly text: string;
  readonly controller_id: string;
  readonly published_at: string;
}

export interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly kind: 'DATA_SUBJECT' | 'OWN_STAFF' | 'THIRD_PARTY' | 'LIST_BROKER' | 'PUBLIC_LIST';
  readonly verdict: 'LAWFUL' | 'UNCHECKED' | 'UNLAWFUL';
  readonly verdict_at: string;
}

export interface CollectionActionRow {
  readonly id: string;
  readonly name: string;
  readonly objective: 'IMPLEMENTATION' | 'ENRICHMENT' | 'UPDATE' | 'VALIDATION' | 'LOYALTY' | 'FUNDRAISING';
  readonly kind: 'DIRECT' | 'TELE' | 'E_MAIL' | 'WEB' | 'SOCIAL' | 'MOBILE' | 'MARKET_RESEARCH' | 'PRIZE_PROMOTION';
  readonly target: string;
  readonly involves_minors: boolean;
  readonly purposes: readonly Purpose[];
  readonly controller_id: string;
  readonly notice_id: string;
  readonly defined_at: string;
}

export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly kind: 'SALES' | 'MARKETING' | 'CUSTOMER_SERVICE' | 'SUPPORT' | 'PARTNER';
  readonly client_id: string | null;
}

export interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly manager_id: string | null;
  readonly office: string;
}

export interface TeamMemberRow {
  readonly team_id: string;
  readonly staff_id: string;
}

export interface AddressValue {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly province: string;
  readonly country: string;
}

export interface PersonRow {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly birth_date: string | null;
  readonly tax_code: string | null;
  readonly address: AddressValue | null;
  readonly language: 'it' | 'en';
  readonly job_title: string | null;
  readonly income_bracket: string | null;
  readonly interests: readonly string[] | null;
  readonly source_id: string;
  readonly collection_action_id: string;
  readonly notice_id: string;
  readonly external_id: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface ContactPointRow {
  readonly id: string;
  readonly person_id: string;
  readonly kind: ConsentChannel;
  readonly value: string;
  readonly label: string | null;
  readonly created_at: string;
}

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
  readonly year_established: number;
  readonly revenue_musd: number;
  readonly employees: number;
  readonly country: string;
  readonly parent_account_id: string | null;
  readonly source_id: string;
  readonly collection_action_id: string;
  readonly created_at: string;
}

export interface AccountMembershipRow {
  readonly id: string;
  readonly account_id: string;
  readonly person_id: string;
  readonly title: string;
  readonly since: string;
  readonly until: string | null;
}

export interface AssignmentRow {
  readonly id: string;
  readonly person_id: string;
  readonly team_id: string | null;
  readonly staff_id: string | null;
  readonly valid_from: string;
  readonly valid_to: string;
}

export interface ProductRow {
  readonly id: string;
  readonly name: string;
  readonly series: string;
  readonly price: number;
}

export interface OpportunityRow {
  readonly id: string;
  readonly name: string;
  readonly account_id: string | null;
  readonly person_id: string | null;
  readonly product_id: string;
  readonly owner_id: string;
  readonly stage: 'PROSPECTING' | 'ENGAGING' | 'PROPOSING' | 'NEGOTIATING' | 'WON' | 'LOST';
  readonly amount: number;
  readonly engaged_on: string | null;
  readonly closed_on: string | null;
  readonly lost_because: string | null;
  readonly created_at: string;
}

export interface OrderRow {
  readonly id: string;
  readonly number: string;
  readonly person_id: string | null;
  readonly account_id: string | null;
  readonly status: 'PLACED' | 'SHIPPED' | 'DELIVERED' | 'CANCELLED';
  readonly total: number;
  readonly placed_at: string;
}

export interface OrderLineRow {
  readonly id: string;
  readonly order_id: string;
  readonly product_id: string;
  readonly line_number: number;
  readonly quantity: number;
  readonly unit_price: number;
}

/** A department, as the store writes it. */
export type Department = 'SALES' | 'MARKETING' | 'CUSTOMER_SERVICE' | 'SUPPORT';

export interface InteractionRow {
  readonly id: string;
  readonly person_id: string;
  readonly account_id: string | null;
  readonly staff_id: string;
  readonly channel: 'EMAIL' | 'PHONE' | 'CHAT' | 'WEB' | 'STORE' | 'SOCIAL' | 'POSTAL';
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly department: Department;
  readonly subject: string;
  readonly summary: string;
  readonly outcome: string;
  readonly occurred_at: string;
}

export interface ConsentRecordRow {
  readonly id: string;
  readonly person_id: string;
  readonly purpose: Purpose;
  readonly channel: ConsentChannel | null;
  readonly processing: ProcessingKind | null;
  readonly legal_basis: LegalBasis;
  readonly notice_id: string;
  readonly controller_id: string;
  readonly jurisdiction: string;
  readonly created_at: string;
}

export interface ConsentEventRow {
  readonly id: string;
  readonly consent_record_id: string;
  readonly version: number;
  readonly person_id: string;
  readonly at: string;
  readonly state: ConsentState;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly expressed_by: ExpressedBy;
  readonly method: 'WEB_FORM' | 'PAPER_FORM' | 'PHONE_CALL' | 'E_MAIL' | 'IN_PERSON' | 'IMPORT';
  readonly form_hash: string | null;
}

export interface ContractRow {
  readonly id: string;
  readonly person_id: string;
  readonly kind: 'CONTRACT' | 'PRE_CONTRACT';
  readonly name: string;
  readonly services: Readonly<Record<string, string>>;
  readonly monthly_charge: number | null;
  readonly total_charge: number | null;
  readonly email_given_in_sale: boolean;
  readonly starts_at: string;
  readonly ends_at: string;
}

export interface ObjectionRow {
  readonly id: string;
  readonly person_id: string;
  readonly purpose: Purpose;
  readonly raised_at: string;
  readonly lifted_at: string;
}

export interface RestrictionRow {
  readonly id: string;
  readonly person_id: string;
  readonly because: 'ACCURACY_CONTESTED' | 'UNLAWFUL_PROCESSING' | 'LEGAL_CLAIMS' | 'OBJECTION_PENDING';
  readonly restricted_at: string;
  readonly lifted_at: string;
}
