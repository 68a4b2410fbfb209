import type { Scope, ViewerKind } from '../../decision/policy';
import type { Purpose } from '../../vocabulary/purposes';
import type { Access } from '../access';
import type { Variables } from '../arguments-of';

/** Who asks and what for: all that a statement needs to know of the request. */
export interface Asker {
  readonly subject: string;
  readonly client: string;
  readonly kind: ViewerKind;
  readonly purpose: Purpose;
  readonly scope: Scope;
}

/**
 * Values are always parameters; only names and masks of our own model, the purpose, a word of our own vocabulary, and the size of a page, a
 * checked integer, are part of the text.
 */
export class Statement {
  readonly values: unknown[] = [];
  private readonly constants = new Map<string, string>();
  private aliases = 0;
  /** Coordinates that it reads beside what it shows: filtered, searched or sorted by. */
  readonly used = new Set<string>();
  /** Those of them that the arguments ask for; by the others a list is sorted of itself. */
  readonly asked = new Set<string>();
  /** By place of the plan, those of them that decide whether a row stands there. */
  readonly compared = new Map<number, Set<string>>();
  /** The place on whose rows conditions are being made. */
  private narrowed: number | null = null;
  /** An expression for the array of the persons assigned to the viewer, where the statement reads them once for all its parts. */
  personsInScope: string | null = null;

  /**
   * The purpose of the request, as a literal. PostgreSQL plans a parameter by what purposes have in common and counts that as dearer than a
   * plan for a purpose that few persons stand under: it would plan every page anew.
   */
  readonly purpose: string;

  constructor(
    readonly access: Access,
    readonly asker: Asker,
    readonly variables: Variables,
  ) {
    this.purpose = `'${asker.purpose}'::text`;
  }

  /** A placeholder for this value. */
  parameter(value: unknown): string {
    this.values.push(value);
    return `$${String(this.values.length)}`;
  }

  /**
   * An expression for a text of the request that recurs; it stands once among the values for each SQL type. A client may well be named
   * like its subject, the one compared as text and the other as uuid.
   */
  constant(value: string, type: 'text' | 'uuid'): string {
    const key = `${type} ${value}`;
    let placeholder = this.constants.get(key);
    if (placeholder === undefined) this.constants.set(key, (placeholder = `${this.parameter(value)}::${type}`));
    return placeholder;
  }

  /** Says that the arguments have this field read beside what is shown; at a place, to decide whether a row stands there. */
  use(coordinate: string, place = this.narrowed): void {
    this.used.add(coordinate);
    this.asked.add(coordinate);
    if (place === null) return;
    const compared = this.compared.get(place);
    if (compared === undefined) this.compared.set(place, new Set([coordinate]));
    else compared.add(coordinate);
  }

  /** Makes what decides which rows stand at a place, or count among its sums: whoever is shown one is told of what that reads. */
  narrow<Made>(place: number, make: () => Made): Made {
    this.narrowed = place;
    const made = make();
    this.narrowed = null;
    return made;
  }

  /** A number for a new pair of aliases. */
  nextAlias(): number {
    this.aliases += 1;
    return this.aliases;
  }
}

/** A name of our own model, quoted. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
