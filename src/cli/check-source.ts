import { keyOfStore } from '../access-log/key-of-store';
import { pseudonymiser } from '../access-log/pseudonym';
import { readConfig } from '../config';
import type { SourceDefinition } from '../domain/collection/definitions/definitions';
import { recordVerdict, type Reached, type RowsFrom } from '../domain/collection/definitions/record-verdict';
import { loadPolicy } from '../store/load-policy';
import { inOwnerTransaction } from '../store/owner-transaction';
import { sqlOf } from '../store/sql';
import { tellWhile } from '../store/tell-while';
import { whoRunsThis } from '../store/who-runs-this';
import { withStore } from './with-store';

type Check = Pick<SourceDefinition, 'name' | 'verdict'>;

const WORDS: Readonly<Record<keyof RowsFrom, readonly [one: string, many: string]>> = {
  lead: ['lead', 'leads'],
  opportunity: ['sale', 'sales'],
  interaction: ['contact', 'contacts'],
  task: ['task', 'tasks'],
  hand_off: ['hand-off', 'hand-offs'],
  contract: ['contract', 'contracts'],
  account_membership: ['place in an organisation', 'places in organisations'],
};

function wordsOf(rows: RowsFrom): string {
  const parts = Object.entries(WORDS).flatMap(([table, [one, many]]) => {
    const count = rows[table as keyof RowsFrom];
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
  });
  return parts.join(', ');
}

function linesOf({ name, verdict }: Check, reached: Reached): string[] {
  const what = `The verdict ${verdict} on the source "${name}"`;
  if (reached.outcome === 'there') return [`${what} is there already; nothing was changed.`];
  const { persons, rows } = reached;
  const anew = `Decided anew about ${String(persons)} person${persons === 1 ? '' : 's'} who came from it, of whom something came from it, or who ${persons === 1 ? 'was' : 'were'} merged with such; it holds from the next request on.`;
  const came = wordsOf(rows);
  const shown = verdict === 'LAWFUL' ? 'is shown as its persons permit' : 'is shown no more, but to serve the rights of its persons';
  return [`${what} was recorded.`, ...(persons === 0 ? [] : [anew]), ...(came === '' ? [] : [`What came from it ${shown}: ${came}.`])];
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
