import type { Config } from '../config';
import { inGatewayRole } from './database-address';
import { startEmbeddedServer } from './embedded-server';
import { migrate } from './migrate';
import { reachDatabase } from './reach-database';
import { openStore, type Store } from './store';
import { assertGatewayRole } from './gateway-role';

const PATIENCE_MS = 10_000;

/** A store ready for use: its server runs, its schema is up to date, its connections are open. */
export interface ProvidedStore {
  readonly store: Store;
  readonly ownerUrl: string;
  /** In the gateway's role, for a connection that hears what transactions notify. */
  readonly listenUrl: string;
  /** Closes the connections, then leaves the embedded server if that is what it was. */
  close(): Promise<void>;
}

/** From configuration to an open store, for the gateway and for commands beside it. `say` hears what takes long. Throws a StartFault. */
export async function provideStore(config: Config, entities: readonly Function[], say: (line: string) => void): Promise<ProvidedStore> {
  const server = await provideServer(config, say);
  try {
    await migrate(server.owner, say);
    if (config.gatewayDatabaseUrl !== null) await reachDatabase(server.gateway, 'DATABASE_GATEWAY_URL', PATIENCE_MS, say);
    const store = await openStore({ owner: server.owner, gateway: server.gateway }, entities, config.deadline);
    await assertGatewayRole(store).catch(async (error: unknown) => {
      await store.close();
      throw error;
    });
    return {
      store,
      ownerUrl: server.owner,
      listenUrl: config.listenDatabaseUrl ?? server.gateway,
      async close() {
        await store.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function provideServer(
  config: Config,
  say: (line: string) => void,
): Promise<{ owner: string; gateway: string; stop(): Promise<void> }> {
  const { databaseUrl: owner } = config;
  if (owner !== null) {
    await reachDatabase(owner, 'DATABASE_URL', PATIENCE_MS, say);
    return { owner, gateway: config.gatewayDatabaseUrl ?? inGatewayRole(owner), stop: () => Promise.resolve() };
  }
  const server = await startEmbeddedServer(config.dataFolder, { say });
  return { owner: server.ownerUrl, gateway: server.gatewayUrl, stop: () => server.stop() };
}
