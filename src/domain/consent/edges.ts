import { toMany, toOne } from '../../release/edge';
import { samePerson } from '../edge-order';
import { Person } from '../people/person.entity';
import { ConsentEvent } from './consent-event.entity';
import { ConsentRecord } from './consent-record.entity';
import { Contract } from './contract.entity';

/** Every way from consents and contracts. */
export const CONSENT_EDGES = [
  toMany(ConsentRecord, 'events', ConsentEvent, 'consentRecordId', {
    samePerson,
    sortedBy: { field: 'version', direction: 'ASC' },
    description: 'The life of this record, step by step.',
  }),
  toOne(ConsentRecord, 'person', Person, 'personId', { samePerson, description: 'Who was asked.' }),

  toOne(Contract, 'person', Person, 'personId', { samePerson, description: 'With whom.' }),
] as const;
