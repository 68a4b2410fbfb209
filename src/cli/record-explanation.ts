import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { keyOfStore } from '../access-log/key-of-store';
import { insertEvents } from '../access-log/insert-events';
import { pseudonymiser } from '../access-log/pseudonym';
import { pseudonymBytes } from '../access-log/pseudonym-bytes';
import type { Config } from '../config';
import type { Policy } from '../decision/policy';
import type { Sql } from '../store/sql';
import { whoRunsThis } from '../store/who-runs-this';

/** What was explained: a coordinate of a person. */
export interface Explained {
  readonly personId: string;
  readonly field: string;
}

/**
 * Reading why is reading: the facts of a person were consulted. The command's own access is recorded before it prints, in no role and for no
 * purpose: those that it was asked about are not the operator's.
 */
export async function recordExplanation(sql: Sql, config: Config, policy: Policy, asked: Explained): Promise<void> {
  const pseudonym = pseudonymiser(await keyOfStore(sql, config));
  await insertEvents(sql, [
    {
      id: newId(),
      traceId: randomBytes(16).toString('hex'),
      viewer: whoRunsThis(),
      viewerKind: 'service',
      client: 'lecito-cli',
      onBehalfOf: null,
      role: null,
      purpose: null,
      activity: null,
      operation: 'Consultation',
      shape: 'CONSULT',
      recipient: null,
      documentHash: '',
      operationName: 'explain',
      policyVersion: policy.version,
      outcome: 'RELEASED',
      code: null,
      persons: pseudonymBytes([pseudonym(asked.personId)]),
      released: [],
      withheld: [],
      used: [asked.field],
      looked: null,
    },
  ]);
}
