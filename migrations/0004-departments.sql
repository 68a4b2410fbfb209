-- What the four departments work with: leads, campaigns, cases, tickets, installed products, tasks, notes, hand-offs.
-- Every row about a person names that person, and is released by that person's own verdict.

CREATE TABLE queue (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  department text NOT NULL CHECK (department IN ('SALES', 'MARKETING', 'CUSTOMER_SERVICE', 'SUPPORT')),
  team_id uuid REFERENCES team
);
CREATE INDEX queue_department ON queue (department, id);

-- ---------------------------------------------------------------- sales

CREATE TABLE lead (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  person_id uuid NOT NULL REFERENCES person,
  account_name text,
  interest text,
  state text NOT NULL DEFAULT 'NEW' CHECK (state IN ('NEW', 'WORKING', 'QUALIFIED', 'CONVERTED', 'DISQUALIFIED')),
  rating text CHECK (rating IN ('HOT', 'WARM', 'COLD')),
  channel text NOT NULL CHECK (channel IN ('EMAIL', 'PHONE', 'CHAT', 'WEB', 'STORE', 'SOCIAL', 'POSTAL')),
  owner_id uuid REFERENCES staff,
  due_on date,
  source_id uuid NOT NULL REFERENCES source,
  collection_action_id uuid NOT NULL REFERENCES collection_action,
  disqualified_because text,
  converted_opportunity_id uuid REFERENCES opportunity,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX lead_person ON lead (person_id, created_at DESC, id DESC);
CREATE INDEX lead_opportunity ON lead (converted_opportunity_id, id);
CREATE INDEX lead_state ON lead (state, due_on, id);
CREATE INDEX lead_due_on ON lead (due_on, id);
CREATE INDEX lead_owner ON lead (owner_id, due_on, id);
CREATE INDEX lead_created_at ON lead (created_at, id);

-- ---------------------------------------------------------------- marketing

CREATE TABLE campaign (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  name text NOT NULL,
  purpose text NOT NULL REFERENCES purpose,
  channel text NOT NULL CHECK (channel IN ('EMAIL', 'PHONE', 'CHAT', 'WEB', 'STORE', 'SOCIAL', 'POSTAL')),
  state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'PLANNED', 'APPROVED', 'RUNNING', 'PAUSED', 'COMPLETED', 'CANCELLED')),
  collection_action_id uuid REFERENCES collection_action,
  subject_template text,
  body_template text,
  planned_for timestamptz,
  approved_by uuid REFERENCES staff,
  starts_at timestamptz,
  ends_at timestamptz,
  -- Fewest days between two messages to one person.
  frequency_days integer NOT NULL DEFAULT 7 CHECK (frequency_days >= 0),
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK (starts_at <= ends_at)
);
CREATE INDEX campaign_state ON campaign (state, id);
CREATE INDEX campaign_created_at ON campaign (created_at, id);

CREATE TABLE campaign_member (
  id uuid PRIMARY KEY,
  campaign_id uuid NOT NULL REFERENCES campaign,
  person_id uuid NOT NULL REFERENCES person,
  state text NOT NULL DEFAULT 'ADDED' CHECK (state IN ('ADDED', 'SENT', 'WITHHELD', 'RESPONDED', 'UNSUBSCRIBED', 'REMOVED')),
  withheld_because text,
  sent_at timestamptz,
  responded_at timestamptz,
  added_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (campaign_id, person_id)
);
CREATE INDEX campaign_member_campaign ON campaign_member (campaign_id, id);
CREATE INDEX campaign_member_state ON campaign_member (campaign_id, state, id);
CREATE INDEX campaign_member_person ON campaign_member (person_id, added_at DESC, id DESC);
CREATE INDEX campaign_member_sent ON campaign_member (person_id, sent_at);

-- ---------------------------------------------------------------- installed products

CREATE TABLE asset (
  id uuid PRIMARY KEY,
  person_id uuid REFERENCES person,
  account_id uuid REFERENCES account,
  product_id uuid NOT NULL REFERENCES product,
  serial_number text NOT NULL UNIQUE,
  installed_on date,
  warranty_until date,
  CHECK (account_id IS NOT NULL OR person_id IS NOT NULL)
);
CREATE INDEX asset_person ON asset (person_id, id);
CREATE INDEX asset_account ON asset (account_id, id);
CREATE INDEX asset_product ON asset (product_id, id);

CREATE TABLE entitlement (
  id uuid PRIMARY KEY,
  person_id uuid REFERENCES person,
  account_id uuid REFERENCES account,
  asset_id uuid REFERENCES asset,
  name text NOT NULL,
  service_level text NOT NULL CHECK (service_level IN ('GOLD', 'SILVER', 'BRONZE')),
  respond_minutes integer NOT NULL CHECK (respond_minutes > 0),
  resolve_minutes integer NOT NULL CHECK (resolve_minutes >= respond_minutes),
  valid_from timestamptz NOT NULL,
  valid_to timestamptz NOT NULL DEFAULT 'infinity',
  CHECK (account_id IS NOT NULL OR person_id IS NOT NULL),
  CHECK (valid_from < valid_to)
);
CREATE INDEX entitlement_person ON entitlement (person_id, id);
CREATE INDEX entitlement_account ON entitlement (account_id, id);
CREATE INDEX entitlement_asset ON entitlement (asset_id, id);

-- ---------------------------------------------------------------- cases and tickets

CREATE SEQUENCE case_number;
CREATE SEQUENCE ticket_number;

-- `CASE-000123`; after a million the number simply grows longer.
CREATE FUNCTION next_number(prefix text, numbers regclass) RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT prefix || lpad(n::text, greatest(6, length(n::text)), '0') FROM (SELECT nextval(numbers) AS n) AS next
$$;

-- `case` is a word of SQL.
CREATE TABLE service_case (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  number text NOT NULL UNIQUE DEFAULT next_number('CASE-', 'case_number'),
  person_id uuid NOT NULL REFERENCES person,
  account_id uuid REFERENCES account,
  queue_id uuid REFERENCES queue,
  owner_id uuid REFERENCES staff,
  subject text NOT NULL,
  description text,
  answer text,
  priority text NOT NULL DEFAULT 'NORMAL' CHECK (priority IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
  state text NOT NULL DEFAULT 'NEW' CHECK (state IN ('NEW', 'OPEN', 'WAITING', 'RESOLVED', 'CLOSED')),
  channel text NOT NULL CHECK (channel IN ('EMAIL', 'PHONE', 'CHAT', 'WEB', 'STORE', 'SOCIAL', 'POSTAL')),
  promised_at timestamptz,
  due_at timestamptz,
  opened_at timestamptz NOT NULL DEFAULT now(),
  resolved_at timestamptz,
  closed_at timestamptz
);
CREATE INDEX service_case_person ON service_case (person_id, opened_at DESC, id DESC);
CREATE INDEX service_case_account ON service_case (account_id, opened_at DESC, id DESC);
CREATE INDEX service_case_queue ON service_case (queue_id, due_at, id);
CREATE INDEX service_case_owner ON service_case (owner_id, due_at, id);
CREATE INDEX service_case_state ON service_case (state, due_at, id);
CREATE INDEX service_case_due_at ON service_case (due_at, id);
CREATE INDEX service_case_promised_at ON service_case (promised_at, id);
CREATE INDEX service_case_opened_at ON service_case (opened_at, id);

CREATE TABLE ticket (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  number text NOT NULL UNIQUE DEFAULT next_number('TCK-', 'ticket_number'),
  person_id uuid NOT NULL REFERENCES person,
  account_id uuid REFERENCES account,
  queue_id uuid REFERENCES queue,
  owner_id uuid REFERENCES staff,
  asset_id uuid REFERENCES asset,
  entitlement_id uuid REFERENCES entitlement,
  subject text NOT NULL,
  description text,
  resolution text,
  severity text NOT NULL DEFAULT 'S3' CHECK (severity IN ('S1', 'S2', 'S3', 'S4')),
  state text NOT NULL DEFAULT 'NEW' CHECK (state IN ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER', 'RESOLVED', 'CLOSED')),
  opened_at timestamptz NOT NULL DEFAULT now(),
  responded_at timestamptz,
  respond_by timestamptz,
  resolve_by timestamptz,
  -- The clock of the service level stands while the customer is asked: since when, and for how long before that.
  waiting_since timestamptz,
  waited_seconds integer NOT NULL DEFAULT 0 CHECK (waited_seconds >= 0),
  resolved_at timestamptz,
  closed_at timestamptz
);
CREATE INDEX ticket_person ON ticket (person_id, opened_at DESC, id DESC);
CREATE INDEX ticket_account ON ticket (account_id, opened_at DESC, id DESC);
CREATE INDEX ticket_queue ON ticket (queue_id, resolve_by, id);
CREATE INDEX ticket_owner ON ticket (owner_id, resolve_by, id);
CREATE INDEX ticket_asset ON ticket (asset_id, opened_at DESC, id DESC);
CREATE INDEX ticket_entitlement ON ticket (entitlement_id, id);
CREATE INDEX ticket_state ON ticket (state, severity, resolve_by, id);
CREATE INDEX ticket_severity ON ticket (severity, id);
CREATE INDEX ticket_resolve_by ON ticket (resolve_by, id);
CREATE INDEX ticket_opened_at ON ticket (opened_at, id);

-- ---------------------------------------------------------------- work across departments

CREATE TABLE task (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  person_id uuid REFERENCES person,
  account_id uuid REFERENCES account,
  opportunity_id uuid REFERENCES opportunity,
  case_id uuid REFERENCES service_case,
  ticket_id uuid REFERENCES ticket,
  lead_id uuid REFERENCES lead,
  department text NOT NULL CHECK (department IN ('SALES', 'MARKETING', 'CUSTOMER_SERVICE', 'SUPPORT')),
  owner_id uuid REFERENCES staff,
  title text NOT NULL,
  state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'CANCELLED')),
  due_on date,
  done_at timestamptz,
  -- In whose name a workflow made it.
  purpose text REFERENCES purpose,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX task_person ON task (person_id, due_on, id);
CREATE INDEX task_account ON task (account_id, due_on, id);
CREATE INDEX task_opportunity ON task (opportunity_id, due_on, id);
CREATE INDEX task_case ON task (case_id, due_on, id);
CREATE INDEX task_ticket ON task (ticket_id, due_on, id);
CREATE INDEX task_lead ON task (lead_id, due_on, id);
CREATE INDEX task_owner ON task (owner_id, state, due_on, id);
CREATE INDEX task_department ON task (department, state, due_on, id);
CREATE INDEX task_due_on ON task (due_on, id);

CREATE TABLE note (
  id uuid PRIMARY KEY,
  person_id uuid REFERENCES person,
  account_id uuid REFERENCES account,
  author_id uuid REFERENCES staff,
  text text NOT NULL,
  department text NOT NULL CHECK (department IN ('SALES', 'MARKETING', 'CUSTOMER_SERVICE', 'SUPPORT')),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX note_person ON note (person_id, created_at DESC, id DESC);
CREATE INDEX note_account ON note (account_id, created_at DESC, id DESC);

CREATE TABLE attachment (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  note_id uuid REFERENCES note,
  case_id uuid REFERENCES service_case,
  ticket_id uuid REFERENCES ticket,
  file_name text NOT NULL,
  media_type text NOT NULL,
  bytes integer NOT NULL CHECK (bytes >= 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  -- Where the file lies; the store holds the reference only.
  location text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX attachment_person ON attachment (person_id, id);
CREATE INDEX attachment_note ON attachment (note_id, id);
CREATE INDEX attachment_case ON attachment (case_id, id);
CREATE INDEX attachment_ticket ON attachment (ticket_id, id);

-- Append-only: what was handed from one department to another, why, and for which purpose the receiver may look.
CREATE TABLE hand_off (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  case_id uuid REFERENCES service_case,
  ticket_id uuid REFERENCES ticket,
  opportunity_id uuid REFERENCES opportunity,
  lead_id uuid REFERENCES lead,
  from_department text NOT NULL CHECK (from_department IN ('SALES', 'MARKETING', 'CUSTOMER_SERVICE', 'SUPPORT')),
  to_department text NOT NULL CHECK (to_department IN ('SALES', 'MARKETING', 'CUSTOMER_SERVICE', 'SUPPORT')),
  to_queue_id uuid REFERENCES queue,
  purpose text NOT NULL REFERENCES purpose,
  reason text NOT NULL,
  by_id uuid REFERENCES staff,
  at timestamptz NOT NULL DEFAULT now(),
  CHECK (num_nonnulls(case_id, ticket_id, opportunity_id, lead_id) <= 1)
);
CREATE INDEX hand_off_person ON hand_off (person_id, at DESC, id DESC);
CREATE INDEX hand_off_case ON hand_off (case_id, at DESC, id DESC);
CREATE INDEX hand_off_ticket ON hand_off (ticket_id, at DESC, id DESC);
CREATE INDEX hand_off_opportunity ON hand_off (opportunity_id, at DESC, id DESC);
CREATE INDEX hand_off_lead ON hand_off (lead_id, at DESC, id DESC);
CREATE INDEX hand_off_queue ON hand_off (to_queue_id, at DESC, id DESC);
CREATE INDEX hand_off_at ON hand_off (at, id);

-- ---------------------------------------------------------------- the gateway's role

GRANT SELECT, INSERT ON queue, lead, campaign, campaign_member, asset, entitlement, service_case, ticket, task, note, attachment, hand_off
  TO lecito_gateway;
GRANT UPDATE ON queue, lead, campaign, campaign_member, asset, entitlement, service_case, ticket, task TO lecito_gateway;
GRANT USAGE ON SEQUENCE case_number, ticket_number TO lecito_gateway;
