import type { Reason } from '../vocabulary/reasons';
import type { AccessEvent } from './event';
import { pseudonymsIn } from './pseudonym-bytes';
import { spelledBasis, verdictsOf, type AskedCell, type Looks, type RecordedVerdict, type StoredStanding } from './verdicts';

/** An event as it is read: each person once, and the verdicts on all of them. */
export type RecordedEvent = Omit<AccessEvent, 'looked' | 'persons'> & {
  /** Pseudonyms. */
  readonly persons: readonly string[];
  /** RFC 3339, UTC, microseconds. */
  readonly at: string;
  readonly verdicts: readonly RecordedVerdict[];
};

/** How events were written before they referred to decisions: a group held positions in the event's lists. */
interface FormerGroup {
  readonly persons: readonly number[];
  readonly released: readonly number[];
  readonly withheld: readonly number[];
  readonly basis: readonly string[];
}

/** An event as the store gives it. */
export type StoredEvent = Omit<RecordedEvent, 'persons' | 'verdicts'> & {
  /** Hexadecimal. */
  readonly persons: string;
  readonly standings: readonly number[];
  readonly asked: readonly (readonly AskedCell[])[] | null;
  readonly looks: Looks | null;
  readonly verdicts: readonly FormerGroup[] | null;
};

type Lists = Pick<RecordedEvent, 'persons' | 'released' | 'withheld'>;

function at<Item>(list: readonly Item[], positions: readonly number[]): Item[] {
  return positions.flatMap((position) => list.slice(position, position + 1));
}

function formerVerdicts(groups: readonly FormerGroup[], { persons, released, withheld }: Lists): RecordedVerdict[] {
  const cells = withheld.map((cell) => {
    const [field = '', reason] = cell.split(':');
    return { field, reason: reason as Reason };
  });
  return groups.map((group) => ({
    persons: at(persons, group.persons),
    released: at(released, group.released),
    withheld: at(cells, group.withheld),
    basis: group.basis.map(spelledBasis),
  }));
}

/** The event of a row, with the verdicts that follow from the decisions it refers to. Throws where one of these, or its circumstances, are missing. */
export function recordedEvent(row: StoredEvent, decisions: Readonly<Record<string, StoredStanding>>): RecordedEvent {
  const { persons: bytes, standings, asked, looks, verdicts: former, ...event } = row;
  if ((event.policyVersion as string | null) === null)
    throw new Error(`access event ${row.id} refers to circumstances which the store has lost`);
  const persons = pseudonymsIn(Buffer.from(bytes, 'hex'));
  const decided = standings.map((id) => {
    const decision = decisions[String(id)];
    if (decision === undefined) throw new Error(`access event ${row.id} refers to decision ${String(id)}, which the store has lost`);
    return decision;
  });
  const verdicts =
    asked === null || looks === null ? formerVerdicts(former ?? [], { ...event, persons }) : verdictsOf(asked, looks, persons, decided);
  return { ...event, persons: [...new Set(persons)], verdicts };
}
