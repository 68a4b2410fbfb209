import type { Sentence } from '../../../sentence';
import type { ConsentMapping, Mapping } from './mapping';

/** A use of a column, by the place in the mapping that names it. */
type Use = readonly [place: string, column: string];

interface MappingFault {
  readonly path: readonly (string | number)[];
  readonly sentence: Sentence;
}

const sameAs = (place: string): Sentence => ({
  en: `has the purpose, channel and processing of ${place}; keep one of the two`,
  it: `ha la finalità, il canale e il tipo di trattamento di ${place}; tenere uno dei due`,
});
const sharedWith = (place: string): Sentence => ({
  en: `is read from the column of ${place}, and no cell holds both; name another column`,
  it: `si legge dalla colonna di ${place}, e nessuna cella contiene entrambi; indicare un’altra colonna`,
});

/** Two answers to one question: whichever came last would hold. */
function sameLines(consents: readonly ConsentMapping[]): readonly MappingFault[] {
  const lines = consents.map(({ purpose, channel, processing }) => [purpose, channel, processing].join());
  return lines.flatMap((line, index) =>
    lines.indexOf(line) === index
      ? []
      : [
          {
            path: ['consents', index],
            sentence: sameAs(`consents.${String(lines.indexOf(line))}`),
          },
        ],
  );
}

function usesOfConsent({ state, date, validUntil, method }: ConsentMapping, index: number): readonly Use[] {
  const at = `consents.${String(index)}`;
  const uses: readonly (readonly [string, string | undefined])[] = [
    [`${at}.date`, date],
    [`${at}.validUntil`, validUntil],
    [`${at}.state`, state.column],
    [`${at}.method`, typeof method === 'string' ? undefined : method.column],
  ];
  return uses.filter((use): use is Use => use[1] !== undefined);
}

/** The fields whose values have a form of their own, so that no cell can hold one of them and something else. A key may be any of them. */
const FORMED = ['email', 'phone', 'birthDate', 'taxCode'].map((field) => `columns.${field}`);

function sharedColumns({ columns, consents }: Pick<Mapping, 'columns' | 'consents'>): readonly MappingFault[] {
  const { externalId: _key, interests, address = {}, ...plain } = columns;
  const ofAddress = Object.entries(address).map(([part, name]) => [`address.${part}`, name] as const);
  const named = [...Object.entries(plain), ['interests.column', interests?.column] as const, ...ofAddress];
  const ofFields = named
    .filter((use): use is [string, string] => use[1] !== undefined)
    .map(([field, name]): Use => [`columns.${field}`, name]);
  const ofConsents = consents.map(usesOfConsent);
  const shared = (formed: Use, others: readonly Use[]): readonly MappingFault[] => {
    const other = others.find((use) => use[0] !== formed[0] && use[1] === formed[1]);
    return other === undefined ? [] : [{ path: formed[0].split('.'), sentence: sharedWith(other[0]) }];
  };
  const formed = ofFields.filter(([field]) => FORMED.includes(field));
  return [
    ...formed.flatMap((use) => shared(use, [...ofFields, ...ofConsents.flat()])),
    // Several consents may have been expressed on one day, and in one word.
    ...ofConsents.flatMap((uses) => uses.filter(([place]) => /date|Until/.test(place)).flatMap((use) => shared(use, uses))),
  ];
}

/** What no shape can say of a mapping: entries that contradict each other, or read what cannot stand in one cell. */
export function mappingFaults(mapping: Pick<Mapping, 'columns' | 'consents'>): readonly MappingFault[] {
  return [...sameLines(mapping.consents), ...sharedColumns(mapping)];
}
