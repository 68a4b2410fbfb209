import { join } from 'node:path';
import type { Config } from '../config';
import { fileTransport } from './file-transport';
import { smtpTransport } from './smtp-transport';
import type { Transport } from './transport';

/**
 * The transports of the configuration: e-mail by SMTP, or into files in development; in production without a mail server there is none for
 * e-mail. Sheets for callers and letters lie in the folder `outbox` of the data folder.
 */
export function openTransports(config: Pick<Config, 'dataFolder' | 'production' | 'smtpUrl' | 'sender'>): readonly Transport[] {
  const { dataFolder, production, smtpUrl, sender } = config;
  const outbox = join(dataFolder, 'outbox');
  if (smtpUrl !== null) return [smtpTransport(smtpUrl, sender), fileTransport(outbox, sender, ['PHONE', 'POSTAL'])];
  return [fileTransport(outbox, sender, production ? ['PHONE', 'POSTAL'] : ['EMAIL', 'PHONE', 'POSTAL'])];
}
