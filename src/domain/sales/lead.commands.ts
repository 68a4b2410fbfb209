import { v7 as uuidv7 } from 'uuid';
import type { QueryDeepPartialEntity } from 'typeorm';
import type { z } from 'zod';
import type { Access } from '../../release/access';
import { staffIdOf } from '../acting-staff';
import { assertOpen, assertReleased } from '../assert-writable';
import { openForChange, type Expected } from '../open-for-change';
import { originOf } from '../people/origin';
import type { CheckedStep } from '../step.input';
import type { Transaction, Written } from '../write';
import { writtenRow } from '../written-row';
import { LEAD_STEPS, type LeadStep } from './lead-steps';
import { Lead, type LeadState } from './lead.entity';
import type { createLeadSchema, disqualifyLeadSchema, qualifyLeadSchema, workLeadSchema } from './lead.input';

type FieldName = 'accountName' | 'interest' | 'rating' | 'dueOn' | 'disqualifiedBecause';
type Values = Partial<Pick<Lead, FieldName>>;

const CREATED = ['state', 'channel', 'ownerId', 'createdAt'] as const;

/** Without the fields of which the input says nothing. */
const said = (values: Partial<Record<FieldName, string | null | undefined>>): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));

/** Keeps that a person may come to buy; the lead is the viewer's own. */
export async function createLead(transaction: Transaction, input: z.output<typeof createLeadSchema>, access: Access): Promise<Written> {
  const { personId, accountName, interest, rating, dueOn, channel } = input;
  const values = said({ accountName, interest, rating, dueOn });
  const fields = [...CREATED, ...Object.keys(values)];
  assertOpen(access, 'Lead', fields);
  await transaction.see('Person', personId);
  await assertReleased(transaction, access, { record: 'Lead', personId, fields });
  const { sourceId, collectionActionId } = await originOf(transaction.sql, input.sourceName, input.collectionActionName);
  const id = uuidv7();
  const ownerId = await staffIdOf(transaction);
  const createdAt = new Date().toISOString();
  await transaction.manager.insert(Lead, {
    ...values,
    id,
    personId,
    state: 'NEW',
    channel,
    ownerId,
    sourceId,
    collectionActionId,
    createdAt,
  });
  return writtenRow('Lead', { id, personId }, fields);
}

/** A lead that is open for a step: the row as it is, the state that follows, and who takes it; null where the store knows them not. */
interface OpenLead {
  readonly lead: Lead;
  readonly next: LeadState;
  readonly staffId: string | null;
}

/** Locks a lead for a step that writes these fields beside its state; ILLEGAL_STEP tells the steps that are legal. */
export async function openLead(
  transaction: Transaction,
  access: Access,
  step: LeadStep,
  expected: Expected,
  fields: readonly (keyof Lead)[],
): Promise<OpenLead> {
  const lead = await openForChange(transaction, access, Lead, expected, ['state', ...fields]);
  const next = LEAD_STEPS.next(step, lead.state as LeadState);
  return { lead, next, staffId: await staffIdOf(transaction) };
}

/** Writes a step of a lead. What is nobody's is the viewer's from now on. */
export async function changeLead(
  { manager }: Transaction,
  { lead, next, staffId }: OpenLead,
  values: Values & { readonly convertedOpportunityId?: string },
): Promise<Written> {
  const owned = lead.ownerId === null && staffId !== null ? { ownerId: staffId } : {};
  const changed: QueryDeepPartialEntity<Lead> = { state: next, ...owned, ...values };
  await manager.update(Lead, { id: lead.id }, { ...changed, version: () => 'version + 1' });
  return writtenRow(
    'Lead',
    lead,
    Object.keys(changed).map((field) => (field === 'convertedOpportunityId' ? 'opportunity' : field)),
  );
}

/** Begins to look into a lead. */
export async function workLead(transaction: Transaction, input: z.output<typeof workLeadSchema>, access: Access): Promise<Written> {
  const open = await openLead(transaction, access, 'workLead', input, ['ownerId', 'dueOn']);
  return changeLead(transaction, open, said({ dueOn: input.dueOn }));
}

/** Finds a lead worth an offer. */
export async function qualifyLead(transaction: Transaction, input: z.output<typeof qualifyLeadSchema>, access: Access): Promise<Written> {
  const open = await openLead(transaction, access, 'qualifyLead', input, ['ownerId', 'rating', 'dueOn']);
  return changeLead(transaction, open, said({ rating: input.rating, dueOn: input.dueOn }));
}

/** Gives a lead up. */
export async function disqualifyLead(
  transaction: Transaction,
  input: z.output<typeof disqualifyLeadSchema>,
  access: Access,
): Promise<Written> {
  const open = await openLead(transaction, access, 'disqualifyLead', input, ['ownerId', 'disqualifiedBecause']);
  return changeLead(transaction, open, { disqualifiedBecause: input.because });
}

/** Goes on with a lead that had been given up. */
export async function reopenLead(transaction: Transaction, input: CheckedStep, access: Access): Promise<Written> {
  const open = await openLead(transaction, access, 'reopenLead', input, ['ownerId', 'disqualifiedBecause']);
  return changeLead(transaction, open, { disqualifiedBecause: null });
}
