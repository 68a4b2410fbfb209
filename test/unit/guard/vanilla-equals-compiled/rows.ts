import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Records } from '../../../../src/release/records';
import { answerKey } from '../../../../src/release/page';
import { STAMP } from '../../../../src/release/sql/keys';
import type { Selected } from './random-operation';

/** From what rows are made: stamps and shapes are used in turn, row by row. */
interface Material {
  readonly records: Records;
  readonly stamps: readonly unknown[];
  readonly shapes: readonly number[];
}

/**
 * Rows that fit a selection, shaped as the release shapes them: values under their names, edges under the key of the answer. Under the
 * name of an edge stands a bait that no guard may hand out. Every value is unlike any other, so that none can stand in for another.
 */
export function rowsOf({ records, stamps, shapes }: Material): (type: GraphQLOutputType, of: readonly Selected[]) => unknown {
  let count = 0;
  const shape = (): number => shapes[count++ % shapes.length]!;
  const made = (type: GraphQLOutputType, of: readonly Selected[]): unknown => {
    if (isNonNullType(type)) return made(type.ofType, of);
    if (isListType(type)) {
      const rows = Array.from({ length: (shape() + 1) % 4 }, () => made(type.ofType, of));
      // A null in a list that holds none makes graphql-js drop the promises of its neighbours, whose errors nobody then catches.
      return isNonNullType(type.ofType) ? rows.filter((row) => row !== null) : rows;
    }
    if (!isCompositeType(type)) return valueOf(type, ++count);
    return shape() === 7 ? null : rowOf(type, of);
  };
  const rowOf = (type: GraphQLOutputType, of: readonly Selected[]): Record<string, unknown> => {
    const concrete = isAbstractType(type) ? of.find(({ within }) => within !== null)?.within : type;
    const name = isObjectType(concrete) ? concrete.name : 'R0';
    const row: Record<string, unknown> = { __typename: name };
    const stamp = stamps[count++ % stamps.length];
    if (stamp !== undefined) row[STAMP] = stamp;
    const asked = of.filter((each) => each.name !== '__typename' && (each.within === null || each.within.name === name));
    for (const each of asked) {
      if (isUnderItsKey(name, each, records)) {
        row[each.name] = made(each.type, each.of);
        row[answerKey(each.key)] = made(each.type, each.of);
      } else row[each.name] ??= made(each.type, mergedOf(each.name, asked));
    }
    return row;
  };
  return made;
}

/** What several aliases of one value ask of it together. */
function mergedOf(name: string, of: readonly Selected[]): readonly Selected[] {
  return of.filter((each) => each.name === name).flatMap((each) => each.of);
}

function isUnderItsKey(type: string, { name, type: target }: Selected, records: Records): boolean {
  const record = records.get(type);
  if (record !== undefined) return record.edges.has(name);
  return type.endsWith('View') || (type.endsWith('Payload') && records.has(getNamedType(target).name));
}

function valueOf(type: GraphQLOutputType, count: number): unknown {
  if (isEnumType(type)) return type.getValues()[count % type.getValues().length]!.value;
  switch (getNamedType(type).name) {
    case 'Int':
      return count;
    case 'Float':
      return count + 0.5;
    case 'Boolean':
      return count % 2 === 0;
    case 'Date':
      return new Date(count * 86_400_000).toISOString().slice(0, 10);
    case 'DateTime':
      return new Date(count * 1000).toISOString();
    default:
      return count % 9 === 0 ? null : `value ${String(count)}`;
  }
}
