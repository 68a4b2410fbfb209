import type { RecordType } from '../records';
import type { Statement } from './statement';

/** What is found in one way, read by itself: a view of the store over one table, with the columns of `search_entry`. */
export interface SearchedKind {
  /** Names its stretches in the statement. */
  readonly name: string;
  readonly view: string;
  /** Values of `SearchHit.kind` among its rows. */
  readonly kinds: readonly string[];
  /** Each row is about a person; else it may be the company's own. */
  readonly personal: boolean;
  /** Has keys, and is found by how they begin. */
  readonly keyed: boolean;
  /** Found by a part of its words, or by the stems of a text. */
  readonly by: 'words' | 'document' | null;
}

const kind = (name: string, personal: boolean, keyed: boolean, by: SearchedKind['by'], kinds = [name.toUpperCase()]): SearchedKind => ({
  name,
  view: `search_${name}`,
  kinds,
  personal,
  keyed,
  by,
});

const KINDS: readonly SearchedKind[] = [
  kind('name', true, true, 'words'),
  kind('email', true, true, 'words'),
  kind('phone', true, true, null),
  kind('contact', true, true, null, ['CONTACT_EMAIL', 'CONTACT_PHONE', 'CONTACT_POSTAL', 'CONTACT_SOCIAL', 'CONTACT_WEB']),
  kind('account', false, true, 'words'),
  kind('case', true, true, 'document'),
  kind('ticket_number', true, true, null),
  kind('ticket', true, false, 'document'),
  kind('order', false, true, null),
  kind('interaction', true, false, 'document'),
  kind('note', false, false, 'document'),
];

/** Kinds that this role may see for this purpose at all: of no other is anything asked of the store. */
export function openKinds(record: RecordType, { access }: Statement): readonly SearchedKind[] {
  const fields = access.types.get(record.name)?.fields.values() ?? [];
  const open = [...fields].flatMap((field) => (field.sort === 'by-kind' ? [...field.maskOf.keys()] : []));
  return KINDS.filter(({ kinds }) => kinds.some((each) => open.includes(each)));
}
