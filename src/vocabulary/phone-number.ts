import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js';

/** In which country a telephone number without its code is. */
const HOME = 'IT';
/** Letters would be read as those of a telephone's keys, or as an extension. */
const WRITTEN = /^\+?[\d\s()./-]{5,40}$/;
/** Digits, without the code of the country, that before a stroke are a number by themselves: `0458000001/2` are two, `045/8000001` is one. */
const WHOLE = 8;

/** Whether the text has the form of one telephone number, though perhaps not the length that its country's numbers have. */
export function isWrittenAsPhone(text: string): boolean {
  const before = parsePhoneNumberFromString(text.slice(0, Math.max(text.lastIndexOf('/'), 0)), HOME)?.nationalNumber ?? '';
  return (
    WRITTEN.test(text) &&
    text.replace(/\D/g, '').length >= 5 &&
    before.length < WHOLE &&
    // No number is longer than the longest of its country: what is, are several.
    validatePhoneNumberLength(text, HOME) !== 'TOO_LONG'
  );
}

/**
 * A telephone number as people write it, in E.164: `045 800-0001` is +390458000001. Null where it is none: not the length that its country's
 * numbers have, letters in it, or two of them.
 */
export function phoneInE164(text: string): string | null {
  const phone = isWrittenAsPhone(text) ? parsePhoneNumberFromString(text, HOME) : undefined;
  return phone?.isPossible() === true ? phone.number : null;
}
