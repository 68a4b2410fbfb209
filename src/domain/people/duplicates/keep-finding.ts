import type { Pool } from 'pg';
import { sqlOf } from '../../../store/sql';
import { findDuplicates, type Finding } from './find-duplicates';

/** How long nothing is looked for once nothing waits. */
const REST_MS = 1000;

/** What runs beside the requests until it is stopped. */
export interface Running {
  /** Resolves once what is under way is done. */
  stop(): Promise<void>;
}

/**
 * Compares what was written, soon after and apart from the request that wrote it, on a connection of its own: no answer is slower where
 * somebody has the same. Several gateways share the work. `onFailure` hears of the first of several failures; it is tried again, and nothing is
 * lost by it.
 */
export function keepFindingDuplicates(pool: Pool, finding: Finding, onFailure: () => void): Running {
  let stopped = false;
  let wake: () => void = () => undefined;
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      if (stopped) {
        resolve();
        return;
      }
      const timer = setTimeout(resolve, REST_MS);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const work = async (): Promise<void> => {
    for (let failed = false; !stopped;) {
      const waiting = await compareOnce(pool, finding).catch(() => null);
      if (waiting === null && !failed) onFailure();
      failed = waiting === null;
      if (waiting === null || waiting === 0) await rest();
    }
  };
  const working = work();
  return {
    stop: () => {
      stopped = true;
      wake();
      return working;
    },
  };
}

async function compareOnce(pool: Pool, finding: Finding): Promise<number> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('BEGIN');
    const waiting = await findDuplicates(sqlOf(client), finding);
    await client.query('COMMIT');
    return waiting;
  } catch (error) {
    // Whatever state it is in: the connection goes, and its transaction with it.
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.release(failure);
  }
}
