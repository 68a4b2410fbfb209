import { reasonToWithhold } from '../access-log/verdicts';
import type { Reason } from '../vocabulary/reasons';
import type { Asked } from './asked';
import type { Teller } from './told-beside';

/** A person under one standing, and where one operation saw that person. */
export interface SeenPerson {
  readonly id: string;
  /** Id of the stored decision. */
  readonly standing: number;
  /** As the stamp of a row: with the two bits more than the store holds. */
  readonly grounds: number;
  readonly reasons: string;
  /** How many rows of this person each place of the plan gave. */
  readonly counts: number[];
  /** What told of this person, whether or not a row was shown; null where nothing did. */
  tellers: Set<Teller> | null;
}

/** Persons who were seen at the same places. */
interface Look {
  readonly places: readonly number[];
  readonly tellers: readonly Teller[];
  readonly persons: SeenPerson[];
}

/** Of one mask at one place: in how many cells it was met, and for which reasons not. */
type Outcomes = Map<Reason | null, number>;

function areSeenAlike(one: SeenPerson, other: SeenPerson): boolean {
  if (one.tellers !== null || other.tellers !== null) return false;
  for (let place = 0; place < one.counts.length; place += 1) if ((one.counts[place] === 0) !== (other.counts[place] === 0)) return false;
  return true;
}

/** The look of those who were seen where this person was; a new one if there is none yet. */
function lookOf({ tellers, counts }: SeenPerson, looks: Map<string, Look>): Look {
  const places = counts.flatMap((count, place) => (count > 0 ? [place] : []));
  const key = `${[...(tellers ?? [])].join(' ')} at ${places.join(' ')}`;
  let look = looks.get(key);
  if (look === undefined) looks.set(key, (look = { places, tellers: [...(tellers ?? [])], persons: [] }));
  return look;
}

/** Adds in how many cells at this place a mask was met by these persons, and for which reasons not. */
function countOutcomes(mask: number, place: number, persons: readonly SeenPerson[], outcomes: Outcomes): void {
  // Many in a row have the same outcome: of these the sum is taken to the map once.
  let [outcome, count]: [Reason | null, number] = [null, 0];
  const add = (): void => {
    if (count > 0) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + count);
  };
  for (const person of persons) {
    const own = reasonToWithhold(mask, person.grounds, person.reasons);
    if (own !== outcome) {
      add();
      [outcome, count] = [own, 0];
    }
    count += person.counts[place] ?? 0;
  }
  add();
}

/** What all that was seen of persons comes to. */
export interface Gathered {
  readonly looks: readonly Look[];
  /** By place: how many rows about persons. */
  readonly rows: readonly number[];
  /** By place and mask. */
  readonly outcomes: readonly ReadonlyMap<number, Outcomes>[];
}

function looksAlike(persons: Iterable<SeenPerson>): Look[] {
  const looks = new Map<string, Look>();
  let [before, look]: [SeenPerson | null, Look | null] = [null, null];
  for (const person of persons) {
    // Of a page most were seen where the one before was.
    if (before === null || look === null || !areSeenAlike(before, person)) look = lookOf(person, looks);
    look.persons.push(person);
    before = person;
  }
  return [...looks.values()];
}

/** What these persons come to, who were seen where this was asked for. */
export function gather(seen: Iterable<SeenPerson>, asked: Asked): Gathered {
  const looks = looksAlike(seen);
  const rows = asked.places.map(() => 0);
  const outcomes = asked.places.map(
    ({ masks }) => new Map(masks.map((mask): [number, Outcomes] => [mask, new Map<Reason | null, number>()])),
  );
  for (const { places, persons } of looks) {
    for (const place of places) {
      for (const person of persons) rows[place] = (rows[place] ?? 0) + (person.counts[place] ?? 0);
      for (const [mask, counts] of outcomes[place] ?? []) countOutcomes(mask, place, persons, counts);
    }
  }
  return { looks, rows, outcomes };
}
