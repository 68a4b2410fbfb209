import { Resolver } from 'type-graphql';
import type { GatewayContext } from '../context';
import { declareMutation } from '../declare-mutation';
import { stepSchema } from '../step.input';
import { addCampaignMembers, removeCampaignMember } from './campaign-member.commands';
import { approveCampaign, draftCampaign, launchCampaign, plainStep, planCampaign, resumeCampaign } from './campaign.commands';
import {
  AddCampaignMembersInput,
  addCampaignMembersSchema,
  ApproveCampaignInput,
  CancelCampaignInput,
  CompleteCampaignInput,
  DraftCampaignInput,
  draftCampaignSchema,
  LaunchCampaignInput,
  PauseCampaignInput,
  PlanCampaignInput,
  planCampaignSchema,
  RemoveCampaignMemberInput,
  removeCampaignMemberSchema,
  ResumeCampaignInput,
} from './campaign.input';
import { CampaignPayload } from './campaign.payload';

/** What marketing does with a campaign. */
@Resolver()
export class CampaignResolver {}

const step = { says: 'Which campaign.', schema: stepSchema, payload: CampaignPayload, operation: 'Alteration' } as const;

function beginSending({ services }: GatewayContext): void {
  services.sending.wake();
}

declareMutation(CampaignResolver, 'draftCampaign', {
  payload: CampaignPayload,
  operation: 'Collection',
  description: 'Makes a campaign for the declared purpose.',
  input: DraftCampaignInput,
  says: 'What it is called, and what it says.',
  schema: draftCampaignSchema,
  command: (transaction, input, access, { services }) => draftCampaign(transaction, input, { records: services.records, access }),
});
declareMutation(CampaignResolver, 'planCampaign', {
  payload: CampaignPayload,
  operation: 'Alteration',
  description:
    'Gives a campaign its date and last texts, until it is launched: what was approved before is to be approved anew. A text that names a field never released for the purpose is refused.',
  input: PlanCampaignInput,
  says: 'Which campaign, and when.',
  schema: planCampaignSchema,
  command: (transaction, input, access, { services }) => planCampaign(transaction, input, { records: services.records, access }),
});
declareMutation(CampaignResolver, 'approveCampaign', {
  ...step,
  description: 'Approves a campaign that somebody else planned.',
  input: ApproveCampaignInput,
  command: approveCampaign,
});
declareMutation(CampaignResolver, 'launchCampaign', {
  ...step,
  description: 'Begins to send an approved campaign, in the background: `members(filter: …) { totalCount }` tells how far it is.',
  input: LaunchCampaignInput,
  command: (transaction, input, _access, { services }) =>
    launchCampaign(transaction, input, (channel) => services.sending.carries(channel)),
  after: beginSending,
});
declareMutation(CampaignResolver, 'pauseCampaign', {
  ...step,
  description: 'Stops sending for now: once it has answered, no further message begins to leave.',
  input: PauseCampaignInput,
  command: plainStep('pauseCampaign'),
});
declareMutation(CampaignResolver, 'resumeCampaign', {
  ...step,
  description: 'Goes on sending a campaign that was launched and paused; one that nobody launched here runs, and sends nothing.',
  input: ResumeCampaignInput,
  command: resumeCampaign,
  after: beginSending,
});
declareMutation(CampaignResolver, 'completeCampaign', {
  ...step,
  description: 'Ends a campaign; whoever was not sent anything by then is not sent anything any more.',
  input: CompleteCampaignInput,
  command: plainStep('completeCampaign'),
});
declareMutation(CampaignResolver, 'cancelCampaign', {
  ...step,
  description: 'Calls a campaign off.',
  input: CancelCampaignInput,
  command: plainStep('cancelCampaign'),
});
declareMutation(CampaignResolver, 'addCampaignMembers', {
  payload: CampaignPayload,
  operation: 'Alteration',
  description: 'Adds persons whom you may see now, at most 10,000 at once. Whoever you may not see is passed over.',
  input: AddCampaignMembersInput,
  says: 'To which campaign, and whom.',
  schema: addCampaignMembersSchema,
  command: (transaction, input, _access, context) => addCampaignMembers(transaction, input, context),
});
declareMutation(CampaignResolver, 'removeCampaignMember', {
  payload: CampaignPayload,
  operation: 'Alteration',
  description: 'Takes a member out whom you may see and who was not sent anything yet. Answers alike where there is no such member.',
  input: RemoveCampaignMemberInput,
  says: 'Whom, and of which campaign.',
  schema: removeCampaignMemberSchema,
  command: (transaction, input, _access, context) => removeCampaignMember(transaction, input, context),
});
