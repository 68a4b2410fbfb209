import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { QueryDeepPartialEntity } from 'typeorm';
import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import { assertOpen, assertReleased } from '../assert-writable';
import { Department } from '../department';
import { followUp } from '../service/follow-ups';
import { passOn } from '../service/hand-off';
import { Interaction, InteractionDirection } from '../service/interaction.entity';
import { assertColleague, placeNew } from '../service/queue-team';
import { beginStep, ownedAfter, stepped, type WorkKind, type WorkStep } from '../service/work-step';
import type { Expected } from '../open-for-change';
import type { CheckedStep } from '../step.input';
import type { Transaction, Written } from '../write';
import { findEntitlement } from './find-entitlement';
import { slaClock } from './sla-clock';
import { CLOCK_FIELDS, clockAfter } from './ticket-clock';
import { TICKET_STEPS, type TicketStep } from './ticket-steps';
import { Ticket, type TicketState } from './ticket.entity';
import type { answerTicketSchema, assignTicketSchema, handOffTicketSchema, openTicketSchema, resolveTicketSchema } from './ticket.input';

const TICKET: WorkKind<TicketState, TicketStep> = { record: 'Ticket', table: 'ticket', machine: TICKET_STEPS };

type Change = QueryDeepPartialEntity<Ticket>;

const OPENED = ['number', 'subject', 'description', 'severity', 'state', 'openedAt', ...CLOCK_FIELDS] as const;
/** What a ticket may have from its beginning. */
const MAY_HAVE = ['asset', 'account', 'entitlement', 'queue', 'ownerId'] as const;
const TERMS = ['respondMinutes', 'resolveMinutes', 'validFrom', 'validTo'] as const;
const SAID = ['channel', 'direction', 'department', 'subject', 'summary', 'occurredAt'] as const;

/**
 * Keeps a fault as a ticket whose clock runs by the right to help that the person, account or device has now. It waits until somebody takes it, or is
 * the viewer's where no queue is there for it.
 */
export async function openTicket(transaction: Transaction, input: z.output<typeof openTicketSchema>, access: Access): Promise<Written> {
  const { personId, assetId = null, queueId = null, subject, description = null, severity } = input;
  assertOpen(access, 'Ticket', OPENED);
  await transaction.see('Person', personId);
  await assertReleased(transaction, access, { record: 'Ticket', personId, fields: [...OPENED, 'ownerId'] });
  // The deadlines tell what was agreed: who sets them may read it.
  await assertReleased(transaction, access, { record: 'Entitlement', personId, fields: TERMS });
  const accountId = assetId === null ? null : await accountOfAsset(transaction, assetId, personId);
  const entitlement = await findEntitlement(transaction.sql, { personId, accountId, assetId });
  const now = Date.now();
  const clock = slaClock({ openedAt: now, respondedAt: null, respondBy: null, standsSince: null, waitedSeconds: 0 }, entitlement, now);
  // Of random alone: a version 7 begins with the instant, and a ticket is seen where it is withheld when it was opened.
  const id = uuidv4();
  const placed = await placeNew(transaction, { personId, department: Department.SUPPORT, queueId });
  const has = { asset: assetId, account: accountId, entitlement: entitlement?.id ?? null, queue: placed.queueId, ownerId: placed.ownerId };
  await transaction.manager.insert(Ticket, {
    id,
    personId,
    accountId,
    ...placed,
    assetId,
    entitlementId: has.entitlement,
    subject,
    description,
    severity,
    state: 'NEW',
    openedAt: new Date(now).toISOString(),
    respondBy: new Date(clock.respondBy).toISOString(),
    resolveBy: new Date(clock.resolveBy).toISOString(),
    waitedSeconds: 0,
  });
  const followed = await followUp(transaction, 'openTicket', { personId, accountId, ticketId: id, severity });
  const written = stepped('Ticket', { id, personId }, [...OPENED, ...MAY_HAVE.filter((part) => has[part] !== null)]);
  return { ...written, changed: [...written.changed, ...followed] };
}

/**
 * The account at which a device stands, if any: whoever has a fault of its device speaks for it. Whether the person works there is not asked, for the
 * ticket would tell that to support, from whom it is withheld. Throws NOT_FOUND where the device is hidden, missing, or another person's.
 */
async function accountOfAsset(transaction: Transaction, assetId: string, personId: string): Promise<string | null> {
  await transaction.see('Asset', assetId);
  const [asset] = await transaction.sql.query(
    'SELECT account_id AS account FROM asset WHERE id = $1 AND (person_id = $2 OR person_id IS NULL)',
    [assetId, personId],
  );
  if (asset === undefined) throw new LecitoError('NOT_FOUND');
  return asset['account'] as string | null;
}

const begin = (transaction: Transaction, access: Access, step: TicketStep, expected: Expected, fields: readonly (keyof Ticket)[] = []) =>
  beginStep(transaction, access, TICKET, step, expected, [...CLOCK_FIELDS, ...fields]);

/** Writes a step and what it makes of the clock. */
async function change(transaction: Transaction, step: WorkStep<TicketState>, values: Change): Promise<Written> {
  const { id, personId, state, next } = step;
  // What was in time when it was repaired stays so, however late it is put away.
  const clock = next === 'CLOSED' ? {} : await clockAfter(transaction.sql, id, next, Date.now());
  const changed = { ...(next === state ? {} : { state: next }), ...clock, ...values };
  await transaction.manager.update(Ticket, { id }, { ...changed, version: () => 'version + 1' });
  return stepped('Ticket', { id, personId }, Object.keys(changed));
}

/** Makes a ticket the viewer's own; its clock runs. Of two who take one version of it, one gets it and the other a CONFLICT. */
export async function takeTicket(transaction: Transaction, input: CheckedStep, access: Access): Promise<Written> {
  const step = await begin(transaction, access, 'takeTicket', input);
  return change(transaction, step, { ownerId: step.staffId });
}

/** Gives a ticket to a colleague of the team whose queue it waits in. */
export async function assignTicket(transaction: Transaction, input: z.output<typeof assignTicketSchema>, access: Access): Promise<Written> {
  const step = await begin(transaction, access, 'assignTicket', input);
  await assertColleague(transaction, input.assigneeId, step.queueId, step.staffId);
  return change(transaction, step, { ownerId: input.assigneeId });
}

/** Passes a ticket on: within support it moves and waits there; another department gets a hand-off and a task that refer to it. */
export async function handOffTicket(
  transaction: Transaction,
  input: z.output<typeof handOffTicketSchema>,
  access: Access,
): Promise<Written> {
  const step = await begin(transaction, access, 'handOffTicket', input);
  const { personId, staffId } = step;
  const { moves, changed } = await passOn(transaction, access, { ...input, work: { ticketId: step.id }, personId, staffId });
  const written = await change(transaction, step, moves ? { queueId: input.toQueueId, ownerId: null } : {});
  return { ...written, changed: [...written.changed, ...changed] };
}

/** Answers the person and keeps the answer among the contacts with them. The first answer stops the clock that asks for one. */
export async function answerTicket(transaction: Transaction, input: z.output<typeof answerTicketSchema>, access: Access): Promise<Written> {
  const step = await begin(transaction, access, 'answerTicket', input);
  const { personId, staffId } = step;
  await assertReleased(transaction, access, { record: 'Interaction', personId, fields: SAID });
  const [interactionId, at] = [uuidv7(), new Date().toISOString()];
  await transaction.manager.insert(Interaction, {
    id: interactionId,
    personId,
    ticketId: step.id,
    // The ticket's account is not copied: whoever reads of a contact which account it was for, need not know that of the ticket.
    staffId,
    channel: input.channel,
    direction: InteractionDirection.OUTBOUND,
    department: Department.SUPPORT,
    subject: input.subject,
    summary: input.answer,
    occurredAt: at,
  });
  const { ids, changed, factsChangedOf } = await change(transaction, step, {});
  await transaction.sql.query('UPDATE ticket SET responded_at = $2 WHERE id = $1 AND responded_at IS NULL', [step.id, at]);
  return {
    ids: { ...ids, Interaction: interactionId },
    changed: [...changed, 'Ticket.respondedAt', ...SAID.map((name) => `Interaction.${name}`)],
    factsChangedOf,
  };
}

/** Waits for the person; the clock stands until somebody takes the ticket up again. */
export async function awaitCustomer(transaction: Transaction, input: CheckedStep, access: Access): Promise<Written> {
  return change(transaction, await begin(transaction, access, 'awaitCustomer', input), {});
}

/** Ends the work on a ticket; the clock stands from here on. */
export async function resolveTicket(
  transaction: Transaction,
  input: z.output<typeof resolveTicketSchema>,
  access: Access,
): Promise<Written> {
  const step = await begin(transaction, access, 'resolveTicket', input, ['resolution', 'resolvedAt']);
  return change(transaction, step, { resolution: input.resolution, resolvedAt: new Date().toISOString() });
}

/** Goes on with a ticket to which the person came back; the time since the repair does not count. */
export async function reopenTicket(transaction: Transaction, input: CheckedStep, access: Access): Promise<Written> {
  const step = await begin(transaction, access, 'reopenTicket', input, ['resolvedAt']);
  return change(transaction, step, { ...ownedAfter(step), resolvedAt: null });
}

/** Puts a resolved ticket away for good. */
export async function closeTicket(transaction: Transaction, input: CheckedStep, access: Access): Promise<Written> {
  const step = await begin(transaction, access, 'closeTicket', input, ['closedAt']);
  return change(transaction, step, { closedAt: new Date().toISOString() });
}
