import type { Sql } from '../store/sql';
import type { AccessEvent } from './event';
import { personBucket } from './person-bucket';

/** Columns that hold one text, with the property each takes. */
const TEXTS = {
  trace_id: 'traceId',
  viewer: 'viewer',
  viewer_kind: 'viewerKind',
  client: 'client',
  on_behalf_of: 'onBehalfOf',
  role: 'role',
  purpose: 'purpose',
  activity: 'activity',
  operation: 'operation',
  shape: 'shape',
  recipient: 'recipient',
  document_hash: 'documentHash',
  operation_name: 'operationName',
  policy_version: 'policyVersion',
  outcome: 'outcome',
  code: 'code',
} as const satisfies Record<string, keyof AccessEvent>;

/** Columns that hold a list of names without spaces, sent as one text each. */
const LISTS = ['persons', 'released', 'withheld', 'used'] as const satisfies readonly (keyof AccessEvent)[];

const texts = Object.keys(TEXTS);
const columns = ['id', ...texts, ...LISTS, 'person_buckets', 'verdicts'];
const arrays = [...texts, ...LISTS, 'person_buckets'];

/** One statement for any number of events. JSON never holds a bare line feed, so the verdicts travel as lines and need no escaping. */
const INSERT = `INSERT INTO access_event (${columns.join(', ')})
SELECT id, ${texts.join(', ')}, ${LISTS.map((list) => `string_to_array(${list}, ' ')`).join(', ')}, person_buckets::smallint[], verdicts::json
FROM ROWS FROM (
  unnest($1::uuid[], ${arrays.map((_, index) => `$${String(index + 2)}::text[]`).join(', ')}),
  string_to_table($${String(arrays.length + 2)}, E'\\n')
) AS event (id, ${arrays.join(', ')}, verdicts)`;

/** Numbers the texts of a list, from its own order on; one that the list forgot joins its end. */
function numbering(list: readonly string[]): { readonly numbers: Map<string, number>; readonly numberOf: (text: string) => number } {
  const numbers = new Map(list.map((text, index) => [text, index]));
  const numberOf = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  return { numbers, numberOf };
}

interface StoredLists {
  readonly persons: readonly string[];
  readonly released: readonly string[];
  readonly withheld: readonly string[];
  readonly used: readonly string[];
  readonly verdicts: string;
}

/** The lists of an event, and its groups as they are stored: positions in those lists, which is half the bytes. */
function storedLists(event: AccessEvent): StoredLists {
  const [persons, released, withheld] = [numbering(event.persons), numbering(event.released), numbering(event.withheld)];
  const groups = event.verdicts.map((group) => ({
    persons: group.persons.map(persons.numberOf),
    released: group.released.map(released.numberOf),
    withheld: Object.entries(group.withheld).map(([field, reason]) => withheld.numberOf(`${field}:${reason}`)),
    basis: group.basis,
  }));
  return {
    persons: [...persons.numbers.keys()],
    released: [...released.numbers.keys()],
    withheld: [...withheld.numbers.keys()],
    used: event.used,
    verdicts: JSON.stringify(groups),
  };
}

/** The statement that writes these events, one row each, whose `at` is the instant of writing. */
export function insertStatement(events: readonly AccessEvent[]): { readonly text: string; readonly values: readonly unknown[] } {
  const stored = events.map(storedLists);
  return {
    text: INSERT,
    values: [
      events.map((event) => event.id),
      ...Object.values(TEXTS).map((property) => events.map((event) => event[property])),
      ...LISTS.map((list) => stored.map((lists) => lists[list].join(' '))),
      stored.map(({ persons }) => `{${persons.map(personBucket).join(',')}}`),
      stored.map(({ verdicts }) => verdicts).join('\n'),
    ],
  };
}

/** Writes events in one statement, within the caller's transaction if there is one. Throws what the database throws. */
export async function insertEvents(sql: Sql, events: readonly AccessEvent[]): Promise<void> {
  if (events.length === 0) return;
  const { text, values } = insertStatement(events);
  await sql.query(text, values);
}
