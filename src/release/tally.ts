import { reasonToWithhold, type AskedCell, type Looks, type Run } from '../access-log/verdicts';
import { RELEASED_KIND, RELEASED_ROW } from '../vocabulary/grounds';
import type { Reason } from '../vocabulary/reasons';
import type { Access } from './access';
import { askedOf, type Asked } from './asked';
import type { Plan } from './plan';
import { gather, type Gathered, type SeenPerson } from './seen';
import { STANDING_DIGITS } from './sql/keys';
import { ToldBeside, type Teller } from './told-beside';

/** Somebody whom a condition matched, with their standing, as the store says it. */
export interface Match {
  readonly person_id: string;
  readonly standingKey: number;
  readonly grounds: number;
  readonly reasons: string;
}

/** A coordinate that was asked for and withheld, why, and in how many cells. */
export interface WithheldCells {
  readonly field: string;
  readonly reason: Reason;
  readonly count: number;
}

/** Gathers, while the rows of one operation are shaped, whose fields they released and withheld. */
export class Tally {
  /** By standing: two root fields are two looks at the store, and a consent may have been withdrawn in between. */
  private readonly persons = new Map<number, SeenPerson>();
  /** Rows about nobody, by place. */
  private readonly nobody: number[];
  /** Edges and roots that role and purpose close, whatever the person. */
  private readonly closed = new Map<string, Reason>();
  readonly asked: Asked;
  readonly beside: ToldBeside;
  /** Ids of persons that were asked for and not shown: hidden or missing, which nobody may tell apart. */
  readonly inVain = new Set<string>();
  /** What all rows together come to, and what of them was withheld, until another one is seen. */
  private gathered: Gathered | null = null;
  private cells: readonly WithheldCells[] | null = null;

  constructor(
    private readonly plan: Plan,
    access: Access,
  ) {
    this.asked = askedOf(plan, access);
    this.beside = new ToldBeside(access);
    this.nobody = this.noCounts();
  }

  /** One count for each place: an empty list that grows would take room for seventeen. */
  private noCounts(): number[] {
    return new Array<number>(this.plan.rows.length).fill(0);
  }

  /** `standingKey`: as the store gives it. */
  seePerson(id: string, standingKey: number, grounds: number, reasons: string): SeenPerson {
    const standing = standingKey - STANDING_DIGITS;
    let person = this.persons.get(standing);
    if (person === undefined)
      this.persons.set(standing, (person = { id, standing, grounds, reasons, counts: this.noCounts(), tellers: null }));
    return person;
  }

  seeMatch({ person_id: id, standingKey, grounds, reasons }: Match, teller: Teller): void {
    this.seeTold(this.seePerson(id, standingKey, grounds | RELEASED_ROW | RELEASED_KIND, reasons), teller);
  }

  /** Something else than a row told of this person: a count under a condition, a cursor, what a search found. */
  seeTold(person: SeenPerson, teller: Teller): void {
    person.tellers ??= new Set();
    person.tellers.add(teller);
    this.forget();
  }

  seeRow(person: SeenPerson | null, place: number): void {
    const counts = person === null ? this.nobody : person.counts;
    counts[place] = (counts[place] ?? 0) + 1;
    this.forget();
  }

  /** Lets go of the persons, once the event has been made: it holds all that is needed of them. */
  forgetPersons(): void {
    this.persons.clear();
    this.inVain.clear();
    this.forget();
  }

  private forget(): void {
    this.gathered = null;
    this.cells = null;
  }

  seeClosed(coordinate: string, reason: Reason): void {
    this.closed.set(coordinate, reason);
    this.forget();
  }

  isClosed(coordinate: string): boolean {
    return this.closed.has(coordinate);
  }

  /** Those whose rows were read, or of whom a condition told, in the order in which the access event names them. */
  seen(): SeenPerson[] {
    const persons: SeenPerson[] = [];
    for (const look of this.gather().looks) for (const person of look.persons) persons.push(person);
    return persons;
  }

  /** Where each of those seen was seen: with what was asked and the stored decisions, all verdicts follow from it. */
  looks(): Looks {
    const { looks } = this.gather();
    const told = [...new Set(looks.flatMap(({ tellers }) => tellers))];
    const runs = looks.map(({ persons, places, tellers }): Run =>
      tellers.length > 0 ? [persons.length, places, tellers.map((teller) => told.indexOf(teller))] : [persons.length, places],
    );
    return { runs, ...this.beside.looks(told) };
  }

  private gather(): Gathered {
    return (this.gathered ??= gather(this.persons.values(), this.asked));
  }

  /** Coordinates of which some cell was released: what is about persons, and the fields about nobody, of accounts and products. */
  released(): Set<string> {
    const { looks, outcomes } = this.gather();
    const released = new Set<string>();
    this.asked.places.forEach(({ cells }, place) => {
      for (const [coordinate, needs] of cells) {
        if (typeof needs === 'number' && outcomes[place]?.get(needs)?.has(null) === true) released.add(coordinate);
      }
    });
    const addIf = ([coordinate, needs]: AskedCell, persons: readonly SeenPerson[]): void => {
      if (persons.some(({ grounds, reasons }) => reasonToWithhold(needs, grounds, reasons) === null)) released.add(coordinate);
    };
    for (const [place, cell] of this.beside.atPlaces())
      for (const look of looks) if (look.places.includes(place)) addIf(cell, look.persons);
    for (const { tellers, persons } of looks)
      for (const teller of tellers) for (const cell of this.beside.toldBy(teller)) addIf(cell, persons);
    for (const { index, fields } of this.plan.rows) {
      if ((this.nobody[index] ?? 0) === 0) continue;
      const withheld = new Map(this.asked.places[index]?.cells.filter(([, needs]) => typeof needs !== 'number'));
      for (const { coordinate } of fields) if (!withheld.has(coordinate)) released.add(coordinate);
    }
    return released;
  }

  /** Each coordinate that was withheld, with its reasons, for the client and the event. */
  withheld(): readonly WithheldCells[] {
    return (this.cells ??= this.countWithheld());
  }

  private countWithheld(): readonly WithheldCells[] {
    const { rows, outcomes } = this.gather();
    const counts = new Map<string, Map<Reason, number>>();
    const add = (field: string, reason: Reason, count: number): void => {
      let reasons = counts.get(field);
      if (reasons === undefined) counts.set(field, (reasons = new Map<Reason, number>()));
      reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    };
    for (const [coordinate, reason] of this.closed) add(coordinate, reason, 1);
    this.asked.places.forEach(({ cells }, place) => {
      for (const [coordinate, needs] of cells) {
        if (typeof needs !== 'number') {
          // Whoever the row is about, be it nobody.
          const all = (rows[place] ?? 0) + (this.nobody[place] ?? 0);
          if (all > 0) add(coordinate, needs, all);
          continue;
        }
        for (const [reason, count] of outcomes[place]?.get(needs) ?? []) if (reason !== null) add(coordinate, reason, count);
      }
    });
    return [...counts].flatMap(([field, reasons]) => [...reasons].map(([reason, count]) => ({ field, reason, count })));
  }
}
