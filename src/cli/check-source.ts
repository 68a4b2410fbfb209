import { keyOfStore } from '../access-log/key-of-store';
import { pseudonymiser } from '../access-log/pseudonym';
import { readConfig } from '../config';
import type { SourceDefinition } from '../domain/collection/definitions/definitions';
import { recordVerdict, type Reached } from '../domain/collection/definitions/record-verdict';
import { loadPolicy } from '../store/load-policy';
import { inOwnerTransaction } from '../store/owner-transaction';
import { sqlOf } from '../store/sql';
import { tellWhile } from '../store/tell-while';
import { whoRunsThis } from '../store/who-runs-this';
import { withStore } from './with-store';

type Check = Pick<SourceDefinition, 'name' | 'verdict'>;

function linesOf({ name, verdict }: Check, { outcome, persons, openLeads }: Reached): string[] {
  const what = `The verdict ${verdict} on the source "${name}"`;
  if (outcome === 'there') return [`${what} is there already; nothing was changed.`];
  const anew = `Decided anew about ${String(persons)} person${persons === 1 ? '' : 's'} who came from it or were merged with such; it holds from the next request on.`;
  const open = `${String(openLeads)} lead${openLeads === 1 ? '' : 's'} that came from it stay open, and no lead of it can be converted. Disqualify them.`;
  return [`${what} was recorded.`, ...(persons === 0 ? [] : [anew]), ...(openLeads === 0 || verdict === 'LAWFUL' ? [] : [open])];
}

/** Runs `lecito source check` as the owner of the store: the gateway's role may not say what is lawful. All of it is durable at once, or nothing. */
export async function checkSource(check: Check): Promise<void> {
  const config = readConfig();
  const policy = loadPolicy(config.policyFolder);
  await withStore(config, async ({ store, ownerUrl }) => {
    const pseudonym = pseudonymiser(await keyOfStore(sqlOf(store.pool), config));
    const checking = { policy, viewer: whoRunsThis(), pseudonym };
    const reached = await tellWhile(
      'Deciding anew about everybody who came from it',
      (line) => process.stderr.write(`${line}\n`),
      () => inOwnerTransaction(ownerUrl, (sql) => recordVerdict(sql, check, checking)),
    );
    for (const line of linesOf(check, reached)) process.stdout.write(`${line}\n`);
  });
}
