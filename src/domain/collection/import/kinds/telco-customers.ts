import { v7 as newId } from 'uuid';
import type { Sql } from '../../../../store/sql';
import { addMonths } from '../calendar';
import { idsByKey, insertRows } from '../insert-rows';
import { holdKeptPersons, type Kept } from '../kept-persons';
import type { Row } from '../row';
import type { Entry, Sheet } from '../sheet';
import { insertPersons } from '../write-persons';

/** Months until a contract of this term may be left; 0 = at the end of any month. */
const TERMS = { 'Month-to-month': 0, 'One year': 12, 'Two year': 24 };
const YES_NO = { Yes: true, No: false };
const SERVICES = [
  'PhoneService',
  'MultipleLines',
  'InternetService',
  'OnlineSecurity',
  'OnlineBackup',
  'DeviceProtection',
  'TechSupport',
  'StreamingTV',
  'StreamingMovies',
] as const;

interface CustomerRecord {
  readonly key: string;
  readonly name: string;
  readonly services: Readonly<Record<string, string>>;
  readonly monthly: number;
  readonly total: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

const CONTRACT = {
  table: 'contract',
  columns: {
    id: 'uuid',
    person_id: 'uuid',
    kind: 'text',
    name: 'text',
    services: 'jsonb',
    monthly_charge: 'double precision',
    total_charge: 'double precision',
    email_given_in_sale: 'boolean',
    starts_at: 'timestamptz',
    ends_at: 'timestamptz',
    source_id: 'uuid',
    external_id: 'text',
  },
};

const FIELDS = ['kind', 'name', 'services', 'monthlyCharge', 'totalCharge', 'startsAt', 'endsAt'] as const;
const COORDINATES = FIELDS.map((field) => `Contract.${field}`);

function contractName(services: Readonly<Record<string, string>>, term: string): string {
  const telephone = services['PhoneService'] === 'Yes' ? ['Telephone'] : [];
  const internet = services['InternetService'] === 'No' ? [] : [`Internet (${services['InternetService'] ?? ''})`];
  return `${[...telephone, ...internet].join(' and ')}, ${term.toLowerCase()}`;
}

/** When the term that runs on the day ends: the first anniversary of the start, in steps of the term, after the day. */
function endOfTerm(start: string, term: number, day: string): string {
  if (term === 0) return 'infinity';
  let months = term;
  while (addMonths(start, months) <= day) months += term;
  return `${addMonths(start, months)}T00:00:00Z`;
}

function readCustomer(row: Row, asOf: string): CustomerRecord {
  const tenure = row.integer('tenure', 0, 1200);
  const term = row.oneOf('Contract', TERMS, 0);
  const churned = row.oneOf('Churn', YES_NO, false);
  const services = Object.fromEntries(SERVICES.map((service) => [service, row.text(service)]));
  const start = addMonths(asOf, -tenure);
  if (churned && tenure === 0)
    row.fault('Churn', 'CONTRADICTORY', {
      en: 'A contract of no month cannot have ended.',
      it: 'Un contratto di nessun mese non può essere finito.',
    });
  return {
    key: row.text('customerID'),
    name: contractName(services, Object.entries(TERMS).find(([, months]) => months === term)?.[0] ?? ''),
    services,
    monthly: row.number('MonthlyCharges'),
    total: row.number('TotalCharges'),
    startsAt: `${start}T00:00:00Z`,
    endsAt: churned ? `${asOf}T00:00:00Z` : endOfTerm(start, term, asOf),
  };
}

interface ContractRow {
  readonly id: string;
  readonly person_id: string;
}

function contractRow({ record }: Entry<CustomerRecord>, sourceId: string, personId: string): ContractRow {
  const contract = {
    id: newId(),
    person_id: personId,
    kind: 'CONTRACT',
    name: record.name,
    services: record.services,
    monthly_charge: record.monthly,
    total_charge: record.total,
    email_given_in_sale: false,
    starts_at: record.startsAt,
    ends_at: record.endsAt,
    source_id: sourceId,
    external_id: record.key,
  };
  return contract;
}

/** Of the persons whose contracts are not there yet those who were merged. Persons whose contracts are there are not held up. */
async function holdKept(
  sql: Sql,
  sourceId: string,
  ids: ReadonlyMap<string, string>,
  added: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Kept>> {
  const there = await idsByKey(sql, 'contract', sourceId, [...ids.keys()]);
  const known = [...ids].filter(([key, id]) => !there.has(key) && !added.has(id));
  return holdKeptPersons(
    sql,
    known.map(([, id]) => id),
  );
}

/** A contract that came in under a record that was merged goes back to it if the merge is undone, as if it had been there before. */
async function rememberMerged(sql: Sql, contracts: readonly { readonly id: string; readonly merges: readonly string[] }[]): Promise<void> {
  const rows = contracts.flatMap(({ id, merges }) => merges.map((merge) => ({ merge, id })));
  if (rows.length === 0) return;
  await sql.query(
    "INSERT INTO merged_row (merge_id, table_name, row_id) SELECT m, 'contract', c FROM unnest($1::uuid[], $2::uuid[]) AS r (m, c)",
    [rows.map(({ merge }) => merge), rows.map(({ id }) => id)],
  );
}

/**
 * Customers without names, each with the contract that the tenure tells of, counted back from the day of the export (`asOf`). The contract of a record
 * that was merged is the kept person's.
 */
export function telcoCustomers(asOf: string): Sheet<CustomerRecord> {
  return {
    file: 'Telco-Customer-Churn.csv',
    columns: ['customerID', 'tenure', ...SERVICES, 'Contract', 'MonthlyCharges', 'TotalCharges', 'Churn'],
    keyOf: ({ key }) => ({ column: 'customerID', key }),
    read: (row) => readCustomer(row, asOf),
    async write(sql, entries, collection) {
      const { ids, added } = await insertPersons(
        sql,
        collection,
        entries.map(({ record }) => ({ key: record.key })),
      );
      const kept = await holdKept(sql, collection.sourceId, ids, added);
      const contracts = entries.map((entry) => {
        const ofRecord = ids.get(entry.record.key) ?? '';
        const { personId, merges } = kept.get(ofRecord) ?? { personId: ofRecord, merges: [] };
        return { row: contractRow(entry, collection.sourceId, personId), merges };
      });
      const rows = contracts.map(({ row }) => row);
      const signed = await insertRows(sql, CONTRACT, rows);
      await rememberMerged(
        sql,
        contracts.filter(({ row }) => signed.has(row.id)).map(({ row, merges }) => ({ id: row.id, merges })),
      );
      const touched = rows
        .filter(({ id, person_id: person }) => signed.has(id) || added.has(person))
        .map(({ person_id: person }) => person);
      return { added: touched.length, persons: [...new Set(touched)], used: signed.size > 0 ? COORDINATES : [], refused: [], notes: [] };
    },
  };
}
