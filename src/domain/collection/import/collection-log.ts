import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { AccessEvent } from '../../../access-log/event';
import { insertEvents } from '../../../access-log/insert-events';
import type { Pseudonym } from '../../../access-log/pseudonym';
import { pseudonymBytes } from '../../../access-log/pseudonym-bytes';
import { serviceEvent } from '../../../access-log/service-event';
import type { Sql } from '../../../store/sql';
import type { BatchOutcome } from './sheet';

/** Who imports what: what the access events of one run have in common. */
export interface CollectionRun {
  readonly kind: string;
  /** The account of the operating system that runs the command. */
  readonly viewer: string;
  readonly policyVersion: string;
  readonly pseudonym: Pseudonym;
}

/** SHA-256 of a file, in hexadecimal: it names in the access events which file the persons came from. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Writes the access events of one import, all under one trace: one event per batch in the batch's transaction, none of them with a value. */
export class CollectionLog {
  private readonly traceId = randomBytes(16).toString('hex');
  private readonly hashes = new Map<string, string>();

  constructor(private readonly run: CollectionRun) {}

  /** Remembers which content the file had. */
  async hash(file: string, path: string): Promise<void> {
    this.hashes.set(file, await hashFile(path));
  }

  /** A batch went in. */
  async record(sql: Sql, file: string, { persons, used }: Pick<BatchOutcome, 'persons' | 'used'>): Promise<void> {
    await insertEvents(sql, [{ ...this.event(file, persons), used }]);
  }

  /**
   * The import was not let in, or not on: no source, no collection action, a source that is not lawful, consents that the collection does not cover; or
   * one file of it, of which every row was refused.
   */
  async refuse(sql: Sql, file = ''): Promise<void> {
    await insertEvents(sql, [{ ...this.event(file, []), outcome: 'REFUSED', code: 'INVALID_INPUT' }]);
  }

  private event(file: string, persons: readonly string[]): AccessEvent {
    return serviceEvent({
      traceId: this.traceId,
      viewer: this.run.viewer,
      client: 'lecito-cli',
      operation: 'Collection',
      shape: 'WRITE',
      documentHash: this.hashes.get(file) ?? '',
      operationName: `import ${this.run.kind}${file === '' ? '' : ` ${file}`}`,
      policyVersion: this.run.policyVersion,
      persons: pseudonymBytes(persons.map(this.run.pseudonym)),
    });
  }
}
