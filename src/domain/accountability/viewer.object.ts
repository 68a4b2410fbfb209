import { Field, ObjectType } from 'type-graphql';
import { PurposeEnum } from '../../vocabulary/graphql-enums';
import type { Purpose } from '../../vocabulary/purposes';

@ObjectType({ simpleResolvers: true, description: 'Who asks, in which role, and for what: how the gateway understood this request.' })
export class Viewer {
  @Field(() => String, { description: 'The subject of the access token.' })
  subject!: string;

  @Field(() => String, { description: 'What kind of viewer: staff, partner, auditor, data-subject, service.' })
  kind!: string;

  @Field(() => String, { description: 'The OAuth client that sent the request.' })
  client!: string;

  @Field(() => String, { description: 'The role that acts: of those in the token, the first of the policy that permits the purpose.' })
  role!: string;

  @Field(() => PurposeEnum, { description: 'The declared purpose.' })
  purpose!: Purpose;

  @Field(() => String, {
    description: 'Which persons are seen under it: all, those of the team, those assigned, oneself (all, team, assigned, self).',
  })
  scope!: string;

  @Field(() => [PurposeEnum], { description: 'The purposes that this token may declare.' })
  permittedPurposes!: readonly Purpose[];
}
