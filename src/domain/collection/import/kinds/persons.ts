import { basename } from 'node:path';
import { wholeYears } from '../calendar';
import { mappedColumns, type Mapping } from '../mapping';
import type { Row } from '../row';
import type { Sheet } from '../sheet';
import { emailAddress } from '../../../../vocabulary/email-address';
import { isWrittenAsPhone, phoneInE164 } from '../../../../vocabulary/phone-number';
import { isTaxCode } from '../../../../vocabulary/tax-code';
import { insertPersons, type PersonRecord } from '../write-persons';
import { insertConsents, readConsent, type ConsentOptions, type ConsentRecord } from './person-consents';

export interface PersonsOptions extends ConsentOptions {
  readonly path: string;
  /** Minors under this age enter only if the collection action foresees them; null where it does. */
  readonly leastAge: number | null;
}

interface MappedPerson extends PersonRecord {
  readonly consents: readonly ConsentRecord[];
}

type Plain = Exclude<keyof Mapping['columns'], 'interests' | 'address' | 'birthDate'>;

function checkAge(row: Row, column: string, birthDate: string | null, { today, leastAge }: PersonsOptions): void {
  if (birthDate === null) return;
  if (birthDate > today) row.fault(column, 'IN_THE_FUTURE');
  else if (leastAge !== null && wholeYears(birthDate, today) < leastAge) row.fault(column, 'MINOR_NOT_FORESEEN');
}

function readAddress(row: Row, address: Mapping['columns']['address']): PersonRecord['address'] {
  const entries = ['street', 'postalCode', 'city', 'province', 'country'].map((part): [string, string | null] => {
    const column = address?.[part as keyof typeof address];
    return [part, column === undefined ? null : row.optional(column)];
  });
  return entries.every(([, value]) => value === null) ? null : Object.fromEntries(entries);
}

function readInterests(row: Row, interests: Mapping['columns']['interests']): readonly string[] | null {
  const value = interests === undefined ? null : row.optional(interests.column);
  const found = value?.split(interests?.separator ?? ',').map((interest) => interest.trim()) ?? [];
  return found.length === 0 ? null : found.filter((interest) => interest !== '');
}

/** As a mutation keeps it, so that an address is the same whichever way it came. */
function emailToKeep(row: Row, column: string, given: string | null): string | null {
  if (given === null) return null;
  const address = emailAddress(given);
  if (address === null) row.fault(column, 'NOT_AN_EMAIL');
  else if (address !== given) row.note(column, 'READ_AS', 'Read in small letters.');
  return address;
}

/**
 * A number that can be read is kept in E.164, one of an unknown length as it is given. What was added, or could not be read, is remarked on; what
 * stood there is proved by the file, whose hash the access event has.
 */
function phoneToKeep(row: Row, column: string, given: string | null): string | null {
  if (given === null) return null;
  const number = phoneInE164(given);
  if (!isWrittenAsPhone(given)) row.fault(column, 'NOT_A_PHONE');
  else if (number === null) row.note(column, 'KEPT_AS_GIVEN', 'Not of the length that telephone numbers of its country have.');
  else if (!/^(\+|00)/.test(given)) row.note(column, 'READ_AS', 'Read as an Italian number: it has no country code.');
  return number ?? given;
}

function readPerson(row: Row, options: PersonsOptions): MappedPerson {
  const { columns, dates, consents } = options.mapping;
  const plain = (field: Plain): string | null => {
    const column = columns[field];
    return column === undefined ? null : row.optional(column);
  };
  const birthDate = columns.birthDate === undefined ? null : row.optionalDay(columns.birthDate, dates);
  const person = {
    key: row.text(columns.externalId),
    givenName: plain('givenName'),
    familyName: plain('familyName'),
    email: emailToKeep(row, columns.email ?? '', plain('email')),
    phone: phoneToKeep(row, columns.phone ?? '', plain('phone')),
    birthDate,
    taxCode: plain('taxCode')?.toUpperCase() ?? null,
    address: readAddress(row, columns.address),
    language: plain('language'),
    jobTitle: plain('jobTitle'),
    incomeBracket: plain('incomeBracket'),
    interests: readInterests(row, columns.interests),
  };
  if (person.taxCode !== null && !isTaxCode(person.taxCode)) row.fault(columns.taxCode ?? '', 'NOT_A_TAX_CODE');
  checkAge(row, columns.birthDate ?? '', birthDate, options);
  return { ...person, consents: consents.flatMap((consent) => readConsent(row, consent, options) ?? []) };
}

/** Persons of any CSV file, read as a mapping says. A person who is there already keeps data and consents as they are. */
export function mappedPersons(options: PersonsOptions): Sheet<MappedPerson> {
  return {
    file: basename(options.path),
    columns: mappedColumns(options.mapping),
    keyOf: ({ key }) => ({ column: options.mapping.columns.externalId, key }),
    read: (row) => readPerson(row, options),
    async write(sql, entries, collection) {
      const { ids, added } = await insertPersons(
        sql,
        collection,
        entries.map(({ record }) => record),
      );
      const consents = entries.flatMap(({ record }) => {
        const personId = ids.get(record.key) ?? '';
        return added.has(personId) ? record.consents.map((consent) => ({ personId, consent })) : [];
      });
      await insertConsents(sql, collection, consents);
      return { added: added.size, persons: [...added], refused: [], notes: [] };
    },
  };
}
