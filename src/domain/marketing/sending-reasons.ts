import { describedEnum } from '../../vocabulary/graphql-enums';
import { REASONS, type Reason } from '../../vocabulary/reasons';

/** Reasons not to send that are no reasons to withhold a field. */
const OF_SENDING = {
  OPTED_OUT: 'The address is on our own list of those who want no messages.',
  NO_ADDRESS: 'No address for this channel is known.',
  ALREADY_SENT: 'This campaign reached the person before, under another record that was merged into this one.',
  FREQUENCY_CAP: 'The last message was too short a time ago.',
  OUTSIDE_CALLING_HOURS: 'Nobody is called at this time; it is tried again when calls are allowed.',
} as const;

/** Why nothing is sent to a person: what withholds the address, or what stands against the message itself. */
export type SendingReason = Reason | keyof typeof OF_SENDING;

const withheld = Object.fromEntries(REASONS.map((reason) => [reason, 'As for a field that is withheld.'])) as Record<Reason, string>;

export const SendingReasonEnum = describedEnum<SendingReason>('SendingReason', 'Why nothing is sent to a person.', {
  ...withheld,
  RPO_LISTED: 'The number or address is in the public register of oppositions (DPR 26/2022).',
  RPO_CHECK_STALE: 'It was not checked against the public register of oppositions lately.',
  ...OF_SENDING,
});
