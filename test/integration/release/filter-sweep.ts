import type { RecordField, Records } from '../../../src/release/records';
import { enumOfColumn } from './enum-of-column';
import type { Pools } from './operation-arbitrary';

const ROOTS: Readonly<Record<string, string>> = {
  people: 'Person',
  interactions: 'Interaction',
  opportunities: 'Opportunity',
  orders: 'Order',
};

/** Conditions that, taken together, would tell any two values of a field apart. */
function conditions({ kind }: RecordField, values: readonly unknown[]): string[] {
  const middle = JSON.stringify([...values].sort()[Math.floor(values.length / 2)]);
  switch (kind) {
    case 'text':
      return [`in: ${JSON.stringify(values)}`, 'startsWith: "a"', 'contains: "a"', 'contains: "i"', 'isNull: false'];
    case 'integer':
    case 'float':
    case 'date':
    case 'instant':
      return [`in: ${JSON.stringify(values)}`, `gt: ${middle}`, `lte: ${middle}`, 'isNull: false'];
    case 'list':
      return [...new Set(values.flat())].slice(0, 8).map((value) => `has: ${JSON.stringify(value)}`);
    case 'id':
      return [`in: ${JSON.stringify(values)}`];
    case 'enum':
    case 'json':
      return [];
  }
}

/** One operation for each list, field and operator: which rows meet the condition, and how many. */
export function filterSweep(records: Records, pools: Pools): string[] {
  return Object.entries(ROOTS).flatMap(([root, type]) => {
    const record = records.get(type)!;
    return [...record.fields.values()].flatMap((field) => {
      const values = (pools.get(field.coordinate) ?? []).slice(0, 700);
      const enums = field.kind === 'enum' ? enumOfColumn(record.entity, field.name).map((value) => `eq: ${value}`) : [];
      const texts = values.length === 0 ? enums : [...conditions(field, values), ...enums];
      return texts.map((text) => `{ ${root}(first: 50, filter: { ${field.name}: { ${text} } }) { totalCount nodes { id } } }`);
    });
  });
}
