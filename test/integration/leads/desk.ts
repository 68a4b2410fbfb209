import { randomUUID } from 'node:crypto';
import { CAST, PERSONAS } from '../../../src/demo/cast';
import { collectionActionId, sourceId } from '../../../src/demo/collection';
import { runSql } from '../../support/sql';
import type { TestGateway } from '../../support/test-gateway';
import { mutate, SALES, type Doer, type Done } from '../mutations/mutate';

export const SARA = PERSONAS.sales.subject;
/** A colleague of Sara's team, and one of the team in the south. */
export const MICHELE = '00000000-0000-7000-8000-0000000000ad';
export const COSTANZA = '00000000-0000-7000-8000-0000000000ae';
export const MISSING = '00000000-0000-7000-8000-00000000dead';

export const SHOWN_LEAD = 'lead { id version state ownerId accountName rating channel dueOn disqualifiedBecause opportunity { id } }';
const SHOWN_CONVERSION = `${SHOWN_LEAD} opportunity { id version name stage amount currency ownerId } account { id name } person { id givenName }`;
export const SHOWN_ORDER =
  'order { id version number status total currency placedAt lines { nodes { lineNumber quantity unitPrice product { id } } } }';
export const SHOWN_TASK = 'task { id version state title dueOn doneAt ownerId department person { id } lead { id } }';

type Shown = Readonly<Record<string, unknown>>;

/** What a payload shows of a record. */
export function shown({ payload }: Done, record: string): Shown | null {
  return (payload?.[record] ?? null) as Shown | null;
}

interface Seed {
  readonly state?: string;
  readonly personId?: string;
  readonly ownerId?: string | null;
}

/** Where the leads of these tests came from; Giulia herself came from elsewhere. */
export const ORIGIN = { sourceName: 'sales-network', collectionActionName: 'business-contacts' } as const;

/** A lead that stands in a state, whatever came before. */
export async function seedLead({ database }: TestGateway, seed: Seed & { accountName?: string | null } = {}): Promise<string> {
  const { state = 'NEW', personId = CAST.giulia.id, ownerId = null, accountName = null } = seed;
  const id = randomUUID();
  await runSql(
    database.ownerUrl,
    `INSERT INTO lead (id, person_id, owner_id, state, account_name, channel, source_id, collection_action_id)
     VALUES ($1, $2, $3, $4, $5, 'WEB', $6, $7)`,
    [id, personId, ownerId, state, accountName, sourceId(ORIGIN.sourceName), collectionActionId(ORIGIN.collectionActionName)],
  );
  return id;
}

/** An order that stands in a state. */
export async function seedOrder({ database }: TestGateway, { state = 'PLACED', personId = CAST.giulia.id }: Seed = {}): Promise<string> {
  const id = randomUUID();
  await runSql(database.ownerUrl, `INSERT INTO "order" (id, person_id, status, total, placed_at) VALUES ($1, $2, $3, 10, now())`, [
    id,
    personId,
    state,
  ]);
  return id;
}

/** A task that stands in a state. */
export async function seedTask({ database }: TestGateway, seed: Seed & { department?: string; purpose?: string } = {}): Promise<string> {
  const { state = 'OPEN', personId = CAST.giulia.id, ownerId = null, department = 'SALES', purpose = null } = seed;
  const id = randomUUID();
  await runSql(
    database.ownerUrl,
    `INSERT INTO task (id, person_id, owner_id, department, title, state, purpose) VALUES ($1, $2, $3, $4, 'Call back', $5, $6)`,
    [id, personId, ownerId, department, state, purpose],
  );
  return id;
}

/** Inputs with which each step would be taken, beside the row and its version. */
export const STEP_INPUTS: Readonly<Record<string, object>> = {
  workLead: {},
  qualifyLead: { rating: 'HOT' },
  convertLead: { name: 'A greenhouse' },
  disqualifyLead: { because: 'No budget' },
  reopenLead: {},
  assignTask: { assigneeId: MICHELE },
  completeTask: {},
  cancelTask: {},
  cancelOrder: {},
};

function shownBy(mutation: string): string {
  if (mutation === 'convertLead') return SHOWN_CONVERSION;
  if (mutation.endsWith('Lead')) return SHOWN_LEAD;
  return mutation.endsWith('Task') ? SHOWN_TASK : SHOWN_ORDER;
}

/** Takes a step with the inputs above. */
export function step(
  gateway: TestGateway,
  mutation: string,
  id: unknown,
  expectedVersion: number,
  more: object = {},
  doer: Doer = SALES,
): Promise<Done> {
  return mutate(gateway, doer, mutation, { id, expectedVersion, ...STEP_INPUTS[mutation], ...more }, shownBy(mutation));
}
