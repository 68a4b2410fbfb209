import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Sentence } from '../sentence';
import { describeAddress } from './database-address';
import { StartFault } from './start-fault';
import { ReadOnlyServer } from './store-errors';

const OLDEST = 15;

const codeOf = (error: unknown): string => {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
};

/**
 * Waits up to `patienceMs` for the database to take a connection, and checks that it takes writes and is PostgreSQL 15 or newer. `setting` is the name of the
 * variable that holds the address. Throws a StartFault that says what to do.
 */
export async function reachDatabase(address: string, setting: string, patienceMs: number, say: (line: string) => void): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (let told = false; ;) {
    try {
      await checkDatabase(address, setting);
      return;
    } catch (error) {
      if (error instanceof StartFault) throw error;
      if (!isPassing(error) || Date.now() > deadline) throw new StartFault(sentenceFor(error, address, setting), error);
      if (!told) say(`Waiting for the database at ${describeAddress(address)} …`);
      told = true;
      await wait(500);
    }
  }
}

/** Nobody there yet, or a server that is starting, stopping, or changing places with another; a wrong password or name does not pass. */
function isPassing(error: unknown): boolean {
  const code = codeOf(error);
  return !/^(28|3D|42)/.test(code);
}

async function checkDatabase(address: string, setting: string): Promise<void> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; reads_only: string }>(
      "SELECT current_setting('server_version_num') AS version, current_setting('transaction_read_only') AS reads_only",
    );
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < OLDEST) {
      throw new StartFault({
        en: `The database in ${setting} is PostgreSQL ${String(major)}; Lecito needs ${String(OLDEST)} or newer. Upgrade it, or name another.`,
        it: `Il database in ${setting} è PostgreSQL ${String(major)}; Lecito richiede ${String(OLDEST)} o più recente. Aggiornarlo, o indicarne un altro.`,
      });
    }
    if (rows[0]?.reads_only !== 'off') throw new ReadOnlyServer();
  } finally {
    await client.end().catch(() => undefined);
  }
}

function sentenceFor(error: unknown, address: string, setting: string): Sentence {
  const [place, code] = [describeAddress(address), codeOf(error)];
  if (code.startsWith('28'))
    return {
      en: `The database at ${place} refuses the login. Correct user and password in ${setting}.`,
      it: `Il database in ${place} rifiuta il login. Correggere utente e password in ${setting}.`,
    };
  if (code === '3D000')
    return {
      en: `There is no such database at ${place}. Create it, or correct ${setting}.`,
      it: `In ${place} non c’è questo database. Crearlo, o correggere ${setting}.`,
    };
  if (code === '42501' || code === '22023')
    return {
      en: `The login in ${setting} may not act as the role lecito_gateway. Grant it: GRANT lecito_gateway TO <login>.`,
      it: `Il login in ${setting} non può agire come ruolo lecito_gateway. Concederglielo: GRANT lecito_gateway TO <login>.`,
    };
  if (error instanceof ReadOnlyServer)
    return {
      en: `The database at ${place} takes no writes: it is a standby, or default_transaction_read_only is on. Name the primary in ${setting}.`,
      it: `Il database in ${place} non accetta scritture: è uno standby, o default_transaction_read_only è attivo. Indicare il primario in ${setting}.`,
    };
  const detail = error instanceof Error && error.message !== '' ? error.message : code;
  return {
    en: `No database answers at ${place} (${detail}). Start PostgreSQL there, or correct ${setting}.`,
    it: `Nessun database risponde in ${place} (${detail}). Avviarvi PostgreSQL, o correggere ${setting}.`,
  };
}
