import { v7 as newId } from 'uuid';
import type { Sql } from '../../../../store/sql';
import type { Collection } from '../collection';
import type { Note } from '../fault';
import { insertRows } from '../insert-rows';
import { doubtfulCountry, doubtfulSector } from '../known-words';
import type { Row } from '../row';
import type { Sheet } from '../sheet';

interface AccountRecord {
  readonly name: string;
  readonly sector: string | null;
  readonly yearEstablished: number | null;
  readonly revenue: number | null;
  readonly employees: number | null;
  readonly country: string | null;
  readonly parent: string | null;
}

const ACCOUNT = {
  table: 'account',
  columns: {
    id: 'uuid',
    name: 'text',
    sector: 'text',
    year_established: 'integer',
    revenue_musd: 'double precision',
    employees: 'integer',
    country: 'text',
    source_id: 'uuid',
    collection_action_id: 'uuid',
    external_id: 'text',
  },
};

const FIELDS = ['name', 'sector', 'yearEstablished', 'revenueMusd', 'employees', 'country'] as const;
const COORDINATES = FIELDS.map((field) => `Account.${field}`);

function readAccount(row: Row): AccountRecord {
  const record = {
    name: row.text('account'),
    sector: row.optional('sector'),
    yearEstablished: row.optionalInteger('year_established', 1000, 2199),
    revenue: row.optionalNumber('revenue'),
    employees: row.optionalInteger('employees', 0, 100_000_000),
    country: row.optional('office_location'),
    parent: row.optional('subsidiary_of'),
  };
  const doubts = { sector: doubtfulSector(record.sector ?? 'services'), office_location: doubtfulCountry(record.country ?? 'Italy') };
  for (const [column, doubt] of Object.entries(doubts)) if (doubt !== null) row.note(column, 'KEPT_AS_GIVEN', doubt);
  if (record.parent !== null && record.parent === record.name)
    row.fault('subsidiary_of', 'CONTRADICTORY', 'No account is its own subsidiary.');
  return record;
}

/** Names the parent where it is known and none is set yet. Returns the names of the accounts that now have one. */
async function setParents(sql: Sql, sourceId: string, parents: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  if (parents.size === 0) return new Set();
  const rows = await sql.query(
    `WITH wanted AS (SELECT * FROM unnest($2::text[], $3::text[]) AS w(child, parent)),
          found AS (SELECT c.id AS child_id, p.id AS parent_id, w.child FROM wanted w
                      JOIN account c ON c.source_id = $1 AND c.external_id = w.child JOIN account p ON p.source_id = $1 AND p.external_id = w.parent),
          changed AS (UPDATE account a SET parent_account_id = f.parent_id FROM found f WHERE a.id = f.child_id AND a.parent_account_id IS NULL)
     SELECT child FROM found`,
    [sourceId, [...parents.keys()], [...parents.values()]],
  );
  return new Set(rows.map((row) => String(row['child'])));
}

/** Accounts with their parents. A parent may stand below its subsidiaries; one that is not in the file at all leaves the account without parent. */
export function crmAccounts(): Sheet<AccountRecord> {
  const waiting = new Map<string, { readonly parent: string; readonly line: number }>();
  const settleParents = async (sql: Sql, sourceId: string): Promise<void> => {
    const parents = new Map([...waiting].map(([child, { parent }]) => [child, parent]));
    for (const child of await setParents(sql, sourceId, parents)) waiting.delete(child);
  };
  return {
    file: 'accounts.csv',
    columns: ['account', 'sector', 'year_established', 'revenue', 'employees', 'office_location', 'subsidiary_of'],
    keyOf: ({ name }) => ({ column: 'account', key: name }),
    read: readAccount,
    async write(sql, entries, { sourceId, actionId }) {
      const rows = entries.map(({ record }) => ({
        id: newId(),
        name: record.name,
        sector: record.sector,
        year_established: record.yearEstablished,
        revenue_musd: record.revenue,
        employees: record.employees,
        country: record.country,
        source_id: sourceId,
        collection_action_id: actionId,
        external_id: record.name,
      }));
      const added = await insertRows(sql, ACCOUNT, rows);
      for (const { line, record } of entries) if (record.parent !== null) waiting.set(record.name, { parent: record.parent, line });
      return { added: added.size, persons: [], used: added.size > 0 ? COORDINATES : [], refused: [], notes: [] };
    },
    async finish(sql: Sql, { sourceId }: Collection) {
      await settleParents(sql, sourceId);
      const text = 'No account of this name came from this source; the account was accepted without a parent.';
      const notes = [...waiting.values()].map(({ line }): Note => ({ line, column: 'subsidiary_of', code: 'LEFT_EMPTY', text }));
      return { added: 0, persons: [], used: [], refused: [], notes };
    },
  };
}
