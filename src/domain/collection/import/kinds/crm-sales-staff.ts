import { v7 as newId } from 'uuid';
import type { Sql } from '../../../../store/sql';
import type { Note } from '../fault';
import { idsByKey, insertRows } from '../insert-rows';
import type { Row } from '../row';
import type { Entry, Refusal, Sheet } from '../sheet';

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
const GIVE_MANAGER = `UPDATE staff s SET manager_id = l.manager_id FROM unnest($1::uuid[], $2::uuid[]) l (id, manager_id)
WHERE s.id = l.id AND s.manager_id IS NULL AND l.manager_id IS NOT NULL`;
const TEAM = { table: 'team', columns: { id: 'uuid', name: 'text', kind: 'text' } };

const isOutside = (member: string): string =>
  `(${member} IS NOT NULL AND NOT EXISTS (SELECT FROM team_member m WHERE m.team_id = w.team_id AND m.staff_id = ${member}))`;
const KEPT = `
SELECT w.place, w.manager_id IS NOT NULL AND s.manager_id IS DISTINCT FROM w.manager_id AS manager,
       ${isOutside('w.id')} OR ${isOutside('w.manager_id')} AS regional_office
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS w (id, manager_id, team_id, place) JOIN staff s ON s.id = w.id ORDER BY w.place`;

/** What is said where the store has it otherwise than the file, by column. */
const KEPT_TEXTS = {
  manager: {
    en: 'The seller was there already, with another manager or none, which was left as it is.',
    it: 'Il venditore c’era già, con un altro responsabile o nessuno, che è rimasto com’è.',
  },
  regional_office: {
    en: 'The seller or the manager was there already and is not in this team; nobody who was there is put into a team.',
    it: 'Il venditore o il responsabile c’era già e non è in questa squadra; nessuno che c’era viene messo in una squadra.',
  },
} as const;

function readSeller(row: Row): SellerRecord {
  const record = { name: row.text('sales_agent'), manager: row.optional('manager'), office: row.text('regional_office') };
  if (record.manager === record.name)
    row.fault('manager', 'CONTRADICTORY', { en: 'Nobody manages themselves.', it: 'Nessuno è il responsabile di sé stesso.' });
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
 * does not tell, stay unknown. Returns the names of those who are new, and everybody's id; `ours` gains the ids of those who are new.
 */
async function insertStaff(
  sql: Sql,
  sourceId: string,
  sellers: readonly SellerRecord[],
  ours: Set<string>,
): Promise<{ added: ReadonlySet<string>; ids: ReadonlyMap<string, string> }> {
  const managers = sellers.flatMap(({ manager, office }) => (manager === null ? [] : [{ name: manager, manager: null, office }]));
  const members = new Map([...managers, ...sellers].map((member) => [member.name, member]));
  const ids = new Map(await idsByKey(sql, 'staff', sourceId, [...members.keys()]));
  for (const name of members.keys()) if (!ids.has(name)) ids.set(name, newId());
  const rows = [...members.values()].map(({ name, manager, office }) => ({
    id: ids.get(name) ?? '',
    name,
    manager_id: ids.get(manager ?? '') ?? null,
    office,
    source_id: sourceId,
    external_id: name,
  }));
  const inserted = await insertRows(sql, STAFF, rows);
  const earlier = rows.filter(({ id }) => ours.has(id));
  await sql.query(GIVE_MANAGER, [earlier.map(({ id }) => id), earlier.map(({ manager_id }) => manager_id)]);
  for (const id of inserted) ours.add(id);
  return { added: new Set([...members.keys()].filter((name) => inserted.has(ids.get(name) ?? ''))), ids };
}

interface Lookups {
  readonly teams: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, string>;
}

/** A team opens the persons that are assigned to it: only who is new joins one, for whoever was there may have been taken out of it. */
async function joinTeams(sql: Sql, sellers: readonly SellerRecord[], { teams, ids }: Lookups, ours: ReadonlySet<string>): Promise<void> {
  const members = sellers
    .flatMap(({ name, manager, office }) => [name, manager].map((member) => ({ team: teams.get(office), id: ids.get(member ?? '') ?? '' })))
    .filter(({ id }) => ours.has(id));
  await sql.query('INSERT INTO team_member (team_id, staff_id) SELECT * FROM unnest($1::uuid[], $2::uuid[]) ON CONFLICT DO NOTHING', [
    members.map(({ team }) => team),
    members.map(({ id }) => id),
  ]);
}

/** Where the store has another manager, or other teams, than the file: of sellers and managers who were there already. */
async function notesOnKept(sql: Sql, entries: readonly Entry<SellerRecord>[], { teams, ids }: Lookups): Promise<readonly Note[]> {
  const rows = await sql.query(KEPT, [
    entries.map(({ record }) => ids.get(record.name)),
    entries.map(({ record }) => ids.get(record.manager ?? '') ?? null),
    entries.map(({ record }) => teams.get(record.office)),
  ]);
  return rows.flatMap((row) =>
    (['manager', 'regional_office'] as const)
      .filter((column) => row[column] === true)
      .map((column): Note => ({
        line: entries[Number(row['place']) - 1]?.line ?? 0,
        column,
        code: 'EXISTING_KEPT',
        text: KEPT_TEXTS[column],
      })),
  );
}

/** Sellers with their managers; each regional office is a sales team. Whoever was there before this import keeps manager and teams. */
export function crmSalesStaff(): Sheet<SellerRecord> {
  // Whom this import inserted, by id: that of a batch which was rolled back is never seen again.
  const ours = new Set<string>();
  return {
    file: 'sales_teams.csv',
    columns: ['sales_agent', 'manager', 'regional_office'],
    keyOf: ({ name }) => ({ column: 'sales_agent', key: name }),
    read: readSeller,
    async write(sql, entries, { sourceId }) {
      const teams = await teamsOf(sql, [...new Set(entries.map(({ record }) => record.office))]);
      const accepted = entries.filter(({ record }) => teams.has(record.office));
      const sellers = accepted.map(({ record }) => record);
      const { added, ids } = await insertStaff(sql, sourceId, sellers, ours);
      await joinTeams(sql, sellers, { teams, ids }, ours);
      const notes = await notesOnKept(sql, accepted, { teams, ids });
      const refused = entries
        .filter(({ record }) => !teams.has(record.office))
        .map(({ line }): Refusal => ({ line, faults: [{ column: 'regional_office', code: 'TEAM_OF_OTHER_KIND' }] }));
      // Of the staff nothing is in the graph that an event could name.
      return { added: sellers.filter(({ name }) => added.has(name)).length, persons: [], used: [], refused, notes };
    },
  };
}
