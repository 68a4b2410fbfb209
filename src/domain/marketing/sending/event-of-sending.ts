import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { AccessEvent } from '../../../access-log/event';
import { whoAsked } from '../../../access-log/who-asked';
import { pseudonymBytes } from '../../../access-log/pseudonym-bytes';
import { WAYS } from '../campaign-channel';
import type { SendingReason } from '../sending-reasons';
import type { RunningCampaign, SendingParts } from './sending-parts';

type What = Pick<AccessEvent, 'id' | 'operation' | 'shape' | 'recipient' | 'persons' | 'released' | 'withheld' | 'looked'>;

/** The access event of sending, in the name of whoever launched the campaign. The templates stand in the place of the document. */
export function eventOfSending({ policy, pseudonymOf }: SendingParts, campaign: RunningCampaign, what: What): AccessEvent {
  const { subjectTemplate, bodyTemplate, launchedBy, client, purpose } = campaign;
  return {
    ...what,
    ...whoAsked({ subject: launchedBy, kind: 'staff', client, onBehalfOf: null }, pseudonymOf),
    traceId: campaign.traceId,
    role: campaign.role,
    purpose,
    activity: policy.purposes.get(purpose)?.activity ?? null,
    documentHash: createHash('sha256')
      .update(JSON.stringify([subjectTemplate, bodyTemplate]))
      .digest('hex'),
    operationName: 'launchCampaign',
    policyVersion: policy.version,
    outcome: 'RELEASED',
    code: null,
    used: [],
  };
}

/**
 * Nothing was sent to those whom it names: which they are, and why, is for whoever checks. One event for each reason: of one for all nobody
 * could tell who met which.
 */
export function withheldEvent(
  parts: SendingParts,
  campaign: RunningCampaign,
  reason: SendingReason,
  personIds: readonly string[],
): AccessEvent {
  return eventOfSending(parts, campaign, {
    id: uuidv7(),
    operation: 'Consultation',
    shape: 'LIST',
    recipient: null,
    persons: pseudonymBytes(personIds.map(parts.pseudonymOf)),
    released: [],
    withheld: [`Person.${WAYS[campaign.channel].field}:${reason}`],
    looked: null,
  });
}
