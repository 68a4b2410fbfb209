import type { Sql } from '../store/sql';
import type { AccessEvent, VerdictGroup } from './event';
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
const LISTS = { released: 'released', withheld: 'withheld', used: 'used' } as const satisfies Record<string, keyof AccessEvent>;

const texts = Object.keys(TEXTS);
const lists = ['persons', ...Object.keys(LISTS)];
const columns = ['id', ...texts, ...lists, 'person_buckets', 'verdicts'];
const arrays = [...texts, ...lists, 'person_buckets'];

/** One statement for any number of events. JSON never holds a bare line feed, so the verdicts travel as lines and need no escaping. */
const INSERT = `INSERT INTO access_event (${columns.join(', ')})
SELECT id, ${texts.join(', ')}, ${lists.map((list) => `string_to_array(${list}, ' ')`).join(', ')}, person_buckets::smallint[], verdicts::json
FROM ROWS FROM (
  unnest($1::uuid[], ${arrays.map((_, index) => `$${String(index + 2)}::text[]`).join(', ')}),
  string_to_table($${String(arrays.length + 2)}, E'\\n')
) AS event (id, ${arrays.join(', ')}, verdicts)`;

/** A group as it is stored: a position in the event's list of persons instead of the pseudonym once more. */
function storedGroup(group: VerdictGroup, positions: Map<string, number>): object {
  const position = (person: string): number => {
    const known = positions.get(person) ?? positions.size;
    positions.set(person, known);
    return known;
  };
  return { persons: group.persons.map(position), released: group.released, withheld: group.withheld, basis: group.basis };
}

interface StoredPersons {
  readonly persons: string;
  readonly buckets: string;
  readonly verdicts: string;
}

function storedPersons(event: AccessEvent): StoredPersons {
  const positions = new Map(event.persons.map((person, index) => [person, index]));
  // First the groups: a person whom only a group names joins the list.
  const verdicts = JSON.stringify(event.verdicts.map((group) => storedGroup(group, positions)));
  const persons = [...positions.keys()];
  return { persons: persons.join(' '), buckets: `{${persons.map(personBucket).join(',')}}`, verdicts };
}

/** The statement that writes these events, one row each, whose `at` is the instant of writing. */
export function insertStatement(events: readonly AccessEvent[]): { readonly text: string; readonly values: readonly unknown[] } {
  const stored = events.map(storedPersons);
  return {
    text: INSERT,
    values: [
      events.map((event) => event.id),
      ...Object.values(TEXTS).map((property) => events.map((event) => event[property])),
      stored.map(({ persons }) => persons),
      ...Object.values(LISTS).map((property) => events.map((event) => event[property].join(' '))),
      stored.map(({ buckets }) => buckets),
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
