import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileTransport } from '../../../src/sending/file-transport';
import { openTransports } from '../../../src/sending/open-transports';

const MESSAGE = {
  id: '019a2345-6789-7abc-8def-0123456789ab',
  channel: 'EMAIL',
  to: 'ada@example.com',
  subject: 'Novità',
  text: 'Ciao Ada.',
  unsubscribeUrl: 'http://localhost:4000/unsubscribe/x',
} as const;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lecito-outbox-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('delivery into files', () => {
  it('writes mails that mail programs open, readable by their owner only', async () => {
    const transport = fileTransport(join(folder, 'outbox'), 'Lecito <noreply@localhost>', ['EMAIL', 'PHONE']);
    await transport.send(MESSAGE);
    const path = join(folder, 'outbox', `${MESSAGE.id}.eml`);
    expect(await readFile(path, 'utf8')).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await transport.send({ ...MESSAGE, id: 'call', channel: 'PHONE', to: '+39 045 1' });
    expect(await readFile(join(folder, 'outbox', 'call.txt'), 'utf8')).toMatch(/^\+39 045 1\n\nNovità\n\nCiao Ada\.\n/);
    expect(await readdir(join(folder, 'outbox'))).toHaveLength(2);
  });

  it('leaves no half of a message behind where the file cannot be put in its place', async () => {
    await mkdir(join(folder, `${MESSAGE.id}.eml`));
    await expect(fileTransport(folder, 'Lecito <noreply@localhost>', ['EMAIL']).send(MESSAGE)).rejects.toThrow(
      'the file could not be written',
    );
    expect(await readdir(folder)).toEqual([`${MESSAGE.id}.eml`]);
  });

  it('is for e-mail in development only', () => {
    const config = { dataFolder: folder, smtpUrl: null, sender: 'a@b', publicUrl: 'https://crm.example' };
    const channels = (production: boolean): string[] => openTransports({ ...config, production }).flatMap((each) => [...each.channels]);
    expect(channels(false)).toEqual(['EMAIL', 'PHONE', 'POSTAL']);
    expect(channels(true)).toEqual(['PHONE', 'POSTAL']);
    const [smtp] = openTransports({ ...config, production: true, smtpUrl: 'smtps://user:s3cret@mail.example' });
    expect(smtp).toMatchObject({ recipient: 'mail.example' });
    // A letter would else say that it is ended at a place that nobody finds.
    expect(openTransports({ ...config, publicUrl: null, production: true })).toEqual([]);
    expect(openTransports({ ...config, publicUrl: null, production: false })).toHaveLength(1);
  });
});
