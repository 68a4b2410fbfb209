import { v7 as newId } from 'uuid';
import type { Sentence } from '../../../../sentence';
import type { Sql } from '../../../../store/sql';
import type { Collection } from '../collection';
import type { Note } from '../fault';
import { idsByKey, insertRows } from '../insert-rows';
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
    row.fault('subsidiary_of', 'CONTRADICTORY', {
      en: 'No account is its own subsidiary.',
      it: 'Nessun account è controllato da sé stesso.',
    });
  return record;
}

const GIVE_PARENT = `UPDATE account a SET parent_account_id = l.parent_id FROM unnest($1::uuid[], $2::uuid[]) l (id, parent_id)
WHERE a.id = l.id AND a.parent_account_id IS NULL`;

/** An account and its parent, by name. */
type Link = readonly [child: string, parent: string];

/**
 * Names the parent where one of the two is new: where both were there before this import, whoever cleared the parent meant it. An import that was
 * interrupted between the two is repeated with the second of them new.
 */
async function giveParents(sql: Sql, sourceId: string, links: readonly Link[], ours: ReadonlySet<string>): Promise<void> {
  const ids = await idsByKey(sql, 'account', sourceId, [...new Set(links.flat())]);
  const found = links
    .map((link) => link.map((name) => ids.get(name)))
    .filter((link) => link.every((id) => id !== undefined) && link.some((id) => ours.has(id)));
  await sql.query(GIVE_PARENT, [found.map(([child]) => child), found.map(([, parent]) => parent)]);
}

const NOT_GIVEN = `
SELECT w.place, p.id IS NULL AS unknown FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS w (child, parent, place)
  JOIN account c ON c.source_id = $1 AND c.external_id = w.child LEFT JOIN account p ON p.source_id = $1 AND p.external_id = w.parent
 WHERE p.id IS NULL OR c.parent_account_id IS DISTINCT FROM p.id ORDER BY w.place`;

type Waiting = ReadonlyMap<string, { readonly parent: string; readonly line: number }>;

const NO_PARENT: Sentence = {
  en: 'No account of this name came from this source; the account was accepted without a parent.',
  it: 'Da questa fonte non è arrivato nessun account con questo nome; l’account è stato accettato senza controllante.',
};
const PARENT_KEPT: Sentence = {
  en: 'The account was there already, with another parent or none, which was left as it is.',
  it: 'L’account c’era già, con un’altra controllante o nessuna, che è rimasta com’è.',
};

/** Of which accounts the store has another parent than the file, or none. */
async function notesOnParents(sql: Sql, sourceId: string, waiting: Waiting): Promise<readonly Note[]> {
  const told = [...waiting.values()];
  const rows = await sql.query(NOT_GIVEN, [sourceId, [...waiting.keys()], told.map(({ parent }) => parent)]);
  return rows.map(({ place, unknown }): Note => {
    const at = { line: told[Number(place) - 1]?.line ?? 0, column: 'subsidiary_of' };
    return unknown === true ? { ...at, code: 'LEFT_EMPTY', text: NO_PARENT } : { ...at, code: 'EXISTING_KEPT', text: PARENT_KEPT };
  });
}

/** Accounts with their parents. A parent may stand below its subsidiaries; one that is not in the file at all leaves the account without parent. */
export function crmAccounts(): Sheet<AccountRecord> {
  const waiting = new Map<string, { readonly parent: string; readonly line: number }>();
  // What this import inserted, by id: that of a batch which was rolled back is never seen again.
  const ours = new Set<string>();
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
      for (const id of added) ours.add(id);
      for (const { line, record } of entries) if (record.parent !== null) waiting.set(record.name, { parent: record.parent, line });
      const here = new Set(rows.map(({ name }) => name));
      const links = [...waiting].map(([child, { parent }]): Link => [child, parent]).filter((link) => link.some((name) => here.has(name)));
      await giveParents(sql, sourceId, links, ours);
      return { added: added.size, persons: [], used: added.size > 0 ? COORDINATES : [], refused: [], notes: [] };
    },
    async finish(sql: Sql, { sourceId }: Collection) {
      return { added: 0, persons: [], used: [], refused: [], notes: await notesOnParents(sql, sourceId, waiting) };
    },
  };
}
