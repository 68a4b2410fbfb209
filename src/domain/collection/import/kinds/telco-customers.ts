import { v7 as newId } from 'uuid';
import { addMonths } from '../calendar';
import { insertRows } from '../insert-rows';
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
  if (churned && tenure === 0) row.fault('Churn', 'CONTRADICTORY', 'A contract of no month cannot have ended.');
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

function contractRow(
  { record }: Entry<CustomerRecord>,
  sourceId: string,
  persons: ReadonlyMap<string, string>,
): { id: string; person_id: string | undefined } {
  const contract = {
    id: newId(),
    person_id: persons.get(record.key),
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

/** Customers without names, each with the contract that the tenure tells of, counted back from the day of the export (`asOf`). */
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
      const contracts = entries.map((entry) => contractRow(entry, collection.sourceId, ids));
      const signed = await insertRows(sql, CONTRACT, contracts);
      const touched = contracts.flatMap(({ id, person_id: person }) =>
        person !== undefined && (signed.has(id) || added.has(person)) ? [person] : [],
      );
      return { added: touched.length, persons: touched, used: signed.size > 0 ? COORDINATES : [], refused: [], notes: [] };
    },
  };
}
