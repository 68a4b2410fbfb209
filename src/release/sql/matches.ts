import type { ListPlan } from '../plan';
import { standingKey } from './keys';
import { stampOf, type Source } from './source';

/** Of so few persons a count, or that a further page follows, tells of each. */
export const FEW = 50;

/**
 * So many rows are looked through for whom a further page tells of, where nothing counts them all anyway: of more rows it is these that tell that there
 * are more. A thousand cost twice what the page itself does.
 */
const LOOKED_THROUGH = 300;

/** The columns of a `Match`, from the authorisation row under this alias. */
export function matchColumns(authorisation: string): string {
  const grounds = stampOf(`${authorisation}.grounds`);
  return `${authorisation}.person_id, ${standingKey(authorisation)} AS "standingKey", ${grounds} AS grounds, ${authorisation}.reasons`;
}

/** Whom a list tells of beside its rows: of those whom all its conditions match, if these are few; or of all whom its conditions name. */
export type Telling = 'few' | 'few of the first' | 'named';

/**
 * Parts of a list: the persons of whom it tells without showing a row of theirs.
 *
 * - `matches`, if they are few: those whom all conditions match. A count of one under a condition on the e-mail has told somebody's e-mail; a count of
 *   one person at an account has told where somebody works. It is persons that are counted and not rows: sixty rows of one person tell of that one.
 * - `named`, however many: those whom the conditions name. Who counts a list of ids, and then the same list without one of them, learns by the
 *   difference about that one.
 * - `narrowed`: all rows are about the person of the row that leads here, so the list tells of that person.
 */
export function toldMatches(source: Source, conditions: readonly string[], telling: Telling): string[] {
  const { record, table, authorisation: a, otherAuthorisation: b, from } = source;
  if (a === null) return record.owner.sort === 'nobody' ? [] : [`'narrowed', true`];
  const where = [...conditions, `${a}.person_id IS NOT NULL`].join(' AND ');
  const personsOf = (alias: string): string => {
    const each = `SELECT ${matchColumns(alias)} FROM ${from} WHERE ${where}`;
    // Each of these rows is a person of its own.
    if (record.personColumn === 'id') return each;
    const first = telling === 'few of the first' ? ` ORDER BY ${table}.id LIMIT ${String(LOOKED_THROUGH)}` : '';
    return `SELECT DISTINCT * FROM (${each}${first}) r`;
  };
  const persons = b === null ? personsOf(a) : `(${personsOf(a)}) UNION (${personsOf(b)})`;
  const most = telling === 'named' ? '' : ` LIMIT ${String(FEW + 1)}`;
  // In an order of its own, or the event would list the persons as they lie in the store.
  return [
    `'${telling === 'named' ? 'named' : 'matches'}', (SELECT coalesce(json_agg(x ORDER BY x.person_id), '[]') FROM (${persons}${most}) x)`,
  ];
}

/**
 * Null where the list tells of nobody beside its rows; else the conditions that somebody has to meet, beside those of the list, for it to tell of them.
 * `isChosen`: conditions decide which rows it has; `begun`: its page begins behind a cursor; `told`: see `Reached` in rows.ts.
 */
export function tellingOf(
  list: ListPlan,
  source: Source,
  isChosen: boolean,
  begun: boolean,
  told: readonly string[] | null,
): readonly string[] | null {
  // All rows are about the person of the row that leads here: that none came tells of that person as well.
  if (list.wantsRows && source.authorisation === null && (isChosen || begun)) return [];
  if (!list.wantsCount && !list.wantsCursors) return null;
  return isChosen ? [] : told;
}
