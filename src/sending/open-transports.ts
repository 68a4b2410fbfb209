import { join } from 'node:path';
import type { Config } from '../config';
import { fileTransport } from './file-transport';
import { smtpTransport } from './smtp-transport';
import type { Transport } from './transport';

/**
 * The transports of the configuration: e-mail by SMTP, or into files in development; in production without a mail server there is none for
 * e-mail, and without an origin under which persons unsubscribe there is none at all. Sheets for callers and letters lie in the folder `outbox` of the data folder.
 */
export function openTransports(
  config: Pick<Config, 'dataFolder' | 'production' | 'smtpUrl' | 'sender' | 'publicUrl'>,
): readonly Transport[] {
  const { dataFolder, production, smtpUrl, sender, publicUrl } = config;
  // Each message says where it is ended (GDPR Art. 21(4)): nobody else finds the gateway's own address.
  if (production && publicUrl === null) return [];
  const outbox = join(dataFolder, 'outbox');
  if (smtpUrl !== null) return [smtpTransport(smtpUrl, sender), fileTransport(outbox, sender, ['PHONE', 'POSTAL'])];
  return [fileTransport(outbox, sender, production ? ['PHONE', 'POSTAL'] : ['EMAIL', 'PHONE', 'POSTAL'])];
}
