import type { Access } from '../../../src/release/access';
import type { RecordField, Records, RecordType } from '../../../src/release/records';
import { enumOfColumn } from '../release/enum-of-column';
import { withSql, type RunSql } from '../../support/sql';
import type { TestDatabase } from '../../support/test-database';

/** Columns that a constraint ties to others, so that a change alone would be refused by the store. */
const TIED: ReadonlySet<string> = new Set([
  'Contract.kind',
  'ConsentRecord.legalBasis',
  'Contract.startsAt',
  'Contract.endsAt',
  'ConsentEvent.at',
  'ConsentEvent.validFrom',
  'ConsentEvent.validTo',
  'ConsentEvent.expressedBy',
  'ConsentEvent.method',
  'OrderLine.lineNumber',
  'ContactPoint.kind',
  // Instants that the graph writes as text, since they may be `infinity`.
  'Objection.liftedAt',
  'Restriction.liftedAt',
  // The store makes them of other columns.
  'Case.urgency',
  'Ticket.urgency',
  'Attachment.sha256',
]);

/** Views of the store: what they show is changed where it is stored. */
const VIEWS: ReadonlySet<string> = new Set(['TimelineEntry', 'SearchHit']);

/** What `decide` reads of a person: to change it is to change the verdict, unless nothing is ever decided anew. */
const FACTS: ReadonlySet<string> = new Set([
  'Person.birthDate',
  'ConsentRecord.purpose',
  'ConsentRecord.channel',
  'ConsentRecord.processing',
  'ConsentEvent.version',
  'ConsentEvent.state',
  'Objection.purpose',
  'Objection.raisedAt',
  'Restriction.because',
  'Restriction.restrictedAt',
]);

/** Another value for a column, of the same type, which depends on the old one and on the row; now and then none at all. */
function otherValue(record: RecordType, { column, kind, nullable, name }: RecordField): string {
  const old = `t."${column}"`;
  const odd = `hashtext(t.id::text)`;
  const changed = ((): string => {
    switch (kind) {
      case 'text':
        return `coalesce(reverse(${old}) || substr(md5(t.id::text), 1, 3), 'a' || substr(md5(t.id::text), 1, 5))`;
      case 'enum': {
        const values = enumOfColumn(record.entity, name);
        return `(ARRAY[${values.map((value) => `'${value}'`).join(', ')}])[1 + abs(${odd} % ${String(values.length)})]`;
      }
      case 'integer':
        return `coalesce(${old}, 0) + 7`;
      case 'float':
        return `coalesce(${old}, 0) * 3 + 1`;
      case 'date':
        return `coalesce(${old}, date '1980-01-01') + 777`;
      case 'instant':
        return `coalesce(${old}, now()) - interval '401 days'`;
      case 'list':
        return `CASE WHEN ${old} IS NULL THEN ARRAY['vino', 'cinema'] ELSE ARRAY['yoga'] END`;
      case 'json':
        return `jsonb_build_object('city', md5(t.id::text), 'street', 'Via ' || md5(t.id::text))`;
      case 'id':
        return old;
    }
  })();
  return nullable ? `CASE WHEN ${odd} % 5 = 0 THEN NULL ELSE ${changed} END` : changed;
}

/**
 * The rows of a record with the grounds of their persons, as far as this asker may use them: 0 where there are none or the person is out
 * of scope, -1 (all) for a row about nobody, which only staff see.
 */
function withGrounds(record: RecordType, access: Access): string {
  if (record.owner.sort === 'nobody')
    return `SELECT id, 0 AS grounds FROM "${record.table}" WHERE $1::text <> '' AND $2::uuid[] IS DISTINCT FROM '{}'`;
  const person =
    record.personColumn === null ? '(SELECT o.person_id FROM "order" o WHERE o.id = r.order_id)' : `r."${record.personColumn}"`;
  const unlawful =
    record.boundToSource && access.purpose !== 'RightsFulfilment'
      ? `WHEN r.source_id IN (SELECT id FROM source WHERE verdict <> 'LAWFUL') THEN 0`
      : '';
  return `SELECT r.id, CASE ${unlawful} WHEN p.id IS NULL THEN ${access.role.kind === 'staff' ? '-1' : '0'}
      WHEN $2::uuid[] IS NULL OR p.id = ANY($2) THEN coalesce(a.grounds, 0) ELSE 0 END AS grounds
    FROM "${record.table}" r LEFT JOIN person p ON p.id = ${person}
    LEFT JOIN authorisation a ON a.person_id = p.id AND a.purpose = $1 AND a.valid_from <= now() AND a.valid_to > now()`;
}

/** The SQL condition under which a cell of row `t` with grounds `g` is withheld. */
function withheld(record: RecordType, access: Access, field: RecordField): string {
  const type = access.types.get(record.name);
  const own = type?.fields.get(field.name);
  if (type?.closed !== null || own === undefined || own.sort === 'withheld') return 'true';
  if (own.sort === 'static') return 'false';
  if (own.sort === 'depends') return `g.grounds & ${String(own.mask)} = 0`;
  const masks = [...own.maskOf].map(([kind, mask]) => `WHEN '${kind}' THEN ${String(mask)}`);
  return `g.grounds & (CASE t."${own.kindColumn}" ${masks.join(' ')} ELSE 0 END) = 0`;
}

/** Types whose hidden rows may go; a row that named one of them then leads nowhere. */
const MAY_GO: ReadonlySet<string> = new Set([
  'Interaction',
  'ContactPoint',
  'AccountMembership',
  'Opportunity',
  'OrderLine',
  'Lead',
  'CampaignMember',
  'Case',
  'Ticket',
  'Asset',
  'Entitlement',
  'Task',
  'Note',
  'Attachment',
  'HandOff',
]);

/** Lets the store forget who names the rows that may go. */
async function dropReferences(run: RunSql, records: Records): Promise<void> {
  const tables = [...records.values()].filter(({ name }) => MAY_GO.has(name)).map(({ table }) => table);
  const found = await run<{ statement: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS statement FROM pg_constraint
     WHERE contype = 'f' AND confrelid::regclass::text = ANY($1)`,
    [tables],
  );
  for (const { statement } of found) await run(statement);
}

/** Hidden persons that come. */
const NEW_PERSONS = 50;

interface Changed {
  readonly cells: number;
  readonly rows: number;
}

/** What may be changed in a copy of a store. */
export interface Scrambling {
  readonly records: Records;
  readonly access: Access;
  /** Whom the scope leaves; null for all. */
  readonly persons: ReadonlySet<unknown> | null;
  /** Leave what `decide` reads: where facts are decided anew, or explained, they are no cells but the verdict itself. */
  readonly keepsFacts: boolean;
}

/** For each field of a record, the condition under which it is withheld; a field about nobody is where its whole row is. */
function conditionsOf(record: RecordType, access: Access): { readonly field: RecordField; readonly condition: string }[] {
  const fields = [...record.fields.values()];
  const isPersonal = ({ classification }: RecordField): boolean => classification.sort !== 'not-personal';
  const closed = access.types.get(record.name)?.closed !== null;
  const personal = fields.filter(isPersonal).map((field) => withheld(record, access, field));
  const hidden = closed ? 'true' : personal.length === 0 ? 'false' : personal.join(' AND ');
  return fields
    .filter(({ kind }) => kind !== 'id')
    .map((field) => ({ field, condition: isPersonal(field) ? withheld(record, access, field) : hidden }));
}

async function scrambleRecord(run: RunSql, record: RecordType, scrambling: Scrambling): Promise<Changed> {
  const { access, persons, keepsFacts } = scrambling;
  const values = [access.purpose, persons === null ? null : [...persons]];
  const conditions = conditionsOf(record, access);
  const stays = ({ coordinate }: RecordField): boolean => TIED.has(coordinate) || (keepsFacts && FACTS.has(coordinate));
  const changes = conditions.filter(({ field }) => !stays(field));
  if (changes.length === 0) return { cells: 0, rows: 0 };
  const set = changes.map(
    ({ field, condition }) => `"${field.column}" = CASE WHEN ${condition} THEN ${otherValue(record, field)} ELSE t."${field.column}" END`,
  );
  const [changed] = await run(
    `WITH g AS MATERIALIZED (${withGrounds(record, access)}), changed AS (UPDATE "${record.table}" t SET ${set.join(', ')} FROM g
       WHERE g.id = t.id AND (${changes.map(({ condition }) => condition).join(' OR ')}) RETURNING ${changes.map(({ condition }) => `(${condition})::integer`).join(' + ')} AS cells)
     SELECT coalesce(sum(cells), 0)::integer AS cells FROM changed`,
    values,
  );
  if (!MAY_GO.has(record.name)) return { cells: Number(changed?.['cells']), rows: 0 };
  const [gone] = await run(
    `WITH g AS MATERIALIZED (${withGrounds(record, access)}), gone AS (DELETE FROM "${record.table}" t USING g
       WHERE g.id = t.id AND hashtext(t.id::text) % 3 = 0 AND ${conditions.map(({ condition }) => condition).join(' AND ')} RETURNING 1)
     SELECT count(*)::integer AS count FROM gone`,
    values,
  );
  return { cells: Number(changed?.['cells']), rows: Number(gone?.['count']) };
}

/**
 * Changes, in a copy of the demo, whatever this role may not see for this purpose: every withheld cell gets another value or none, a
 * third of the hidden rows goes, hidden persons come. What may be seen stays. Returns how many cells and rows changed.
 */
export function scrambleWithheld(database: TestDatabase, scrambling: Scrambling): Promise<Changed> {
  return withSql(database.superuserUrl, async (run) => {
    // Without triggers: they tell of each row to listeners that are not there.
    await run('SET session_replication_role = replica');
    await dropReferences(run, scrambling.records);
    let [cells, rows] = [0, NEW_PERSONS];
    for (const record of scrambling.records.values()) {
      if (VIEWS.has(record.name)) continue;
      const changed = await scrambleRecord(run, record, scrambling);
      cells += changed.cells;
      rows += changed.rows;
    }
    await run(
      `INSERT INTO person (id, given_name, family_name, email, source_id, collection_action_id, notice_id)
       SELECT gen_random_uuid(), given_name, family_name, 'a' || email, source_id, collection_action_id, notice_id FROM person LIMIT ${String(NEW_PERSONS)}`,
    );
    return { cells, rows };
  });
}
