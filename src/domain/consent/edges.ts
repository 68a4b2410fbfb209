import { toMany, toOne } from '../../release/edge';
import { samePerson } from '../edge-order';
import { Person } from '../people/person.entity';
import { ConsentEvent } from './consent-event.entity';
import { ConsentRecord } from './consent-record.entity';
import { Contract } from './contract.entity';
import { Objection } from './objection.entity';
import { Restriction } from './restriction.entity';

/** Every way from consents, objections, restrictions and contracts. */
export const CONSENT_EDGES = [
  toMany(ConsentRecord, 'events', ConsentEvent, 'consentRecordId', {
    samePerson,
    sortedBy: { field: 'version', direction: 'ASC' },
    description: 'The life of this record, step by step.',
  }),
  toOne(ConsentRecord, 'person', Person, 'personId', { samePerson, description: 'Who was asked.' }),

  toOne(Objection, 'person', Person, 'personId', { samePerson, description: 'Who objected.' }),
  toOne(Restriction, 'person', Person, 'personId', { samePerson, description: 'Whose data.' }),
  toOne(Contract, 'person', Person, 'personId', { samePerson, description: 'With whom.' }),
] as const;
