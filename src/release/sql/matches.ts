import type { ListPlan } from '../plan';
import type { Source } from './source';

/** So few matches that a count, or that a further page follows, tells of each of them. */
export const FEW = 50;

/**
 * Parts of a list: whom a count tells of. These are `matches`, of which only few count, or all that are `named`. A count of one, under a condition on the e-mail, has told somebody's e-mail; one of
 * the persons of an account has told where somebody works. Of many the count tells of each where whoever asks names them: of those in a list of ids,
 * less one, the difference tells of that one. Where all rows are about the person of the row that leads here, it is that one.
 */
export function toldMatches(
  { record, authorisation: a, otherAuthorisation: b, from }: Source,
  conditions: readonly string[],
  mayBe: 'few' | 'many',
): string[] {
  if (a === null) return record.owner.sort === 'nobody' ? [] : [`'narrowed', true`];
  const where = [...conditions, `${a}.person_id IS NOT NULL`].join(' AND ');
  const matchesOf = (alias: string): string =>
    `SELECT ${alias}.person_id, ${alias}.id AS standing, ${alias}.grounds, ${alias}.reasons FROM ${from} WHERE ${where}${mayBe === 'few' ? ` LIMIT ${String(FEW + 1)}` : ''}`;
  const matches = b === null ? matchesOf(a) : `(${matchesOf(a)}) UNION ALL (${matchesOf(b)})`;
  // In an order of its own, or the event would list the persons as they lie in the store.
  return [`'${mayBe === 'few' ? 'matches' : 'named'}', (SELECT coalesce(json_agg(x ORDER BY x.person_id), '[]') FROM (${matches}) x)`];
}

/** What must hold besides of those of whom the list tells beside its rows; null where it tells of nobody so. */
export function tellingOf(
  list: ListPlan,
  source: Source,
  isChosen: boolean,
  begun: boolean,
  told: readonly string[] | null,
): readonly string[] | null {
  // That nothing came tells something of the person of the row that leads here, too.
  if (list.wantsRows && source.authorisation === null && (isChosen || begun)) return [];
  if (!list.wantsCount && !list.wantsCursors) return null;
  return isChosen ? [] : told;
}
