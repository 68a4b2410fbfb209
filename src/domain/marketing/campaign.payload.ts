import { Field, ID, ObjectType } from 'type-graphql';
import type { EntityClass } from '../../release/declared-columns';
import { Campaign } from './campaign.entity';

/** The payload type of a command on campaigns, `<Command>Payload`: its key and the campaign as it is now. */
export function campaignPayload(command: string): EntityClass {
  const Payload = class {};
  const name = `${command.charAt(0).toUpperCase()}${command.slice(1)}Payload`;
  ObjectType(name, { simpleResolvers: true, description: `What ${command} wrote.` })(Payload);
  Field(() => ID, { description: 'Key of the campaign.' })(Payload.prototype, 'id');
  Field(() => Campaign, { nullable: true, description: 'The campaign as it is now.' })(Payload.prototype, 'campaign');
  return Payload;
}
