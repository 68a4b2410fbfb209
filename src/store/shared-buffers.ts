import { totalmem } from 'node:os';

const MEGABYTE = 2 ** 20;
const [LEAST, MOST] = [128, 4096];

/**
 * How much memory the embedded server keeps pages of tables and indexes in, as `shared_buffers` takes it: a quarter of what this process may
 * use, as PostgreSQL's manual advises (19.4.1), and not more than 4 GB. It takes as much of it as it has pages to keep.
 */
export function sharedBuffers(memory: number = usableMemory()): string {
  const quarter = Math.floor(memory / 4 / MEGABYTE);
  return `${String(Math.min(Math.max(quarter, LEAST), MOST))}MB`;
}

/** In bytes: the machine's memory, or the limit of the container, which is 0 or larger than any memory where there is none. */
function usableMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}
