/** How often a message is handed over that is refused for now, before its member is FAILED. */
const TRIES = 5;
/**
 * The wait after the first refusal, which doubles with each: half an hour, as RFC 5321 4.5.4.1 asks for, and some seven hours over all tries. Greylisting
 * and a short outage are over by then; a mailbox that is still full is left in peace.
 */
const FIRST_WAIT = "interval '30 minutes'";

/** The test that a member, under this name, does not wait after a refusal. */
export function isNotDeferred(member: string): string {
  return `NOT EXISTS (SELECT FROM message d WHERE d.member_id = ${member}.id AND d.state = 'DEFERRED'
    HAVING max(d.settled_at) + ${FIRST_WAIT} * 2 ^ (count(*) - 1) > now())`;
}

/** The test that another refusal of a message, under this name, is the last. */
export function isLastTry(message: string): string {
  return `(SELECT count(*) FROM message d WHERE d.member_id = ${message}.member_id AND d.state = 'DEFERRED') >= ${String(TRIES - 1)}`;
}
