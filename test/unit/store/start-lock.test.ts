import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeVoid, withStartLock } from '../../../src/store/start-lock';

/** No process has it: numbers end below. */
const DEAD = 2 ** 22 + 1;
const TOKEN = '0123456789abcdef';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lecito-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the lock of a start', () => {
  it.each([
    ['a process that has died', `${String(DEAD)} 1 ${TOKEN}`],
    ['a process whose number went to another program', `1 1 ${TOKEN}`],
    ['our own number in a life before', `${String(process.pid)} 1 ${TOKEN}`],
    ['nobody, since the disk was full or it died while it wrote', ''],
    ['nobody whom this version can read', String(DEAD)],
  ])('is void where its holder is %s', async (_what, text) => {
    const path = join(folder, 'start.lock');
    await writeFile(path, text);
    const before = new Date(Date.now() - 60_000);
    await utimes(path, before, before);
    expect(await withStartLock(folder, () => readdir(folder))).toEqual(['start.lock']);
    expect(await readdir(folder)).toEqual([]);
  });

  it('says in a sentence where the folder cannot be written', async () => {
    const nowhere = join(folder, 'none');
    await expect(withStartLock(nowhere, () => Promise.resolve())).rejects.toThrow(
      `${join(nowhere, 'start.lock')} cannot be written (ENOENT). Make room or mend the permissions there, or choose another folder with LECITO_DATA.`,
    );
  });

  it('is waited for while whoever made it may still be writing', async () => {
    const path = join(folder, 'start.lock');
    await writeFile(path, '');
    let entered = false;
    const entering = withStartLock(folder, () => Promise.resolve((entered = true)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(entered).toBe(false);
    await rm(path);
    await entering;
  });

  it('that is void is not removed by who comes late: another one may have taken its place', async () => {
    const path = join(folder, 'start.lock');
    const dead = `${String(DEAD)} 1 ${TOKEN}`;
    await withStartLock(folder, async () => {
      removeVoid(path, dead);
      expect(await readdir(folder)).toEqual(['start.lock']);
    });
    await writeFile(path, dead);
    await writeFile(`${path}.${TOKEN}`, '');
    removeVoid(path, dead);
    expect(await readdir(folder)).toEqual(['start.lock', `start.lock.${TOKEN}`]);
    await rm(`${path}.${TOKEN}`);
    removeVoid(path, dead);
    expect(await readdir(folder)).toEqual([]);
  });
});
