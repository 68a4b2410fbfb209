import { createHmac } from 'node:crypto';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pseudonymiser, pseudonymKey } from '../../../src/access-log/pseudonym';
import { StartFault } from '../../../src/store/start-fault';
import { personBuckets, pseudonymBytes, pseudonymsIn } from '../../../src/access-log/pseudonym-bytes';

const KEY = Buffer.alloc(32, 7);
const GIULIA = '00000000-0000-7000-8000-000000000001';

describe('a pseudonym', () => {
  it('is HMAC-SHA-256 of the id under the key of the log, cut to 128 bits', () => {
    const expected = createHmac('sha256', KEY).update(GIULIA).digest().subarray(0, 16).toString('base64url');
    const pseudonym = pseudonymiser(KEY);
    expect(pseudonym(GIULIA)).toBe(expected);
    expect(pseudonym(GIULIA)).toBe(expected);
    expect(expected).toMatch(/^[\w-]{22}$/);
  });

  it('is another under another key, and for another person', () => {
    expect(pseudonymiser(Buffer.alloc(32, 8))(GIULIA)).not.toBe(pseudonymiser(KEY)(GIULIA));
    expect(pseudonymiser(KEY)('2')).not.toBe(pseudonymiser(KEY)('1'));
  });

  it('stays the same when more persons come than are remembered', () => {
    const pseudonym = pseudonymiser(KEY);
    const first = pseudonym('first');
    for (let index = 0; index <= 131_072; index += 1) pseudonym(String(index));
    expect(pseudonym('first')).toBe(first);
  });

  it('is 16 bytes and back', () => {
    const pseudonyms = Array.from({ length: 1000 }, (_, index) => pseudonymiser(KEY)(String(index)));
    const bytes = pseudonymBytes(pseudonyms);
    expect(bytes).toEqual(Buffer.concat(pseudonyms.map((each) => Buffer.from(each, 'base64url'))));
    expect(bytes).toHaveLength(16_000);
    expect(pseudonymsIn(bytes)).toEqual(pseudonyms);
    expect(pseudonymBytes([])).toHaveLength(0);
  });

  it('falls into one of 16,384 buckets by its first 14 bits', () => {
    const bytes = Buffer.concat([Buffer.alloc(16), Buffer.alloc(16, 255), Buffer.from('80040000000000000000000000000000', 'hex')]);
    expect([...personBuckets(bytes)]).toEqual([0, 16_383, 8_193]);
  });
});

describe('the key of the pseudonyms', () => {
  let dataFolder: string;
  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'lecito-key-'));
  });
  afterEach(() => rm(dataFolder, { recursive: true }));
  const file = (): string => join(dataFolder, 'access-log', 'pseudonym.key');

  it('is the configured one, and then no file is made', async () => {
    await expect(pseudonymKey({ dataFolder, pseudonymKey: '0f'.repeat(32) })).resolves.toEqual(Buffer.alloc(32, 15));
    await expect(stat(file())).rejects.toThrow('ENOENT');
  });

  it('is else made once, at random, and kept for its owner alone', async () => {
    const keys = await Promise.all([1, 2, 3].map(() => pseudonymKey({ dataFolder, pseudonymKey: null })));
    expect(keys[0]).toHaveLength(32);
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    await expect(pseudonymKey({ dataFolder: join(dataFolder, 'other'), pseudonymKey: null })).resolves.not.toEqual(keys[0]);
  });

  it('is never silently replaced when its file is damaged or cannot be read', async () => {
    await mkdir(join(dataFolder, 'access-log'));
    await writeFile(file(), 'half a ke');
    const broken = pseudonymKey({ dataFolder, pseudonymKey: null });
    await expect(broken).rejects.toThrow('Restore it from a backup');
    await expect(broken).rejects.toBeInstanceOf(StartFault);
    await rm(file());
    await mkdir(file());
    await expect(pseudonymKey({ dataFolder, pseudonymKey: null })).rejects.toThrow('neither read nor made (EISDIR)');
  });
});
