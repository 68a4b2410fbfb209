import { createHash } from 'node:crypto';
import type { ConsentChannel, ConsentState, ExpressedBy, ProcessingKind } from '../vocabulary/consent';
import type { Purpose } from '../vocabulary/purposes';
import { instantOf } from './calendar';
import type { Dice } from './dice';
import { CONTROLLER_ID } from './notices';
import type { DemoPerson } from './people';
import type { ConsentEventRow, ConsentRecordRow } from './rows';

/** What a consent is about: one purpose, perhaps one channel or one kind of processing. */
export interface ConsentLine {
  readonly purpose: Purpose;
  readonly channel?: ConsentChannel;
  readonly processing?: ProcessingKind;
}

/** One step in the life of a consent; times as RFC 3339 text. Valid from the step itself and without end where nothing else is said. */
export interface ConsentStep {
  readonly at: string;
  readonly state: ConsentState;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly by?: ExpressedBy;
  readonly method?: ConsentEventRow['method'];
}

export interface ConsentRows {
  readonly record: ConsentRecordRow;
  readonly events: readonly ConsentEventRow[];
}

/** Hash of the form as shown: the notice and the line that was ticked. */
function formHash(noticeId: string, { purpose, channel, processing }: ConsentLine): string {
  return createHash('sha256')
    .update([noticeId, purpose, channel ?? '', processing ?? ''].join('|'))
    .digest('hex');
}

/** The record of a consent line and its events, numbered from 1 in the order of the steps; throws without a step. */
export function consentRows(dice: Dice, person: DemoPerson, line: ConsentLine, steps: readonly ConsentStep[]): ConsentRows {
  const [first] = steps;
  if (first === undefined) throw new Error('a consent record begins with an event');
  const personId = person.row.id;
  const record: ConsentRecordRow = {
    id: dice.uuid(instantOf(first.at)),
    person_id: personId,
    purpose: line.purpose,
    channel: line.channel ?? null,
    processing: line.processing ?? null,
    legal_basis: line.processing === 'SPECIAL_CATEGORIES' ? 'A9-2-a' : 'A6-1-a',
    notice_id: person.row.notice_id,
    controller_id: CONTROLLER_ID,
    jurisdiction: person.region === 'BRITAIN' ? 'GB' : 'IT',
    created_at: first.at,
  };
  const hash = formHash(person.row.notice_id, line);
  const events = steps.map((step, index) => ({
    id: dice.uuid(instantOf(step.at)),
    consent_record_id: record.id,
    version: index + 1,
    person_id: personId,
    at: step.at,
    state: step.state,
    valid_from: step.validFrom ?? step.at,
    valid_to: step.validTo ?? 'infinity',
    expressed_by: step.by ?? 'SUBJECT',
    method: step.method ?? 'WEB_FORM',
    form_hash: hash,
  }));
  return { record, events };
}
