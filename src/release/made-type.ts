import type { Records, RecordType } from './records';

/** What a type that is no record holds: a page of rows of a record or one edge of it, the parts of a view, or what a command answers. */
export type MadeType =
  { readonly sort: 'page' | 'edge'; readonly record: RecordType } | { readonly sort: 'view' | 'payload' } | { readonly sort: 'other' };

const SORT_OF = { Connection: 'page', Edge: 'edge', View: 'view', Payload: 'payload' } as const;
const NAME = /^(?<record>.+)(?<made>Connection|Edge|View|Payload)$/;

/** What the name of a type says of it, to the plan as to the guard: what the one reads as a page the other must guard as one. */
export function madeType(name: string, records: Records): MadeType {
  const { record = '', made } = NAME.exec(name)?.groups ?? {};
  const sort = SORT_OF[made as keyof typeof SORT_OF] as (typeof SORT_OF)[keyof typeof SORT_OF] | undefined;
  if (sort === 'view' || sort === 'payload') return { sort };
  const known = records.get(record);
  return sort === undefined || known === undefined ? { sort: 'other' } : { sort, record: known };
}
