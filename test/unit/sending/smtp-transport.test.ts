import { smtpTransport } from '../../../src/sending/smtp-transport';
import { NotDelivered, NotReached, type OutgoingMessage } from '../../../src/sending/transport';
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

  it.each([
    ['for good', 'no such mailbox', { RCPT: '550 5.1.1 no such mailbox' }],
    ['for good', 'no such mailbox, in few words', { RCPT: '550 no' }],
    ['for good', 'a text that it does not want', { END: '554 5.6.0 no' }],
    ['for now', 'a full mailbox', { RCPT: '452 4.2.2 full' }],
    ['for now', 'greylisting', { RCPT: '450 4.7.1 come back' }],
    ['for now', 'a relay that does not know us, and says so of each recipient', { RCPT: '554 5.7.1 relay access denied' }],
    ['for now', 'a refusal ahead of the text', { DATA: '554 no' }],
    ['for now', 'a text that is not wanted now', { END: '451 later' }],
  ])('knows that a message is refused %s: %s', async (long, _what, answers) => {
    const { error } = await send(answers);
    expect(error).toBeInstanceOf(NotDelivered);
    expect(error).not.toBeInstanceOf(NotReached);
    expect(error).toMatchObject({ temporary: long === 'for now' });
  });

  it.each([
    ['hangs up at once', { GREETING: null }],
    ['never greets', { GREETING: '' }],
    ['turns everybody away', { GREETING: '554 no service' }],
    ['hangs up on EHLO', { EHLO: null }],
    ['refuses the sender for good', { MAIL: '530 5.7.0 authentication required' }],
    ['refuses the sender for now', { MAIL: '451 later' }],
    ['hangs up on the sender', { MAIL: null }],
    ['hangs up on the recipient', { RCPT: null }],
    ['closes the session at the recipient', { RCPT: '421 closing' }],
    ['wants to know who we are at the recipient', { RCPT: '530 5.7.0 authentication required' }],
    ['hangs up ahead of the text', { DATA: null }],
    ['closes the session after the text', { END: '421 closing' }],
  ])(
    'knows that nothing left, and that no other message would, where the server %s',
    async (_what, answers) => {
      const { error, mails } = await send(answers);
      expect(error).toBeInstanceOf(NotReached);
      expect(mails).toEqual([]);
    },
    20_000,
  );

  it('sends nothing to what is no address, and holds nobody up by it', async () => {
    const { error } = await send({}, { ...MESSAGE, to: ' ' });
    expect(error).toMatchObject({ name: 'NotDelivered', temporary: false });
  });

  it('does not know of a message whose text was given and never answered for', async () => {
    for (const END of [null, '354 go on']) {
      const { error, texts } = await send({ END });
      expect(texts).toBe(1);
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(NotDelivered);
    }
  });

  it('knows that nothing left where no server answers', async () => {
    const server = await startMailServer();
    await server.close();
    const transport = smtpTransport(server.url, 'news@crm.example');
    await expect(transport.send(MESSAGE)).rejects.toBeInstanceOf(NotReached);
    await transport.close();
  });
});
