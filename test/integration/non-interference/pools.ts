import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { eventCursor } from '../../../src/access-log/event-cursor';
import type { Records } from '../../../src/release/records';
import { runSql, withSql, type RunSql } from '../../support/sql';
import type { TestDatabase } from '../../support/test-database';
import type { Asking, GatewayInProcess } from '../release/gateway-in-process';

/** Values to ask with: of cells that are shown and of cells that are not, of both stores. */
export interface Pools {
  /** By coordinate, each as JSON holds it; also by the names of inputs that stand for no column. */
  readonly values: ReadonlyMap<string, readonly unknown[]>;
  /** Ids of rows that this viewer sees in a list, by record. */
  readonly visible: ReadonlyMap<string, readonly string[]>;
  /** Ids of rows that stand in a store and that this viewer never sees. */
  readonly hidden: ReadonlyMap<string, readonly string[]>;
  readonly eventCursors: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

/** What inputs name that is no cell of the graph. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  sourceName: `SELECT name AS value FROM source WHERE verdict = 'LAWFUL'`,
  collectionActionName: 'SELECT name AS value FROM collection_action',
  noticeId: 'SELECT id::text AS value FROM notice',
};

/** So many rows of each table and store lend their values: some that the viewer sees, with cells that are withheld, and some of all. */
const ROWS = 200;

async function rowsOf(stores: readonly RunSql[], table: string, visible: readonly string[]): Promise<Row[]> {
  const some = `SELECT * FROM "${table}"`;
  const limit = `ORDER BY id LIMIT ${String(ROWS)}`;
  const text = `SELECT row_to_json(t) AS row FROM ((${some} ${limit}) UNION ALL (${some} WHERE id = ANY($1) ${limit})) t`;
  const answers = await Promise.all(stores.map((run) => run<{ row: Row }>(text, [visible])));
  return answers.flat().map(({ row }) => row);
}

function keep(values: Map<string, unknown[]>, coordinate: string, found: readonly unknown[]): void {
  values.set(coordinate, [...new Set(found.filter((value) => value !== null && value !== undefined && value !== 'infinity'))]);
}

async function valuesOf(stores: readonly RunSql[], records: Records, visible: Pools['visible']): Promise<Map<string, unknown[]>> {
  const values = new Map<string, unknown[]>();
  for (const record of records.values()) {
    const rows = await rowsOf(stores, record.table, visible.get(record.name) ?? []);
    for (const { column, coordinate, kind } of record.fields.values()) {
      const found = rows.map((row) => row[column]);
      if (kind !== 'json') keep(values, coordinate, found);
      else
        for (const key of new Set(found.flatMap((value) => Object.keys(value ?? {})))) {
          keep(
            values,
            `${coordinate}.${key}`,
            found.map((value) => (value as Row | null)?.[key]),
          );
        }
    }
  }
  for (const [name, text] of Object.entries(OTHER_NAMES)) {
    keep(
      values,
      name,
      (await stores[0]!(text)).map(({ value }) => value as unknown),
    );
  }
  return values;
}

/** The lists at the root: the name of the field, and the record that it lists. */
export function listRoots(schema: GraphQLSchema, records: Records): (readonly [root: string, record: string])[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const type = getNamedType(field.type);
    const node = isObjectType(type) ? type.getFields()['nodes'] : undefined;
    const record = node === undefined ? undefined : getNamedType(node.type).name;
    return record !== undefined && records.has(record) ? [[field.name, record] as const] : [];
  });
}

interface Body {
  readonly data?: Record<string, { readonly nodes: readonly { readonly id: string }[] } | null> | null;
}

async function visibleIds(gateway: GatewayInProcess, asking: Asking, root: string): Promise<string[]> {
  const order = async (direction: string): Promise<string[]> => {
    const document = `{ ${root}(first: 1000, orderBy: { field: id, direction: ${direction} }) { nodes { id } } }`;
    const body = JSON.parse((await gateway.bytes(document, asking)).slice(4)) as Body;
    return (body.data?.[root]?.nodes ?? []).map(({ id }) => id);
  };
  return [...new Set([...(await order('ASC')), ...(await order('DESC'))])];
}

async function isSeen(gateway: GatewayInProcess, asking: Asking, root: string, ids: readonly string[]): Promise<Set<string>> {
  const document = `query ($ids: [ID!]) { ${root}(first: 1000, filter: { id: { in: $ids } }) { nodes { id } } }`;
  const body = JSON.parse((await gateway.bytes(document, { ...asking, variables: { ids } })).slice(4)) as Body;
  return new Set((body.data?.[root]?.nodes ?? []).map(({ id }) => id));
}

/** Gathers what there is to ask with. `gateway` is over the first database. */
export async function poolsOf(databases: readonly [TestDatabase, TestDatabase], gateway: GatewayInProcess, asking: Asking): Promise<Pools> {
  const { records } = gateway.gateway.services;
  const roots = listRoots(gateway.gateway.schema, records);
  const visible = new Map<string, readonly string[]>();
  for (const [root, record] of roots) visible.set(record, await visibleIds(gateway, asking, root));
  const [one, other] = databases;
  const values = await withSql(one.ownerUrl, (first) => withSql(other.ownerUrl, (second) => valuesOf([first, second], records, visible)));
  const hidden = new Map<string, readonly string[]>();
  for (const [root, record] of roots) {
    const known = (values.get(`${record}.id`) as string[]).slice(0, 1000);
    const seen = await isSeen(gateway, asking, root, known);
    hidden.set(
      record,
      known.filter((id) => !seen.has(id)),
    );
  }
  const events = await runSql<{ at: string; id: string }>(
    one.ownerUrl,
    `SELECT to_json(at) #>> '{}' AS at, id::text AS id FROM access_event ORDER BY at LIMIT 50`,
  );
  return { values, visible, hidden, eventCursors: events.map((event) => eventCursor(event)) };
}
