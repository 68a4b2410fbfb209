import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { stamped, type Stamped } from '../../guard/stamped';
import type { GatewayContext } from '../context';
import { sqlInTurn } from '../in-turn';
import { findJob } from './find-job';
import { Job } from './job.object';
import { visibleJobRows } from './visible-job-rows';

@Resolver()
export class JobResolver {
  @Query(() => Job, { nullable: true, description: 'A job that you asked for. Null when there is none, or it is somebody else’s.' })
  async job(
    @Arg('id', () => ID, { description: 'Key of the job.' }) id: string,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Stamped<Job> | null> {
    const { ask, otherReads } = context;
    const job = await findJob(sqlInTurn(context), ask.viewer, id.toLowerCase());
    if (job === null) return null;
    const { rows: _told, ...told } = job;
    const { done, failures, told: of } = await visibleJobRows(context, job);
    otherReads.set(String(info.path.key), { persons: [], released: [], told: of });
    return stamped<Job>({ ...told, done, failed: failures.length, failures: failures.map((failure) => stamped(failure)) });
  }
}
