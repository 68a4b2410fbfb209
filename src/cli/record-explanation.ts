import { randomBytes } from 'node:crypto';
import type { Looked } from '../access-log/event';
import { keyOfStore } from '../access-log/key-of-store';
import { insertEvents } from '../access-log/insert-events';
import { pseudonymiser } from '../access-log/pseudonym';
import { pseudonymBytes } from '../access-log/pseudonym-bytes';
import { serviceEvent } from '../access-log/service-event';
import type { AskedCell } from '../access-log/verdicts';
import type { StoredDecision } from '../authorisation/decision-at';
import type { Config } from '../config';
import type { Policy } from '../decision/policy';
import type { AccessExplanation } from '../domain/accountability/access-explanation.object';
import type { Sql } from '../store/sql';
import { whoRunsThis } from '../store/who-runs-this';
import { RELEASED_ROW } from '../vocabulary/grounds';
import type { Purpose } from '../vocabulary/purposes';

/** What was explained of a field of a person, and on which decision that rests. */
export interface ExplanationTold {
  readonly personId: string;
  readonly field: string;
  readonly role: string;
  readonly purpose: Purpose;
  /** What was said, as the graph calls it. */
  readonly said: ReadonlyArray<keyof AccessExplanation>;
  /** Null where no decision was told: of what follows from the policy alone, of somebody who gives no ground. */
  readonly decision: StoredDecision | null;
}

/** An explanation tells of a decision, and the value of no cell: it is there whatever was decided. */
function lookedAt({ id }: StoredDecision, released: readonly string[]): Looked {
  const cells = released.map((coordinate): AskedCell => [coordinate, RELEASED_ROW]);
  return { standings: [id], asked: '[]', looks: { runs: [[1, [], [0]]], told: [cells] } };
}

/**
 * Reading why is reading: the facts of a person were consulted. The command's own access is recorded before it prints, in no role and for no
 * purpose: those that it was asked about are not the operator's, and stand in the name of the operation.
 */
export async function recordExplanation(sql: Sql, config: Config, policy: Policy, told: ExplanationTold): Promise<void> {
  const pseudonym = pseudonymiser(await keyOfStore(sql, config));
  const released = told.said.map((name) => `AccessExplanation.${name}`);
  const event = serviceEvent({
    traceId: randomBytes(16).toString('hex'),
    viewer: whoRunsThis(),
    client: 'lecito-cli',
    operation: 'Consultation',
    shape: 'CONSULT',
    operationName: `explain ${told.role} ${told.purpose}`,
    policyVersion: policy.version,
    persons: pseudonymBytes([pseudonym(told.personId)]),
    released,
    used: [told.field],
    looked: told.decision === null ? null : lookedAt(told.decision, released),
  });
  await insertEvents(sql, [event]);
}
