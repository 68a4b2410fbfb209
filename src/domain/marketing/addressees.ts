import { loadFacts } from '../../authorisation/load-facts';
import { anyNumberOf } from '../../store/any-number-of';
import { holdsNow } from '../../store/holds-now';
import type { Sql } from '../../store/sql';
import { groundsMask } from '../../vocabulary/grounds';
import { addressPseudonyms } from './address-pseudonym';
import { WAYS, type CampaignChannel } from './campaign-channel';
import type { Addressee, Before, Line, RegisterEntry } from './may-send';
import { ADDRESS_SQL } from './register-checks.commands';

const REGISTER = `
SELECT address, register, listed, extract(epoch FROM listed_at) * 1000 AS "listedAt", extract(epoch FROM checked_at) * 1000 AS "checkedAt"
FROM suppression_entry WHERE channel = $1 AND address = ANY(${anyNumberOf('text', '$2')})`;

const BEFORE = `
SELECT asked.id, extract(epoch FROM statement_timestamp()) * 1000 AS "askedAt", extract(epoch FROM greatest(
    (SELECT max(sending_at) FROM message m WHERE m.person_id = asked.id AND m.state IN ('SENDING', 'SENT', 'IN_DOUBT')),
    (SELECT max(sent_at) FROM campaign_member c WHERE c.person_id = asked.id))) * 1000 AS "lastSent",
  EXISTS (SELECT FROM message m WHERE m.person_id = asked.id AND m.campaign_id = $2 AND m.state IN ('SENDING', 'SENT', 'IN_DOUBT')) AS reached
FROM unnest(${anyNumberOf('uuid', '$1')}) AS asked (id)`;

/** What the registers of oppositions say, by the pseudonym of the address. */
async function registerOf(sql: Sql, channel: CampaignChannel, addresses: readonly string[]): Promise<Map<string, RegisterEntry[]>> {
  const entries = new Map<string, RegisterEntry[]>();
  for (const row of await sql.query(REGISTER, [channel, addresses])) {
    const known = entries.get(String(row['address'])) ?? [];
    entries.set(String(row['address']), known);
    known.push({
      register: row['register'] as RegisterEntry['register'],
      listed: row['listed'] === true,
      listedAt: row['listedAt'] === null ? null : Number(row['listedAt']),
      checkedAt: Number(row['checkedAt']),
    });
  }
  return entries;
}

/** The addresses of those who now give a ground for a message on the channel; of others none is read. */
function addressesOf(sql: Sql, personIds: readonly string[], { purpose, channel }: Pick<Line, 'purpose' | 'channel'>) {
  return sql.query(
    `SELECT person.id, ${ADDRESS_SQL[channel]} AS address FROM person
       JOIN authorisation a ON a.person_id = person.id AND a.purpose = $2 AND ${holdsNow('a')}
      WHERE person.id = ANY(${anyNumberOf('uuid', '$1')}) AND (a.grounds & $3) <> 0`,
    [personIds, purpose, groundsMask(WAYS[channel].permits)],
  );
}

/**
 * Whether persons may be addressed is asked of all of them at once: three statements whatever their number. Addresses are read only to be
 * turned into pseudonyms here, and go nowhere.
 */
export async function loadAddressees(
  sql: Sql,
  personIds: readonly string[],
  line: Pick<Line, 'purpose' | 'channel'>,
  pseudonymOf: (text: string) => string,
): Promise<Map<string, Addressee>> {
  const { channel } = line;
  const facts = await loadFacts(sql, personIds);
  const rows = await addressesOf(sql, personIds, line);
  const addresses = new Map(
    rows.flatMap(({ id, address }) =>
      typeof address === 'string' ? [[String(id), addressPseudonyms(pseudonymOf, channel, address)] as const] : [],
    ),
  );
  const register = await registerOf(sql, channel, [...new Set([...addresses.values()].flat())]);
  const addressees = new Map<string, Addressee>();
  for (const [id, known] of facts) {
    const address = addresses.get(id);
    const entries = (address ?? []).flatMap((each) => register.get(each) ?? []);
    addressees.set(id, { facts: known, hasAddress: address !== undefined, register: entries });
  }
  return addressees;
}

/** What each of these persons was sent before, by any campaign and by this one. */
export async function loadBefore(
  sql: Sql,
  personIds: readonly string[],
  { id: campaignId, frequencyDays }: { readonly id: string; readonly frequencyDays: number },
): Promise<Map<string, Before>> {
  const rows = await sql.query(BEFORE, [personIds, campaignId]);
  return new Map(
    rows.map(({ id, askedAt, lastSent, reached }) => [
      String(id),
      { askedAt: Number(askedAt), lastSent: lastSent === null ? null : Number(lastSent), frequencyDays, reached: reached === true },
    ]),
  );
}
