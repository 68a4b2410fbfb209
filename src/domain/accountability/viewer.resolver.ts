import { Ctx, Query, Resolver } from 'type-graphql';
import { stamped, type Stamped } from '../../guard/stamped';
import { parentPurpose, purposeIri, PURPOSES } from '../../vocabulary/purposes';
import type { GatewayContext } from '../context';
import { PurposeDescription } from './purpose-description.object';
import { Viewer } from './viewer.object';

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who you are to the gateway, in this request.' })
  me(@Ctx() { ask }: GatewayContext): Stamped<Viewer> {
    const { subject, kind, client, purposes } = ask.viewer;
    return stamped<Viewer>({
      subject,
      kind,
      client,
      role: ask.role.name,
      purpose: ask.purpose,
      scope: ask.scope,
      permittedPurposes: purposes,
    });
  }

  @Query(() => [PurposeDescription], { nullable: true, description: 'Every purpose that exists, and whether you may declare it.' })
  purposes(@Ctx() { ask, services }: GatewayContext): Stamped<PurposeDescription>[] {
    return PURPOSES.map((name) => {
      const declared = services.policy.purposes.get(name);
      return stamped<PurposeDescription>({
        name,
        iri: purposeIri(name),
        parent: parentPurpose(name),
        legalBases: declared?.legalBases ?? [],
        activity: declared?.activity ?? null,
        permitted: ask.viewer.purposes.includes(name),
      });
    });
  }
}
