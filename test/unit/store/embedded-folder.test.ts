import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareFolder } from '../../../src/store/embedded-folder';

describe('a data folder that cannot be', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lecito-folder-'));
    await writeFile(join(folder, 'file'), '');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('says that a file stands there', async () => {
    await expect(prepareFolder(join(folder, 'file'))).rejects.toThrow(/\(EEXIST\)\. It is no folder: set LECITO_DATA to a folder\.$/m);
  });

  it('says that a file stands above it', async () => {
    await expect(prepareFolder(join(folder, 'file', 'data'))).rejects.toThrow(
      /\(ENOTDIR\)\. What stands above it is no folder: set LECITO_DATA to another path\.$/m,
    );
  });

  it('says that it cannot be made there', async () => {
    await expect(prepareFolder('/proc/nowhere/data')).rejects.toThrow(/^(?!.*Give the folder).*set LECITO_DATA to another/i);
  });

  it('says what to do where its name is too long for the file system', async () => {
    await expect(prepareFolder(join(folder, 'x'.repeat(300)))).rejects.toThrow(/\(ENAMETOOLONG\)\. Set LECITO_DATA to another folder\.$/m);
  });
});
