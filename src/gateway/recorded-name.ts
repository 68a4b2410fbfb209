/** Of the name that a client gives its operation so many characters stand in the access event. */
const LONGEST_NAME = 128;

/**
 * The name of an operation as its event keeps it: its beginning; null where it is no GraphQL name, since whatever a client sent in its place
 * would be free text in the log.
 */
export function recordedName(name: string | null | undefined): string | null {
  return typeof name === 'string' && /^[_A-Za-z]\w*$/.test(name) ? name.slice(0, LONGEST_NAME) : null;
}
