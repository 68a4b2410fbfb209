import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A connection of its own that hears what transactions notify (PostgreSQL LISTEN), and comes back by itself when it is lost. */
export interface Listener {
  close(): void;
}

export interface ListenerParts {
  /** Past any pooler that shares connections between transactions: through one, nothing would be heard. */
  readonly address: string;
  readonly channel: string;
  readonly onMessage: (text: string) => void;
  /** From now on everything that is committed is heard. */
  readonly onHearing: () => void;
  /** Nothing is heard any more, and what was said last may have been missed. Also when a first connection fails. */
  readonly onLost: (error: unknown) => void;
}

const CONNECT_MS = 5_000;
/** A connection can be dead, or be shared by a pooler, without a sign: now and then it has to hear itself. */
const PROOF_EVERY_MS = 15_000;
const PROOF_MS = 5_000;
const SHORTEST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 10_000;

class ReturningListener implements Listener {
  private client: Client | null = null;
  private failures = 0;
  private timer: NodeJS.Timeout | undefined;
  private heardItself: () => void = () => undefined;
  private readonly proofChannel = `lecito_listener_${randomBytes(8).toString('hex')}`;

  constructor(private readonly parts: ListenerParts) {}

  async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.parts.address,
      application_name: 'lecito streams',
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
    });
    this.client = client;
    const lost = (error?: unknown): void => {
      this.lose(client, error);
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ channel, payload }) => {
      if (channel === this.proofChannel) this.heardItself();
      else this.parts.onMessage(payload ?? '');
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${this.parts.channel}`);
      await client.query(`LISTEN ${this.proofChannel}`);
      await this.prove(client);
      if (this.client !== client) return;
      this.failures = 0;
      this.parts.onHearing();
      this.proveLater(client);
    } catch (error) {
      lost(error);
    }
  }

  close(): void {
    clearTimeout(this.timer);
    const { client } = this;
    this.client = null;
    if (client !== null) leave(client);
  }

  private async prove(client: Client): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const heard = new Promise<void>((resolve, reject) => {
      this.heardItself = resolve;
      timer = setTimeout(() => {
        reject(new Error('the connection does not hear itself: is there a pooler in transaction mode?'));
      }, PROOF_MS);
    });
    const said = client.query('SELECT pg_notify($1, $2)', [this.proofChannel, '']);
    await Promise.all([heard, said]).finally(() => {
      clearTimeout(timer);
    });
  }

  private proveLater(client: Client): void {
    this.timer = setTimeout(() => {
      this.prove(client).then(
        () => {
          if (this.client === client) this.proveLater(client);
        },
        (error: unknown) => {
          this.lose(client, error);
        },
      );
    }, PROOF_EVERY_MS);
  }

  private lose(client: Client, error: unknown): void {
    if (this.client !== client) return;
    this.client = null;
    clearTimeout(this.timer);
    leave(client);
    const wait = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** this.failures);
    this.failures += 1;
    // Gateways that lost one server do not come back to it in step.
    this.timer = setTimeout(() => void this.connect(), wait * (0.5 + Math.random() / 2));
    // At last: who hears of it may close.
    this.parts.onLost(error);
  }
}

function leave(client: Client): void {
  void client.end().catch(() => undefined);
}

/**
 * Listens on a channel, from before this resolves where the database can be reached; where it cannot, goes on trying, with pauses of up to ten
 * seconds, and says when it hears.
 */
export async function openListener(parts: ListenerParts): Promise<Listener> {
  const listener = new ReturningListener(parts);
  await listener.connect();
  return listener;
}
