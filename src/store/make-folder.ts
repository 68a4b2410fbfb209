import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if ((await stat(path).catch(() => null))?.isDirectory() !== true) throw error;
  }
}

/**
 * Makes a folder that only its owner may open, and those above it. Throws what the file system throws. By hand: where a folder can never be made,
 * as below /proc, `mkdir` of Node tries for ever.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await makeOne(path);
  }
}
