import type { ConsentChannel, ConsentState } from '../vocabulary/consent';
import type { Reason } from '../vocabulary/reasons';
import { ANCHOR, instantText } from './calendar';
import { sourceId } from './collection';
import type { FactRows } from './demo-rows';
import type { DemoPerson } from './people';

const REASON_OF: Readonly<Partial<Record<ConsentState, Reason>>> = {
  ConsentRefused: 'CONSENT_REFUSED',
  ConsentWithdrawn: 'CONSENT_WITHDRAWN',
  ConsentRevoked: 'CONSENT_WITHDRAWN',
  ConsentExpired: 'CONSENT_EXPIRED',
  ConsentInvalidated: 'CONSENT_INVALIDATED',
};

/**
 * Why a message of direct marketing on a channel was not sent to a person, or null where it was: what the story of the demo tells of past
 * campaigns. The law is in src/decision; this only keeps the story likely.
 */
export function refusals(facts: FactRows, channel: ConsentChannel): (person: DemoPerson) => Reason | null {
  const today = instantText(ANCHOR);
  const records = facts.consent_record.filter((record) => record.purpose === 'DirectMarketing' && record.channel === channel);
  const personOf = new Map(records.map((record) => [record.id, record.person_id]));
  const last = new Map<string, FactRows['consent_event'][number]>();
  for (const event of facts.consent_event) {
    const person = personOf.get(event.consent_record_id);
    if (person !== undefined && event.at >= (last.get(person)?.at ?? '')) last.set(person, event);
  }
  const inForce = ({ lifted_at }: { readonly lifted_at: string }): boolean => lifted_at > today;
  const objected = new Set(facts.objection.filter(inForce).map(({ person_id }) => person_id));
  const restricted = new Set(facts.restriction.filter(inForce).map(({ person_id }) => person_id));
  return ({ row }) => {
    if (row.source_id === sourceId('purchased-list-2019') || row.source_id === sourceId('unchecked-broker-list')) return 'UNLAWFUL_SOURCE';
    if (restricted.has(row.id)) return 'RESTRICTED_ART18';
    if (objected.has(row.id)) return 'OBJECTED';
    const event = last.get(row.id);
    if (event === undefined || event.valid_from > today) return 'CONSENT_UNKNOWN';
    if (event.state !== 'ConsentGiven' && event.state !== 'RenewedConsentGiven') return REASON_OF[event.state] ?? 'CONSENT_UNKNOWN';
    return event.valid_to < today ? 'CONSENT_EXPIRED' : null;
  };
}
