import { Field, Int, ObjectType } from 'type-graphql';
import { NotPersonal } from '../../vocabulary/classification';
import { PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';
import { DateTime } from '../../vocabulary/scalars';
import { CampaignChannel } from './campaign-channel';
import { SendingReasonEnum, type SendingReason } from './sending-reasons';

const COUNT = 'a count over a whole audience, which no condition narrows';

@ObjectType({ simpleResolvers: true, description: 'How many persons cannot be addressed for one reason.' })
export class AudienceRefusal {
  @Field(() => SendingReasonEnum, {
    nullable: true,
    description: 'Why; null stands for all those of a campaign of whom the person’s own row tells the asker no reason.',
  })
  @NotPersonal(COUNT)
  reason!: SendingReason | null;

  @Field(() => Int, { description: 'How many.' })
  @NotPersonal(COUNT)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Who may be addressed on a channel now, and how many may not, by reason.' })
export class Audience {
  @Field(() => PurposeEnum, { description: 'For what: the declared purpose.' })
  @NotPersonal('the question')
  purpose!: Purpose;

  @Field(() => CampaignChannel, { description: 'On which channel.' })
  @NotPersonal('the question')
  channel!: CampaignChannel;

  @Field(() => DateTime, { description: 'When this was so.' })
  @NotPersonal('an instant')
  at!: string;

  @Field(() => Int, { description: 'How many persons there are: in the store, or in the campaign.' })
  @NotPersonal(COUNT)
  total!: number;

  @Field(() => Int, { description: 'How many of them may be addressed.' })
  @NotPersonal(COUNT)
  addressable!: number;

  @Field(() => [AudienceRefusal], { description: 'How many may not, by reason, the most frequent first.' })
  @NotPersonal(COUNT)
  refusals!: AudienceRefusal[];
}
