import type { Socket } from 'node:net';
import type { ClientBase, Pool, PoolClient } from 'pg';

function socketOf(client: ClientBase): Socket {
  return (client as ClientBase & { readonly connection: { readonly stream: Socket } }).connection.stream;
}

/** An idle connection that broke is already out of its pool; the next use opens another and tells if that fails. */
export function ignoreLostConnection(): void {
  // nothing to do
}

/**
 * A connection that breaks while it is checked out fails its statement; without a listener it would end the process as well. One that is checked out and
 * on which nothing moves for `silentMs` milliseconds counts as broken: a firewall or a machine that went away leaves no sign. The socket itself watches
 * that, since a timer for each statement cost a one-person read a tenth of the gateway’s time.
 */
export function surviveLostConnections(pool: Pool, silentMs: number): void {
  const checkedOut = new WeakMap<PoolClient, boolean>();
  pool.on('acquire', (client) => {
    if (!checkedOut.has(client)) {
      client.on('error', ignoreLostConnection);
      const socket = socketOf(client).setTimeout(silentMs);
      socket.on('timeout', () => {
        if (checkedOut.get(client) === true) socket.destroy();
      });
    }
    checkedOut.set(client, true);
  });
  pool.on('release', (_error, client) => {
    checkedOut.set(client, false);
    if (socketOf(client).timeout === 0) socketOf(client).setTimeout(silentMs);
  });
}

/** Whatever this connection is asked until its pool has it back may take as long as it takes. */
export function letBeSilent(client: ClientBase): void {
  socketOf(client).setTimeout(0);
}
