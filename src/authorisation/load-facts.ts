import type { ConsentEventFact, ConsentFact, ContractFact, Facts, Instant, ObjectionFact, RestrictionFact } from '../decision/facts';
import { mergedFacts, type MergedRecord } from '../decision/merged-facts';
import { anyNumberOf } from '../store/any-number-of';
import { fromLawfulSource } from '../store/from-lawful-source';
import type { Sql } from '../store/sql';
import type { Purpose } from '../vocabulary/purposes';
import type { DecidedFacts, StoredDecision } from './decision-at';

/** An instant in JSON: milliseconds as a number; an infinite one as the text `Infinity` or `-Infinity`. */
type JsonInstant = number | string;

/** Milliseconds with microseconds as the fraction, exact in a double until the year 2255; 'infinity' comes out as "Infinity". */
const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)`;

/** Arrays rather than objects: half the bytes. The order of each array is the order in which the functions below take it apart. */
const FACTS = `p.id, ${ms('p.birth_date')} AS born, p.source_id, s.verdict, a.purposes,
  (SELECT json_agg(json_build_array(r.id, r.purpose, r.channel, r.processing, e.events))
     FROM consent_record r
     JOIN (SELECT v.consent_record_id, json_agg(json_build_array(v.version, ${ms('v.at')}, v.state, v.expressed_by,
                    ${ms('v.valid_from')}, ${ms('v.valid_to')}) ORDER BY v.version) AS events
             FROM consent_event v WHERE v.person_id = p.id GROUP BY v.consent_record_id) e ON e.consent_record_id = r.id
    WHERE r.person_id = p.id) AS consents,
  (SELECT json_agg(json_build_array(c.id, c.kind, ${ms('c.starts_at')}, ${ms('c.ends_at')}, c.email_given_in_sale))
     FROM contract c WHERE c.person_id = p.id AND ${fromLawfulSource('c')}) AS contracts,
  (SELECT json_agg(json_build_array(o.id, o.purpose, ${ms('o.raised_at')}, ${ms('o.lifted_at')}))
     FROM objection o WHERE o.person_id = p.id) AS objections,
  (SELECT json_agg(json_build_array(t.id, ${ms('t.restricted_at')}, ${ms('t.lifted_at')}))
     FROM restriction t WHERE t.person_id = p.id) AS restrictions,
  (SELECT json_agg(json_build_array(m.dropped_id, ${ms('m.merged_at')}, m.same_email,
            (SELECT coalesce(json_agg(w.row_id), '[]') FROM merged_row w WHERE w.merge_id = m.id AND w.table_name = ANY($2::text[]))))
     FROM person_merge m WHERE m.kept_id = p.id AND m.undone_at = 'infinity') AS merges`;

/** What was decided of these persons, and holds or will hold. */
const DECISIONS = `(SELECT json_agg(json_build_array(d.id, d.purpose, ${ms('d.valid_from')}, ${ms('d.valid_to')}, d.grounds, d.reasons, d.basis))
     FROM authorisation d WHERE d.person_id = p.id) AS decisions, ${ms('statement_timestamp()')} AS at`;

const OF_PERSONS = `
FROM person p JOIN source s ON s.id = p.source_id JOIN collection_action a ON a.id = p.collection_action_id
WHERE p.id = ANY(${anyNumberOf('uuid', '$1')})`;

/** Whoever was merged into somebody else has no standing of their own until that is undone. */
const NOT_MERGED = `NOT EXISTS (SELECT FROM person_merge d WHERE d.dropped_id = p.id AND d.undone_at = 'infinity')`;

/** The tables whose rows are told apart by the record that they came from. */
const FACTS_OF_A_RECORD = ['consent_record', 'contract', 'objection', 'restriction'];

type EventRow = [number, JsonInstant, ConsentEventFact['state'], ConsentEventFact['expressedBy'], JsonInstant, JsonInstant];
type ConsentRow = [string, Purpose, ConsentFact['channel'], ConsentFact['processing'], EventRow[]];
type ContractRow = [string, ContractFact['kind'], JsonInstant, JsonInstant, boolean];
type ObjectionRow = [string, Purpose, JsonInstant, JsonInstant];
type RestrictionRow = [string, JsonInstant, JsonInstant];
type DecisionRow = [id: number, purpose: Purpose, from: JsonInstant, to: JsonInstant, grounds: number, reasons: string, basis: string];
/** Of whom, when, whether with the same e-mail address, and which rows came from there. */
type MergeRow = [droppedId: string, at: JsonInstant, sameEmail: boolean, rows: string[]];

interface FactsRow {
  readonly id: string;
  /** numeric, which the driver hands out as text */
  readonly born: string | null;
  readonly source_id: string;
  readonly verdict: Facts['source']['verdict'];
  readonly purposes: readonly Purpose[];
  readonly consents: readonly ConsentRow[] | null;
  readonly contracts: readonly ContractRow[] | null;
  readonly objections: readonly ObjectionRow[] | null;
  readonly restrictions: readonly RestrictionRow[] | null;
  readonly merges: readonly MergeRow[] | null;
}

interface DecidedRow extends FactsRow {
  readonly decisions: readonly DecisionRow[] | null;
  /** numeric, as text */
  readonly at: string;
}

/** Number('Infinity') is Infinity, so both forms read alike. */
function instant(value: number | string): Instant {
  return Number(value);
}

function eventFact([version, at, state, expressedBy, validFrom, validTo]: EventRow): ConsentEventFact {
  return { version, at: instant(at), state, expressedBy, validFrom: instant(validFrom), validTo: instant(validTo) };
}

function consentFact([recordId, purpose, channel, processing, events]: ConsentRow): ConsentFact {
  return { recordId, purpose, channel, processing, events: events.map(eventFact) };
}

function contractFact([id, kind, from, to, emailGivenInSale]: ContractRow): ContractFact {
  return { id, kind, from: instant(from), to: instant(to), emailGivenInSale };
}

function objectionFact([id, purpose, from, to]: ObjectionRow): ObjectionFact {
  return { id, purpose, from: instant(from), to: instant(to) };
}

function restrictionFact([id, from, to]: RestrictionRow): RestrictionFact {
  return { id, from: instant(from), to: instant(to) };
}

function storedDecision([id, purpose, from, to, grounds, reasons, basis]: DecisionRow): StoredDecision {
  return { id, purpose, from: instant(from), to: instant(to), grounds, reasons, basis };
}

function factsOf(row: FactsRow): Facts {
  return {
    birthDate: row.born === null ? null : instant(row.born),
    source: { id: row.source_id, verdict: row.verdict },
    collectedFor: row.purposes,
    consents: (row.consents ?? []).map(consentFact),
    contracts: (row.contracts ?? []).map(contractFact),
    objections: (row.objections ?? []).map(objectionFact),
    restrictions: (row.restrictions ?? []).map(restrictionFact),
  };
}

/** The rows of a person that came from one record, and all others. */
function partOf(
  row: FactsRow,
  ids: ReadonlySet<string>,
  inside: boolean,
): Pick<FactsRow, 'consents' | 'contracts' | 'objections' | 'restrictions'> {
  const part = <T extends readonly [string, ...unknown[]]>(rows: readonly T[] | null): T[] =>
    (rows ?? []).filter(([id]) => ids.has(id) === inside);
  return {
    consents: part(row.consents),
    contracts: part(row.contracts),
    objections: part(row.objections),
    restrictions: part(row.restrictions),
  };
}

type Part = ReturnType<typeof partOf>;

/** What came from a record, and what was written to that record since, say by an import. */
function joined(record: FactsRow, part: Part): FactsRow {
  const both = <T>(one: readonly T[] | null, other: readonly T[] | null): T[] => [...(one ?? []), ...(other ?? [])];
  return {
    ...record,
    consents: both(record.consents, part.consents),
    contracts: both(record.contracts, part.contracts),
    objections: both(record.objections, part.objections),
    restrictions: both(record.restrictions, part.restrictions),
  };
}

/** The facts of a row whose rows may have come from several records; each of these is given what came from it. */
function unitedFacts(row: FactsRow, dropped: ReadonlyMap<string, FactsRow>): Facts {
  let own = row;
  const merged: MergedRecord[] = [];
  for (const [droppedId, at, sameEmail, rows] of row.merges ?? []) {
    const record = dropped.get(droppedId);
    if (record === undefined) throw new Error('a merged person is gone');
    const ids = new Set(rows);
    merged.push({ at: instant(at), sameEmail, facts: unitedFacts(joined(record, partOf(row, ids, true)), dropped) });
    own = { ...own, ...partOf(own, ids, false) };
  }
  return merged.length === 0 ? factsOf(own) : mergedFacts(factsOf(own), merged);
}

async function readRows<Row extends FactsRow>(sql: Sql, personIds: readonly string[], columns: string, condition = 'true'): Promise<Row[]> {
  return (await sql.query(`SELECT ${columns}${OF_PERSONS} AND ${condition}`, [personIds, FACTS_OF_A_RECORD])) as unknown as Row[];
}

/** Those who were merged into these persons, into those in turn, and so on: a statement for each step, hence most often none. */
async function readDropped(sql: Sql, rows: readonly FactsRow[]): Promise<Map<string, FactsRow>> {
  const dropped = new Map<string, FactsRow>();
  for (let next = rows; ;) {
    const ids = next.flatMap(({ merges }) => (merges ?? []).map(([id]) => id));
    if (ids.length === 0) return dropped;
    next = await readRows(sql, ids, FACTS);
    for (const row of next) dropped.set(row.id, row);
  }
}

/**
 * The facts of these persons by id, in one statement whatever their number, if nobody was merged into them; persons that do not exist, or were
 * merged into another, are left out.
 */
export async function loadFacts(sql: Sql, personIds: readonly string[]): Promise<Map<string, Facts>> {
  const rows = await readRows(sql, personIds, FACTS, NOT_MERGED);
  const dropped = await readDropped(sql, rows);
  return new Map(rows.map((row) => [row.id, unitedFacts(row, dropped)]));
}

/** As `loadFacts`, with what was decided of each person and when both were read, in the same statement save for who was merged into them. */
export async function loadDecidedFacts(sql: Sql, personIds: readonly string[]): Promise<Map<string, DecidedFacts>> {
  const rows = await readRows<DecidedRow>(sql, personIds, `${FACTS}, ${DECISIONS}`, NOT_MERGED);
  const dropped = await readDropped(sql, rows);
  const decided = (row: DecidedRow): DecidedFacts => ({
    facts: unitedFacts(row, dropped),
    decisions: (row.decisions ?? []).map(storedDecision),
    at: instant(row.at),
  });
  return new Map(rows.map((row) => [row.id, decided(row)]));
}
