import { compileAccess, type Access } from '../../../release/access';
import type { EntityClass } from '../../../release/declared-columns';
import type { Transport } from '../../../sending/transport';
import type { Purpose } from '../../../vocabulary/purposes';
import type { Sending, Services } from '../../context';
import type { CampaignChannel } from '../campaign-channel';
import { runCampaigns, type CampaignRunner, type Observer } from './campaign-runner';
import type { UnsubscribeTokens } from './unsubscribe-token';

/** What is known only once the gateway listens. */
export interface Opening extends Observer {
  readonly services: Services;
  readonly valueTypes: readonly EntityClass[];
  readonly tokens: UnsubscribeTokens;
  /** Under which persons reach this gateway, without a path. */
  readonly publicUrl: string;
  readonly now: () => number;
}

/** Where campaigns are handed in before and while they can be sent. */
export interface SendingDesk extends Sending {
  /** Begins to send. */
  open(opening: Opening): void;
  /** Resolves when nothing is being sent any more, and closes the transports. */
  close(): Promise<void>;
}

/** Compiles a role's access once for each purpose; what a person's facts are is never kept. */
function accessOf({ policy, records }: Services, valueTypes: readonly EntityClass[]) {
  const known = new Map<string, Access>();
  return (name: string, purpose: Purpose): Access | null => {
    const role = policy.roles.get(name);
    if (role === undefined) return null;
    const key = `${name} ${purpose}`;
    let access = known.get(key);
    if (access === undefined) known.set(key, (access = compileAccess(policy, records, valueTypes, role, purpose)));
    return access;
  };
}

/** A desk with these transports; the first one that carries a channel delivers on it. */
export function sendingDesk(transports: readonly Transport[]): SendingDesk {
  let runner: CampaignRunner | null = null;
  const transportOf = (channel: CampaignChannel): Transport | null => transports.find(({ channels }) => channels.has(channel)) ?? null;
  return {
    carries: (channel) => transports.some(({ channels }) => (channels as ReadonlySet<string>).has(channel)),
    wake: () => runner?.wake(),
    open({ services, valueTypes, tokens, publicUrl, now, onFailure, onLeftBehind }) {
      const { store, policy, records, pseudonymOf } = services;
      const linkOf = (messageId: string): string => `${publicUrl}/unsubscribe/${tokens.tokenOf(messageId)}`;
      const parts = { store, policy, records, pseudonymOf, accessOf: accessOf(services, valueTypes), transportOf, linkOf, now };
      runner = runCampaigns(parts, { onFailure, onLeftBehind });
    },
    async close() {
      await runner?.close();
      for (const transport of transports) await transport.close();
    },
  };
}
