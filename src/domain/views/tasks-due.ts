import type { EntityClass } from '../../release/declared-columns';
import { viewList } from '../../release/view';
import type { Department } from '../department';
import { soonestFirst } from '../edge-order';
import { Task } from '../service/task.entity';

/** The field `tasksDue` of a department's view: its open tasks of today and before, of whoever asks or of nobody yet. */
export function tasksDueIn(view: EntityClass, department: Department): void {
  viewList(view, 'tasksDue', {
    entity: Task,
    reads: ['department', 'state', 'dueOn', 'ownerId'],
    where: ({ column, viewer }) => [
      `${column('department')} = '${department}'`,
      `${column('state')} = 'OPEN'`,
      `${column('dueOn')} <= CURRENT_DATE`,
      `(${column('ownerId')} = ${viewer} OR ${column('ownerId')} IS NULL)`,
    ],
    sortedBy: soonestFirst('dueOn'),
    description: 'Open tasks of today and before, yours or nobody’s yet, the oldest first.',
  });
}
