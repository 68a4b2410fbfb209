-- The store of the CRM: who the persons are, where their data came from, on which grounds they may be released, and the access log.
-- Forward only. The gateway's role gets what it needs and nothing else, at the end of the file.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- ---------------------------------------------------------------- accountability: controllers, sources, collection (GDPR 13, 14, 30)

CREATE TABLE controller (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('Controller', 'JointController', 'Processor', 'SubProcessor')),
  contact text NOT NULL,
  country text NOT NULL
);

CREATE TABLE purpose (
  name text PRIMARY KEY,
  parent text REFERENCES purpose,
  iri text NOT NULL
);

CREATE TABLE legal_basis (
  code text PRIMARY KEY,
  article text NOT NULL,
  iri text NOT NULL
);

CREATE TABLE notice (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  language text NOT NULL,
  text text NOT NULL,
  controller_id uuid NOT NULL REFERENCES controller,
  published_at timestamptz NOT NULL,
  UNIQUE (name, version, language)
);

CREATE TABLE source (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('DATA_SUBJECT', 'OWN_STAFF', 'THIRD_PARTY', 'LIST_BROKER', 'PUBLIC_LIST')),
  verdict text NOT NULL DEFAULT 'UNCHECKED' CHECK (verdict IN ('LAWFUL', 'UNCHECKED', 'UNLAWFUL')),
  verdict_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE collection_action (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  objective text NOT NULL CHECK (objective IN ('IMPLEMENTATION', 'ENRICHMENT', 'UPDATE', 'VALIDATION', 'LOYALTY', 'FUNDRAISING')),
  kind text NOT NULL CHECK (kind IN ('DIRECT', 'TELE', 'E_MAIL', 'WEB', 'SOCIAL', 'MOBILE', 'MARKET_RESEARCH', 'PRIZE_PROMOTION')),
  target text NOT NULL,
  involves_minors boolean NOT NULL,
  purposes text[] NOT NULL CHECK (cardinality(purposes) > 0),
  controller_id uuid NOT NULL REFERENCES controller,
  notice_id uuid NOT NULL REFERENCES notice,
  defined_at timestamptz NOT NULL
);

-- ---------------------------------------------------------------- people and accounts

CREATE TABLE person (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  given_name text,
  family_name text,
  email text,
  phone text,
  birth_date date,
  tax_code text,
  address jsonb,
  language text,
  job_title text,
  income_bracket text,
  interests text[],
  source_id uuid NOT NULL REFERENCES source,
  collection_action_id uuid NOT NULL REFERENCES collection_action,
  notice_id uuid NOT NULL REFERENCES notice,
  external_id text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (source_id, external_id)
);
CREATE INDEX person_family_name ON person (family_name, id);
CREATE INDEX person_given_name ON person (given_name, id);
CREATE INDEX person_email ON person (email, id);
CREATE INDEX person_phone ON person (phone, id);
CREATE INDEX person_birth_date ON person (birth_date, id);
CREATE INDEX person_tax_code ON person (tax_code, id);
CREATE INDEX person_created_at ON person (created_at, id);
CREATE INDEX person_family_name_words ON person USING gin (family_name gin_trgm_ops);
CREATE INDEX person_given_name_words ON person USING gin (given_name gin_trgm_ops);
CREATE INDEX person_email_words ON person USING gin (email gin_trgm_ops);

CREATE TABLE contact_point (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL CHECK (kind IN ('EMAIL', 'PHONE', 'POSTAL', 'SOCIAL', 'WEB')),
  value text NOT NULL,
  label text,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX contact_point_person ON contact_point (person_id, id);
CREATE INDEX contact_point_value ON contact_point (value, id);

CREATE TABLE account (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  name text NOT NULL,
  sector text,
  year_established integer,
  revenue_musd double precision,
  employees integer,
  country text,
  parent_account_id uuid REFERENCES account,
  source_id uuid NOT NULL REFERENCES source,
  collection_action_id uuid NOT NULL REFERENCES collection_action,
  external_id text,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (source_id, external_id)
);
CREATE INDEX account_name ON account (name, id);
CREATE INDEX account_sector ON account (sector, id);
CREATE INDEX account_name_words ON account USING gin (name gin_trgm_ops);

CREATE TABLE account_membership (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account,
  person_id uuid NOT NULL REFERENCES person,
  title text,
  since date,
  until date,
  UNIQUE (account_id, person_id)
);
CREATE INDEX account_membership_person ON account_membership (person_id, account_id);

-- ---------------------------------------------------------------- staff, teams, assignments (need to know)

CREATE TABLE team (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('SALES', 'MARKETING', 'CUSTOMER_SERVICE', 'SUPPORT', 'PARTNER')),
  -- The OAuth client of a partner integration, where the team is a partner.
  client_id text UNIQUE
);

CREATE TABLE staff (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL,
  manager_id uuid REFERENCES staff,
  office text,
  source_id uuid REFERENCES source,
  external_id text,
  UNIQUE (source_id, external_id)
);

CREATE TABLE team_member (
  team_id uuid NOT NULL REFERENCES team,
  staff_id uuid NOT NULL REFERENCES staff,
  PRIMARY KEY (team_id, staff_id)
);
CREATE INDEX team_member_staff ON team_member (staff_id, team_id);

CREATE TABLE assignment (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  team_id uuid REFERENCES team,
  staff_id uuid REFERENCES staff,
  valid_from timestamptz NOT NULL,
  valid_to timestamptz NOT NULL DEFAULT 'infinity',
  CHECK ((team_id IS NULL) <> (staff_id IS NULL))
);
CREATE INDEX assignment_person ON assignment (person_id);
CREATE INDEX assignment_team ON assignment (team_id, person_id);
CREATE INDEX assignment_staff ON assignment (staff_id, person_id);

-- ---------------------------------------------------------------- sales and service

CREATE TABLE product (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  series text,
  price double precision,
  source_id uuid REFERENCES source,
  external_id text
);

CREATE TABLE opportunity (
  id uuid PRIMARY KEY,
  version integer NOT NULL DEFAULT 1,
  name text NOT NULL,
  account_id uuid REFERENCES account,
  person_id uuid REFERENCES person,
  product_id uuid REFERENCES product,
  owner_id uuid REFERENCES staff,
  stage text NOT NULL CHECK (stage IN ('PROSPECTING', 'ENGAGING', 'PROPOSING', 'NEGOTIATING', 'WON', 'LOST')),
  amount double precision CHECK (amount >= 0),
  currency text NOT NULL DEFAULT 'EUR',
  engaged_on date,
  closed_on date,
  lost_because text,
  source_id uuid REFERENCES source,
  external_id text,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (source_id, external_id),
  CHECK (account_id IS NOT NULL OR person_id IS NOT NULL)
);
CREATE INDEX opportunity_account ON opportunity (account_id, id);
CREATE INDEX opportunity_person ON opportunity (person_id, id);
CREATE INDEX opportunity_product ON opportunity (product_id, id);
CREATE INDEX opportunity_stage ON opportunity (stage, id);

CREATE TABLE "order" (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  person_id uuid REFERENCES person,
  account_id uuid REFERENCES account,
  status text NOT NULL CHECK (status IN ('PLACED', 'SHIPPED', 'DELIVERED', 'CANCELLED')),
  total double precision NOT NULL CHECK (total >= 0),
  currency text NOT NULL DEFAULT 'EUR',
  placed_at timestamptz NOT NULL,
  CHECK (account_id IS NOT NULL OR person_id IS NOT NULL)
);
CREATE INDEX order_person ON "order" (person_id, placed_at DESC, id);
CREATE INDEX order_account ON "order" (account_id, placed_at DESC, id);
CREATE INDEX order_placed_at ON "order" (placed_at, id);

CREATE TABLE order_line (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES "order",
  product_id uuid NOT NULL REFERENCES product,
  line_number integer NOT NULL,
  quantity integer NOT NULL CHECK (quantity > 0),
  unit_price double precision NOT NULL CHECK (unit_price >= 0),
  UNIQUE (order_id, line_number)
);
CREATE INDEX order_line_product ON order_line (product_id, id);

CREATE TABLE interaction (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  account_id uuid REFERENCES account,
  staff_id uuid REFERENCES staff,
  channel text NOT NULL CHECK (channel IN ('EMAIL', 'PHONE', 'CHAT', 'WEB', 'STORE', 'SOCIAL', 'POSTAL')),
  direction text NOT NULL CHECK (direction IN ('INBOUND', 'OUTBOUND')),
  department text NOT NULL CHECK (department IN ('SALES', 'MARKETING', 'CUSTOMER_SERVICE', 'SUPPORT')),
  subject text,
  summary text,
  outcome text,
  occurred_at timestamptz NOT NULL,
  source_id uuid REFERENCES source,
  external_id text,
  UNIQUE (source_id, external_id)
);
CREATE INDEX interaction_person ON interaction (person_id, occurred_at DESC, id DESC);
CREATE INDEX interaction_account ON interaction (account_id, occurred_at DESC, id DESC);
CREATE INDEX interaction_occurred_at ON interaction (occurred_at, id);

-- ---------------------------------------------------------------- facts on which a release rests

CREATE TABLE consent_record (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  schema_version text NOT NULL DEFAULT 'ISO/IEC TS 27560:2023',
  purpose text NOT NULL REFERENCES purpose,
  channel text CHECK (channel IN ('EMAIL', 'PHONE', 'POSTAL', 'SOCIAL', 'WEB')),
  processing text CHECK (processing IN ('PROFILING', 'SPECIAL_CATEGORIES')),
  legal_basis text NOT NULL REFERENCES legal_basis,
  notice_id uuid NOT NULL REFERENCES notice,
  controller_id uuid NOT NULL REFERENCES controller,
  jurisdiction text NOT NULL DEFAULT 'IT',
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX consent_record_person ON consent_record (person_id, id);

-- Append-only: a withdrawal is one more event, never a change of the grant.
CREATE TABLE consent_event (
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  consent_record_id uuid NOT NULL REFERENCES consent_record,
  version integer NOT NULL CHECK (version > 0),
  person_id uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL DEFAULT now(),
  state text NOT NULL CHECK (state IN ('ConsentGiven', 'RenewedConsentGiven', 'ConsentRequested', 'ConsentRequestDeferred',
    'ConsentRefused', 'ConsentWithdrawn', 'ConsentRevoked', 'ConsentExpired', 'ConsentInvalidated', 'ConsentUnknown')),
  valid_from timestamptz NOT NULL DEFAULT now(),
  valid_to timestamptz NOT NULL DEFAULT 'infinity',
  expressed_by text NOT NULL CHECK (expressed_by IN ('SUBJECT', 'GUARDIAN')),
  method text NOT NULL CHECK (method IN ('WEB_FORM', 'PAPER_FORM', 'PHONE_CALL', 'E_MAIL', 'IN_PERSON', 'IMPORT')),
  form_hash text,
  PRIMARY KEY (consent_record_id, version),
  CHECK (valid_from < valid_to)
);
CREATE INDEX consent_event_person ON consent_event (person_id);

CREATE TABLE contract (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL CHECK (kind IN ('CONTRACT', 'PRE_CONTRACT')),
  name text NOT NULL,
  services jsonb NOT NULL DEFAULT '{}',
  monthly_charge double precision,
  total_charge double precision,
  email_given_in_sale boolean NOT NULL DEFAULT false,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL DEFAULT 'infinity',
  source_id uuid REFERENCES source,
  external_id text,
  UNIQUE (source_id, external_id),
  CHECK (starts_at < ends_at)
);
CREATE INDEX contract_person ON contract (person_id);

CREATE TABLE objection (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  purpose text NOT NULL REFERENCES purpose,
  raised_at timestamptz NOT NULL DEFAULT now(),
  lifted_at timestamptz NOT NULL DEFAULT 'infinity'
);
CREATE INDEX objection_person ON objection (person_id);

CREATE TABLE restriction (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  because text NOT NULL CHECK (because IN ('ACCURACY_CONTESTED', 'UNLAWFUL_PROCESSING', 'LEGAL_CLAIMS', 'OBJECTION_PENDING')),
  restricted_at timestamptz NOT NULL DEFAULT now(),
  lifted_at timestamptz NOT NULL DEFAULT 'infinity'
);
CREATE INDEX restriction_person ON restriction (person_id);

-- What `decide` found, one row per person, purpose and span of time in which the grounds stay the same. A person and purpose without
-- any ground has no row. Rewritten in the transaction that changes a fact; time limits need no job.
CREATE TABLE authorisation (
  person_id uuid NOT NULL REFERENCES person,
  -- No foreign key: only `decide` writes here, from the closed list, and the check would lock the same few rows in every transaction.
  purpose text NOT NULL,
  valid_from timestamptz NOT NULL,
  valid_to timestamptz NOT NULL,
  grounds integer NOT NULL CHECK (grounds <> 0),
  reasons text NOT NULL,
  basis text NOT NULL,
  PRIMARY KEY (person_id, purpose, valid_from),
  CHECK (valid_from < valid_to)
);
CREATE INDEX authorisation_purpose ON authorisation (purpose, person_id);

-- The policy whose decisions the authorisation table holds; the gateway rewrites the table when its policy differs.
CREATE TABLE authorisation_policy (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  version text NOT NULL,
  decided_at timestamptz NOT NULL DEFAULT now()
);

-- A mutation repeated with the same key acts once.
CREATE TABLE idempotency (
  viewer text NOT NULL,
  key text NOT NULL,
  mutation text NOT NULL,
  input_hash text NOT NULL,
  -- The records that the answer showed, by type.
  ids jsonb NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (viewer, key)
);

-- ---------------------------------------------------------------- the access log

CREATE TABLE access_event (
  id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  trace_id text NOT NULL,
  viewer text NOT NULL,
  viewer_kind text NOT NULL,
  client text NOT NULL,
  on_behalf_of text,
  role text,
  purpose text,
  activity text,
  operation text NOT NULL CHECK (operation IN ('Collection', 'Alteration', 'Consultation', 'Disclosure', 'Combination', 'Erasure')),
  shape text NOT NULL CHECK (shape IN ('LIST', 'CONSULT', 'SEARCH', 'EXPORT', 'AGGREGATE', 'WRITE')),
  recipient text,
  document_hash text NOT NULL,
  operation_name text,
  policy_version text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('RELEASED', 'REFUSED', 'FAILED')),
  code text,
  persons text[] NOT NULL,
  released text[] NOT NULL,
  withheld text[] NOT NULL,
  used text[] NOT NULL,
  verdicts jsonb NOT NULL,
  PRIMARY KEY (at, id)
) PARTITION BY RANGE (at);
CREATE TABLE access_event_default PARTITION OF access_event DEFAULT;
CREATE INDEX access_event_viewer ON access_event (viewer, at);

-- ---------------------------------------------------------------- the gateway's role

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lecito_gateway') THEN
    CREATE ROLE lecito_gateway NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- another database of this server made the role at the same moment
END
$$;

GRANT USAGE ON SCHEMA public TO lecito_gateway;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO lecito_gateway;
GRANT INSERT ON person, contact_point, account, account_membership, assignment, staff, team, team_member, product, opportunity, "order",
  order_line, interaction, consent_record, consent_event, contract, objection, restriction, authorisation, idempotency, access_event
  TO lecito_gateway;
GRANT UPDATE ON person, contact_point, account, account_membership, opportunity, "order", contract, objection, restriction
  TO lecito_gateway;
GRANT DELETE ON authorisation TO lecito_gateway;
GRANT INSERT, UPDATE ON authorisation_policy TO lecito_gateway;
