import type { SendMailOptions } from 'nodemailer';
import type { OutgoingMessage } from './transport';

/**
 * A message as mail: plain text, since nothing of it is to be loaded from elsewhere, with the headers by which a mail program offers to
 * unsubscribe in one click (RFC 2369, RFC 8058).
 */
export function mailOf(message: OutgoingMessage, sender: string): SendMailOptions {
  return {
    from: sender,
    to: { name: '', address: message.to },
    subject: message.subject,
    text: message.text,
    messageId: `<${message.id}@${sender.replace(/^.*@/, '').replace(/>.*$/, '')}>`,
    headers: {
      'List-Unsubscribe': `<${message.unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // RFC 3834: no answering machine answers this.
      'Auto-Submitted': 'auto-generated',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
