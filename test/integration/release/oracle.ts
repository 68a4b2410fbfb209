import { loadFacts } from '../../../src/authorisation/load-facts';
import { decide } from '../../../src/decision/decide';
import type { Facts, Standing } from '../../../src/decision/facts';
import type { Policy, RolePolicy, Scope } from '../../../src/decision/policy';
import { staticVerdict, verdict, type Verdict } from '../../../src/decision/verdict';
import { PERSONAS, type PersonaName } from '../../../src/demo/cast';
import type { RecordType } from '../../../src/release/records';
import { sqlOf } from '../../../src/store/sql';
import type { Category } from '../../../src/vocabulary/categories';
import type { Classification } from '../../../src/vocabulary/classification';
import type { Purpose } from '../../../src/vocabulary/purposes';
import { runSql } from '../../support/sql';
import type { TestDatabase } from '../../support/test-database';
import type { GatewayInProcess } from './gateway-in-process';

export type Row = Record<string, unknown>;

/** Every way a role can be taken: its persona and each of its purposes. */
export interface Viewpoint {
  readonly as: PersonaName;
  readonly role: RolePolicy;
  readonly purpose: Purpose;
  readonly scope: Scope;
}

/** What the store holds, whole and unmasked, as its owner reads it. */
export interface Truth {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly facts: ReadonlyMap<string, Facts>;
  readonly personOfOrder: ReadonlyMap<unknown, string | null>;
  readonly purposeOfCampaign: ReadonlyMap<unknown, unknown>;
  readonly lawfulSources: ReadonlySet<unknown>;
}

/** Reads every row of these types, and the facts of every person. */
export async function readTruth(database: TestDatabase, inProcess: GatewayInProcess, types: readonly string[]): Promise<Truth> {
  const read = async (table: string): Promise<Row[]> =>
    (await runSql<{ row: Row }>(`${database.ownerUrl}?options=-c%20timezone%3DUTC`, `SELECT row_to_json(t) AS row FROM "${table}" t`)).map(
      ({ row }) => row,
    );
  const rows = new Map<string, Row[]>();
  for (const name of types) rows.set(name, await read(inProcess.gateway.services.records.get(name)!.table));
  const persons = rows.get('Person')!.map((row) => String(row['id']));
  return {
    rows,
    facts: await loadFacts(sqlOf(inProcess.store.pool), persons),
    personOfOrder: new Map(rows.get('Order')!.map((row) => [row['id'], row['person_id'] as string | null])),
    purposeOfCampaign: new Map((await read('campaign')).map((row) => [row['id'], row['purpose']])),
    lawfulSources: new Set((await read('source')).filter((row) => row['verdict'] === 'LAWFUL').map((row) => row['id'])),
  };
}

/** Every persona with each of its purposes. */
export function viewpoints(policy: Policy): Viewpoint[] {
  const personas = Object.entries(PERSONAS) as [PersonaName, (typeof PERSONAS)[PersonaName]][];
  return personas.flatMap(([as, persona]) => {
    const role = policy.roles.get(persona.role)!;
    return [...role.purposes].map(([purpose, scope]) => ({ as, role, purpose, scope }));
  });
}

/** What the law says of each cell, without SQL: the oracle. */
export class Oracle {
  private readonly standings = new Map<string, Standing>();
  private readonly now = Date.now();

  constructor(
    private readonly policy: Policy,
    private readonly truth: Truth,
    private readonly viewpoint: Viewpoint,
    private readonly assigned: ReadonlySet<unknown> | null,
  ) {}

  person(row: Row, record: RecordType): string | null {
    if (record.owner.sort === 'parent') return this.truth.personOfOrder.get(row['order_id']) ?? null;
    return row[record.personColumn!] as string | null;
  }

  private standing(person: string): Standing {
    let known = this.standings.get(person);
    if (known === undefined) {
      known = decide(this.truth.facts.get(person)!, this.policy, this.viewpoint.purpose, this.now);
      this.standings.set(person, known);
    }
    return known;
  }

  /** Null: about nobody. CLOSED: of a kind whose record the role may not open. */
  private category(classification: Classification, row: Row): Category | 'CLOSED' | null {
    if (classification.sort === 'not-personal') return null;
    if (classification.sort === 'personal') return classification.category;
    const kind = String(row[classification.kindColumn]);
    for (const shown of classification.showsOf[kind] ?? []) if (!this.viewpoint.role.types.has(shown.split('.')[0]!)) return 'CLOSED';
    return classification.categoryOf[kind] ?? null;
  }

  about(person: string, category: Category): Verdict {
    const { role, purpose } = this.viewpoint;
    return verdict(this.policy, role.name, purpose, category, this.standing(person));
  }

  /** The verdict on a cell; null for one that is about nobody. Of a category that the purpose does not need, not even those are shown. */
  cell(record: RecordType, field: string, row: Row): Verdict | null {
    const person = this.person(row, record);
    const category = this.category(record.fields.get(field)!.classification, row);
    if (category === null) return null;
    if (category === 'CLOSED') return { decision: 'WITHHELD', reason: 'NO_ROLE' };
    if (person !== null) return this.about(person, category);
    const known = staticVerdict(this.policy, this.viewpoint.role.name, this.viewpoint.purpose, category);
    return known.sort === 'withheld' ? { decision: 'WITHHELD', reason: known.reason } : null;
  }

  /** A row is there iff the role may open its type, its person is in scope, and some cell of it can be released. */
  row(record: RecordType, row: Row): boolean {
    if (!this.viewpoint.role.types.has(record.name)) return false;
    if (this.isForAnotherPurpose(record, row) || this.isFromUnlawfulSource(record, row)) return false;
    const person = this.person(row, record);
    if (person === null) return PERSONAS[this.viewpoint.as].kind === 'staff' && this.opens(record, row);
    const other = (row[record.otherPerson?.column ?? ''] ?? null) as string | null;
    return this.sees(record, row, person) && (other === null || this.sees(record, { ...row, [record.personColumn!]: other }, other));
  }

  private sees(record: RecordType, row: Row, person: string): boolean {
    if (this.assigned !== null && !this.assigned.has(person)) return false;
    return [...record.fields.keys()].some((field) => this.cell(record, field, row)?.decision === 'RELEASED');
  }

  /** The accounts that a person's places lead to; a place from an unlawful source is not there, and leads nowhere. */
  accountsOf(person: unknown): readonly unknown[] {
    return this.truth.rows
      .get('AccountMembership')!
      .filter((row) => row['person_id'] === person && this.comesLawfully(row))
      .map((row) => row['account_id']);
  }

  /** What was made in the name of one purpose is there for that purpose alone, and for whoever must show everything. */
  private isForAnotherPurpose(record: RecordType, row: Row): boolean {
    const made = row[record.purposeColumn ?? ''] ?? this.truth.purposeOfCampaign.get(row['campaign_id']) ?? null;
    return made !== null && made !== this.viewpoint.purpose && !['LegalCompliance', 'RightsFulfilment'].includes(this.viewpoint.purpose);
  }

  /** What is not the person's own row says itself where it came from (Codice privacy Art. 2-decies). */
  private isFromUnlawfulSource(record: RecordType, row: Row): boolean {
    return record.name !== 'Person' && !this.comesLawfully(row);
  }

  private comesLawfully(row: Row): boolean {
    const source = row['source_id'] ?? null;
    return source === null || this.truth.lawfulSources.has(source) || this.viewpoint.purpose === 'RightsFulfilment';
  }

  /** Whether anything of the row can be released for this role and purpose at all, whoever the person. */
  private opens(record: RecordType, row: Row): boolean {
    const { role, purpose } = this.viewpoint;
    return [...record.fields.values()].some(({ classification }) => {
      const category = this.category(classification, row);
      if (category === null || category === 'CLOSED') return false;
      return role.categories.has(category) && (this.policy.purposes.get(purpose)!.accepts.get(category)?.length ?? 0) > 0;
    });
  }
}
