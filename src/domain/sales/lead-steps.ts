import { stateMachine } from '../state-machine';
import type { LeadState } from './lead.entity';

/** The state machine of a lead. What became an opportunity goes on as one; whoever would not buy may come back. */
export const LEAD_STEPS = stateMachine<LeadState, LeadStep>('Lead', {
  workLead: { from: ['NEW'], to: 'WORKING' },
  qualifyLead: { from: ['WORKING'], to: 'QUALIFIED' },
  convertLead: { from: ['QUALIFIED'], to: 'CONVERTED' },
  disqualifyLead: { from: ['NEW', 'WORKING', 'QUALIFIED'], to: 'DISQUALIFIED' },
  reopenLead: { from: ['DISQUALIFIED'], to: 'WORKING' },
});

export type LeadStep = 'workLead' | 'qualifyLead' | 'convertLead' | 'disqualifyLead' | 'reopenLead';
