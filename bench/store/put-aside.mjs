// A table is filled many times faster without its indexes and foreign keys; each index is then made in one go.
import pg from 'pg';
import { sideBySide } from './side-by-side.mjs';

const CONSTRAINTS = `
SELECT conrelid::regclass::text AS "table", conname AS name, contype AS kind, pg_get_constraintdef(c.oid) AS definition,
  CASE WHEN contype <> 'f' THEN pg_get_indexdef(conindid) END AS index
FROM pg_constraint c
WHERE connamespace = 'public'::regnamespace AND conparentid = 0
  AND (contype = 'f' AND (conrelid = ANY($1::regclass[]) OR confrelid = ANY($1::regclass[])) OR contype IN ('p', 'u') AND conrelid = ANY($1::regclass[]))
ORDER BY contype`;

const INDEXES = `
SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
FROM pg_index i WHERE indrelid = ANY($1::regclass[]) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND contype IN ('p', 'u'))
ORDER BY pg_get_indexdef(indexrelid) !~ ' USING gin '`;

const quoted = (name) => pg.escapeIdentifier(name);

/** Takes the indexes, foreign keys and triggers off these tables; answers a function that puts all of them back. */
export async function putAside(url, owner, tables) {
  const { rows: constraints } = await owner.query(CONSTRAINTS, [tables]);
  const { rows: indexes } = await owner.query(INDEXES, [tables]);
  const foreign = constraints.filter(({ kind }) => kind === 'f');
  const unique = constraints.filter(({ kind }) => kind !== 'f');
  for (const { table, name } of [...foreign, ...unique]) await owner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
  for (const { name } of indexes) await owner.query(`DROP INDEX ${name}`);
  for (const table of tables) await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  return async () => {
    await sideBySide(url, [...indexes.map(({ definition }) => definition), ...unique.map(({ index }) => index)]);
    for (const { table, name, kind } of unique) {
      const sort = kind === 'p' ? 'PRIMARY KEY' : 'UNIQUE';
      await owner.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${sort} USING INDEX ${quoted(name)}`);
    }
    // One after the other: two at once may each hold the table that the other one needs.
    for (const { table, name, definition } of foreign)
      await owner.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`);
    for (const table of tables) await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  };
}
