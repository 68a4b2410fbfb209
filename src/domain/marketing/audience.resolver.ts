import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { LecitoError } from '../../errors';
import { stamped, type Stamped } from '../../guard/stamped';
import { storeClock } from '../../store/store-clock';
import { isUuid } from '../../vocabulary/uuid';
import type { GatewayContext } from '../context';
import { sqlInTurn } from '../in-turn';
import { countAudience, type AudienceParts, type Reach } from './audience';
import { Audience, AudienceRefusal } from './audience.object';
import { CampaignChannel, isCampaignChannel } from './campaign-channel';

/** The channel of a campaign for the declared purpose; NOT_FOUND where there is none. */
async function channelOf(context: GatewayContext, campaignId: string): Promise<CampaignChannel> {
  const [row] = isUuid(campaignId)
    ? await sqlInTurn(context).query('SELECT channel FROM campaign WHERE id = $1 AND purpose = $2', [campaignId, context.ask.purpose])
    : [];
  const channel = row?.['channel'];
  if (typeof channel !== 'string' || !isCampaignChannel(channel)) throw new LecitoError('NOT_FOUND');
  return channel;
}

function partsOf(context: GatewayContext): AudienceParts {
  const { policy, pseudonymOf } = context.services;
  return { sql: sqlInTurn(context), policy, pseudonymOf };
}

function mostFrequentFirst(refusals: Reach['refusals']): Stamped<AudienceRefusal>[] {
  const counted = [...refusals].sort(([, one], [, other]) => other - one);
  return counted.map(([reason, count]) => stamped<AudienceRefusal>({ reason, count }));
}

const ONE_OF_THE_TWO = { en: 'Give a channel or a campaign, one of the two.', it: 'Indicare un canale o una campagna, uno dei due.' };

@Resolver()
export class AudienceResolver {
  @Query(() => Audience, {
    nullable: true,
    description:
      'Who may be addressed now for the declared purpose: everybody by channel, or the members of a campaign. Counts only, over a whole audience.',
  })
  async audience(
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('channel', () => CampaignChannel, { nullable: true, description: 'Counts everybody, on this channel.' })
    channel?: CampaignChannel | null,
    @Arg('campaignId', () => ID, { nullable: true, description: 'Counts the members of this campaign, on its channel.' })
    campaignId?: string | null,
  ): Promise<Stamped<Audience>> {
    const { ask, access } = context;
    if ((channel == null) === (campaignId == null)) throw new LecitoError('INVALID_INPUT', { field: 'channel', detail: ONE_OF_THE_TWO });
    // A scope that looks at assignments must not count beyond them.
    if (ask.scope !== 'all') throw new LecitoError('NO_ROLE');
    const asked = channel ?? (await channelOf(context, campaignId ?? ''));
    const question = {
      role: ask.role.name,
      purpose: ask.purpose,
      channel: asked,
      campaignId: campaignId ?? null,
      seenBy: access.types.get('Person')?.rowMask ?? 0,
    };
    const parts = partsOf(context);
    const at = await storeClock(parts.sql);
    const { total, addressable, refusals, few } = await countAudience(parts, question, at);
    context.otherReads.set(String(info.path.key), {
      persons: few.map(context.services.pseudonymOf),
      released: ['Audience.addressable', 'Audience.refusals'],
    });
    return stamped<Audience>({
      purpose: ask.purpose,
      channel: asked,
      at: new Date(at).toISOString(),
      total,
      addressable,
      refusals: mostFrequentFirst(refusals),
    });
  }
}
