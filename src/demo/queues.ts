import { TEAMS, type TeamName } from './organisation';
import type { QueueRow } from './work-rows';

const SKETCHES = {
  salesLeads: ['Richieste commerciali', 'SALES', 'salesNorth'],
  campaignReplies: ['Risposte alle campagne', 'MARKETING', 'marketing'],
  care: ['Assistenza clienti', 'CUSTOMER_SERVICE', 'customerService'],
  complaints: ['Reclami', 'CUSTOMER_SERVICE', 'customerService'],
  support: ['Supporto tecnico', 'SUPPORT', 'support'],
  supportBritain: ['Technical support UK', 'SUPPORT', 'support'],
} as const satisfies Record<string, readonly [string, QueueRow['department'], TeamName]>;

export type QueueName = keyof typeof SKETCHES;

const NAMES = Object.keys(SKETCHES) as readonly QueueName[];

export function queueId(name: QueueName): string {
  return `00000000-0000-7000-8000-0000000000e${String(NAMES.indexOf(name) + 1)}`;
}

/** Where the work of each department waits. */
export const QUEUES: readonly QueueRow[] = NAMES.map((key) => {
  const [name, department, team] = SKETCHES[key];
  return { id: queueId(key), name, department, team_id: TEAMS[team].id };
});
