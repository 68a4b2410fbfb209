import type { Policy } from '../../../decision/policy';
import type { Access } from '../../../release/access';
import type { Records } from '../../../release/records';
import type { Transport } from '../../../sending/transport';
import type { Sql } from '../../../store/sql';
import type { Store } from '../../../store/store';
import type { Purpose } from '../../../vocabulary/purposes';
import { isCampaignChannel, type CampaignChannel } from '../campaign-channel';

/** What campaigns are sent with. */
export interface SendingParts {
  readonly store: Store;
  readonly policy: Policy;
  readonly records: Records;
  readonly pseudonymOf: (text: string) => string;
  /** What a role may see for a purpose; null where the policy knows no such role. */
  readonly accessOf: (role: string, purpose: Purpose) => Access | null;
  readonly transportOf: (channel: CampaignChannel) => Transport | null;
  /** Where one click ends messages like this one. */
  readonly linkOf: (messageId: string) => string;
  /** Milliseconds since 1970, for the hours of calls. */
  readonly now: () => number;
}

/** A campaign that is being sent, and in whose name. */
export interface RunningCampaign {
  readonly id: string;
  readonly purpose: Purpose;
  readonly channel: CampaignChannel;
  readonly subjectTemplate: string;
  readonly bodyTemplate: string;
  readonly frequencyDays: number;
  readonly launchedBy: string;
  readonly role: string;
  readonly client: string;
  readonly traceId: string;
}

const COLUMNS = `id, purpose, channel, subject_template AS "subjectTemplate", body_template AS "bodyTemplate",
  frequency_days AS "frequencyDays", launched_by AS "launchedBy", launched_role AS role, launched_client AS client, launched_trace_id AS "traceId"`;

/** A campaign without a launch by somebody, such as one that was copied from elsewhere, is not sent. */
const RUNNING = `state = 'RUNNING' AND launched_by IS NOT NULL AND launched_role IS NOT NULL
  AND subject_template IS NOT NULL AND body_template IS NOT NULL`;

/** The ids of the campaigns that are to be sent now, the oldest first. */
export async function runningCampaigns(sql: Sql): Promise<readonly string[]> {
  const rows = await sql.query(`SELECT id FROM campaign WHERE ${RUNNING} ORDER BY starts_at, id`);
  return rows.map(({ id }) => String(id));
}

/**
 * The campaign, locked until the transaction ends, or null where it no longer runs, or runs in a role that by the policy of now sees only some
 * persons for its purpose: sending looks at no assignments. Whoever pauses it waits for that lock, so once a pause
 * is answered no further message begins to leave. Every writer of members takes it first: two of them never wait for each other in a circle.
 */
export async function lockRunning(sql: Sql, policy: Policy, id: string): Promise<RunningCampaign | null> {
  const [row] = await sql.query(`SELECT ${COLUMNS} FROM campaign WHERE id = $1 AND ${RUNNING} FOR NO KEY UPDATE`, [id]);
  const campaign = (row ?? null) as RunningCampaign | null;
  if (campaign === null || !isCampaignChannel(campaign.channel)) return null;
  return policy.roles.get(campaign.role)?.purposes.get(campaign.purpose) === 'all' ? campaign : null;
}

/** Locks a campaign whatever its state. */
export async function lockCampaign(sql: Sql, id: string): Promise<void> {
  await sql.query('SELECT FROM campaign WHERE id = $1 FOR NO KEY UPDATE', [id]);
}
