import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivate } from './embedded-folder';
import { StartFault } from './start-fault';

const PASSWORDS = z.object({ superuser: z.string(), owner: z.string(), login: z.string() });

/** The passwords of the embedded server's three logins. */
export type EmbeddedPasswords = z.infer<typeof PASSWORDS>;

function fileOf(dataFolder: string): string {
  return join(dataFolder, 'passwords.json');
}

/** The passwords made when the server was; throws a StartFault if the file is gone or belongs to another user. */
export async function readPasswords(dataFolder: string): Promise<EmbeddedPasswords> {
  try {
    return PASSWORDS.parse(JSON.parse(await readFile(fileOf(dataFolder), 'utf8')));
  } catch (error) {
    const denied = (error as NodeJS.ErrnoException).code === 'EACCES';
    throw new StartFault(
      denied
        ? {
            en: `The data folder ${dataFolder} belongs to another user. Start Lecito as that user, or set LECITO_DATA to another folder.`,
            it: `La cartella dei dati ${dataFolder} appartiene a un altro utente. Avviare Lecito come quell’utente, o impostare LECITO_DATA su un’altra cartella.`,
          }
        : {
            en: `The passwords of the database, ${fileOf(dataFolder)}, are missing or damaged. Restore the file, or delete ${dataFolder} to begin with an empty store.`,
            it: `Le password del database, ${fileOf(dataFolder)}, mancano o sono danneggiate. Ripristinare il file, o eliminare ${dataFolder} per cominciare con un database vuoto.`,
          },
      error,
    );
  }
}

/** Makes three random passwords and keeps them, readable by this user only. */
export async function makePasswords(dataFolder: string): Promise<EmbeddedPasswords> {
  const random = (): string => randomBytes(24).toString('base64url');
  const passwords = { superuser: random(), owner: random(), login: random() };
  await writePrivate(fileOf(dataFolder), JSON.stringify(passwords));
  return passwords;
}
