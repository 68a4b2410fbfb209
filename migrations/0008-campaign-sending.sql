-- Sending of campaigns: who planned and launched them, what came of them, each message that left, and the registers of opposition.

-- ---------------------------------------------------------------- campaigns

-- Four eyes: whoever planned it does not approve it. What is sent is sent in the name of whoever launched it.
ALTER TABLE campaign
  ADD COLUMN planned_by uuid REFERENCES staff,
  ADD COLUMN launched_by uuid REFERENCES staff,
  ADD COLUMN launched_role text,
  ADD COLUMN launched_client text,
  ADD COLUMN launched_trace_id text;

-- SENDING: its event is durable and the message may have left. IN_DOUBT: nobody knows whether it did, so it is never sent again.
ALTER TABLE campaign_member
  DROP CONSTRAINT campaign_member_state_check,
  ADD CONSTRAINT campaign_member_state_check
    CHECK (state IN ('ADDED', 'SENDING', 'SENT', 'IN_DOUBT', 'FAILED', 'WITHHELD', 'RESPONDED', 'UNSUBSCRIBED', 'REMOVED'));

-- ---------------------------------------------------------------- messages

-- One row for each message that was handed to a transport. The text is not kept: it follows from the template and what was released.
CREATE TABLE message (
  id uuid PRIMARY KEY,
  campaign_id uuid NOT NULL REFERENCES campaign,
  member_id uuid NOT NULL REFERENCES campaign_member,
  person_id uuid NOT NULL REFERENCES person,
  purpose text NOT NULL REFERENCES purpose,
  channel text NOT NULL CHECK (channel IN ('EMAIL', 'PHONE', 'POSTAL')),
  -- On which it was sent: what its unsubscribe link withdraws.
  "ground" text NOT NULL,
  state text NOT NULL DEFAULT 'SENDING' CHECK (state IN ('SENDING', 'SENT', 'FAILED', 'IN_DOUBT', 'RETURNED')),
  access_event_id uuid NOT NULL,
  sending_at timestamptz NOT NULL DEFAULT now(),
  settled_at timestamptz
);
-- At most once, whatever the program does: RETURNED and FAILED never left.
CREATE UNIQUE INDEX message_once ON message (member_id) WHERE state IN ('SENDING', 'SENT', 'IN_DOUBT');
CREATE INDEX message_person ON message (person_id, sending_at DESC);
CREATE INDEX message_sending ON message (sending_at) WHERE state = 'SENDING';

-- ---------------------------------------------------------------- registers of opposition

-- Append-only. OPT_OUT is our own list, RPO the public one (DPR 26/2022), of which each check leaves an entry, found there or not.
-- The address stands here as a keyed pseudonym: the entry outlives the person's row, and speaks for whoever has that address.
CREATE TABLE suppression_entry (
  id uuid PRIMARY KEY,
  register text NOT NULL CHECK (register IN ('OPT_OUT', 'RPO')),
  channel text NOT NULL CHECK (channel IN ('EMAIL', 'PHONE', 'POSTAL')),
  address text NOT NULL,
  listed boolean NOT NULL,
  -- Since when it is listed; consents before that are void.
  listed_at timestamptz,
  checked_at timestamptz NOT NULL DEFAULT now(),
  CHECK (listed = (listed_at IS NOT NULL)),
  CHECK (register = 'RPO' OR listed)
);
CREATE INDEX suppression_entry_address ON suppression_entry (address, channel, register, checked_at DESC);

GRANT SELECT, INSERT ON message, suppression_entry TO lecito_gateway;
GRANT UPDATE (state, settled_at) ON message TO lecito_gateway;
