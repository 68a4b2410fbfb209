import type { Purpose } from '../vocabulary/purposes';
import type { Outcome } from './event';
import { personBuckets, pseudonymBytes } from './pseudonym-bytes';

/** A pseudonym under which events tell of a person, and from when (inclusive) to when (exclusive), RFC 3339; null does not limit. */
export interface PersonSpan {
  readonly pseudonym: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Which events to find; what is absent or null does not limit. */
export interface EventFilter {
  /** First instant, RFC 3339, inclusive. */
  readonly from?: string | null;
  /** Last instant, RFC 3339, exclusive. */
  readonly to?: string | null;
  readonly viewer?: string | null;
  readonly role?: string | null;
  readonly purpose?: Purpose | null;
  /** A pseudonym; or several, where the records of a person were merged. */
  readonly person?: string | readonly PersonSpan[] | null;
  /** A coordinate, `Person.email`: released, withheld or used. */
  readonly field?: string | null;
  readonly outcome?: Outcome | null;
}

type Parameter = (value: unknown) => string;

/** By the bucket the index finds a few events of ten thousand. Among the persons of these the pseudonym is looked for, which begins at byte 1, 17, 33, … */
function personCondition(pseudonym: string, parameter: Parameter): string {
  const bytes = pseudonymBytes([pseudonym]);
  return `person_buckets @> ARRAY[${parameter(personBuckets(bytes)[0])}::smallint] AND position(${parameter(bytes)}::bytea IN persons) % 16 = 1`;
}

function spanCondition({ pseudonym, from, to }: PersonSpan, parameter: Parameter): string {
  const limits = [
    ...(from === null ? [] : [`at >= ${parameter(from)}::timestamptz`]),
    ...(to === null ? [] : [`at < ${parameter(to)}::timestamptz`]),
  ];
  return `(${[personCondition(pseudonym, parameter), ...limits].join(' AND ')})`;
}

type Condition = (value: string, parameter: Parameter) => string;

/** What is asked of an event itself; the value is a parameter, never text of the statement. */
const OF_EVENT: { readonly [K in 'from' | 'to' | 'viewer']: Condition } = {
  from: (value, parameter) => `at >= ${parameter(value)}::timestamptz`,
  to: (value, parameter) => `at < ${parameter(value)}::timestamptz`,
  viewer: (value, parameter) => `viewer = ${parameter(value)}::text`,
};

/** What is asked of its circumstances. */
const OF_CIRCUMSTANCES: { readonly [K in 'role' | 'purpose' | 'field' | 'outcome']: Condition } = {
  role: (value, parameter) => `role = ${parameter(value)}::text`,
  purpose: (value, parameter) => `purpose = ${parameter(value)}::text`,
  field: (value, parameter) => {
    const field = `${parameter(value)}::text`;
    return `(${field} = ANY (released) OR ${field} = ANY (used) OR EXISTS (SELECT FROM unnest(withheld) AS w WHERE starts_with(w, ${field} || ':')))`;
  },
  outcome: (value, parameter) => `outcome = ${parameter(value)}::text`,
};

function conditionsOf(
  conditions: Readonly<Partial<Record<keyof EventFilter, Condition>>>,
  filter: EventFilter,
  parameter: Parameter,
): string[] {
  return Object.entries(conditions).flatMap(([name, condition]) => {
    const value = filter[name as keyof Omit<EventFilter, 'person'>];
    return value === undefined || value === null ? [] : [condition(value, parameter)];
  });
}

/** What a filter asks, as SQL conditions: `event` of `access_event`, `circumstances` of `access_circumstances`; none where it asks nothing. */
export interface EventConditions {
  readonly event: readonly string[];
  readonly circumstances: readonly string[];
}

/** The conditions of a filter, whose values become parameters. */
export function eventConditions(filter: EventFilter, parameter: Parameter): EventConditions {
  const event = conditionsOf(OF_EVENT, filter, parameter);
  const { person } = filter;
  if (typeof person === 'string') event.push(personCondition(person, parameter));
  else if (person != null) event.push(`(${['false', ...person.map((span) => spanCondition(span, parameter))].join(' OR ')})`);
  return { event, circumstances: conditionsOf(OF_CIRCUMSTANCES, filter, parameter) };
}
