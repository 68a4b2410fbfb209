import { NotDelivered, NotReached, type OutgoingMessage, type Transport } from '../../../sending/transport';
import { sqlOf } from '../../../store/sql';
import { isCampaignChannel } from '../campaign-channel';
import { prepareMessage } from './prepare-message';
import { runningCampaigns, type SendingParts } from './sending-parts';
import { settleLeftBehind, settleMessage, type Settled } from './settle-message';
import { sieve, type Member } from './sieve';

/** Messages handed over at once, as soon as one was taken: of a server that falls silent each turn leaves one in doubt, not many. */
const IN_FLIGHT = 4;
/** Other gateways launch campaigns as well, calling hours begin, a mail server comes back. */
const LOOK_MS = 60_000;

export interface Observer {
  /** Something failed; the campaigns concerned are looked at again at the next turn. */
  readonly onFailure: (error: unknown) => void;
  readonly onLeftBehind: (messages: number) => void;
}

/** Sends the running campaigns in the background, one after the other. */
export interface CampaignRunner {
  /** Says that there may be something to send. */
  wake(): void;
  /** Resolves when nothing is being sent any more. */
  close(): Promise<void>;
}

class Runner implements CampaignRunner {
  private closed = false;
  private again = false;
  private turn: Promise<void> | null = null;
  private readonly clock: NodeJS.Timeout;

  constructor(
    private readonly parts: SendingParts,
    private readonly observer: Observer,
  ) {
    this.clock = setInterval(() => {
      this.wake();
    }, LOOK_MS);
    this.clock.unref();
    this.wake();
  }

  wake(): void {
    this.again = true;
    if (!this.closed) this.turn ??= this.work();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.clock);
    await this.turn;
  }

  private async work(): Promise<void> {
    while (this.again && !this.closed) {
      this.again = false;
      try {
        const left = await settleLeftBehind(this.parts.store);
        if (left > 0) this.observer.onLeftBehind(left);
        for (const id of await runningCampaigns(sqlOf(this.parts.store.jobPool))) await this.sendCampaign(id);
      } catch (error) {
        this.observer.onFailure(error);
      }
    }
    // In the same step as the last look whether to go on: whoever wakes it from now on finds no turn that will not look again.
    this.turn = null;
  }

  /** Sends one campaign until it ends, is stopped, or nothing of it can be sent for now. */
  private async sendCampaign(id: string): Promise<void> {
    try {
      const transport = await this.transportOf(id);
      // Launched while a mail server was configured; it waits for one.
      if (transport === null) return;
      while (!this.closed) {
        const sieved = await sieve(this.parts, id);
        if (sieved.sort !== 'members') return;
        if (!(await this.sendMembers(id, transport, sieved.members))) return;
      }
    } catch (error) {
      this.observer.onFailure(error);
    }
  }

  /** Whether to go on with this campaign. */
  private async sendMembers(campaignId: string, transport: Transport, members: readonly Member[]): Promise<boolean> {
    const inFlight = new Set<Promise<void>>();
    let [goOn, atOnce] = [true, 1];
    try {
      for (const member of members) {
        if (this.closed || !goOn) break;
        const prepared = await prepareMessage(this.parts, transport, campaignId, member);
        if (prepared === 'stopped') goOn = false;
        else if (prepared !== 'passed') {
          const handed = this.handOver(transport, campaignId, prepared).then((state) => {
            if (state === 'RETURNED' || state === 'IN_DOUBT') goOn = false;
            if (state === 'SENT') atOnce = IN_FLIGHT;
            inFlight.delete(handed);
          });
          inFlight.add(handed);
          if (inFlight.size >= atOnce) await Promise.race(inFlight);
        }
      }
    } finally {
      await Promise.all(inFlight);
    }
    return goOn;
  }

  private async transportOf(campaignId: string): Promise<Transport | null> {
    const [row] = await sqlOf(this.parts.store.jobPool).query('SELECT channel FROM campaign WHERE id = $1', [campaignId]);
    const channel = String(row?.['channel']);
    return isCampaignChannel(channel) ? this.parts.transportOf(channel) : null;
  }

  private async handOver(transport: Transport, campaignId: string, message: OutgoingMessage): Promise<Settled> {
    const state = await transport.send(message).then(
      (): Settled => 'SENT',
      (error: unknown): Settled => {
        this.observer.onFailure(error);
        if (error instanceof NotReached) return 'RETURNED';
        if (!(error instanceof NotDelivered)) return 'IN_DOUBT';
        return error.temporary ? 'DEFERRED' : 'FAILED';
      },
    );
    // Where this fails the message stays SENDING, and is found as left behind.
    await settleMessage(this.parts.store, message.id, campaignId, state).catch(this.observer.onFailure);
    return state;
  }
}

/** Begins to look for campaigns to send, those included that another process left behind. */
export function runCampaigns(parts: SendingParts, observer: Observer): CampaignRunner {
  return new Runner(parts, observer);
}
