import { createHash } from 'node:crypto';
import type { AccessEvent } from '../../../access-log/event';
import { whoAsked } from '../../../access-log/who-asked';
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
