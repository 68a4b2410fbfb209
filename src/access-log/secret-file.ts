import { randomUUID } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../store/make-folder';

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Writes a file that only its owner reads, durably and under a name of its own, then links it: of two makers at once one wins, whole.
 * Answers with what kept this one from winning.
 */
async function writeOnce(path: string, text: string): Promise<unknown> {
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
    return await link(draft, path).catch((failure: unknown) => failure);
  } finally {
    await file.close();
    await rm(draft);
  }
}

/**
 * The text of a secret file, made when it is missing: the file with mode 0600, folders that are made on the way with 0700. Safe between
 * processes that start together: all get the same text. Throws what the file system throws.
 */
export async function readOrMakeSecret(path: string, make: () => string | Promise<string>): Promise<string> {
  const found = await readIfThere(path);
  if (found !== null) return found;
  await makeFolder(dirname(path));
  const failure = await writeOnce(path, await make());
  const made = await readIfThere(path);
  if (made === null) throw failure;
  return made;
}
