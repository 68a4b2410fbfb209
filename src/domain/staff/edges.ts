import { toManyThrough, toOne } from '../../release/edge';
import { Campaign } from '../marketing/campaign.entity';
import { Lead } from '../sales/lead.entity';
import { Opportunity } from '../sales/opportunity.entity';
import { Case } from '../service/case.entity';
import { HandOff } from '../service/hand-off.entity';
import { Queue } from '../service/queue.entity';
import { Task } from '../service/task.entity';
import { Ticket } from '../support/ticket.entity';
import { StaffMember } from './staff-member.entity';
import { TeamMember } from './team-member.entity';

/** Who does the work: beside each key of a colleague who it is, released as that key is. */
export const STAFF_EDGES = [
  toManyThrough(
    Queue,
    'members',
    StaffMember,
    { entity: TeamMember, start: 'teamId', from: 'teamId', to: 'staffId' },
    {
      description: 'Who works in the team of this queue: whom its work may be assigned to. Nobody, where the queue is of no team.',
    },
  ),
  toOne(Lead, 'owner', StaffMember, 'ownerId', { category: 'Purchase', description: 'Who follows it.' }),
  toOne(Opportunity, 'owner', StaffMember, 'ownerId', { category: 'Purchase', description: 'Who follows it.' }),
  toOne(Case, 'owner', StaffMember, 'ownerId', { category: 'Communication', description: 'Who works on it.' }),
  toOne(Ticket, 'owner', StaffMember, 'ownerId', { category: 'ServiceConsumptionBehaviour', description: 'Who works on it.' }),
  toOne(Task, 'owner', StaffMember, 'ownerId', { category: 'Communication', description: 'Who is to do it.' }),
  toOne(HandOff, 'by', StaffMember, 'byId', { category: 'Communication', description: 'Who passed it on.' }),
  toOne(Campaign, 'planner', StaffMember, 'plannedBy', { description: 'Who planned it, who therefore cannot approve it.' }),
  toOne(Campaign, 'approver', StaffMember, 'approvedBy', { description: 'Who approved it.' }),
  toOne(Campaign, 'launcher', StaffMember, 'launchedBy', { description: 'In whose name it is sent.' }),
] as const;
