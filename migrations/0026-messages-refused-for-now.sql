-- DEFERRED: whoever delivers refused this message for now. The others go first, and it is tried again some times.
ALTER TABLE message
  DROP CONSTRAINT message_state_check,
  ADD CONSTRAINT message_state_check CHECK (state IN ('SENDING', 'SENT', 'FAILED', 'IN_DOUBT', 'RETURNED', 'DEFERRED'));
CREATE INDEX message_deferred ON message (member_id) WHERE state = 'DEFERRED';
