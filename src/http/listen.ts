import type { FastifyInstance } from 'fastify';
import { StartFault } from '../store/start-fault';
import { tryPort } from '../store/free-port';

/** Where the gateway listens. */
export interface Place {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
}

const DRAIN_MS = 10_000;

/** Throws a StartFault at once if the port cannot be had, before minutes are spent on a start that cannot end well. */
export async function assertPortFree(place: Place): Promise<void> {
  await tryPort(place.host, place.port).catch(refuse(place));
}

/** Listens and answers with the actual port. Throws a StartFault that names the port. */
export async function listen(app: FastifyInstance, place: Place): Promise<number> {
  await app.listen({ host: place.host, port: place.port }).catch(refuse(place));
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : place.port;
}

/** Stops accepting, lets running requests finish, and after ten seconds breaks off those that do not. */
export async function drain(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => {
    app.server.closeAllConnections();
  }, DRAIN_MS);
  await app.close().finally(() => {
    clearTimeout(timer);
  });
}

function refuse({ host, port }: Place): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    const next = String(port + 1);
    if (error.code === 'EADDRINUSE') {
      throw new StartFault(
        {
          en: `Port ${String(port)} is taken by another program. Stop that program, or choose another port: PORT=${next} npm start`,
          it: `La porta ${String(port)} è occupata da un altro programma. Arrestarlo, o scegliere un’altra porta: PORT=${next} npm start`,
        },
        error,
      );
    }
    if (error.code === 'EACCES') {
      throw new StartFault(
        {
          en: `This user may not listen on port ${String(port)}. Choose one above 1023, for instance PORT=4000.`,
          it: `Questo utente non può ascoltare sulla porta ${String(port)}. Sceglierne una sopra 1023, per esempio PORT=4000.`,
        },
        error,
      );
    }
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
      throw new StartFault(
        {
          en: `This machine has no address ${host}. Correct HOST (127.0.0.1 for this machine only, 0.0.0.0 for all its addresses).`,
          it: `Questa macchina non ha l’indirizzo ${host}. Correggere HOST (127.0.0.1 solo per questa macchina, 0.0.0.0 per tutti i suoi indirizzi).`,
        },
        error,
      );
    }
    throw error;
  };
}
