import { v7 as newId } from 'uuid';
import type { Sql } from '../../../../store/sql';
import { idsByKey, insertRows } from '../insert-rows';
import type { Row } from '../row';
import type { Refusal, Sheet } from '../sheet';

interface SellerRecord {
  readonly name: string;
  readonly manager: string | null;
  readonly office: string;
}

const STAFF = {
  table: 'staff',
  columns: { id: 'uuid', name: 'text', manager_id: 'uuid', office: 'text', source_id: 'uuid', external_id: 'text' },
};
/** Who came in as a manager of others, from an earlier batch, may be a seller of this one, with a manager of their own. */
const GIVE_MANAGER = `UPDATE staff s SET manager_id = l.manager_id FROM unnest($2::uuid[], $3::uuid[]) l (id, manager_id)
WHERE s.id = l.id AND s.source_id = $1 AND s.manager_id IS NULL AND l.manager_id IS NOT NULL`;
const TEAM = { table: 'team', columns: { id: 'uuid', name: 'text', kind: 'text' } };

function readSeller(row: Row): SellerRecord {
  const record = { name: row.text('sales_agent'), manager: row.optional('manager'), office: row.text('regional_office') };
  if (record.manager === record.name) row.fault('manager', 'CONTRADICTORY', 'Nobody manages themselves.');
  return record;
}

/** The sales teams of these offices, made where they are missing. An office whose name another kind of team bears is absent. */
async function teamsOf(sql: Sql, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const teams = names.map((name) => ({ id: newId(), name, kind: 'SALES' }));
  await insertRows(sql, TEAM, teams);
  const rows = await sql.query("SELECT name, id FROM team WHERE name = ANY($1::text[]) AND kind = 'SALES'", [names]);
  return new Map(rows.map((row) => [String(row['name']), String(row['id'])]));
}

/**
 * Inserts sellers and managers with one statement, so that a manager may stand below those he leads. Their e-mail addresses, which the file
 * does not tell, stay unknown. Returns the names of those who are new, and everybody's id.
 */
async function insertStaff(
  sql: Sql,
  sourceId: string,
  sellers: readonly SellerRecord[],
): Promise<{ added: ReadonlySet<string>; ids: ReadonlyMap<string, string> }> {
  const managers = sellers.flatMap(({ manager, office }) => (manager === null ? [] : [{ name: manager, manager: null, office }]));
  const members = new Map([...managers, ...sellers].map((member) => [member.name, member]));
  const ids = new Map(await idsByKey(sql, 'staff', sourceId, [...members.keys()]));
  for (const name of members.keys()) if (!ids.has(name)) ids.set(name, newId());
  const rows = [...members.values()].map(({ name, manager, office }) => ({
    id: ids.get(name),
    name,
    manager_id: ids.get(manager ?? '') ?? null,
    office,
    source_id: sourceId,
    external_id: name,
  }));
  const inserted = await insertRows(sql, STAFF, rows);
  await sql.query(GIVE_MANAGER, [sourceId, rows.map(({ id }) => id), rows.map(({ manager_id }) => manager_id)]);
  return { added: new Set([...members.keys()].filter((name) => inserted.has(ids.get(name) ?? ''))), ids };
}

/** Sellers with their managers; each regional office is a sales team. */
export function crmSalesStaff(): Sheet<SellerRecord> {
  return {
    file: 'sales_teams.csv',
    columns: ['sales_agent', 'manager', 'regional_office'],
    keyOf: ({ name }) => ({ column: 'sales_agent', key: name }),
    read: readSeller,
    async write(sql, entries, { sourceId }) {
      const offices = entries.map(({ record }) => record.office);
      const teams = await teamsOf(sql, [...new Set(offices)]);
      const sellers = entries.map(({ record }) => record).filter(({ office }) => teams.has(office));
      const { added, ids } = await insertStaff(sql, sourceId, sellers);
      const members = sellers.flatMap(({ name, manager, office }) =>
        (manager === null ? [name] : [name, manager]).map((member) => [office, member] as const),
      );
      await sql.query('INSERT INTO team_member (team_id, staff_id) SELECT * FROM unnest($1::uuid[], $2::uuid[]) ON CONFLICT DO NOTHING', [
        members.map(([office]) => teams.get(office)),
        members.map(([, member]) => ids.get(member)),
      ]);
      const refused = entries
        .filter(({ record }) => !teams.has(record.office))
        .map(({ line }): Refusal => ({ line, faults: [{ column: 'regional_office', code: 'TEAM_OF_OTHER_KIND' }] }));
      // Of the staff nothing is in the graph that an event could name.
      return { added: sellers.filter(({ name }) => added.has(name)).length, persons: [], used: [], refused, notes: [] };
    },
  };
}
