import { statementName } from '../store/statement-name';
import { RELEASED_ROW } from '../vocabulary/grounds';
import type { RootPlan } from './plan';
import { endOf, isNull, readItems } from './json-text';
import { answerKey, type Row } from './page';
import { bytesOf, type ReadJson, type Release } from './release';
import { shapeRow } from './shape';
import { STAMP } from './sql/keys';
import { conditionsToFollow, rowExpression } from './sql/rows';
import { sourceOf } from './sql/source';
import { quoted, Statement } from './sql/statement';

/** A record that changed, as far as it may be told before it is known who may see it. */
export interface ChangedRecord {
  /** The name of its type: `Case`. */
  readonly record: string;
  readonly id: string;
  /** What its row has to hold besides, by column: the person whose timeline is watched. */
  readonly where: Readonly<Record<string, string>>;
  /** The edge to what is watched: a push tells that the record belongs to it. */
  readonly link: string;
}

/** What a stream asks of each record that changes, type by type. */
export type PushedRoot = Extract<RootPlan, { sort: 'pushed' }>;

/** RFC 9562 5.9: the nil UUID, which no record has. */
const NO_RECORD = '00000000-0000-0000-0000-000000000000';

/**
 * Releases a record that changed with exactly one statement, however often it is asked for. Returns false where there is none that may be
 * seen, be it hidden, gone, or of a type that role and purpose close, and where it may not be told to what it belongs: then nothing of it is
 * tallied either.
 */
export async function releaseChanged(release: Release, root: PushedRoot, changed: ChangedRecord, read: ReadJson): Promise<boolean> {
  const pushed = root.rows.filter(({ row }) => row.type.name === changed.record);
  if (pushed.length === 0 || release.access.types.get(changed.record)?.closed !== null) return false;
  const statement = new Statement(release.access, release.asker, release.variables);
  const expressions = pushed.flatMap(({ row }) => {
    const source = sourceOf(row.type, statement, null);
    const link = row.type.edges.get(changed.link);
    const told = link === undefined ? null : conditionsToFollow(link, source, statement);
    if (told === null) return [];
    const conditions = Object.entries({ id: changed.id, ...changed.where }).map(
      ([column, value]) => `${source.table}.${quoted(column)} = ${statement.parameter(value)}`,
    );
    return [rowExpression(row, source, [...conditions, ...told], statement)];
  });
  if (expressions.length === 0) return false;
  const json = bytesOf(await read(queryFor(expressions, statement)));
  const payload: Record<string, unknown> = { [STAMP]: RELEASED_ROW, id: changed.id };
  const rows = pushed.values();
  const seen = new Set<Row>();
  if (json === null) return false;
  readItems(json, 0, (from) => {
    const { value } = rows.next();
    if (value !== undefined && !isNull(json, from)) {
      const row = shapeRow(value.row, json, from, null, release);
      if (value.key !== null) payload[answerKey(value.key)] = row;
      seen.add(row);
    }
    return endOf(json, from);
  });
  release.answers.set(root.key, payload);
  if (seen.size === 0) return false;
  release.tally.beside.seeStatement(statement);
  const told = new Set([`${changed.record}.${changed.link}`]);
  release.tally.beside.seeStatement({ used: told, asked: new Set(), compared: new Map(pushed.map(({ row: { index } }) => [index, told])) });
  return true;
}

/** Whether a record that changed may be seen, and told to belong to what is watched; nothing that is asked of it plays a part. */
export async function maySeeChanged(release: Release, root: PushedRoot, changed: ChangedRecord, read: ReadJson): Promise<boolean> {
  const rows = root.rows.map(({ key, row }) => ({ key, row: { ...row, fields: [], keys: new Map(), edges: [], explainsRelease: false } }));
  return releaseChanged(release, { ...root, rows }, changed, read);
}

/**
 * Asks for a record that there is not what will be asked of each that changes: throws what is wrong with the arguments, LecitoError or the
 * store's, before any change could.
 */
export async function tryArguments({ access, asker, variables }: Release, root: PushedRoot, read: ReadJson): Promise<void> {
  const statement = new Statement(access, asker, variables);
  const open = root.rows.filter(({ row }) => access.types.get(row.type.name)?.closed === null);
  const expressions = open.map(({ row }) => {
    const source = sourceOf(row.type, statement, null);
    return rowExpression(row, source, [`${source.table}.id = ${statement.parameter(NO_RECORD)}`], statement);
  });
  if (expressions.length > 0) await read(queryFor(expressions, statement));
}

function queryFor(expressions: readonly string[], { values }: Statement): Parameters<ReadJson>[0] {
  const text = `SELECT json_build_array(${expressions.join(', ')}) AS data`;
  return { name: statementName(text), text, values };
}
