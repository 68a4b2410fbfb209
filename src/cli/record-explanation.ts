import { randomBytes } from 'node:crypto';
import { keyOfStore } from '../access-log/key-of-store';
import { insertEvents } from '../access-log/insert-events';
import { pseudonymiser } from '../access-log/pseudonym';
import { pseudonymBytes } from '../access-log/pseudonym-bytes';
import { serviceEvent } from '../access-log/service-event';
import type { Config } from '../config';
import type { Policy } from '../decision/policy';
import type { Sql } from '../store/sql';
import { whoRunsThis } from '../store/who-runs-this';

/** What was explained: a coordinate of a person. */
export interface ExplainedField {
  readonly personId: string;
  readonly field: string;
}

/**
 * Reading why is reading: the facts of a person were consulted. The command's own access is recorded before it prints, in no role and for no
 * purpose: those that it was asked about are not the operator's.
 */
export async function recordExplanation(sql: Sql, config: Config, policy: Policy, explained: ExplainedField): Promise<void> {
  const pseudonym = pseudonymiser(await keyOfStore(sql, config));
  const event = serviceEvent({
    traceId: randomBytes(16).toString('hex'),
    viewer: whoRunsThis(),
    client: 'lecito-cli',
    operation: 'Consultation',
    shape: 'CONSULT',
    operationName: 'explain',
    policyVersion: policy.version,
    persons: pseudonymBytes([pseudonym(explained.personId)]),
    used: [explained.field],
  });
  await insertEvents(sql, [event]);
}
