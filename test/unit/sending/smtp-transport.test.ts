import { smtpTransport } from '../../../src/sending/smtp-transport';
import { NotDelivered, type OutgoingMessage } from '../../../src/sending/transport';
import { startMailServer } from './mail-server';

const MESSAGE: OutgoingMessage = {
  id: '019a2345-6789-7abc-8def-0123456789ab',
  channel: 'EMAIL',
  to: 'ada@example.com',
  subject: 'È tempo di novità',
  text: 'Ciao Ada.\n.\nUna riga con un punto.',
  unsubscribeUrl: 'https://crm.example/unsubscribe/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
};

async function send(
  answers: Readonly<Record<string, string | null>> = {},
  message = MESSAGE,
): Promise<{ error: unknown; mails: readonly string[]; texts: number }> {
  const server = await startMailServer(answers);
  const transport = smtpTransport(server.url, 'Lecito <news@crm.example>');
  const error: unknown = await transport.send(message).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  await transport.close();
  await server.close();
  return { error, mails: server.mails, texts: server.texts() };
}

describe('delivery by SMTP', () => {
  it('hands over a mail that can be unsubscribed from in one click (RFC 8058)', async () => {
    const { error, mails } = await send();
    expect(error).toBeNull();
    const mail = mails[0]?.replaceAll(/\r\n[ \t]/g, ' ') ?? '';
    expect(mail).toMatch(/^From: Lecito <news@crm\.example>/m);
    expect(mail).toMatch(/^To: .*ada@example\.com>?\r?$/m);
    expect(mail).toMatch(/^Message-ID: <019a2345-6789-7abc-8def-0123456789ab@crm\.example>/m);
    expect(mail).toContain(`List-Unsubscribe: <${MESSAGE.unsubscribeUrl}>`);
    expect(mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
  });

  it('lets no value begin a header', async () => {
    const { mails } = await send({}, { ...MESSAGE, subject: 'Ciao\r\nBcc: all@example.com', to: 'ada@example.com' });
    expect(mails[0]).not.toMatch(/^Bcc:/m);
  });

  it('knows that a refused message did not leave, and whether to try again', async () => {
    const refused = await send({ RCPT: '550 no such mailbox' });
    expect(refused.error).toBeInstanceOf(NotDelivered);
    expect(refused.error).toMatchObject({ temporary: false });
    const later = await send({ MAIL: '451 later' });
    expect(later.error).toMatchObject({ temporary: true });
  });

  it('does not know of a message whose text was given and never answered for', async () => {
    const { error, texts } = await send({ END: null });
    expect(texts).toBe(1);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(NotDelivered);
  });

  it('knows that nothing left where no server answers', async () => {
    const server = await startMailServer();
    await server.close();
    const transport = smtpTransport(server.url, 'news@crm.example');
    await expect(transport.send(MESSAGE)).rejects.toMatchObject({ name: 'NotDelivered', temporary: true });
    await transport.close();
  });
});
