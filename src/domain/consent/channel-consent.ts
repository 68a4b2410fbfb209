import { statesThat } from '../../decision/consent-rule';
import type { Sql } from '../../store/sql';
import type { ConsentChannel } from '../../vocabulary/consent';
import type { Purpose } from '../../vocabulary/purposes';
import { cameByMerge } from './came-by-merge';
import { lastMerge } from './since-merges';

const SAID =
  'FROM consent_event said JOIN consent_record r ON r.id = said.consent_record_id WHERE r.person_id = $1 AND r.purpose = $2 AND r.channel = $3';

/**
 * A grant that begins later, or that a restriction keeps from being used, was said all the same. A stop that came with another record goes back with
 * it when the merge is undone, and one from before a merge says nothing of the other record.
 */
const READ = `
SELECT EXISTS (SELECT ${SAID} AND said.state = ANY($4::text[])) AS granted,
  EXISTS (
    SELECT FROM consent_event stop JOIN consent_record line ON line.id = stop.consent_record_id
     WHERE line.person_id = $1 AND line.purpose = $2 AND line.channel = $3 AND line.processing IS NULL AND NOT ${cameByMerge('line')}
       AND stop.state = ANY($5::text[]) AND stop.at >= ${lastMerge('$1')}
       AND NOT EXISTS (SELECT ${SAID} AND said.state = ANY($4::text[]) AND said.at <= clock_timestamp()
         AND (said.at > stop.at OR (said.at = stop.at AND r.id = line.id AND said.version > stop.version)))) AS stopped`;

/** What a person said of a channel: whether they ever granted it, and whether they stopped it and granted nothing there since. */
export interface ChannelConsent {
  readonly granted: boolean;
  readonly stopped: boolean;
}

/** By what was said until now, not by what may be released at this instant. */
export async function readChannelConsent(sql: Sql, personId: string, purpose: Purpose, channel: ConsentChannel): Promise<ChannelConsent> {
  const [row] = await sql.query(READ, [personId, purpose, channel, statesThat('grant'), statesThat('stop')]);
  return { granted: row?.['granted'] === true, stopped: row?.['stopped'] === true };
}
