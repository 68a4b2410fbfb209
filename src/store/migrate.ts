import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { makeMonthPartitions } from './month-partitions';
import { sqlOf, type Sql } from './sql';
import { StartFault } from './start-fault';
import { tellWhile } from './tell-while';
import { syncVocabulary } from './vocabulary-rows';

const FOLDER = join(__dirname, '..', '..', 'migrations');
/** One number for all gateways: whoever starts second waits until the first has migrated. */
const LOCK = 7_318_402;

type Migrations = Array<new () => MigrationInterface>;

/**
 * Brings the schema up to date with the owner's login: SQL files not yet applied (each in one transaction), the months of the access log, the
 * words of the vocabulary. Safe to run from many processes at once; `say` hears of what takes long. Throws a StartFault if the owner may not make
 * the gateway's role, or if a newer release was here before: this one would decide anew by an older law, without what that one relies on.
 */
export async function migrate(ownerUrl: string, say: (line: string) => void = () => undefined): Promise<void> {
  await inTurn(ownerUrl, say, () =>
    withOwner(ownerUrl, async (client) => {
      const sql = sqlOf(client);
      const migrations = migrationsIn(FOLDER, say);
      await assertNoneNewer(sql, migrations);
      await applyFiles(ownerUrl, migrations);
      await settleSessions(sql);
      await makeMonthPartitions(sql);
      await syncVocabulary(sql);
    }),
  ).catch((error: unknown) => {
    throw asFault(error);
  });
}

/** The lock is a transaction's: a pooler in transaction mode keeps the session when its client is gone, and with it a lock of the session. */
function inTurn(ownerUrl: string, say: (line: string) => void, work: () => Promise<void>): Promise<void> {
  return withOwner(ownerUrl, async (client) => {
    await client.query('BEGIN');
    // It rests for as long as the files take.
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    await tellWhile('Waiting for another process to bring the database up to date', say, () =>
      client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]),
    );
    await work();
    await client.query('COMMIT');
  });
}

async function withOwner(ownerUrl: string, act: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000, application_name: 'lecito migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}

async function assertNoneNewer(sql: Sql, known: Migrations): Promise<void> {
  const [table] = await sql.query("SELECT to_regclass('migration') IS NOT NULL AS there");
  if (table?.['there'] !== true) return;
  const names = known.map((each) => new each().name);
  const [newer] = await sql.query('SELECT name FROM migration WHERE name <> ALL($1) ORDER BY id DESC LIMIT 1', [names]);
  if (newer === undefined) return;
  throw new StartFault({
    en: `A newer release has brought this database up to date (${String(newer['name'])}): start that one, or give this one a backup from before it.`,
    it: `Una versione più recente ha aggiornato questo database (${String(newer['name'])}): avviare quella, o dare a questa un backup precedente.`,
  });
}

async function applyFiles(ownerUrl: string, migrations: Migrations): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    applicationName: 'lecito migrate',
    poolSize: 1,
    // Silent: what went wrong is told once, by whoever asked for the migration.
    logger: 'debug',
    logging: false,
  });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
}

/** `0001-store.sql` as a TypeORM migration named `store0000000000001`: TypeORM orders by the last 13 characters. */
function migrationsIn(folder: string, say: (line: string) => void): Migrations {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => {
      if (!/^\d{4}-[a-z0-9-]+\.sql$/.test(file)) throw new Error(`migrations/${file} is not named like 0001-store.sql`);
      const name = `${file.slice(5, -4)}${file.slice(0, 4).padStart(13, '0')}`;
      const text = readFileSync(join(folder, file), 'utf8');
      return class implements MigrationInterface {
        readonly name = name;
        async up(runner: QueryRunner): Promise<void> {
          await tellWhile(`Bringing the database up to date, ${file.slice(0, -4)}`, say, () => runner.query(text));
        }
        down(): Promise<void> {
          return Promise.reject(new Error('Migrations go forward only: write the next one.'));
        }
      };
    });
}

/** What every session of this database begins with, and that the owner may take the gateway's role (PostgreSQL 16 does not say so by itself). */
async function settleSessions(sql: Sql): Promise<void> {
  const [row] = await sql.query(`
    SELECT quote_ident(current_database()) AS database, current_setting('server_version_num')::int AS version,
      (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS super`);
  await sql.query(`ALTER DATABASE ${String(row?.['database'])} SET timezone = 'UTC'`);
  await sql.query('REVOKE ALL ON migration FROM lecito_gateway');
  if (row?.['super'] === true) return;
  const kind = Number(row?.['version']) >= 160_000 ? 'SET' : 'MEMBER';
  const [may] = await sql.query("SELECT pg_has_role(current_user, 'lecito_gateway', $1) AS may", [kind]);
  if (may?.['may'] !== true) await sql.query('GRANT lecito_gateway TO CURRENT_USER');
}

function asFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : '';
  // A dump carries no roles.
  if (code === '42704' && message.includes('lecito_gateway'))
    return new StartFault(
      {
        en:
          `The database was made beside the role lecito_gateway, which this server does not have (${message}). Make it and restore the database ` +
          'again, for what the role may do was lost with it: CREATE ROLE lecito_gateway NOLOGIN;',
        it:
          `Il database è stato creato accanto al ruolo lecito_gateway, che questo server non ha (${message}). Crearlo e ripristinare di nuovo il ` +
          'database, perché ciò che il ruolo può fare è andato perso con esso: CREATE ROLE lecito_gateway NOLOGIN;',
      },
      error,
    );
  if (code !== '42501') return error;
  return new StartFault(
    {
      en:
        `The owner's login in DATABASE_URL may not prepare the database (${message}). Make it the owner of the database and let it make roles ` +
        '(ALTER ROLE <login> CREATEROLE), or have an administrator run: CREATE ROLE lecito_gateway NOLOGIN; GRANT lecito_gateway TO <login>.',
      it:
        `Il login del proprietario in DATABASE_URL non può preparare il database (${message}). Renderlo proprietario del database e permettergli di creare ` +
        'ruoli (ALTER ROLE <login> CREATEROLE), o far eseguire da un amministratore: CREATE ROLE lecito_gateway NOLOGIN; GRANT lecito_gateway TO <login>.',
    },
    error,
  );
}
