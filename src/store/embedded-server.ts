import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { inGatewayRole } from './database-address';
import { prepareFolder, type EmbeddedFolder } from './embedded-folder';
import { makePasswords, readPasswords, type EmbeddedPasswords } from './embedded-passwords';
import { checkVersion, launch, makeCluster } from './embedded-process';
import { makeRolesAndDatabase } from './embedded-roles';
import { findServer, stopServer } from './running-server';
import { withStartLock } from './start-lock';

export interface EmbeddedServer {
  readonly ownerUrl: string;
  readonly gatewayUrl: string;
  /** Leaves the server; whoever leaves last stops it. */
  stop(): Promise<void>;
}

export interface EmbeddedServerOptions {
  /** Default: any free port. A server that already runs on the folder keeps its own. */
  readonly port?: number;
  /** Told, in a line each, what takes long or goes wrong. */
  readonly say?: (line: string) => void;
}

interface Attachment {
  readonly port: number;
  readonly passwords: EmbeddedPasswords;
  /** A connection that every user of the server holds while it uses it, so that the last one to leave knows that it is the last. */
  readonly presence: Client;
}

const PRESENCE = 'lecito presence';

/**
 * A real PostgreSQL on the data folder: made at the first start, adopted if one runs there already (another process of ours, or one that a
 * killed process left behind), restarted on its port when it dies. Throws a StartFault that says what to do.
 */
export async function startEmbeddedServer(dataFolder: string, options: EmbeddedServerOptions = {}): Promise<EmbeddedServer> {
  const say = options.say ?? (() => undefined);
  const folder = await prepareFolder(resolve(dataFolder));
  const first = await withStartLock(folder.dataFolder, () => attach(folder, options.port, say));
  const leave = keepAttached(folder, first, say);
  const address = (login: string, password: string): string => `postgresql://${login}:${password}@127.0.0.1:${String(first.port)}/lecito`;
  return {
    ownerUrl: address('lecito_owner', first.passwords.owner),
    gatewayUrl: inGatewayRole(address('lecito_login', first.passwords.login)),
    stop: leave,
  };
}

async function attach(folder: EmbeddedFolder, port: number | undefined, say: (line: string) => void): Promise<Attachment> {
  const passwords = await provideCluster(folder, say);
  const running = await findServer(folder.cluster);
  const actualPort = running?.port ?? (await launch(folder, port));
  const presence = new Client({
    host: '127.0.0.1',
    port: actualPort,
    user: 'postgres',
    password: passwords.superuser,
    database: 'postgres',
    application_name: PRESENCE,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // Its end is what counts, see keepAttached; without a listener an error would end the process.
  presence.on('error', () => undefined);
  await presence.connect();
  await makeRolesAndDatabase(presence, passwords);
  return { port: actualPort, passwords, presence };
}

async function provideCluster(folder: EmbeddedFolder, say: (line: string) => void): Promise<EmbeddedPasswords> {
  const exists = await access(join(folder.cluster, 'PG_VERSION')).then(
    () => true,
    (error: unknown) => (error as NodeJS.ErrnoException).code === 'EACCES',
  );
  if (exists) {
    const passwords = await readPasswords(folder.dataFolder);
    await checkVersion(folder);
    return passwords;
  }
  say(`First start: making a PostgreSQL database in ${folder.cluster}.`);
  const passwords = await makePasswords(folder.dataFolder);
  await makeCluster(folder, passwords.superuser);
  return passwords;
}

/** Holds the presence, and brings the server back when it goes away under us. Answers with how to leave. */
function keepAttached(folder: EmbeddedFolder, first: Attachment, say: (line: string) => void): () => Promise<void> {
  let { presence } = first;
  let leaving = false;
  let restarting: Promise<void> = Promise.resolve();
  const hold = (client: Client): void => {
    presence = client;
    client.once('end', () => {
      if (!leaving) restarting = restart();
    });
  };
  const restart = async (): Promise<void> => {
    say('The embedded database went away; starting it again.');
    while (!leaving) {
      try {
        hold((await withStartLock(folder.dataFolder, () => attach(folder, first.port, say))).presence);
        say('The embedded database is back.');
        return;
      } catch (error) {
        say(`The embedded database does not start: ${error instanceof Error ? error.message : String(error)}`);
        await wait(1000);
      }
    }
  };
  hold(presence);
  return async () => {
    if (leaving) return;
    leaving = true;
    await restarting;
    // Where the lock cannot be had (a full disk) the server stays; a connection that stays as well would keep the process from ending.
    await withStartLock(folder.dataFolder, () => stopIfLast(folder, presence)).finally(() => presence.end().catch(() => undefined));
  };
}

async function stopIfLast(folder: EmbeddedFolder, presence: Client): Promise<void> {
  const others = await presence
    .query('SELECT FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()', [PRESENCE])
    .then((result) => result.rowCount ?? 0)
    .catch(() => 0);
  await presence.end().catch(() => undefined);
  if (others === 0) await stopServer(folder.cluster);
}
