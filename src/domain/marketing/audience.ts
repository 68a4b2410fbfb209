import type { Policy } from '../../decision/policy';
import { FEW } from '../../release/sql/matches';
import { holdsNow } from '../../store/holds-now';
import type { Sql } from '../../store/sql';
import { loadAddressees } from './addressees';
import { mayAddress, type Line } from './may-send';
import type { SendingReason } from './sending-reasons';

const BATCH = 1_000;

/** How many may be addressed, and how many may not, by reason; null = those of whom the asker could not read it otherwise, where that is told apart. */
export interface Reach {
  readonly total: number;
  readonly addressable: number;
  readonly refusals: ReadonlyMap<SendingReason | null, number>;
  /** Those who were counted, where they are so few that the counts tell of each; else nobody. */
  readonly few: readonly string[];
}

const EVERYBODY = 'SELECT id FROM person WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT $2';

/** The members of a campaign who are still to be addressed or were, and whether the asker may see each. */
const MEMBERS = `
SELECT m.person_id AS id, a.person_id IS NOT NULL AS seen
FROM campaign_member m LEFT JOIN authorisation a
  ON a.person_id = m.person_id AND a.purpose = $4 AND ${holdsNow('a')} AND (a.grounds & $5) <> 0
WHERE m.campaign_id = $3 AND m.state <> 'REMOVED' AND ($1::uuid IS NULL OR m.person_id > $1::uuid)
ORDER BY m.person_id LIMIT $2`;

export interface AudienceQuestion extends Line {
  /** Null = everybody in the store. */
  readonly campaignId: string | null;
  /** The grounds of which a person must give some one to be seen by the asker at all. */
  readonly seenBy: number;
}

/** What is asked, with the policy that decides and the key of the registers. */
export interface AudienceParts {
  /** Ends with an error once nobody waits for the answer any more. */
  readonly sql: Sql;
  readonly policy: Policy;
  readonly pseudonymOf: (text: string) => string;
}

/**
 * Counts an audience person by person, with the same verdict as sending gives, in batches. Over the whole store every refusal is told by
 * its reason; of a campaign, whose members the asker chose, only what the asker could read on the row of the person, or one member would tell of one person.
 */
export async function countAudience({ sql, policy, pseudonymOf }: AudienceParts, question: AudienceQuestion, now: number): Promise<Reach> {
  const refusals = new Map<SendingReason | null, number>();
  const few: string[] = [];
  let [total, addressable, last] = [0, 0, null as string | null];
  const { campaignId, purpose, seenBy } = question;
  for (;;) {
    const of = campaignId === null ? [] : [campaignId, purpose, seenBy];
    const rows = await sql.query(campaignId === null ? EVERYBODY : MEMBERS, [last, BATCH, ...of]);
    const ids = rows.map(({ id }) => String(id));
    const addressees = await loadAddressees(sql, ids, question, pseudonymOf);
    for (const { id, seen } of rows) {
      const addressee = addressees.get(String(id));
      if (addressee === undefined) continue;
      total += 1;
      if (total <= FEW) few.push(String(id));
      const permission = mayAddress(addressee, policy, question, now);
      if (permission.allowed) addressable += 1;
      else {
        const told = campaignId === null || (seen === true && !permission.elsewhere);
        const reason = told ? permission.reason : null;
        refusals.set(reason, (refusals.get(reason) ?? 0) + 1);
      }
    }
    if (rows.length < BATCH) return { total, addressable, refusals, few: total <= FEW ? few : [] };
    last = ids.at(-1) ?? null;
  }
}
