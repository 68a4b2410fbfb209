import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { makeFolder } from '../store/make-folder';
import { mailOf } from './mail';
import { NotReached, type OutgoingMessage, type Transport } from './transport';

/** Writes a file whole or not at all, readable by its owner only. */
async function writeWhole(folder: string, name: string, content: Buffer | string): Promise<void> {
  await makeFolder(folder);
  const path = join(folder, name);
  const file = await open(`${path}.part`, 'wx', 0o600);
  try {
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.part`, path);
  } catch (error) {
    await rm(`${path}.part`, { force: true });
    throw error;
  }
}

function sheetOf({ id, to, subject, text }: OutgoingMessage): string {
  return `${to}\n\n${subject}\n\n${text}\n\n${id}\n`;
}

/**
 * Lays messages into a folder: e-mails as `.eml`, which mail programs open, sheets for callers and letters as `.txt`. For development, and
 * for the channels that people deliver.
 */
export function fileTransport(folder: string, sender: string, channels: readonly OutgoingMessage['channel'][]): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    channels: new Set(channels),
    recipient: null,
    async send(message) {
      const mail = message.channel === 'EMAIL';
      try {
        const content = mail ? ((await composer.sendMail(mailOf(message, sender))).message as Buffer) : sheetOf(message);
        await writeWhole(folder, `${message.id}.${mail ? 'eml' : 'txt'}`, content);
      } catch (cause) {
        throw new NotReached('the file could not be written', cause);
      }
    },
    close: () => Promise.resolve(),
  };
}
