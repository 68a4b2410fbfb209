import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Resolver, Subscription } from 'type-graphql';
import { releasedAnswer, type GatewayContext } from '../context';
import type { Topic } from './changes';
import { QueueChangedPayload } from './queue-changed.payload';
import { TimelineChangedPayload } from './timeline-changed.payload';
import type { Watch } from './watch';

interface Subscribing {
  readonly args: Readonly<Record<string, string>>;
  readonly context: GatewayContext;
}

/** Where the changes come from, of the queue or person whose key the argument is. */
function watched(topic: Topic, argument: string): (subscribing: Subscribing) => Watch {
  return ({ args, context }) => context.services.changes.watch(topic, args[argument] ?? '');
}

/** The root fields that push what changes. */
@Resolver()
export class StreamsResolver {
  @Subscription(() => QueueChangedPayload, {
    nullable: true,
    subscribe: watched('queue', 'queueId'),
    description:
      'Each change of a case or ticket that waits in a queue, comes into it or leaves it, as far as it may be seen at that moment. Of what may not be seen, and of a queue that there is not, nothing comes.',
  })
  queueChanged(
    @Arg('queueId', () => ID, { description: 'Key of the queue.' }) _queueId: string,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return releasedAnswer(context, info);
  }

  @Subscription(() => TimelineChangedPayload, {
    nullable: true,
    subscribe: watched('timeline', 'personId'),
    description:
      'Each new entry in the timeline of a person, and each change of a record behind one, as far as it may be seen at that moment. Of what may not be seen, and of a person who is not there, nothing comes.',
  })
  timelineChanged(
    @Arg('personId', () => ID, { description: 'Key of the person.' }) _personId: string,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return releasedAnswer(context, info);
  }
}
