import { createHmac } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { firstWeekday, MONTH_NUMBER, WEEKDAY_NUMBER } from '../calendar';
import { insertRows } from '../insert-rows';
import type { Row } from '../row';
import { SeenKeys } from '../seen-keys';
import type { Sheet } from '../sheet';
import { insertPersons } from '../write-persons';

const FILE = 'bank-additional.csv';
const NEVER_CONTACTED = 999;
const OUTCOMES = { yes: 'SUBSCRIBED', no: 'NOT_SUBSCRIBED' };
const EARLIER_OUTCOMES = { failure: 'failure', success: 'success', hold: 'on hold', nonexistent: 'none' };
const TELEPHONES = { cellular: 'mobile telephone', telephone: 'fixed telephone' };

interface CallRecord {
  readonly key: string;
  readonly subject: string;
  readonly summary: string;
  readonly outcome: string;
  readonly occurredAt: string;
}

const INTERACTION = {
  table: 'interaction',
  columns: {
    id: 'uuid',
    person_id: 'uuid',
    channel: 'text',
    direction: 'text',
    department: 'text',
    subject: 'text',
    summary: 'text',
    outcome: 'text',
    occurred_at: 'timestamptz',
    source_id: 'uuid',
    external_id: 'text',
  },
};

const FIELDS = ['channel', 'direction', 'department', 'subject', 'summary', 'outcome', 'occurredAt'] as const;
const COORDINATES = FIELDS.map((field) => `Interaction.${field}`);

export interface CallOptions {
  /** The campaign's year: the file tells only month and weekday. */
  readonly year: number;
  /** Key of the installation: a plain hash of a row's content could be guessed back into what was not to be collected. */
  readonly key: Buffer;
}

function readCall(row: Row, { year, key }: CallOptions, seen: SeenKeys): CallRecord {
  const telephone = row.oneOf('contact', TELEPHONES, '');
  const number = row.integer('campaign', 1, 1000);
  const days = row.integer('pdays', 0, NEVER_CONTACTED);
  const earlier = row.oneOf('outcome', EARLIER_OUTCOMES, '');
  const before =
    days === NEVER_CONTACTED ? 'Never contacted before this campaign' : `Last contacted ${String(days)} days before this campaign`;
  const call = {
    subject: `Term deposit campaign, call ${String(number)}`,
    summary: `By ${telephone}. ${before}. Outcome noted on the list: ${earlier}.`,
    outcome: row.oneOf('y', OUTCOMES, ''),
    occurredAt: `${firstWeekday(year, row.oneOf('month', MONTH_NUMBER, 0), row.oneOf('day_of_week', WEEKDAY_NUMBER, 0))}T12:00:00Z`,
  };
  if (row.faults.length > 0) return { ...call, key: '' };
  const content = row.content();
  const occurrence = seen.add(content);
  const identity = JSON.stringify([FILE, year, content, occurrence]);
  return { ...call, key: createHmac('sha256', key).update(identity).digest('base64url').slice(0, 22) };
}

/**
 * Calls of a telephone campaign, each with the person called, of whom the file tells no name. Rows have no key: content and how often the same
 * content stood above make one, so that equal rows stay separate calls and a repeated import finds each again.
 */
export function bankCalls(options: CallOptions): Sheet<CallRecord> {
  const seen = new SeenKeys();
  return {
    file: FILE,
    columns: ['contact', 'month', 'day_of_week', 'campaign', 'pdays', 'outcome', 'y'],
    keyOf: () => null,
    read: (row) => readCall(row, options, seen),
    async write(sql, entries, collection) {
      const { ids, added } = await insertPersons(
        sql,
        collection,
        entries.map(({ record }) => ({ key: record.key })),
      );
      const calls = entries.map(({ record }) => ({
        id: newId(),
        person_id: ids.get(record.key),
        channel: 'PHONE',
        direction: 'OUTBOUND',
        department: 'MARKETING',
        subject: record.subject,
        summary: record.summary,
        outcome: record.outcome,
        occurred_at: record.occurredAt,
        source_id: collection.sourceId,
        external_id: record.key,
      }));
      const made = await insertRows(sql, INTERACTION, calls);
      const touched = calls.flatMap(({ id, person_id: person }) =>
        person !== undefined && (made.has(id) || added.has(person)) ? [person] : [],
      );
      return { added: touched.length, persons: touched, used: made.size > 0 ? COORDINATES : [], refused: [], notes: [] };
    },
  };
}
