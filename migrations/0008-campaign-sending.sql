-- Sending of campaigns: who planned and launched them, what came of them, each message that left, and the registers of opposition.

-- ---------------------------------------------------------------- campaigns

-- Four eyes: whoever planned it does not approve it. What is sent is sent in the name of whoever launched it.
ALTER TABLE campaign
  ADD COLUMN planned_by uuid REFERENCES staff,
  ADD COLUMN launched_by uuid REFERENCES staff,
  ADD COLUMN launched_role text,
  ADD COLUMN launched_client text,
  ADD COLUMN launched_trace_id text,
  ADD COLUMN member_count integer NOT NULL DEFAULT 0,
  ADD COLUMN sent_count integer NOT NULL DEFAULT 0,
  ADD COLUMN withheld_count integer NOT NULL DEFAULT 0,
  ADD COLUMN responded_count integer NOT NULL DEFAULT 0,
  ADD COLUMN unsubscribed_count integer NOT NULL DEFAULT 0;

-- SENDING: its event is durable and the message may have left. IN_DOUBT: nobody knows whether it did, so it is never sent again.
ALTER TABLE campaign_member
  DROP CONSTRAINT campaign_member_state_check,
  ADD CONSTRAINT campaign_member_state_check
    CHECK (state IN ('ADDED', 'SENDING', 'SENT', 'IN_DOUBT', 'FAILED', 'WITHHELD', 'RESPONDED', 'UNSUBSCRIBED', 'REMOVED'));

-- One table for both triggers: what each state counts as.
CREATE FUNCTION campaign_counts(state text) RETURNS integer[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ARRAY[
    (state <> 'REMOVED')::integer,
    (state IN ('SENT', 'RESPONDED', 'UNSUBSCRIBED'))::integer,
    (state = 'WITHHELD')::integer,
    (state = 'RESPONDED')::integer,
    (state = 'UNSUBSCRIBED')::integer]
$$;

CREATE FUNCTION count_added_members() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE campaign SET member_count = member_count + n.members, sent_count = sent_count + n.sent,
    withheld_count = withheld_count + n.withheld, responded_count = responded_count + n.responded,
    unsubscribed_count = unsubscribed_count + n.unsubscribed
  FROM (
    SELECT campaign_id, sum(c[1]) AS members, sum(c[2]) AS sent, sum(c[3]) AS withheld, sum(c[4]) AS responded, sum(c[5]) AS unsubscribed
    FROM (SELECT campaign_id, campaign_counts(state) AS c FROM added) AS each GROUP BY campaign_id
  ) AS n
  WHERE campaign.id = n.campaign_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER count_added_members AFTER INSERT ON campaign_member REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION count_added_members();

CREATE FUNCTION count_changed_members() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE campaign SET member_count = member_count + n.members, sent_count = sent_count + n.sent,
    withheld_count = withheld_count + n.withheld, responded_count = responded_count + n.responded,
    unsubscribed_count = unsubscribed_count + n.unsubscribed
  FROM (
    SELECT campaign_id, sum(sign * c[1]) AS members, sum(sign * c[2]) AS sent, sum(sign * c[3]) AS withheld, sum(sign * c[4]) AS responded,
      sum(sign * c[5]) AS unsubscribed
    FROM (
      SELECT campaign_id, 1 AS sign, campaign_counts(state) AS c FROM after
      UNION ALL SELECT campaign_id, -1, campaign_counts(state) FROM before
    ) AS each GROUP BY campaign_id
  ) AS n
  -- A campaign whose counts stay the same is not touched, hence not locked.
  WHERE campaign.id = n.campaign_id AND (n.members, n.sent, n.withheld, n.responded, n.unsubscribed) <> (0, 0, 0, 0, 0);
  RETURN NULL;
END
$$;
CREATE TRIGGER count_changed_members AFTER UPDATE ON campaign_member REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION count_changed_members();

UPDATE campaign SET member_count = n.members, sent_count = n.sent, withheld_count = n.withheld, responded_count = n.responded,
  unsubscribed_count = n.unsubscribed
FROM (
  SELECT campaign_id, sum(c[1]) AS members, sum(c[2]) AS sent, sum(c[3]) AS withheld, sum(c[4]) AS responded, sum(c[5]) AS unsubscribed
  FROM (SELECT campaign_id, campaign_counts(state) AS c FROM campaign_member) AS each GROUP BY campaign_id
) AS n
WHERE campaign.id = n.campaign_id;

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
