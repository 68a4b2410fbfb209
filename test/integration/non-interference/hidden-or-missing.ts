import { getNamedType } from 'graphql';
import type { Operation, OperationWriter } from './operation-writer';
import type { Pools } from './pools';
import type { Twins } from './twins';
import { TOKEN } from './value-writer';

type RootField = Parameters<NonNullable<Parameters<OperationWriter['write']>[1]>>[0];

/**
 * Root fields to which a hidden row and a missing one must be alike. The log is shown to those who read it, and the verdict on a hidden
 * person is explained to those who may have it explained: there the row itself is not what is withheld.
 */
export function takesHiddenRows({ viewpoint, grammar }: Twins): (field: RootField) => boolean {
  return ({ args, type }) => {
    const name = getNamedType(type).name.replace(/Connection$/, '');
    const shown = viewpoint.role.types.has(name) && !grammar.records.has(name) && viewpoint.scope !== 'self';
    return args.length > 0 && !shown;
  };
}

function replaced(operation: Operation, by: (record: string, number: number) => string): Operation {
  const replace = (text: string): string => text.replaceAll(TOKEN, (_token, record: string, number: string) => by(record, Number(number)));
  return {
    ...operation,
    document: replace(operation.document),
    variables: JSON.parse(replace(JSON.stringify(operation.variables))) as Operation['variables'],
  };
}

const missingId = (number: number): string => `00000000-0000-7000-9000-0000000${String(number + 10_000)}`;

/** An operation for each of two stores. */
export interface ForBoth {
  readonly operations: readonly [Operation, Operation];
  /** Of each row that is there and hidden in the first, the one that is asked for in the other, where it is missing. */
  readonly missing: ReadonlyMap<string, string>;
}

/** The operation for each of the stores. Its tokens become rows that are there and hidden in one, and rows that are not there in the other. */
export function forBoth(operation: Operation, { hidden }: Pools): ForBoth {
  const missing = new Map<string, string>();
  const pair = (record: string, number: number): readonly [string, string] => {
    const ids = hidden.get(record) ?? [];
    const place = ids.length === 0 ? number : number % ids.length;
    const [there, gone] = [ids[place] ?? missingId(place), missingId(place)];
    missing.set(there, gone);
    return [there, gone];
  };
  const operations = [replaced(operation, (...row) => pair(...row)[0]), replaced(operation, (...row) => pair(...row)[1])] as const;
  return { operations, missing };
}
