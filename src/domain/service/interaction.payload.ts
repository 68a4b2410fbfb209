import { Field, ID, ObjectType } from 'type-graphql';
import { Person } from '../people/person.entity';
import { Interaction } from './interaction.entity';

@ObjectType({ simpleResolvers: true, description: 'What logInteraction wrote, as far as it may be shown.' })
export class LogInteractionPayload {
  @Field(() => ID, { description: 'Key of the interaction.' })
  id!: string;

  @Field(() => Interaction, { nullable: true, description: 'The interaction, if it may be shown.' })
  interaction!: Interaction | null;

  @Field(() => Person, { nullable: true, description: 'The person, if anything of them may be shown.' })
  person!: Person | null;
}
