import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** In which country a telephone number without its code is. */
const HOME = 'IT';
/** Letters would be read as those of a telephone's keys, or as an extension. */
const WRITTEN = /^\+?[\d\s()./-]{5,40}$/;

/**
 * A telephone number as people write it, in E.164: `045 800-0001` is +390458000001. Null where it is none: not the length that its country's
 * numbers have, or letters in it.
 */
export function phoneInE164(text: string): string | null {
  const phone = WRITTEN.test(text) ? parsePhoneNumberFromString(text, HOME) : undefined;
  return phone?.isPossible() === true ? phone.number : null;
}
