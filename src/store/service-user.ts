import { execFile } from 'node:child_process';
import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { StartFault } from './start-fault';

/** The system user that the embedded server runs as. */
export interface ServiceUser {
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);

/**
 * PostgreSQL refuses to run as root. Started as root we hand it to the owner of its folder, or to `postgres`, or to `nobody`; started as
 * anybody else it runs as the same user (null). Throws a StartFault where root finds no such user.
 */
export async function chooseServiceUser(clusterFolder: string): Promise<ServiceUser | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(clusterFolder).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = (await lookUp('postgres')) ?? (await lookUp('nobody'));
  if (user !== null) return user;
  throw new StartFault({
    en: 'PostgreSQL refuses to run as root, and this machine has neither a user "postgres" nor "nobody" to run it as. Start Lecito as an ordinary user.',
    it: 'PostgreSQL rifiuta di funzionare come root, e questa macchina non ha né un utente "postgres" né "nobody" con cui eseguirlo. Avviare Lecito come utente ordinario.',
  });
}

async function lookUp(name: string): Promise<ServiceUser | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

/** Whether the user may pass through every folder above `path` and enter `path` itself, by the mode bits. */
export async function canReach(user: ServiceUser, path: string): Promise<boolean> {
  for (let folder = await realpath(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
