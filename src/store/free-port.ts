import { createServer, type AddressInfo } from 'node:net';

/** A port of this machine's loopback that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return tryPort('127.0.0.1', 0);
}

/** Binds and releases the port; resolves with its number, rejects as `listen` does (EADDRINUSE, EACCES, EADDRNOTAVAIL). */
export function tryPort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const bound = (server.address() as AddressInfo).port;
      server.close(() => {
        resolve(bound);
      });
    });
  });
}
