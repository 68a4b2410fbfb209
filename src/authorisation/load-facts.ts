import type { ConsentEventFact, ConsentFact, ContractFact, Facts, Instant, ObjectionFact, RestrictionFact } from '../decision/facts';
import type { Sql } from '../store/sql';
import type { Purpose } from '../vocabulary/purposes';

/** An instant in JSON: milliseconds as a number; an infinite one as the text `Infinity` or `-Infinity`. */
type JsonInstant = number | string;

/** Milliseconds with microseconds as the fraction, exact in a double until the year 2255; 'infinity' comes out as "Infinity". */
const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)`;

/** Arrays rather than objects: half the bytes. The order of each array is the order in which the functions below take it apart. */
const FACTS_SQL = `
SELECT p.id, ${ms('p.birth_date')} AS born, p.source_id, s.verdict, a.purposes,
  (SELECT json_agg(json_build_array(r.id, r.purpose, r.channel, r.processing, e.events))
     FROM consent_record r
     JOIN (SELECT v.consent_record_id, json_agg(json_build_array(v.version, ${ms('v.at')}, v.state, v.expressed_by,
                    ${ms('v.valid_from')}, ${ms('v.valid_to')}) ORDER BY v.version) AS events
             FROM consent_event v WHERE v.person_id = p.id GROUP BY v.consent_record_id) e ON e.consent_record_id = r.id
    WHERE r.person_id = p.id) AS consents,
  (SELECT json_agg(json_build_array(c.id, c.kind, ${ms('c.starts_at')}, ${ms('c.ends_at')}, c.email_given_in_sale))
     FROM contract c WHERE c.person_id = p.id) AS contracts,
  (SELECT json_agg(json_build_array(o.id, o.purpose, ${ms('o.raised_at')}, ${ms('o.lifted_at')}))
     FROM objection o WHERE o.person_id = p.id) AS objections,
  (SELECT json_agg(json_build_array(t.id, ${ms('t.restricted_at')}, ${ms('t.lifted_at')}))
     FROM restriction t WHERE t.person_id = p.id) AS restrictions
FROM person p JOIN source s ON s.id = p.source_id JOIN collection_action a ON a.id = p.collection_action_id
WHERE p.id = ANY($1::uuid[])`;

type EventRow = [number, JsonInstant, ConsentEventFact['state'], ConsentEventFact['expressedBy'], JsonInstant, JsonInstant];
type ConsentRow = [string, Purpose, ConsentFact['channel'], ConsentFact['processing'], EventRow[]];
type ContractRow = [string, ContractFact['kind'], JsonInstant, JsonInstant, boolean];
type ObjectionRow = [string, Purpose, JsonInstant, JsonInstant];
type RestrictionRow = [string, JsonInstant, JsonInstant];

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

/** The facts of these persons by id, in one statement whatever their number; persons that do not exist are left out. */
export async function loadFacts(sql: Sql, personIds: readonly string[]): Promise<Map<string, Facts>> {
  const rows = (await sql.query(FACTS_SQL, [personIds])) as unknown as FactsRow[];
  return new Map(rows.map((row) => [row.id, factsOf(row)]));
}
