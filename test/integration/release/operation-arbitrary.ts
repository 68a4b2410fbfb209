import fc from 'fast-check';
import type { RecordField, Records, RecordType } from '../../../src/release/records';
import { enumOfColumn } from './enum-of-column';

/** An operation over one list, made at random, and how many pages of it to read. */
export interface RandomOperation {
  readonly document: string;
  readonly pages: number;
}

/** Values that stand in the store, by coordinate: of cells that are shown and of cells that are not. */
export type Pools = ReadonlyMap<string, readonly unknown[]>;

const ROOTS: Readonly<Record<string, string>> = {
  people: 'Person',
  interactions: 'Interaction',
  opportunities: 'Opportunity',
  orders: 'Order',
  accounts: 'Account',
};

function literal(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : JSON.stringify(value);
}

/** A condition on one field, whose operand is drawn from the store. */
function condition(record: RecordType, field: RecordField, pools: Pools): fc.Arbitrary<string> | null {
  const pool = pools.get(field.coordinate) ?? [];
  const isNull = fc.boolean().map((yes) => `isNull: ${String(yes)}`);
  const enums = field.kind === 'enum' ? enumOfColumn(record.entity, field.name) : [];
  if (enums.length > 0) {
    const value = fc.constantFrom(...enums);
    return fc.oneof(
      value.map((one) => `eq: ${one}`),
      fc.array(value, { maxLength: 3 }).map((some) => `in: [${some.join(', ')}]`),
      isNull,
    );
  }
  if (pool.length === 0) return null;
  const value = fc.constantFrom(...pool);
  switch (field.kind) {
    case 'text':
      return fc.oneof(
        value.map((one) => `eq: ${literal(one)}`),
        fc.array(value, { maxLength: 20 }).map((some) => `in: ${literal(some)}`),
        fc.tuple(value, fc.integer({ min: 1, max: 4 })).map(([one, length]) => `startsWith: ${literal(String(one).slice(0, length))}`),
        fc.tuple(value, fc.integer({ min: 0, max: 3 })).map(([one, from]) => `contains: ${literal(String(one).slice(from, from + 3))}`),
        isNull,
      );
    case 'integer':
    case 'float':
    case 'date':
    case 'instant':
      return fc.oneof(
        fc.tuple(fc.constantFrom('eq', 'gt', 'gte', 'lt', 'lte'), value).map(([operator, one]) => `${operator}: ${literal(one)}`),
        isNull,
      );
    case 'list':
      return fc.oneof(
        value.map((one) => `has: ${literal((one as unknown[])[0] ?? 'vino')}`),
        isNull,
      );
    case 'id':
      return fc.array(value, { maxLength: 30 }).map((some) => `in: ${literal(some)}`);
    case 'enum':
    case 'json':
      return null;
  }
}

/** The filter, order and search of a list, in any combination. */
function argumentsOf(record: RecordType, pools: Pools): fc.Arbitrary<string> {
  const conditions = [...record.fields.values()].flatMap((field) => {
    const made = condition(record, field, pools);
    return made === null ? [] : [made.map((text) => `${field.name}: { ${text} }`)];
  });
  const filter = fc.tuple(...conditions.map((each) => fc.option(each, { freq: 8 }))).map((parts) => parts.filter((part) => part !== null));
  const sortable = [...record.fields.values()].filter(({ kind }) => kind !== 'json' && kind !== 'list').map(({ name }) => name);
  const order = fc
    .tuple(fc.constantFrom(...sortable), fc.constantFrom('ASC', 'DESC'))
    .map(([field, direction]) => `orderBy: { field: ${field}, direction: ${direction} }`);
  const words = record.searched.flatMap(({ coordinate }) => (pools.get(coordinate) ?? []).map(String));
  const search =
    words.length === 0
      ? fc.constant(null)
      : fc.option(
          fc
            .tuple(fc.constantFrom(...words), fc.integer({ min: 2, max: 6 }))
            .map(([word, length]) => `search: ${literal(word.slice(0, length))}`),
          { freq: 4 },
        );
  return fc
    .tuple(fc.option(filter, { freq: 1 }), fc.option(order, { nil: null, freq: 3 }), search)
    .map(([filters, ordered, searched]) =>
      [filters === null || filters.length === 0 ? null : `filter: { ${filters.slice(0, 3).join(', ')} }`, ordered, searched]
        .filter(Boolean)
        .join(', '),
    );
}

/** Fields, some under an alias, and edges down to `depth` levels with arguments of their own. */
function selection(record: RecordType, records: Records, pools: Pools, depth: number): fc.Arbitrary<string> {
  const columns = [...record.fields.values()].map(({ name, kind }) => (kind === 'json' ? `${name} { city street }` : name));
  const meta = record.name === 'Person' ? ['release { field decision reason }'] : [];
  const fields = fc.subarray([...columns, ...meta], { minLength: 1 }).map((some) => some.join(' '));
  const aliased = fc.constantFrom(...columns).map((column) => `again: ${column}`);
  const edges = [...record.edges.values()];
  if (depth === 0 || edges.length === 0) return fc.tuple(fields, aliased).map((parts) => parts.join(' '));
  const edge = fc.constantFrom(...edges).chain(({ edge: { name, many }, to }) => {
    const inner = selection(to, records, pools, depth - 1);
    if (!many) return inner.map((text) => `${name} { ${text} }`);
    return fc
      .tuple(inner, argumentsOf(to, pools), fc.boolean())
      .map(
        ([text, args, counted]) =>
          `${name}(first: 4${args === '' ? '' : `, ${args}`}) { ${counted ? 'totalCount' : ''} nodes { ${text} } }`,
      );
  });
  return fc.tuple(fields, aliased, fc.option(edge, { nil: '' })).map((parts) => parts.join(' '));
}

/** Operations over any list of the graph: selections, aliases, filters, orders, searches, counts, cursors, nested lists. */
export function operationArbitrary(records: Records, pools: Pools): fc.Arbitrary<RandomOperation> {
  return fc.constantFrom(...Object.entries(ROOTS), ['people', 'Person'] as const, ['people', 'Person'] as const).chain(([root, type]) => {
    const record = records.get(type)!;
    return fc
      .tuple(selection(record, records, pools, 2), argumentsOf(record, pools), fc.constantFrom(0, 1, 3, 10, 40), fc.boolean())
      .map(([text, args, first, counted]) => ({
        document: `query ($after: String) { ${root}(first: ${String(first)}, after: $after${args === '' ? '' : `, ${args}`}) {
          ${counted ? 'totalCount' : ''} pageInfo { hasNextPage endCursor } edges { cursor node { ${text} } } } }`,
        pages: first < 3 ? 3 : 2,
      }));
  });
}
