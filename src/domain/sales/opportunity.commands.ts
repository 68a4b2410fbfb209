import type { QueryDeepPartialEntity } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import { staffIdOf } from '../acting-staff';
import { assertOpen, assertReleased } from '../assert-writable';
import { invalidInput } from '../check-input';
import { openForChange, type Expected } from '../open-for-change';
import type { Transaction, Written } from '../write';
import { writtenRow } from '../written-row';
import { mayAdvance, mayClose, possibleSteps } from './opportunity-steps';
import { Opportunity, OpportunityStage } from './opportunity.entity';
import type { advanceOpportunitySchema, createOpportunitySchema, loseOpportunitySchema, winOpportunitySchema } from './opportunity.input';
import { assertProduct } from './products';

type Change = QueryDeepPartialEntity<Opportunity>;
type FieldName = 'name' | 'ownerId' | 'stage' | 'amount' | 'currency' | 'engagedOn' | 'closedOn' | 'lostBecause';

const today = (): string => new Date().toISOString().slice(0, 10);

/** Makes a sale in its first stage, owned by the viewer. */
export async function createOpportunity(
  transaction: Transaction,
  input: z.output<typeof createOpportunitySchema>,
  access: Access,
): Promise<Written> {
  const { personId = null, accountId = null, productId = null, name, amount = null, currency } = input;
  const fields: readonly FieldName[] = ['name', 'ownerId', 'stage', 'amount', 'currency'];
  assertOpen(access, 'Opportunity', fields);
  if (personId !== null) await transaction.see('Person', personId);
  await assertReleased(transaction, access, { record: 'Opportunity', personId, fields });
  if (accountId !== null) await transaction.see('Account', accountId);
  if (productId !== null) await assertProduct(transaction, productId);
  const id = uuidv7();
  const ownerId = await staffIdOf(transaction);
  await transaction.manager.insert(Opportunity, {
    id,
    name,
    accountId,
    personId,
    productId,
    ownerId,
    stage: OpportunityStage.PROSPECTING,
    amount,
    currency,
  });
  return writtenRow('Opportunity', { id, personId }, fields);
}

/** Takes a sale one step forward or back; ILLEGAL_STEP names the steps that are possible. */
export async function advanceOpportunity(
  transaction: Transaction,
  input: z.output<typeof advanceOpportunitySchema>,
  access: Access,
): Promise<Written> {
  const fields: readonly FieldName[] = ['stage', 'engagedOn'];
  const row = await openForChange(transaction, access, Opportunity, input, fields);
  if (!mayAdvance(stageOf(row), input.stage)) throw new LecitoError('ILLEGAL_STEP', { detail: possibleSteps(stageOf(row)) });
  const engagedOn = row.engagedOn ?? (input.stage === OpportunityStage.ENGAGING ? today() : null);
  return change(transaction, row, { stage: input.stage, engagedOn }, fields);
}

/** Closes a sale as won; ILLEGAL_STEP where it is closed already, INVALID_INPUT where talks had not begun on the day that is named. */
export async function winOpportunity(
  transaction: Transaction,
  input: z.output<typeof winOpportunitySchema>,
  access: Access,
): Promise<Written> {
  const { amount, closedOn } = input;
  const fields: readonly FieldName[] = ['stage', 'closedOn', ...(amount == null ? [] : (['amount'] as const))];
  // A refused day tells something of the day on which talks began.
  const row = await openForClosing(transaction, access, input, [...fields, 'engagedOn']);
  if (closedOn != null && row.engagedOn !== null && closedOn < row.engagedOn)
    throw invalidInput(['closedOn'], {
      en: 'Not before the day on which talks began.',
      it: 'Non prima del giorno in cui sono iniziate le trattative.',
    });
  const values = { stage: OpportunityStage.WON, closedOn: closedOn ?? today(), ...(amount == null ? {} : { amount }) };
  return change(transaction, row, values, fields);
}

/** Closes a sale as lost; ILLEGAL_STEP where it is closed already. */
export async function loseOpportunity(
  transaction: Transaction,
  input: z.output<typeof loseOpportunitySchema>,
  access: Access,
): Promise<Written> {
  const fields: readonly FieldName[] = ['stage', 'closedOn', 'lostBecause'];
  const row = await openForClosing(transaction, access, input, fields);
  return change(transaction, row, { stage: OpportunityStage.LOST, closedOn: today(), lostBecause: input.because }, fields);
}

/** The stage of a row of the store, where it is never null. */
const stageOf = (row: Opportunity): OpportunityStage => row.stage as OpportunityStage;

async function openForClosing(
  transaction: Transaction,
  access: Access,
  expected: Expected,
  fields: readonly FieldName[],
): Promise<Opportunity> {
  const row = await openForChange(transaction, access, Opportunity, expected, fields);
  if (!mayClose(stageOf(row))) throw new LecitoError('ILLEGAL_STEP', { detail: possibleSteps(stageOf(row)) });
  return row;
}

async function change(transaction: Transaction, row: Opportunity, values: Change, fields: readonly FieldName[]): Promise<Written> {
  await transaction.manager.update(Opportunity, { id: row.id }, { ...values, version: () => 'version + 1' });
  return writtenRow('Opportunity', row, fields);
}
