import { randomBytes } from 'node:crypto';
import { access, chmod, chown, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneAfterAnother, type Sentence } from '../sentence';
import { makeFolder } from './make-folder';
import { copyBinaries, findBinaries, type PostgresBinaries } from './postgres-binaries';
import { canReach, chooseServiceUser, type ServiceUser } from './service-user';
import { StartFault } from './start-fault';
import { whoRunsThis } from './who-runs-this';

/** Where the embedded server of a data folder lives, and as whom it runs. */
export interface EmbeddedFolder {
  readonly dataFolder: string;
  /** PostgreSQL's own folder. */
  readonly cluster: string;
  readonly binaries: PostgresBinaries;
  /** null = as ourselves. */
  readonly user: ServiceUser | null;
}

/** Roots of folders that a service user can reach when root keeps the project in a private home. */
const SHARED_FOLDER = '/var/lib/lecito';

/** Makes the data folder and finds what the server needs. Throws a StartFault where it cannot be made, or this user may not write there. */
export async function prepareFolder(dataFolder: string): Promise<EmbeddedFolder> {
  await refusingPlainly(dataFolder, () => makeFolder(dataFolder));
  await refusingPlainly(dataFolder, () => access(dataFolder, 7));
  const [binaries, cluster] = await Promise.all([findBinaries(), readPlace(dataFolder)]);
  const user = await chooseServiceUser(cluster);
  if (user === null) return { dataFolder, cluster, binaries, user };
  return reachableBy(user, { dataFolder, cluster, binaries, user });
}

const GIVE: Sentence = {
  en: 'Give the folder to this user, or set LECITO_DATA to another folder.',
  it: 'Assegnare la cartella a questo utente, o impostare LECITO_DATA su un’altra cartella.',
};
/** What to do, by what the file system said. */
const ADVICE: Readonly<Record<string, Sentence>> = {
  EACCES: GIVE,
  EPERM: GIVE,
  EEXIST: { en: 'It is no folder: set LECITO_DATA to a folder.', it: 'Non è una cartella: impostare LECITO_DATA su una cartella.' },
  ENOTDIR: {
    en: 'What stands above it is no folder: set LECITO_DATA to another path.',
    it: 'Ciò che la contiene non è una cartella: impostare LECITO_DATA su un altro percorso.',
  },
  ENOENT: {
    en: 'It cannot be made there: set LECITO_DATA to another path.',
    it: 'Non si può creare in quel posto: impostare LECITO_DATA su un altro percorso.',
  },
};
const ANOTHER_FOLDER: Sentence = { en: 'Set LECITO_DATA to another folder.', it: 'Impostare LECITO_DATA su un’altra cartella.' };

async function refusingPlainly(dataFolder: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const unusable = {
      en: `The data folder ${dataFolder} cannot be used by ${whoRunsThis()} (${code}).`,
      it: `La cartella dei dati ${dataFolder} non è utilizzabile da ${whoRunsThis()} (${code}).`,
    };
    throw new StartFault(oneAfterAnother([unusable, ADVICE[code] ?? ANOTHER_FOLDER]), error);
  }
}

/** The cluster is in the data folder, unless a start as root had to put it elsewhere and noted where. */
async function readPlace(dataFolder: string): Promise<string> {
  return readFile(join(dataFolder, 'postgres-folder'), 'utf8').catch(() => join(dataFolder, 'postgres'));
}

async function reachableBy(user: ServiceUser, folder: EmbeddedFolder): Promise<EmbeddedFolder> {
  // Search permission only: what lies in the data folder stays closed.
  const { mode } = await stat(folder.dataFolder);
  if ((mode & 0o001) === 0) await chmod(folder.dataFolder, mode | 0o001);
  const binaries = (await canReach(user, join(folder.binaries.root, 'bin')))
    ? folder.binaries
    : await copyBinaries(folder.binaries, await sharedFolder());
  const inPlace = folder.cluster !== join(folder.dataFolder, 'postgres') || (await canReach(user, folder.dataFolder));
  if (inPlace) return { ...folder, binaries };
  const cluster = join(await sharedFolder(), randomBytes(6).toString('hex'));
  await writePrivate(join(folder.dataFolder, 'postgres-folder'), cluster);
  return { ...folder, binaries, cluster };
}

async function sharedFolder(): Promise<string> {
  await refusingPlainly(SHARED_FOLDER, () => mkdir(SHARED_FOLDER, { recursive: true }));
  await chmod(SHARED_FOLDER, 0o755);
  return SHARED_FOLDER;
}

/** Makes an empty folder that only the server's user may open. */
export async function makeServerFolder(path: string, user: ServiceUser | null): Promise<void> {
  await mkdir(path, { mode: 0o700 });
  if (user !== null) await chown(path, user.uid, user.gid);
}

/** Writes a file that only this user may read, whole or not at all. */
export async function writePrivate(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${String(process.pid)}`;
  await writeFile(unfinished, text, { mode: 0o600 });
  await rename(unfinished, path);
}
