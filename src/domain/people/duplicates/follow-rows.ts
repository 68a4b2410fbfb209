import type { RecordEdge, Records, RecordType } from '../../../release/records';
import { quoted } from '../../../release/sql/statement';
import type { Sql } from '../../../store/sql';
import type { PersonTable } from './move-rows';

/** A lead lists no sales: it names the one that was made of it. */
const BECAME = 'Lead.opportunity';

/** The rows of a table that belong to those of another, as one case's file, task and hand-off belong to it, and are about the same person. */
interface Belonging extends PersonTable {
  readonly key: string;
  readonly owner: { readonly table: string; readonly column: string; readonly key: string };
}

/** What the store alone knows: no edge leads from a ticket to its answers, nor from a lead to the place in an organisation that it told of. */
const IN_THE_STORE_ALONE: readonly Belonging[] = [
  { table: 'interaction', column: 'person_id', key: 'ticket_id', owner: { table: 'ticket', column: 'person_id', key: 'id' } },
  { table: 'account_membership', column: 'person_id', key: 'lead_id', owner: { table: 'lead', column: 'person_id', key: 'id' } },
];

/** By table, the ids of the rows that followed. */
export type Followed = ReadonlyMap<string, readonly string[]>;

/**
 * Gives whoever is two again what came while they were one and belongs to a row of theirs: what was said of a consent, the file of a case, its hand-off
 * and the task of that, a ticket about a device with all that belongs to it. Left with the kept person it would tell them, and whoever sees them, of
 * the other. Only what came since is told apart so: everything else that belongs to a row is about its person.
 */
export async function followRows(sql: Sql, records: Records, from: string, to: string): Promise<Followed> {
  const all = [...belongings(records), ...IN_THE_STORE_ALONE];
  const followed = new Map<string, string[]>();
  for (let next = all; next.length > 0;) {
    const reached = new Set<string>();
    for (const belonging of next) {
      const { table } = belonging;
      const ids = await follow(sql, belonging, from, to);
      if (ids.length > 0) reached.add(table);
      followed.set(table, [...(followed.get(table) ?? []), ...ids]);
    }
    next = all.filter(({ owner }) => reached.has(owner.table));
  }
  return followed;
}

async function follow(sql: Sql, { table, column, key, owner }: Belonging, from: string, to: string): Promise<readonly string[]> {
  const person = quoted(column);
  const rows = await sql.query(
    `UPDATE ${quoted(table)} SET ${person} = $2 WHERE ${person} = $1
       AND ${quoted(key)} IN (SELECT ${quoted(owner.key)} FROM ${quoted(owner.table)} WHERE ${quoted(owner.column)} = $2) RETURNING id`,
    [from, to],
  );
  return rows.map(({ id }) => String(id));
}

/** As the model says it, so that a new type is among them: whatever a row about a person lists that is about a person as well. */
function belongings(records: Records): readonly Belonging[] {
  return [...records.values()].flatMap((record) => {
    const column = columnOfPerson(record);
    return column === null ? [] : [...record.edges.values()].flatMap((edge) => belonging({ table: record.table, column }, edge));
  });
}

function belonging(owner: PersonTable, { edge, coordinate, to, fromColumn, toColumn, through }: RecordEdge): readonly Belonging[] {
  const column = columnOfPerson(to);
  if (column === null || through !== null || !(edge.many || coordinate === BECAME)) return [];
  return [{ table: to.table, column, key: toColumn, owner: { ...owner, key: fromColumn } }];
}

/** Null of the person's own row, and of what is about nobody. */
function columnOfPerson({ personColumn }: RecordType): string | null {
  return personColumn === 'id' ? null : personColumn;
}
