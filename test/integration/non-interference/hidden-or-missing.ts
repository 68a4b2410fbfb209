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

const missing = (number: number): string => `00000000-0000-7000-9000-0000000${String(number + 10_000)}`;

/** The same operation twice: about rows that are there and hidden, and about rows that are not there. */
export function hiddenAndMissing(operation: Operation, { hidden }: Pools): [Operation, Operation] {
  const aboutHidden = (record: string, number: number): string => {
    const ids = hidden.get(record) ?? [];
    return ids[number % Math.max(1, ids.length)] ?? missing(number);
  };
  return [replaced(operation, aboutHidden), replaced(operation, (_record, number) => missing(number))];
}
