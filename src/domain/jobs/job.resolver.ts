import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { stamped, type Stamped } from '../../guard/stamped';
import { sqlOf } from '../../store/sql';
import type { GatewayContext } from '../context';
import { findJob } from './find-job';
import { Job } from './job.object';

@Resolver()
export class JobResolver {
  @Query(() => Job, { nullable: true, description: 'A job that you asked for. Null when there is none, or it is somebody else’s.' })
  async job(
    @Arg('id', () => ID, { description: 'Key of the job.' }) id: string,
    @Ctx() { services, ask }: GatewayContext,
  ): Promise<Stamped<Job> | null> {
    const job = await findJob(sqlOf(services.store.pool), ask.viewer, id.toLowerCase());
    return job === null ? null : stamped<Job>({ ...job, failures: job.failures.map((failure) => stamped(failure)) });
  }
}
