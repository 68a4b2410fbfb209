import { InvalidArgumentError } from 'commander';
import { readDay } from '../domain/collection/import/calendar';
import { inBoth, type Sentence } from '../sentence';
import { emailAddress } from '../vocabulary/email-address';
import { isCountry, isLanguage } from '../vocabulary/iso-codes';
import { isPurpose, PURPOSES, type Purpose } from '../vocabulary/purposes';

/** What to write instead of a value; commander says before it which option or argument is meant. */
export const invalid = (sentence: Sentence): InvalidArgumentError => new InvalidArgumentError(inBoth(sentence));

export function purposeNamed(name: string): Purpose {
  const known = PURPOSES.join(', ');
  if (!isPurpose(name)) throw invalid({ en: `Purposes are ${known}.`, it: `Le finalità sono ${known}.` });
  return name;
}

/** For an option that may be repeated. */
export function addPurpose(name: string, before: readonly Purpose[] = []): readonly Purpose[] {
  return [...before, purposeNamed(name)];
}

export function text(value: string): string {
  const trimmed = value.trim();
  if (trimmed === '' || trimmed.length > 200 || /\p{Cc}/u.test(trimmed))
    throw invalid({ en: 'Write from 1 to 200 characters in one line.', it: 'Scrivere da 1 a 200 caratteri in una riga.' });
  return trimmed;
}

/** As it is written: what was defined with capitals stays the same definition. */
export function contact(value: string): string {
  const trimmed = text(value);
  if (emailAddress(trimmed) === null)
    throw invalid({
      en: 'Write an e-mail address: privacy@acme.example.',
      it: 'Scrivere un indirizzo e-mail: privacy@acme.example.',
    });
  return trimmed;
}

export function country(value: string): string {
  if (!isCountry(value))
    throw invalid({
      en: 'Write the two capital letters that a country has in ISO 3166-1: IT.',
      it: 'Scrivere le due lettere maiuscole che un paese ha in ISO 3166-1: IT.',
    });
  return value;
}

export function language(value: string): string {
  if (!isLanguage(value))
    throw invalid({
      en: 'Write the two small letters that a language has in ISO 639-1: it.',
      it: 'Scrivere le due lettere minuscole che una lingua ha in ISO 639-1: it.',
    });
  return value;
}

export function version(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw invalid({ en: 'Write a whole number from 1 to 999999.', it: 'Scrivere un numero intero da 1 a 999999.' });
  return Number(value);
}

export function day(value: string): string {
  const read = readDay(value, 'YYYY-MM-DD');
  if (read === null)
    throw invalid({
      en: 'Write a day of the calendar from 1900 to 2199, year first: 2026-11-22.',
      it: 'Scrivere un giorno del calendario dal 1900 al 2199, prima l’anno: 2026-11-22.',
    });
  return read;
}
