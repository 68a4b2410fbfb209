import type { Category } from './categories';

type Constructor = new () => object;

/**
 * What a field is, in law:
 * - `personal`: data about the row's person, of this category;
 * - `personal-by-kind`: as above, the category depends on the row's `kind` column;
 * - `not-personal`: of no category of its own, released with the row to every role that may open the type.
 */
export type Classification =
  | { readonly sort: 'personal'; readonly category: Category }
  | {
      readonly sort: 'personal-by-kind';
      readonly kindColumn: string;
      readonly categoryOf: Readonly<Record<string, Category>>;
      /** What each kind shows of other records: their types, or cells (`Person.email`). */
      readonly showsOf: Readonly<Record<string, readonly string[]>>;
    }
  | { readonly sort: 'not-personal'; readonly because: string };

const classifications = new Map<Constructor, Map<string, Classification>>();

function classify(classification: Classification): PropertyDecorator {
  return (prototype, property) => {
    const owner = prototype.constructor as Constructor;
    const fields = classifications.get(owner) ?? new Map<string, Classification>();
    fields.set(String(property), classification);
    classifications.set(owner, fields);
  };
}

/** The column holds personal data of this category, about the person of its row. */
export function PersonalData(category: Category): PropertyDecorator {
  return classify({ sort: 'personal', category });
}

/**
 * The column holds personal data whose category depends on another column of the same row. Kinds not listed are withheld, and those that
 * show something of a record of a type (`showsOf`) that the role may not open.
 */
export function PersonalDataByKind(
  kindColumn: string,
  categoryOf: Readonly<Record<string, Category>>,
  showsOf: Readonly<Record<string, readonly string[]>> = {},
): PropertyDecorator {
  return classify({ sort: 'personal-by-kind', kindColumn, categoryOf, showsOf });
}

/** The type of a coordinate: `Person` of `Person.email`. */
export function typeOf(coordinate: string): string {
  return coordinate.split('.')[0] ?? '';
}

/** The column says nothing about a person but which, or who of the staff: it leaves with its row. `because` is for the reviewer. */
export function NotPersonal(because: string): PropertyDecorator {
  return classify({ sort: 'not-personal', because });
}

/** The classification of each declared field of an entity; a field that is absent is unclassified and closes the start. */
export function classificationsOf(entity: Constructor): ReadonlyMap<string, Classification> {
  return classifications.get(entity) ?? new Map<string, Classification>();
}

/**
 * Whose data a row is:
 * - `person`: the person named by this column; `optional` rows may be about nobody (an opportunity of an account alone); where `other` says
 *   so, the row is about two persons and needs both;
 * - `parent`: the same person as the row it is reached from (the lines of an order);
 * - `nobody`: organisations, products, colleagues in their work (docs/adr/0023).
 */
export type Owner =
  | { readonly sort: 'person'; readonly column: string; readonly optional: boolean; readonly other?: OtherPerson }
  | { readonly sort: 'parent' }
  | { readonly sort: 'nobody' };

/** The second person of a row, and how many an asker may see to be alike (in `alike`, a property of the entity) before it says nothing of any. */
export interface OtherPerson {
  readonly column: string;
  readonly alike: string;
  readonly most: number;
}

const owners = new Map<Constructor, Owner>();

function own(owner: Owner): ClassDecorator {
  return (entity) => {
    owners.set(entity as unknown as Constructor, owner);
  };
}

/** Every row is about the person whose id stands in `column` (a property of the entity). */
export function AboutPerson(column: string): ClassDecorator {
  return own({ sort: 'person', column, optional: false });
}

/** A row is about the person whose id stands in `column`, or about nobody where it is null. */
export function AboutPersonIfAny(column: string): ClassDecorator {
  return own({ sort: 'person', column, optional: true });
}

/**
 * Every row is about the two persons whose ids stand in these columns, and is seen only by whoever may see both, and of both what the row's
 * kind is about. Its fields are about nobody or personal by kind. Where somebody would see more than `most` persons who are alike, these rows
 * are not there for them: it is counted by who asks, as whom they may not see would otherwise be told by it.
 */
export function AboutTwoPersons(column: string, other: OtherPerson): ClassDecorator {
  return own({ sort: 'person', column, optional: false, other });
}

/** A row is about the person of the row that it is reached from, and is reached in no other way. */
export function AboutPersonOfParent(): ClassDecorator {
  return own({ sort: 'parent' });
}

const bound = new Map<unknown, string>();

/** A row that names a purpose in this column (a property of the entity) was made in its name, and is seen for no other. */
export function BoundToPurpose(column: string): ClassDecorator {
  return (entity) => {
    bound.set(entity, column);
  };
}

/** The property that names the purpose to which the rows of an entity are bound; undefined where they are not. */
export function boundPurposeOf(entity: Constructor): string | undefined {
  return bound.get(entity);
}

/** By which column a row belongs to one of this table, and which column of that one names a purpose. */
export interface PurposeOfParent {
  readonly column: string;
  readonly table: string;
  readonly purpose: string;
}

const boundByParent = new Map<unknown, PurposeOfParent>();

/** A row belongs to another that names a purpose, and is seen for no other. Columns and table as the store names them. */
export function BoundToPurposeOf(parent: PurposeOfParent): ClassDecorator {
  return (entity) => {
    boundByParent.set(entity, parent);
  };
}

/** Where the purpose stands to which the rows of an entity are bound by another row; undefined where they are not. */
export function purposeOfParent(entity: Constructor): PurposeOfParent | undefined {
  return boundByParent.get(entity);
}

/** No row is about a person. */
export function AboutNobody(): ClassDecorator {
  return own({ sort: 'nobody' });
}

/** Whose data the rows of an entity are; undefined closes the start. */
export function ownerOf(entity: Constructor): Owner | undefined {
  return owners.get(entity);
}

const searched = new Map<Constructor, readonly string[]>();

/** The text columns in which a search looks, each under its own mask. */
export function SearchedIn(...columns: readonly string[]): ClassDecorator {
  return (entity) => {
    searched.set(entity as unknown as Constructor, columns);
  };
}

/** The columns in which a search of this entity looks; none where it cannot be searched. */
export function searchedColumnsOf(entity: Constructor): readonly string[] {
  return searched.get(entity) ?? [];
}
