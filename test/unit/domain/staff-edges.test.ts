import { EDGES } from '../../../src/domain/edges';
import { StaffMember } from '../../../src/domain/staff/staff-member.entity';
import { classificationsOf } from '../../../src/vocabulary/classification';

const TO_COLLEAGUES = EDGES.filter(({ to, many }) => to === StaffMember && !many);

it.each(TO_COLLEAGUES.map((edge) => [`${edge.from.name}.${edge.name}`, edge] as const))(
  '%s is released as the key beside it: who does a work tells as much by name',
  (_coordinate, { from, fromColumn, category }) => {
    const key = classificationsOf(from).get(fromColumn);
    expect(key).toMatchObject(category === null ? { sort: 'not-personal' } : { sort: 'personal', category });
  },
);
