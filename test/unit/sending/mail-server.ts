import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface MailServer {
  /** `smtp://127.0.0.1:<port>`. */
  readonly url: string;
  /** What was delivered, as it came over the line. */
  readonly mails: string[];
  /** How often a text was begun. */
  texts(): number;
  /** Ends all connections. */
  hangUp(): void;
  close(): Promise<void>;
}

/**
 * A mail server that takes everything, but for what `answers` says of a command, of its GREETING or of the END of a text: a reply, nothing, or null to
 * hang up.
 */
export async function startMailServer(answers: Readonly<Record<string, string | null>> = {}): Promise<MailServer> {
  const mails: string[] = [];
  let texts = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let [buffer, inData] = ['', false];
    const reply = (command: string, usual: string): void => {
      const answer = Object.hasOwn(answers, command) ? answers[command] : usual;
      if (answer == null) socket.destroy();
      else if (answer !== '') socket.write(`${answer}\r\n`);
    };
    reply('GREETING', '220 mail.example ESMTP');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      buffer += chunk.toString('latin1');
      for (;;) {
        const end = buffer.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const taken = buffer.slice(0, end);
        buffer = buffer.slice(end + (inData ? 5 : 2));
        if (inData) {
          inData = false;
          if (answers['END'] === undefined) mails.push(taken);
          reply('END', '250 taken');
          continue;
        }
        const command = taken.slice(0, 4).toUpperCase();
        if (command === 'DATA' && answers['DATA'] === undefined) {
          inData = true;
          texts += 1;
        }
        reply(command, command === 'DATA' ? '354 go on' : command === 'QUIT' ? '221 bye' : '250 mail.example');
      }
    });
  });
  const hangUp = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    mails,
    texts: () => texts,
    hangUp,
    close: () => {
      hangUp();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
