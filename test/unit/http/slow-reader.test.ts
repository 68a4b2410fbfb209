import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { SlowReader } from '../../../src/http/slow-reader';

const MEGABYTE = 'x'.repeat(1024 * 1024);

let server: Server;
let socket: Socket;
let raw: ServerResponse;
beforeEach(async () => {
  server = createServer();
  const asked = once(server, 'request') as Promise<[unknown, ServerResponse]>;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n');
  raw = (await asked)[1];
});
afterEach(async () => {
  socket.destroy();
  server.closeAllConnections();
  await once(server.close(), 'close');
});

/** Writes until nothing more fits between the two. */
function fill(reader: SlowReader): void {
  while (reader.lag() === null) reader.write(MEGABYTE);
}

/** Writes more than the system takes for one who does not read. */
function overfill(reader: SlowReader): void {
  for (let written = 0; written < 32; written += 1) reader.write(MEGABYTE);
}

describe('a slow reader', () => {
  it('lags until it reads', async () => {
    const reader = new SlowReader(raw);
    expect(reader.lag()).toBeNull();
    fill(reader);
    const lag = reader.lag();
    socket.resume();
    await lag;
    expect(raw.destroyed).toBe(false);
  });

  it('gets no signs of life while it lags: they would only pile up', () => {
    const reader = new SlowReader(raw);
    fill(reader);
    const waiting = raw.writableLength;
    reader.write(':\n\n');
    expect(raw.writableLength).toBe(waiting);
    reader.write('event: next\n\n');
    expect(raw.writableLength).toBeGreaterThan(waiting);
  });

  it('lags no more when it is gone, and nothing is written to it', async () => {
    const reader = new SlowReader(raw);
    fill(reader);
    const lag = reader.lag();
    socket.destroy();
    await lag;
    reader.write('event: next\n\n');
    expect(raw.destroyed).toBe(true);
  });

  it('is cut off when it does not take the rest of what has ended', async () => {
    const reader = new SlowReader(raw);
    overfill(reader);
    const [closed, ended] = [once(raw, 'close'), Date.now()];
    reader.end();
    await closed;
    expect(raw.destroyed).toBe(true);
    expect(Date.now() - ended).toBeLessThan(20_000);
  });

  it('is cut off when it takes nothing for a minute, though more is written to it meanwhile', () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    try {
      const reader = new SlowReader(raw);
      overfill(reader);
      jest.advanceTimersByTime(59_000);
      reader.write('event: next\n\n');
      expect(raw.destroyed).toBe(false);
      jest.advanceTimersByTime(1_000);
      expect(raw.destroyed).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });
});
