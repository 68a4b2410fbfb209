import { v7 as newId } from 'uuid';
import type { Sentence } from '../../../../sentence';
import type { Sql } from '../../../../store/sql';
import type { Fault, FaultCode, Note } from '../fault';
import { idsByKey, insertRows } from '../insert-rows';
import type { Row } from '../row';
import type { Refusal, Sheet } from '../sheet';

const STAGES = { Prospecting: 'PROSPECTING', Engaging: 'ENGAGING', Won: 'WON', Lost: 'LOST' };

interface OpportunityRecord {
  readonly key: string;
  readonly seller: string;
  readonly product: string;
  readonly account: string;
  readonly stage: string;
  readonly engagedOn: string | null;
  readonly closedOn: string | null;
  readonly amount: number | null;
}

const OPPORTUNITY = {
  table: 'opportunity',
  columns: {
    id: 'uuid',
    name: 'text',
    account_id: 'uuid',
    product_id: 'uuid',
    owner_id: 'uuid',
    stage: 'text',
    amount: 'double precision',
    currency: 'text',
    engaged_on: 'date',
    closed_on: 'date',
    source_id: 'uuid',
    external_id: 'text',
  },
};

const FIELDS = ['name', 'account', 'product', 'ownerId', 'stage', 'amount', 'currency', 'engagedOn', 'closedOn'] as const;
const COORDINATES = FIELDS.map((field) => `Opportunity.${field}`);

function checkStage(row: Row, { stage, engagedOn, closedOn, amount }: OpportunityRecord): void {
  const closed = stage === 'WON' || stage === 'LOST';
  if (closed && closedOn === null) row.fault('close_date', 'MISSING');
  if (!closed && closedOn !== null)
    row.fault('close_date', 'CONTRADICTORY', { en: 'The stage is not a closed one.', it: 'La fase non è tra quelle concluse.' });
  if (stage === 'WON' && amount === null) row.fault('close_value', 'MISSING');
  if (engagedOn !== null && closedOn !== null && closedOn < engagedOn)
    row.fault('close_date', 'CONTRADICTORY', { en: 'It lies before engage_date.', it: 'È prima di engage_date.' });
}

function readOpportunity(row: Row): OpportunityRecord {
  const account = row.optional('account');
  const record = {
    key: row.text('opportunity_id'),
    seller: row.text('sales_agent'),
    product: row.text('product'),
    account: account ?? '',
    stage: row.oneOf('deal_stage', STAGES, 'PROSPECTING'),
    engagedOn: row.optionalDay('engage_date'),
    closedOn: row.optionalDay('close_date'),
    amount: row.optionalNumber('close_value'),
  };
  if (account === null && !row.faults.some(({ column }) => column === 'account')) row.fault('account', 'NO_CUSTOMER');
  if (row.faults.length === 0) checkStage(row, record);
  return record;
}

type Product = { readonly id: string; readonly name: string } | { readonly fault: FaultCode };

/** Finds products by name; failing that, by the one name that is the same without spaces and regardless of case. */
async function findProducts(sql: Sql, names: readonly string[]): Promise<ReadonlyMap<string, Product>> {
  const rows = await sql.query(
    `SELECT w.name AS wanted, count(p.id)::int AS found, min(p.name) AS name, min(p.id::text) AS id,
            min(p.id::text) FILTER (WHERE p.name = w.name) AS exact
       FROM unnest($1::text[]) AS w(name)
       LEFT JOIN product p ON lower(regexp_replace(p.name, '\\s', '', 'g')) = lower(regexp_replace(w.name, '\\s', '', 'g'))
      GROUP BY w.name`,
    [names],
  );
  return new Map(
    rows.map((row): [string, Product] => {
      const [wanted, exact] = [String(row['wanted']), row['exact']];
      if (typeof exact === 'string') return [wanted, { id: exact, name: wanted }];
      if (row['found'] === 0) return [wanted, { fault: 'UNKNOWN_PRODUCT' }];
      return [wanted, row['found'] === 1 ? { id: String(row['id']), name: String(row['name']) } : { fault: 'AMBIGUOUS_PRODUCT' }];
    }),
  );
}

interface Lookups {
  readonly products: ReadonlyMap<string, Product>;
  readonly accounts: ReadonlyMap<string, string>;
  readonly sellers: ReadonlyMap<string, string>;
}

/** The opportunity's row but for its source, or what it refers to in vain. */
function resolveOpportunity(
  record: OpportunityRecord,
  lookups: Lookups,
): { readonly row: object; readonly product: string } | readonly Fault[] {
  const product = lookups.products.get(record.product) ?? { fault: 'UNKNOWN_PRODUCT' };
  const [account, seller] = [lookups.accounts.get(record.account), lookups.sellers.get(record.seller)];
  const faults: Fault[] = 'fault' in product ? [{ column: 'product', code: product.fault }] : [];
  if (account === undefined) faults.push({ column: 'account', code: 'UNKNOWN_ACCOUNT' });
  if (seller === undefined) faults.push({ column: 'sales_agent', code: 'UNKNOWN_SELLER' });
  if (faults.length > 0 || 'fault' in product) return faults;
  const row = {
    id: newId(),
    name: `${product.name} for ${record.account}`,
    account_id: account,
    product_id: product.id,
    owner_id: seller,
    stage: record.stage,
    amount: record.amount,
    currency: 'USD',
    engaged_on: record.engagedOn,
    closed_on: record.closedOn,
    external_id: record.key,
  };
  return { row, product: product.name };
}

async function findAll(sql: Sql, sourceId: string, records: readonly OpportunityRecord[]): Promise<Lookups> {
  const unique = (names: readonly string[]): string[] => [...new Set(names)];
  return {
    products: await findProducts(sql, unique(records.map(({ product }) => product))),
    accounts: await idsByKey(sql, 'account', sourceId, unique(records.map(({ account }) => account))),
    sellers: await idsByKey(sql, 'staff', sourceId, unique(records.map(({ seller }) => seller))),
  };
}

const readAsProduct = (name: string): Sentence => ({
  en: `Read as the product "${name}".`,
  it: `Letto come il prodotto "${name}".`,
});

/** Opportunities, from Prospecting to Won or Lost. Without account, known product and known seller there is none. */
export function crmOpportunities(): Sheet<OpportunityRecord> {
  return {
    file: 'sales_pipeline.csv',
    columns: ['opportunity_id', 'sales_agent', 'product', 'account', 'deal_stage', 'engage_date', 'close_date', 'close_value'],
    keyOf: ({ key }) => ({ column: 'opportunity_id', key }),
    read: readOpportunity,
    async write(sql, entries, { sourceId }) {
      const lookups = await findAll(
        sql,
        sourceId,
        entries.map(({ record }) => record),
      );
      const [rows, refused, notes]: [object[], Refusal[], Note[]] = [[], [], []];
      for (const { line, record } of entries) {
        const found = resolveOpportunity(record, lookups);
        if (!('row' in found)) refused.push({ line, faults: found });
        else rows.push({ ...found.row, source_id: sourceId });
        if ('row' in found && found.product !== record.product) {
          notes.push({ line, column: 'product', code: 'READ_AS', text: readAsProduct(found.product) });
        }
      }
      const added = await insertRows(sql, OPPORTUNITY, rows);
      return { added: added.size, persons: [], used: added.size > 0 ? COORDINATES : [], refused, notes };
    },
  };
}
