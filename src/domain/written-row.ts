import type { Written } from './write';

/** A row, and the person whom it is about; a row without one is about nobody, or nobody was named. */
interface RowOfPerson {
  readonly id: string;
  readonly personId?: string | null;
}

/** What a command did that wrote these fields of one row, and no fact on which a decision rests. */
export function writtenRow(record: string, { id, personId = null }: RowOfPerson, fields: readonly string[]): Written {
  return {
    ids: { [record]: id, ...(personId === null ? {} : { Person: personId }) },
    factsChangedOf: [],
    changed: fields.map((field) => `${record}.${field}`),
  };
}
