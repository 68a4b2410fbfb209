import { fromLawfulSource } from '../../store/from-lawful-source';
import { holdsNow } from '../../store/holds-now';
import { purposeOfParent, type PurposeOfParent } from '../../vocabulary/classification';
import { ABOUT_NO_PERSON, RELEASED_KIND, RELEASED_ROW } from '../../vocabulary/grounds';
import type { Purpose } from '../../vocabulary/purposes';
import { isUuid } from '../../vocabulary/uuid';
import type { FieldAccess, TypeAccess } from '../access';
import type { OtherPersonOfRow, RecordType } from '../records';
import { quoted, type Statement } from './statement';

/** The rows of a type that may be seen, as parts of a statement. */
export interface Source {
  readonly record: RecordType;
  readonly access: TypeAccess;
  /** Alias of the table. */
  readonly table: string;
  /** Alias of the authorisation row, where the source joins one of its own. */
  readonly authorisation: string | null;
  /** Alias of the authorisation row of the second person, where a row is about two. */
  readonly otherAuthorisation: string | null;
  /** Expression: the grounds of the row's person. */
  readonly grounds: string;
  /** Expression: the stamp that the leaf guard tests. */
  readonly stamp: string;
  readonly from: string;
  readonly where: readonly string[];
}

/**
 * Rows of `record` that the asker may see; what was made in the name of one purpose, for that purpose alone, and what came from a source that was
 * not found lawful, only to serve the person's rights. `parent` is the row of the same person that they are reached from, if they are.
 */
export function sourceOf(record: RecordType, statement: Statement, parent: Source | null): Source {
  const source = sourceForAnyPurpose(record, statement, parent);
  const bound = [boundToPurpose(record, source.table, statement), onlyLawful(record, source.table, statement)];
  return { ...source, where: [...source.where, ...bound.filter((condition) => condition !== null)] };
}

/** R1 of the decision, for a row that came from elsewhere than its person. */
export function onlyLawful({ boundToSource }: Pick<RecordType, 'boundToSource'>, table: string, statement: Statement): string | null {
  return boundToSource && statement.asker.purpose !== 'RightsFulfilment' ? fromLawfulSource(table) : null;
}

/** GDPR Art. 5(1)(b). Whoever must show everything, to a person or an authority, shows this as well. */
function boundToPurpose({ entity, purposeColumn }: RecordType, table: string, statement: Statement): string | null {
  if (SHOW_EVERYTHING.includes(statement.asker.purpose)) return null;
  const parent = purposeOfParent(entity);
  if (parent !== undefined) return belongsToPurpose(parent, table, statement);
  if (purposeColumn === null) return null;
  const purpose = `${table}.${quoted(purposeColumn)}`;
  return `(${purpose} IS NULL OR ${purpose} = ${statement.purpose})`;
}

function belongsToPurpose({ column, table: parent, purpose }: PurposeOfParent, table: string, statement: Statement): string {
  return `EXISTS (SELECT FROM ${quoted(parent)} p WHERE p.id = ${table}.${quoted(column)} AND p.${quoted(purpose)} = ${statement.purpose})`;
}

const SHOW_EVERYTHING: readonly Purpose[] = ['LegalCompliance', 'RightsFulfilment'];

/** Rows of `record` that the asker may see. `parent` is the row of the same person that they are reached from, if they are. */
function sourceForAnyPurpose(record: RecordType, statement: Statement, parent: Source | null): Source {
  const parts = partsOf(record, statement);
  const { access, table, from, kind } = parts;
  if (record.owner.sort === 'nobody') {
    return {
      record,
      access,
      table,
      authorisation: null,
      otherAuthorisation: null,
      grounds: String(ABOUT_NO_PERSON),
      stamp: String(ABOUT_NO_PERSON),
      from,
      where: [],
    };
  }
  if (parent !== null) {
    const where = kind === null ? [] : [released(parent.grounds, kind)];
    const { grounds } = parent;
    return { record, access, table, authorisation: null, otherAuthorisation: null, grounds, stamp: stampOf(grounds), from, where };
  }
  return record.otherPerson === null ? ownSource(record, statement, parts) : sourceOfTwo(record, record.otherPerson, statement, parts);
}

interface Parts {
  readonly access: TypeAccess;
  readonly table: string;
  readonly authorisation: string;
  readonly from: string;
  readonly kind: string | null;
}

function partsOf(record: RecordType, statement: Statement): Parts {
  const access = accessOf(record, statement);
  const n = String(statement.nextAlias());
  const table = `t${n}`;
  return { access, table, authorisation: `a${n}`, from: `${quoted(record.table)} ${table}`, kind: kindCondition(access, table) };
}

function ownSource(record: RecordType, statement: Statement, parts: Parts): Source {
  const { access, table, authorisation, from, kind } = parts;
  if (record.personColumn === null) throw new Error(`${record.name} is only reached from a row of the same person`);
  const person = `${table}.${quoted(record.personColumn)}`;
  const join = standingOf(person, authorisation, statement);
  const conditions = [released(`${authorisation}.grounds`, kind ?? String(access.rowMask))];
  const scope = scopeConditions(person, statement);
  const optional = record.owner.sort === 'person' && record.owner.optional;
  if (!optional) {
    const grounds = `${authorisation}.grounds`;
    const joined = `${from} JOIN ${join}`;
    return {
      record,
      access,
      table,
      authorisation,
      otherAuthorisation: null,
      grounds,
      stamp: stampOf(grounds),
      from: joined,
      where: [...conditions, ...scope],
    };
  }
  // A row about nobody is the company's own; only staff see those.
  const open = kind === null ? '' : ` AND ${kind} <> 0`;
  const nobody = statement.asker.kind === 'staff' ? `(${person} IS NULL${open})` : 'false';
  const grounds = `COALESCE(${authorisation}.grounds, ${String(ABOUT_NO_PERSON)})`;
  const where = [
    `(${nobody} OR (${authorisation}.person_id IS NOT NULL AND ${conditions.join(' AND ')}))`,
    // A condition of its own, on this table alone: so an index serves it.
    ...scope.map((mine) => `(${person} IS NULL OR ${mine})`),
  ];
  const joined = `${from} LEFT JOIN ${join}`;
  return { record, access, table, authorisation, otherAuthorisation: null, grounds, stamp: stampOf(grounds), from: joined, where };
}

/** The standing of a person for the purpose of the request, now: at most one row. */
function standingOf(person: string, alias: string, statement: Statement): string {
  return `authorisation ${alias} ON ${alias}.person_id = ${person} AND ${alias}.purpose = ${statement.purpose}` + ` AND ${holdsNow(alias)}`;
}

/** Of rows about two persons, those where the asker does not see more persons than may be alike. */
function sourceOfTwo(record: RecordType, other: OtherPersonOfRow, statement: Statement, parts: Parts): Source {
  const source = pairsOf(record, other, statement, parts);
  const pairs = pairsOf(record, other, statement, partsOf(record, statement));
  const person = quoted(record.personColumn ?? '');
  const alike = quoted(other.alikeColumn);
  const ends = `(VALUES (${pairs.table}.${person}), (${pairs.table}.${quoted(other.column)})) e (person)`;
  const crowds =
    `SELECT e.person, ${pairs.table}.${alike} FROM ${pairs.from} CROSS JOIN LATERAL ${ends}` +
    ` WHERE ${pairs.where.join(' AND ')} GROUP BY 1, 2 HAVING count(*) >= ${String(other.most)}`;
  return { ...source, where: [...source.where, `(${source.table}.${person}, ${source.table}.${alike}) NOT IN (${crowds})`] };
}

/** A row about two persons is there only where each of them is in scope, and each releases what the row's kind is about. */
function pairsOf(record: RecordType, other: OtherPersonOfRow, statement: Statement, parts: Parts): Source {
  const { access, table, authorisation, kind } = parts;
  const otherAuthorisation = authorisation.replace('a', 'b');
  const [person, otherPerson] = [`${table}.${quoted(record.personColumn ?? '')}`, `${table}.${quoted(other.column)}`];
  const standings = [standingOf(person, authorisation, statement), standingOf(otherPerson, otherAuthorisation, statement)];
  const mask = kind ?? '0';
  const both = [released(`${authorisation}.grounds`, mask), released(`${otherAuthorisation}.grounds`, mask)];
  const where = [...both, ...scopeConditions(person, statement), ...scopeConditions(otherPerson, statement)];
  const grounds = `${authorisation}.grounds`;
  const from = [parts.from, ...standings].join(' JOIN ');
  return { record, access, table, authorisation, otherAuthorisation, grounds, stamp: stampOf(grounds), from, where };
}

/** The test that some of the mask's grounds hold. */
export function released(grounds: string, mask: string): string {
  return `(${grounds} & ${mask}) <> 0`;
}

/** The condition under which a column may be read at all: `true`, `false`, or a test of the row's grounds. */
export function releaseCondition(access: FieldAccess | undefined, source: Source): string {
  switch (access?.sort) {
    case 'static':
    case 'by-kind': // the row is there only where its kind is released
      return 'true';
    case 'depends':
      return released(source.grounds, String(access.mask));
    case 'withheld':
    case undefined:
      return 'false';
  }
}

function accessOf(record: RecordType, statement: Statement): TypeAccess {
  const access = statement.access.types.get(record.name);
  if (access === undefined || access.closed !== null) throw new Error(`${record.name} is closed for this role and purpose`);
  return access;
}

/** An expression: the stamp of a row of somebody who has these grounds. */
export function stampOf(grounds: string): string {
  return `(${grounds} | ${String(RELEASED_ROW | RELEASED_KIND)})`;
}

function kindCondition(access: TypeAccess, table: string): string | null {
  for (const field of access.fields.values()) {
    if (field.sort !== 'by-kind') continue;
    const cases = [...field.maskOf].map(([kind, mask]) => `WHEN '${kind}' THEN ${String(mask)}`);
    return `(CASE ${table}.${quoted(field.kindColumn)} ${cases.join(' ')} ELSE 0 END)`;
  }
  return null;
}

/** Stands for a viewer who is no member of staff, so that no assignment is theirs. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The id of whoever asks, as an expression. */
export function viewerId(statement: Statement): string {
  const { subject } = statement.asker;
  return statement.constant(isUuid(subject) ? subject : NOBODY, 'uuid');
}

/**
 * Need to know: which persons this viewer sees, whatever the role may. Looks at the stored assignments, never at the token. The persons are
 * read first, and their rows by an index on the person: among a million, those of one team would be looked for one in a thousand.
 */
export function scopeConditions(person: string, statement: Statement): string[] {
  if (statement.asker.scope === 'all') return [];
  if (statement.asker.scope === 'self') return [`${person} = ${viewerId(statement)}`];
  return [`${person} = ANY(${statement.personsInScope ?? personsOfViewer(statement)})`];
}

/** The persons that are assigned to the viewer, as an array. */
export function personsOfViewer(statement: Statement): string {
  const { scope, client, kind } = statement.asker;
  const assigned = (to: string): string =>
    `SELECT s.person_id FROM assignment s WHERE ${to} AND ${holdsNow('s')}` +
    ` AND (s.purpose IS NULL OR s.purpose = ${statement.purpose}) AND ${fromLawfulSource('s')}`;
  const teams = (): string =>
    kind === 'partner'
      ? `SELECT id FROM team WHERE client_id = ${statement.constant(client, 'text')}`
      : `SELECT team_id FROM team_member WHERE staff_id = ${viewerId(statement)}`;
  // A partner is a team of its own: whoever of the staff it acts for, their persons are not the partner's.
  const own = kind === 'partner' ? [] : [assigned(`s.staff_id = ${viewerId(statement)}`)];
  const persons = [...own, ...(scope === 'team' ? [assigned(`s.team_id IN (${teams()})`)] : [])];
  return persons.length === 0 ? `'{}'::uuid[]` : `ARRAY(${persons.join(' UNION ALL ')})`;
}
