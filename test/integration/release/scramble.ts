import type { Access } from '../../../src/release/access';
import type { RecordField, Records, RecordType } from '../../../src/release/records';
import { enumOfColumn } from './enum-of-column';
import { runSql } from '../../support/sql';
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
  const person =
    record.personColumn === null ? '(SELECT o.person_id FROM "order" o WHERE o.id = r.order_id)' : `r."${record.personColumn}"`;
  return `SELECT r.id, CASE WHEN p.id IS NULL THEN ${access.role.kind === 'staff' ? '-1' : '0'}
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

/** Types whose hidden rows may go without breaking a reference. */
const MAY_GO: ReadonlySet<string> = new Set(['Interaction', 'ContactPoint', 'AccountMembership', 'Opportunity', 'OrderLine']);

/** Hidden persons that come. */
const NEW_PERSONS = 50;

/**
 * Changes, in a copy of the demo, whatever this role may not see for this purpose: every withheld cell gets another value or none, a
 * third of the hidden rows goes, hidden persons come. What may be seen stays. `persons`: whom the scope leaves, null for all. Returns how
 * many cells and rows changed.
 */
export async function scrambleWithheld(
  database: TestDatabase,
  records: Records,
  access: Access,
  persons: ReadonlySet<unknown> | null,
): Promise<{ cells: number; rows: number }> {
  const values = [access.purpose, persons === null ? null : [...persons]];
  let [cells, rows] = [0, NEW_PERSONS];
  for (const record of records.values()) {
    if (record.owner.sort === 'nobody') continue;
    const personal = [...record.fields.values()].filter(({ classification }) => classification.sort !== 'not-personal');
    const conditions = personal.map((field) => ({ field, condition: withheld(record, access, field) }));
    const changes = conditions.filter(({ field }) => !TIED.has(field.coordinate));
    const set = changes.map(
      ({ field, condition }) => `"${field.column}" = CASE WHEN ${condition} THEN ${otherValue(record, field)} ELSE t."${field.column}" END`,
    );
    const [changed] = await runSql(
      database.ownerUrl,
      `WITH g AS MATERIALIZED (${withGrounds(record, access)}), changed AS (UPDATE "${record.table}" t SET ${set.join(', ')} FROM g WHERE g.id = t.id
         RETURNING ${changes.map(({ condition }) => `(${condition})::integer`).join(' + ')} AS cells)
       SELECT sum(cells)::integer AS cells FROM changed`,
      values,
    );
    cells += Number(changed?.['cells']);
    if (!MAY_GO.has(record.name)) continue;
    const [gone] = await runSql(
      database.ownerUrl,
      `WITH g AS MATERIALIZED (${withGrounds(record, access)}), gone AS (DELETE FROM "${record.table}" t USING g
         WHERE g.id = t.id AND hashtext(t.id::text) % 3 = 0 AND ${conditions.map(({ condition }) => condition).join(' AND ')} RETURNING 1)
       SELECT count(*)::integer AS count FROM gone`,
      values,
    );
    rows += Number(gone?.['count']);
  }
  await runSql(
    database.ownerUrl,
    `INSERT INTO person (id, given_name, family_name, email, source_id, collection_action_id, notice_id)
     SELECT gen_random_uuid(), given_name, family_name, 'a' || email, source_id, collection_action_id, notice_id FROM person LIMIT ${String(NEW_PERSONS)}`,
  );
  return { cells, rows };
}
