import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { checkInput } from '../check-input';
import type { GatewayContext } from '../context';
import { declareMutation } from '../declare-mutation';
import { write } from '../write';
import { addCampaignMembers, removeCampaignMember } from './campaign-member.commands';
import { approveCampaign, draftCampaign, launchCampaign, plainStep, planCampaign } from './campaign.commands';
import {
  AddCampaignMembersInput,
  addCampaignMembersSchema,
  ApproveCampaignInput,
  campaignStepSchema,
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
import { campaignPayload } from './campaign.payload';

const [DraftCampaignPayload, PlanCampaignPayload, LaunchCampaignPayload, ResumeCampaignPayload, AddCampaignMembersPayload] = [
  campaignPayload('draftCampaign'),
  campaignPayload('planCampaign'),
  campaignPayload('launchCampaign'),
  campaignPayload('resumeCampaign'),
  campaignPayload('addCampaignMembers'),
];

@Resolver()
export class CampaignResolver {
  @Mutation(() => DraftCampaignPayload, { nullable: true, description: 'Makes a campaign for the declared purpose.' })
  draftCampaign(
    @Arg('input', () => DraftCampaignInput, { description: 'What it is called, and what it says.' }) input: DraftCampaignInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(draftCampaignSchema, input);
    const texts = { records: context.services.records, access: context.access };
    return write(context, info, 'Collection', input, (transaction) => draftCampaign(transaction, checked, texts));
  }

  @Mutation(() => PlanCampaignPayload, {
    nullable: true,
    description: 'Gives a campaign its date and last texts. A text that names a field never released for the purpose is refused.',
  })
  planCampaign(
    @Arg('input', () => PlanCampaignInput, { description: 'Which campaign, and when.' }) input: PlanCampaignInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(planCampaignSchema, input);
    const texts = { records: context.services.records, access: context.access };
    return write(context, info, 'Alteration', input, (transaction) => planCampaign(transaction, checked, texts));
  }

  @Mutation(() => LaunchCampaignPayload, {
    nullable: true,
    description: 'Begins to send an approved campaign, in the background: its counts tell how far it is.',
  })
  async launchCampaign(
    @Arg('input', () => LaunchCampaignInput, { description: 'Which campaign.' }) input: LaunchCampaignInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(campaignStepSchema, input);
    const { sending } = context.services;
    const carries = (channel: string): boolean => sending.carries(channel);
    const answer = await write(context, info, 'Alteration', input, (transaction) => launchCampaign(transaction, checked, carries));
    sending.wake();
    return answer;
  }

  @Mutation(() => ResumeCampaignPayload, { nullable: true, description: 'Goes on sending a campaign that was paused.' })
  async resumeCampaign(
    @Arg('input', () => ResumeCampaignInput, { description: 'Which campaign.' }) input: ResumeCampaignInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(campaignStepSchema, input);
    const answer = await write(context, info, 'Alteration', input, (transaction) => plainStep('resumeCampaign')(transaction, checked));
    context.services.sending.wake();
    return answer;
  }

  @Mutation(() => AddCampaignMembersPayload, {
    nullable: true,
    description: 'Adds persons whom you may see now, at most 10,000 at once. Whoever you may not see is passed over.',
  })
  addCampaignMembers(
    @Arg('input', () => AddCampaignMembersInput, { description: 'To which campaign, and whom.' }) input: AddCampaignMembersInput,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const checked = checkInput(addCampaignMembersSchema, input);
    return write(context, info, 'Alteration', input, (transaction) => addCampaignMembers(transaction, checked, context));
  }
}

const says = 'Which campaign.';
const plain = { says, schema: campaignStepSchema, operation: 'Alteration' } as const;

declareMutation(CampaignResolver, 'approveCampaign', {
  ...plain,
  description: 'Approves a campaign that somebody else planned.',
  input: ApproveCampaignInput,
  payload: campaignPayload('approveCampaign'),
  command: approveCampaign,
});
declareMutation(CampaignResolver, 'pauseCampaign', {
  ...plain,
  description: 'Stops sending for now: once it has answered, no further message begins to leave.',
  input: PauseCampaignInput,
  payload: campaignPayload('pauseCampaign'),
  command: plainStep('pauseCampaign'),
});
declareMutation(CampaignResolver, 'completeCampaign', {
  ...plain,
  description: 'Ends a campaign; whoever was not sent anything by then is not sent anything any more.',
  input: CompleteCampaignInput,
  payload: campaignPayload('completeCampaign'),
  command: plainStep('completeCampaign'),
});
declareMutation(CampaignResolver, 'cancelCampaign', {
  ...plain,
  description: 'Calls a campaign off.',
  input: CancelCampaignInput,
  payload: campaignPayload('cancelCampaign'),
  command: plainStep('cancelCampaign'),
});
declareMutation(CampaignResolver, 'removeCampaignMember', {
  description: 'Takes a person out who was not sent anything yet. Answers alike where there is no such member.',
  says: 'Whom, and of which campaign.',
  input: RemoveCampaignMemberInput,
  schema: removeCampaignMemberSchema,
  payload: campaignPayload('removeCampaignMember'),
  operation: 'Alteration',
  command: removeCampaignMember,
});
