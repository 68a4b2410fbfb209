import { withholdingReason } from '../decision/verdict';
import { GROUNDS, groundsIn, RELEASED_KIND, RELEASED_ROW } from '../vocabulary/grounds';
import type { Reason } from '../vocabulary/reasons';

/** What it takes to release a cell: one of the grounds of this mask; or the reason for which nobody's is released. */
export type Needs = number | Reason;

/** A cell asked for in every row of one place of a document: `Person.email` and what it takes. */
export type AskedCell = readonly [coordinate: string, needs: Needs];

/**
 * So many persons, one after the other in the event, were seen at these places; `told`: by which lists of `Looks.told` they were told of as well.
 * `matched`, of earlier releases: by what stands in `Looks.used`.
 */
export type Run = readonly [persons: number, places: readonly number[], told?: readonly number[] | 'matched'];

/** Where each person of an event was seen. */
export interface Looks {
  readonly runs: readonly Run[];
  /** By place, the cell that its cursors showed. */
  readonly cursors?: readonly (readonly [place: number, cell: AskedCell])[];
  /** By place, a cell that decided whether a row stands there: a row that does has told of it. */
  readonly conditions?: readonly (readonly [place: number, cell: AskedCell])[];
  /** Lists of cells: what the conditions of one place read of those whom they matched, the edge that led to them, the cell that a search found. */
  readonly told?: readonly (readonly AskedCell[])[];
  /** Of earlier releases: all of these of an operation in one. */
  readonly used?: readonly AskedCell[];
}

/** What a stored decision says of a person (see decision/facts, `Standing`). */
export interface StoredStanding {
  readonly grounds: number;
  readonly reasons: string;
  readonly basis: string;
}

/** Persons of one event who met the same verdicts. */
export interface RecordedVerdict {
  /** Pseudonyms. */
  readonly persons: readonly string[];
  /** Coordinates: `Person.email`. */
  readonly released: readonly string[];
  readonly withheld: ReadonlyArray<{ readonly field: string; readonly reason: Reason }>;
  /** Parallel to `persons`: what each one's standing rests on, as `spelledBasis` writes it. */
  readonly basis: readonly string[];
}

/** So many texts of reasons are remembered; a store has some hundreds. */
const MOST_REMEMBERED = 4_096;
const remembered = new Map<string, Map<number, Reason>>();

function missing(mask: number, reasons: string): Reason {
  let byMask = remembered.get(reasons);
  if (byMask === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(reasons, (byMask = new Map<number, Reason>()));
  }
  let reason = byMask.get(mask);
  if (reason === undefined) byMask.set(mask, (reason = withholdingReason(groundsIn(mask), reasons)));
  return reason;
}

/** Why a cell of a person of this standing is withheld; null where it is released. */
export function reasonToWithhold(needs: Needs, grounds: number, reasons: string): Reason | null {
  if (typeof needs !== 'number') return needs;
  return (grounds & needs) === 0 ? missing(needs, reasons) : null;
}

function toldIn({ told }: Looks, list: number): readonly AskedCell[] {
  const cells = told?.[list];
  if (cells === undefined) throw new Error('an access event names cells that it does not hold');
  return cells;
}

function verdictOf(asked: readonly (readonly AskedCell[])[], looks: Looks, [, places, told = []]: Run, standing: StoredStanding) {
  const released = new Set<string>();
  const withheld = new Map<string, Reason>();
  // The stamp of a row has two bits more than the grounds that the store holds.
  const grounds = standing.grounds | RELEASED_ROW | RELEASED_KIND;
  const reasonOf = (needs: Needs): Reason | null => reasonToWithhold(needs, grounds, standing.reasons);
  for (const place of places) {
    const cells = asked[place];
    if (cells === undefined) throw new Error('an access event counts more places than it asks of');
    for (const [coordinate, needs] of cells) {
      const reason = reasonOf(needs);
      if (reason === null) released.add(coordinate);
      else withheld.set(coordinate, reason);
    }
    for (const [where, [coordinate, needs]] of [...(looks.cursors ?? []), ...(looks.conditions ?? [])])
      if (where === place && reasonOf(needs) === null) released.add(coordinate);
  }
  for (const [coordinate, needs] of told === 'matched' ? (looks.used ?? []) : told.flatMap((list) => toldIn(looks, list)))
    if (reasonOf(needs) === null) released.add(coordinate);
  return { released: [...released], withheld: [...withheld].map(([field, reason]) => ({ field, reason })) };
}

/** A stored basis with the names of its grounds: `8:consent/<id>@2` is `CONSENT_EMAIL:consent/<id>@2`; several are joined by `;`. */
export function spelledBasis(basis: string): string {
  return basis.replaceAll(/(^|;)(\d+):/g, (_, before: string, index: string) => `${before}${String(GROUNDS[Number(index)])}:`);
}

/**
 * The verdicts of an event, person by person, in groups that met the same ones. `persons` and `standings` are parallel, in the order of the
 * runs.
 */
export function verdictsOf(
  asked: readonly (readonly AskedCell[])[],
  looks: Looks,
  persons: readonly string[],
  standings: readonly StoredStanding[],
): RecordedVerdict[] {
  const verdicts: RecordedVerdict[] = [];
  let next = 0;
  for (const run of looks.runs) {
    const groups = new Map<string, { persons: string[]; basis: string[] }>();
    const end = next + run[0];
    for (; next < end; next += 1) {
      const [person, standing] = [persons[next], standings[next]];
      if (person === undefined || standing === undefined) throw new Error('an access event counts more persons than it names');
      const key = `${String(standing.grounds)} ${standing.reasons}`;
      let group = groups.get(key);
      if (group === undefined) {
        groups.set(key, (group = { persons: [], basis: [] }));
        verdicts.push({ ...group, ...verdictOf(asked, looks, run, standing) });
      }
      group.persons.push(person);
      group.basis.push(spelledBasis(standing.basis));
    }
  }
  return verdicts;
}
