import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOrMakeSecret } from '../../../src/access-log/secret-file';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lecito-secret-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a secret file', () => {
  it('keeps its first text, whoever else would have made one meanwhile', async () => {
    const path = join(folder, 'secret');
    const text = await readOrMakeSecret(path, async () => {
      await writeFile(path, 'theirs');
      return 'ours';
    });
    expect(text).toBe('theirs');
    expect(await readdir(folder)).toEqual(['secret']);
  });

  it('is not there when it could not be made whole', async () => {
    const path = join(folder, 'inner', 'secret');
    const made = readOrMakeSecret(path, async () => {
      await rm(join(folder, 'inner'), { recursive: true });
      return 'text';
    });
    await expect(made).rejects.toThrow('ENOENT');
    expect(await readdir(folder)).toEqual([]);
  });

  it('is not waited for where no folder can be made', async () => {
    await expect(readOrMakeSecret('/proc/nowhere/secret', () => 'text')).rejects.toThrow(/ENOENT|EACCES|EROFS/);
  });

  it('is not made where its name leads nowhere', async () => {
    const path = join(folder, 'secret');
    await symlink(join(folder, 'nowhere'), path);
    await expect(readOrMakeSecret(path, () => 'text')).rejects.toThrow('EEXIST');
    expect(await readdir(folder)).toEqual(['secret']);
  });
});
