import { RECORDS, VALUE_TYPES } from '../domain/edges';
import type { Category } from '../vocabulary/categories';
import { classificationsOf, type Classification } from '../vocabulary/classification';
import { Mistaken } from './who-is-meant';

/** The categories of a personal field: one, or one per kind of row. */
export type PersonalCells = ReadonlyArray<{ readonly kind: string | null; readonly category: Category }>;

/** What a coordinate of the schema holds. A field whose category depends on the row's kind gives one cell per kind. */
export type Cells =
  | { readonly sort: 'personal'; readonly type: string; readonly cells: PersonalCells }
  | { readonly sort: 'not-personal'; readonly type: string; readonly because: string };

type Type = Parameters<typeof classificationsOf>[0] & { readonly name: string };

const TYPES: readonly Type[] = [...RECORDS, ...VALUE_TYPES];

function cellsOf(type: string, classification: Classification): Cells {
  switch (classification.sort) {
    case 'not-personal':
      return { sort: 'not-personal', type, because: classification.because };
    case 'personal':
      return { sort: 'personal', type, cells: [{ kind: null, category: classification.category }] };
    case 'personal-by-kind':
      return { sort: 'personal', type, cells: Object.entries(classification.categoryOf).map(([kind, category]) => ({ kind, category })) };
  }
}

/** The cells of a coordinate written as `Person.email`. Throws Mistaken where there is no such field. */
export function cellsAt(coordinate: string): Cells {
  const [typeName = '', field = ''] = coordinate.split('.');
  if (!coordinate.includes('.'))
    throw new Mistaken({
      en: `"${coordinate}" is no type and field. Write both with a dot between: Person.email.`,
      it: `"${coordinate}" non è un tipo con un campo. Scriverli entrambi con un punto in mezzo: Person.email.`,
    });
  const type = TYPES.find(({ name }) => name === typeName);
  if (type === undefined) {
    const types = TYPES.map(({ name }) => name).join(', ');
    throw new Mistaken({
      en: `There is no type ${typeName}. Types are ${types}.`,
      it: `Non c’è nessun tipo ${typeName}. I tipi sono ${types}.`,
    });
  }
  const fields = classificationsOf(type);
  const classification = fields.get(field);
  if (classification === undefined) {
    const names = [...fields.keys()].join(', ');
    throw new Mistaken({
      en: `${typeName} has no field ${field}. Fields are ${names}.`,
      it: `${typeName} non ha nessun campo ${field}. I campi sono ${names}.`,
    });
  }
  return cellsOf(typeName, classification);
}
