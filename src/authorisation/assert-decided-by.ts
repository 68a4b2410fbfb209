import type { Policy } from '../decision/policy';
import { LecitoError } from '../errors';
import type { Sentence } from '../sentence';
import type { Sql } from '../store/sql';
import { readStoredPolicy } from '../store/stored-policy';

/** Holds a lock that all writers share, so that no gateway goes over to another policy between this look and the commit. */
const DECIDED_BY = 'SELECT deciding_policy() AS version';

/** What a command says where it would decide otherwise than the gateway. */
export const ANOTHER_POLICY: Sentence = {
  en: 'The gateway decides by another version of the policy than this command. Restart the gateway, then repeat the command.',
  it: 'Il gateway decide con una versione della policy diversa da quella di questo comando. Riavviare il gateway, poi ripetere il comando.',
};

/** The policy of the stored decisions, or by which they are just being made anew; null where there are none yet. */
export async function decidingPolicy(sql: Sql): Promise<string | null> {
  const [stored] = await sql.query(DECIDED_BY, []);
  return typeof stored?.['version'] === 'string' ? readStoredPolicy(stored['version']).version : null;
}

/**
 * Makes sure that the stored decisions are of this policy, or are being made so: a gateway that still runs an older one would otherwise
 * write its own beside them. Throws POLICY_CHANGED.
 */
export async function assertDecidedBy(sql: Sql, policy: Policy): Promise<void> {
  if ((await decidingPolicy(sql)) !== policy.version) {
    throw new LecitoError('POLICY_CHANGED', { privateDetail: 'another policy decides in this store; restart this gateway with it' });
  }
}
