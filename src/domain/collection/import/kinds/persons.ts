import { basename } from 'node:path';
import type { Sentence } from '../../../../sentence';
import { mappedColumns, type Mapping } from '../mapping';
import type { FaultCode, Note } from '../fault';
import { keptPersons } from '../kept-persons';
import type { Row } from '../row';
import type { Sheet } from '../sheet';
import { ofAgeFrom } from '../../../../decision/question';
import { emailAddress } from '../../../../vocabulary/email-address';
import { countryOf, languageOf } from '../../../../vocabulary/iso-codes';
import { isWrittenAsPhone, phoneInE164 } from '../../../../vocabulary/phone-number';
import { isTaxCode } from '../../../../vocabulary/tax-code';
import { CONSENT_FIELDS } from '../../../consent/consent.commands';
import { insertPersons, type PersonRecord } from '../write-persons';
import { insertConsents, readConsent, refusalsUnknown, type ConsentOf, type ConsentOptions, type ConsentRecord } from './person-consents';

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
  else if (leastAge !== null && ofAgeFrom(Date.parse(birthDate), leastAge) > Date.parse(today)) row.fault(column, 'MINOR_NOT_FORESEEN');
}

function readAddress(row: Row, address: Mapping['columns']['address']): PersonRecord['address'] {
  const entries = ['street', 'postalCode', 'city', 'province', 'country'].map((part): [string, string | null] => {
    const column = address?.[part as keyof typeof address];
    const value = column === undefined ? null : row.optional(column);
    return [part, part === 'country' ? toKeep(row, column ?? '', value, FORMS.country) : value];
  });
  return entries.every(([, value]) => value === null) ? null : Object.fromEntries(entries);
}

function readInterests(row: Row, interests: Mapping['columns']['interests']): readonly string[] | null {
  const value = interests === undefined ? null : row.optional(interests.column);
  const found = value?.split(interests?.separator ?? ',').map((interest) => interest.trim()) ?? [];
  return found.length === 0 ? null : found.filter((interest) => interest !== '');
}

interface Form {
  /** The value as a mutation keeps it, so that it is the same whichever way it came; null where it is none. */
  readonly read: (given: string) => string | null;
  readonly fault: FaultCode;
  readonly readAs: Sentence;
}

const FORMS = {
  email: { read: emailAddress, fault: 'NOT_AN_EMAIL', readAs: { en: 'Read in small letters.', it: 'Letto in lettere minuscole.' } },
  taxCode: {
    read: taxCodeInCapitals,
    fault: 'NOT_A_TAX_CODE',
    readAs: { en: 'Read in capitals, without blanks.', it: 'Letto in lettere maiuscole, senza spazi.' },
  },
  language: {
    read: languageOf,
    fault: 'NOT_A_LANGUAGE',
    readAs: { en: 'Read as two letters of ISO 639-1, in small letters.', it: 'Letto come due lettere di ISO 639-1, minuscole.' },
  },
  country: {
    read: countryOf,
    fault: 'NOT_A_COUNTRY',
    readAs: { en: 'Read as two letters of ISO 3166-1, in capitals.', it: 'Letto come due lettere di ISO 3166-1, maiuscole.' },
  },
} as const satisfies Readonly<Record<string, Form>>;

function taxCodeInCapitals(given: string): string | null {
  const code = given.replace(/\s/g, '').toUpperCase();
  return isTaxCode(code) ? code : null;
}

function toKeep(row: Row, column: string, given: string | null, { read, fault, readAs }: Form): string | null {
  if (given === null) return null;
  const value = read(given);
  if (value === null) row.fault(column, fault);
  else if (value !== given) row.note(column, 'READ_AS', readAs);
  return value;
}

const OF_OTHER_LENGTH: Sentence = {
  en: 'Not of the length that telephone numbers of its country have.',
  it: 'Non della lunghezza che hanno i numeri di telefono del suo paese.',
};
const AS_ITALIAN: Sentence = {
  en: 'Read as an Italian number: it has no country code.',
  it: 'Letto come numero italiano: non ha prefisso internazionale.',
};

/**
 * A number that can be read is kept in E.164, one of an unknown length as it is given. What was added, or could not be read, is remarked on; what
 * stood there is proved by the file, whose hash the access event has.
 */
function phoneToKeep(row: Row, column: string, given: string | null): string | null {
  if (given === null) return null;
  const number = phoneInE164(given);
  if (!isWrittenAsPhone(given)) row.fault(column, 'NOT_A_PHONE');
  else if (number === null) row.note(column, 'KEPT_AS_GIVEN', OF_OTHER_LENGTH);
  else if (!/^(\+|00)/.test(given)) row.note(column, 'READ_AS', AS_ITALIAN);
  return number ?? given;
}

function readPerson(row: Row, options: PersonsOptions): MappedPerson {
  const { columns, dates, consents } = options.mapping;
  const plain = (field: Plain): string | null => {
    const column = columns[field];
    return column === undefined ? null : row.optional(column);
  };
  const formed = (field: 'email' | 'taxCode' | 'language'): string | null => toKeep(row, columns[field] ?? '', plain(field), FORMS[field]);
  const birthDate = columns.birthDate === undefined ? null : row.optionalDay(columns.birthDate, dates);
  const person = {
    key: row.text(columns.externalId),
    givenName: plain('givenName'),
    familyName: plain('familyName'),
    email: formed('email'),
    phone: phoneToKeep(row, columns.phone ?? '', plain('phone')),
    birthDate,
    taxCode: formed('taxCode'),
    address: readAddress(row, columns.address),
    language: formed('language'),
    jobTitle: plain('jobTitle'),
    incomeBracket: plain('incomeBracket'),
    interests: readInterests(row, columns.interests),
  };
  checkAge(row, columns.birthDate ?? '', birthDate, options);
  return { ...person, consents: consents.flatMap((consent) => readConsent(row, consent, options) ?? []) };
}

/** What the mapping writes of a person; the key, which is none of the graph's fields, tells rows of a file apart. */
function coordinatesOf({ columns: { externalId: _key, ...fields } }: Mapping): readonly string[] {
  return Object.entries(fields).flatMap(([field, column]) => (column === undefined ? [] : [`Person.${field}`]));
}

const STILL_GRANTED: Sentence = {
  en: 'A refusal of somebody who is there and of whom the store holds a consent, which stays. Withdraw it if the refusal is the later word.',
  it: 'Il rifiuto di qualcuno che c’è e di cui il database ha un consenso, che resta. Revocarlo se il rifiuto è l’ultima parola.',
};

/** Persons of any CSV file, read as a mapping says. A person who is there already keeps data and consents as they are. */
export function mappedPersons(options: PersonsOptions): Sheet<MappedPerson> {
  const coordinates = coordinatesOf(options.mapping);
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
      const said = entries.flatMap(({ line, record }) =>
        record.consents.map((consent) => ({ line, personId: ids.get(record.key) ?? '', consent })),
      );
      const isNew = ({ personId }: ConsentOf): boolean => added.has(personId);
      const expressed = said.filter(isNew);
      await insertConsents(sql, collection, expressed);
      const refusals = said.filter((each) => !isNew(each) && each.consent.state === 'ConsentRefused');
      // The consents of a record that was merged are those of the kept one.
      const kept = await keptPersons(
        sql,
        refusals.map(({ personId }) => personId),
      );
      const refused = refusals.map((each) => ({ ...each, personId: kept.get(each.personId)?.personId ?? each.personId }));
      const unknown = await refusalsUnknown(sql, refused);
      const notes = unknown.map(({ line, consent }): Note => {
        return { line, column: consent.kind.state.column, code: 'EXISTING_KEPT', text: STILL_GRANTED };
      });
      const told = unknown.map(({ personId }) => personId);
      const used = [...(added.size > 0 ? coordinates : []), ...(expressed.length + told.length > 0 ? CONSENT_FIELDS : [])];
      return { added: added.size, persons: [...new Set([...added, ...told])], used, refused: [], notes };
    },
  };
}
