// What people type into a search, by kind and by how often it occurs in a store of so many persons.
import { CUSTOMER_SERVICE, MARKETING, SALES } from './mornings.mjs';

const QUERY = 'query search($text: String!) { search(text: $text, first: 25) { id kind text person { givenName familyName } } }';
/** So many different terms of each kind. */
const TERMS = 40;

const spread = (persons) => Array.from({ length: TERMS }, (_, index) => 1 + ((index * 7919 * 13) % persons));
const padded = (number, length) => String(number).padStart(length, '0');

/** The terms of each kind; `often` many rows have, `seldom` few. */
const KINDS = {
  'a name, often': () => ['Rossi12', 'Ferrari40', 'Conti7', 'Greco88'],
  'part of a name, often': () => ['ross', 'giul', 'ferr', 'ales'],
  'a whole name': (persons) => spread(persons).map((n) => `${FIRST[n % 8]} ${LAST[n % 11]}${n % 97}`),
  'an e-mail address': (persons) => spread(persons).map((n) => `person${n}@example.com`),
  'part of an e-mail address, often': () => ['example.com', 'person1', '@example'],
  'part of an e-mail address, seldom': (persons) => spread(persons).map((n) => `rson${n}@`),
  'a telephone number': (persons) => spread(persons).map((n) => `333 ${padded(n, 7)}`),
  'the number of a case': (persons) => spread(persons / 4).map((n) => `CASE-${padded(n, 6)}`),
  'the number of a purchase': (persons) => spread(persons / 4).map((n) => `ord-${padded(n, 6)}`),
  'the name of an account': (persons) => spread(persons / 20).map((n) => `officine ${n}`),
  'a word, very often': () => ['garanzia', 'informazioni', 'consegna'],
  'a word, often': () => ['fattura', 'rimborso'],
  'words, seldom': () => ['perito', 'guasto contatore perito'],
  'what is nowhere': () => ['zzqxj', 'inesistentissimo', 'qwx@nowhere.test', 'CASE-999999999'],
};
const FIRST = ['Giulia', 'Marco', 'Francesca', 'Alessandro', 'Chiara', 'Luca', 'Sofia', 'Matteo'];
const LAST = ['Rossi', 'Ferrari', 'Bianchi', 'Romano', 'Colombo', 'Ricci', 'Marino', 'Greco', 'Bruno', 'Gallo', 'Conti'];

/** Each kind as a work, for whoever sees all persons and for whoever sees those of a team. */
export function searchesIn(persons) {
  return [CUSTOMER_SERVICE, MARKETING, SALES].flatMap((asking) =>
    Object.entries(KINDS).map(([kind, termsIn]) => ({
      key: `${asking.viewer.role}: ${kind}`,
      ...asking,
      bodies: termsIn(persons).map((text) => JSON.stringify({ operationName: 'search', query: QUERY, variables: { text } })),
    })),
  );
}
