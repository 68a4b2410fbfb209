import { toMany, toOne } from '../../../release/edge';
import { newestFirst, samePerson } from '../../edge-order';
import { Person } from '../person.entity';
import { PersonMerge } from './person-merge.entity';
import { PossibleDuplicate } from './possible-duplicate.entity';

/** Every way from likely duplicates and merges. Each of the two persons is released by their own verdict. */
export const DUPLICATE_EDGES = [
  toOne(PossibleDuplicate, 'person', Person, 'personId', { description: 'The one.' }),
  toOne(PossibleDuplicate, 'otherPerson', Person, 'otherPersonId', { description: 'The other.' }),

  toOne(PersonMerge, 'person', Person, 'keptId', { samePerson, description: 'The person who was kept.' }),
  toMany(Person, 'merges', PersonMerge, 'keptId', {
    samePerson,
    sortedBy: newestFirst('mergedAt'),
    description: 'Other records found to be of this person, newest first.',
  }),
] as const;
