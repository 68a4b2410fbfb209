import { randomUUID } from 'node:crypto';
import { CAST, PERSONAS } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { runSql } from '../../support/sql';
import type { TestGateway } from '../../support/test-gateway';
import { mutate, type Doer, type Done } from '../mutations/mutate';

/** Another colleague of customer service, of support, and of sales. */
export const NADIA = '00000000-0000-7000-8000-0000000000bb';
export const BRUNO = '00000000-0000-7000-8000-0000000000bc';

export const SHOWN_CASE =
  'case { id version number state subject answer priority promisedAt dueAt ownerId resolvedAt closedAt queue { id } }';
export const SHOWN_TICKET = `ticket { id version number state severity ownerId respondedAt respondBy resolveBy waitingSince waitedSeconds
  resolvedAt closedAt resolution queue { id } entitlement { id } account { id } }`.replaceAll(/\s+/g, ' ');

export type Shown = Readonly<Record<string, unknown>>;

/** What a payload shows of its case or ticket. */
export function shown({ payload }: Done): Shown | null {
  return (payload?.['case'] ?? payload?.['ticket'] ?? null) as Shown | null;
}

interface Seed {
  readonly state?: string;
  readonly personId?: string;
  readonly ownerId?: string | null;
  readonly queue?: Parameters<typeof queueId>[0];
}

/** A case that stands in a state, whatever came before. */
export async function seedCase({ database }: TestGateway, seed: Seed = {}): Promise<string> {
  const { state = 'NEW', personId = CAST.giulia.id, ownerId = null, queue = 'care' } = seed;
  const id = randomUUID();
  await runSql(
    database.ownerUrl,
    `INSERT INTO service_case (id, person_id, queue_id, owner_id, subject, channel, state, resolved_at)
     VALUES ($1, $2, $3, $4, 'A question', 'PHONE', $5, CASE WHEN $5 IN ('RESOLVED', 'CLOSED') THEN now() END)`,
    [id, personId, queueId(queue), ownerId, state],
  );
  return id;
}

/** A ticket that stands in a state, opened an hour ago, with or without an owner. */
export async function seedTicket({ database }: TestGateway, seed: Seed = {}): Promise<string> {
  const { state = 'NEW', personId = CAST.giulia.id, ownerId = null, queue = 'support' } = seed;
  const id = randomUUID();
  await runSql(
    database.ownerUrl,
    `INSERT INTO ticket (id, person_id, queue_id, owner_id, subject, state, opened_at, waiting_since, resolved_at)
     VALUES ($1, $2, $3, $4, 'A fault', $5, now() - interval '1 hour',
       CASE WHEN $5 = 'WAITING_FOR_CUSTOMER' THEN now() - interval '30 minutes' END,
       CASE WHEN $5 IN ('RESOLVED', 'CLOSED') THEN now() - interval '30 minutes' END)`,
    [id, personId, queueId(queue), ownerId, state],
  );
  return id;
}

/** The same persona in the shoes of another member of staff; with `act`, of somebody who acts for them. */
export async function inShoesOf(gateway: TestGateway, doer: Doer, staffId: string, claims: object = {}): Promise<Doer> {
  const token = await gateway.tokenFor(doer.as, { sub: staffId, ...claims });
  return { ...doer, token } as Doer;
}

/** Inputs with which each step of a case would be taken, beside the case and its version. */
export const CASE_INPUTS: Readonly<Record<string, object>> = {
  takeCase: {},
  assignCase: { assigneeId: NADIA },
  handOffCase: { toQueueId: queueId('complaints'), purpose: 'CustomerCare', reason: 'A complaint' },
  promiseCase: { promisedAt: '2099-01-01T12:00:00Z' },
  answerCase: { answer: 'Here is your invoice.' },
  resolveCase: { answer: 'Here is your invoice.' },
  reopenCase: {},
  closeCase: {},
};

export const TICKET_INPUTS: Readonly<Record<string, object>> = {
  takeTicket: {},
  assignTicket: { assigneeId: BRUNO },
  handOffTicket: { toQueueId: queueId('supportBritain'), purpose: 'TechnicalServiceProvision', reason: 'Speaks English' },
  answerTicket: { channel: 'PHONE', subject: 'The red light', answer: 'Please switch it off and on.' },
  awaitCustomer: {},
  resolveTicket: { resolution: 'A new power supply.' },
  reopenTicket: {},
  closeTicket: {},
};

export const SUPPORT: Doer = { as: 'support', purpose: 'TechnicalServiceProvision' };

/** Takes a step of a case or ticket with the inputs above. */
export function step(
  gateway: TestGateway,
  doer: Doer,
  mutation: string,
  id: unknown,
  expectedVersion: number,
  more: object = {},
): Promise<Done> {
  const ofCase = mutation in CASE_INPUTS;
  const inputs = { ...(ofCase ? CASE_INPUTS[mutation] : TICKET_INPUTS[mutation]), ...more };
  return mutate(gateway, doer, mutation, { id, expectedVersion, ...inputs }, ofCase ? SHOWN_CASE : SHOWN_TICKET);
}

export const CHIARA = PERSONAS['customer-service'].subject;
export const STEFANO = PERSONAS.support.subject;
