import { v7 as newId } from 'uuid';
import type { Sql } from '../../../store/sql';
import type { Collection } from './collection';
import { idsByKey, insertRows } from './insert-rows';

/** A person as an import knows them; what the source does not tell is null. */
export interface PersonRecord {
  readonly key: string;
  readonly givenName?: string | null | undefined;
  readonly familyName?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly birthDate?: string | null | undefined;
  readonly taxCode?: string | null | undefined;
  readonly address?: Readonly<Record<string, string | null>> | null | undefined;
  readonly language?: string | null | undefined;
  readonly jobTitle?: string | null | undefined;
  readonly incomeBracket?: string | null | undefined;
  readonly interests?: readonly string[] | null | undefined;
}

const PERSON = {
  table: 'person',
  columns: {
    id: 'uuid',
    given_name: 'text',
    family_name: 'text',
    email: 'text',
    phone: 'text',
    birth_date: 'date',
    tax_code: 'text',
    address: 'jsonb',
    language: 'text',
    job_title: 'text',
    income_bracket: 'text',
    interests: 'text[]',
    source_id: 'uuid',
    collection_action_id: 'uuid',
    notice_id: 'uuid',
    external_id: 'text',
  },
};

/** Inserts the persons that are not there yet. Returns everybody's id by key, and the ids of those who are new. */
export async function insertPersons(
  sql: Sql,
  { sourceId, actionId, noticeId }: Collection,
  persons: readonly PersonRecord[],
): Promise<{ readonly ids: ReadonlyMap<string, string>; readonly added: ReadonlySet<string> }> {
  const rows = persons.map((person) => ({
    id: newId(),
    given_name: person.givenName,
    family_name: person.familyName,
    email: person.email,
    phone: person.phone,
    birth_date: person.birthDate,
    tax_code: person.taxCode,
    address: person.address,
    language: person.language,
    job_title: person.jobTitle,
    income_bracket: person.incomeBracket,
    interests: person.interests,
    source_id: sourceId,
    collection_action_id: actionId,
    notice_id: noticeId,
    external_id: person.key,
  }));
  const added = await insertRows(sql, PERSON, rows);
  const keys = persons.map(({ key }) => key);
  return { ids: await idsByKey(sql, 'person', sourceId, keys), added };
}
