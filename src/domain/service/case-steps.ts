import { stateMachine } from '../state-machine';
import type { CaseState } from './case.entity';

const OPEN_STATES = ['NEW', 'OPEN', 'WAITING'] as const satisfies readonly CaseState[];

/** The state machine of a case. Whoever hands it off or assigns it leaves it where it is; whoever takes it works on it. */
export const CASE_STEPS = stateMachine<CaseState, CaseStep>('Case', {
  takeCase: { from: OPEN_STATES, to: 'OPEN' },
  assignCase: { from: OPEN_STATES },
  handOffCase: { from: OPEN_STATES },
  promiseCase: { from: OPEN_STATES },
  answerCase: { from: ['OPEN', 'WAITING'], to: 'WAITING' },
  resolveCase: { from: ['OPEN', 'WAITING'], to: 'RESOLVED' },
  reopenCase: { from: ['RESOLVED'], to: 'OPEN' },
  closeCase: { from: ['RESOLVED'], to: 'CLOSED' },
});

export type CaseStep =
  'takeCase' | 'assignCase' | 'handOffCase' | 'promiseCase' | 'answerCase' | 'resolveCase' | 'reopenCase' | 'closeCase';
