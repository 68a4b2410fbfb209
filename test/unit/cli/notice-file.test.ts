import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerDefinitionCommands } from '../../../src/cli/definition-commands';
import { runCommandLine, type Said } from '../../support/command-line';

const NOTICE = ['notice', 'add', 'readers', '--controller', 'Acme S.p.A.', '--published', '2026-01-01'];

describe('the file of a notice', () => {
  const before = { ...process.env };
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lecito-notice-'));
    process.env['DATABASE_URL'] = 'postgresql://nobody@127.0.0.1:1/none';
  });
  afterAll(async () => {
    process.env = before;
    await rm(folder, { recursive: true });
  });

  const add = (file: string): Promise<Said> => runCommandLine([registerDefinitionCommands], ...NOTICE, '--file', file);

  it.each([
    [
      'is not there',
      null,
      'cannot be read (ENOENT). Name with --file a text file that is there and may be read.',
      'non si può leggere (ENOENT). Indicare con --file un file di testo che c’è e si può leggere.',
    ],
    ['is blank', ' \n', 'is blank. Write into it what persons are told.', 'è vuoto. Scrivervi ciò che si dice alle persone.'],
    [
      'is not in UTF-8',
      Buffer.from('Perch\xe9 vi scriviamo', 'latin1'),
      'is not in UTF-8. Save it in UTF-8 and repeat the command.',
      'non è in UTF-8. Salvarlo in UTF-8 e ripetere il comando.',
    ],
    [
      'is in UTF-16',
      Buffer.from('\ufeffWe write', 'utf16le'),
      'is no plain text. Save the text alone, in UTF-8, and name that.',
      'non è testo semplice. Salvare il solo testo, in UTF-8, e indicare quello.',
    ],
  ])('says what to do where it %s, before a store is looked for', async (what, content, en, italian) => {
    const file = join(folder, `${what}.txt`);
    if (content !== null) await writeFile(file, content);
    expect(await add(file)).toEqual({ out: '', err: `The file ${file} ${en}\nIl file ${file} ${italian}\n`, code: 1 });
  });

  it('is no folder', async () => {
    expect((await add(folder)).err).toContain('cannot be read (EISDIR). Name with --file a text file');
  });
});
