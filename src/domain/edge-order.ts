import type { SortedBy } from '../release/edge';

/** Both ends of the edge are rows about the same person. */
export const samePerson = true;

export const newestFirst = (field: string): SortedBy => ({ field, direction: 'DESC' });
export const soonestFirst = (field: string): SortedBy => ({ field, direction: 'ASC' });
