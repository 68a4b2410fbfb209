import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { fromLawfulSource } from '../../store/from-lawful-source';
import type { Access } from '../../release/access';
import { assertOpen, assertReleased } from '../assert-writable';
import { Account } from '../people/account.entity';
import type { Transaction, Written } from '../write';
import { changeLead, openLead } from './lead.commands';
import type { Lead } from './lead.entity';
import type { convertLeadSchema } from './lead.input';
import { Opportunity, OpportunityStage } from './opportunity.entity';
import { assertProduct } from './products';

type ConvertLead = z.output<typeof convertLeadSchema>;

const OPPORTUNITY = ['name', 'stage', 'amount', 'currency', 'ownerId'] as const;

/**
 * Makes an opportunity of a lead, with its person and an account that is linked or made; all that is made keeps the source and the collection
 * action of the lead. Of two who convert one version of it, one does and the other gets a CONFLICT.
 */
export async function convertLead(transaction: Transaction, input: ConvertLead, access: Access): Promise<Written> {
  const open = await openLead(transaction, access, 'convertLead', input, ['ownerId', 'accountName']);
  const { lead, staffId } = open;
  const { personId, sourceId, collectionActionId } = lead;
  await assertReleased(transaction, access, { record: 'Opportunity', personId, fields: OPPORTUNITY });
  const { productId = null, name, amount = null, currency } = input;
  if (productId !== null) await assertProduct(transaction, productId);
  const account = await accountFor(transaction, access, lead, input);
  const id = uuidv7();
  await transaction.manager.insert(Opportunity, {
    id,
    name,
    accountId: account?.id ?? null,
    personId,
    productId,
    ownerId: lead.ownerId ?? staffId,
    stage: OpportunityStage.PROSPECTING,
    amount,
    currency,
    sourceId,
    collectionActionId,
  });
  const written = await changeLead(transaction, open, { convertedOpportunityId: id });
  const changed = [...written.changed, ...OPPORTUNITY.map((field) => `Opportunity.${field}`), ...(account?.changed ?? [])];
  return { ...written, ids: { ...written.ids, Opportunity: id, ...(account === null ? {} : { Account: account.id }) }, changed };
}

/** Who belongs there already is left as they are, unless an unlawful source said so: of that nothing may be used. */
const BELONGS = `INSERT INTO account_membership AS m (id, account_id, person_id, source_id, lead_id) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (account_id, person_id) DO UPDATE SET source_id = excluded.source_id, lead_id = excluded.lead_id, title = NULL, since = NULL, until = NULL
  WHERE NOT ${fromLawfulSource('m')}`;

interface LinkedAccount {
  readonly id: string;
  readonly changed: readonly string[];
}

async function accountFor(transaction: Transaction, access: Access, lead: Lead, input: ConvertLead): Promise<LinkedAccount | null> {
  const { accountId = null } = input;
  const name = input.accountName ?? lead.accountName;
  if (accountId === null && name === null) return null;
  assertOpen(access, 'Account', ['name']);
  // To belong to an organisation is data about the person: what the viewer may not read of it, they do not write.
  await assertReleased(transaction, access, { record: 'AccountMembership', personId: lead.personId, fields: ['title'] });
  if (accountId !== null) await transaction.see('Account', accountId);
  const known = accountId ?? (await accountNamed(transaction, name ?? ''));
  const id = known ?? uuidv7();
  const { sourceId, collectionActionId, personId } = lead;
  if (known === null) await transaction.manager.insert(Account, { id, name: name ?? '', sourceId, collectionActionId });
  await transaction.sql.query(BELONGS, [uuidv7(), id, personId, sourceId, lead.id]);
  return { id, changed: [...(known === null ? ['Account.name'] : []), 'AccountMembership.account'] };
}

/** Organisations are about nobody and hide from no one who may open the type. Two who make one at the same moment make one. */
async function accountNamed({ sql }: Transaction, name: string): Promise<string | null> {
  await sql.query("SELECT pg_advisory_xact_lock(hashtextextended('account ' || lower($1), 0))", [name]);
  const [known] = await sql.query('SELECT id FROM account WHERE lower(name) = lower($1) ORDER BY created_at, id LIMIT 1', [name]);
  return known === undefined ? null : String(known['id']);
}
