// alone (25 s): compares every cell for every role and purpose
import { parse, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../../../src/domain/context';
import { buildLecitoSchema } from '../../../src/gateway/schema';
import { isReleased } from '../../../src/guard/rules';
import { buildGuardTree } from '../../../src/guard/tree';
import { planOperation } from '../../../src/release/plan';
import type { RecordType } from '../../../src/release/records';
import { beginRelease, releaseRoot } from '../../../src/release/release';
import { answerKey } from '../../../src/release/page';
import { plain } from '../../../src/release/plain-rows';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { assignedTo } from './assigned-to';
import { takeSomeFromUnlawfulSource } from './from-unlawful-source';
import { openGateway, type GatewayInProcess } from './gateway-in-process';
import { Oracle, readTruth, viewpoints, type Row, type Truth, type Viewpoint } from './oracle';

let database: TestDatabase;
let inProcess: GatewayInProcess;
let truth: Truth;
/** The number under which the leaf guard knows each field. */
let guardIndex: ReadonlyMap<string, number>;

/** The types with personal fields, and how each is reached: from the root, or from a row of its person. */
const REACHED: Readonly<Record<string, readonly string[]>> = {
  Person: ['people'],
  Interaction: ['interactions'],
  Opportunity: ['opportunities'],
  Order: ['orders'],
  OrderLine: ['orders', 'lines'],
  ContactPoint: ['people', 'contactPoints'],
  AccountMembership: ['people', 'memberships'],
  ConsentRecord: ['people', 'consents'],
  ConsentEvent: ['people', 'consents', 'events'],
  Objection: ['people', 'objections'],
  Restriction: ['people', 'restrictions'],
  Contract: ['people', 'contracts'],
  Lead: ['leads'],
  CampaignMember: ['people', 'campaignMemberships'],
  Case: ['cases'],
  Ticket: ['tickets'],
  Asset: ['assets'],
  Entitlement: ['entitlements'],
  Task: ['tasks'],
  Note: ['people', 'notes'],
  Attachment: ['people', 'attachments'],
  HandOff: ['handOffs'],
  TimelineEntry: ['people', 'timeline'],
  PossibleDuplicate: ['duplicates'],
  PersonMerge: ['people', 'merges'],
};

/** Has no list of all its rows; `test/integration/search` shows that a hit rests on a released cell. */
const ONLY_FOUND = ['SearchHit'];

beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  await takeSomeFromUnlawfulSource(database);
  inProcess = await openGateway(database);
  truth = await readTruth(database, inProcess, Object.keys(REACHED));
  guardIndex = new Map(buildGuardTree(buildLecitoSchema()).fields.map(({ type, field, index }) => [`${type}.${field}`, index]));
});
afterAll(async () => {
  await inProcess.close();
  await database.drop();
});

function selection(record: RecordType): string {
  const columns = [...record.fields.values()].map(({ name, kind }) =>
    kind === 'json' ? `${name} { street postalCode city province country }` : name,
  );
  return columns.join(' ');
}

/** The document that reads every field of every row of a type. */
function documentFor(name: string): { text: string; path: readonly string[] } {
  const record = inProcess.gateway.services.records.get(name)!;
  const [root = '', ...path] = REACHED[name]!;
  const extra = name === 'Person' ? 'release { field decision reason } accounts(first: 1000) { nodes { id } }' : '';
  let inner = `${selection(record)} ${extra}`;
  for (const edge of [...path].reverse()) inner = `id ${edge}(first: 1000) { nodes { ${inner} } }`;
  return {
    text: `query ($after: String) { ${root}(first: 1000, after: $after, orderBy: { field: id }) { nodes { ${inner} } pageInfo { endCursor hasNextPage } } }`,
    path,
  };
}

interface ReadPage {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every row of a type that the statement returns for a viewpoint, page by page, before any guard. */
async function readAll({ as, purpose }: Viewpoint, name: string): Promise<Row[]> {
  const { text, path } = documentFor(name);
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const context = await inProcess.contextFor({ as, purpose });
  const { schema, services } = inProcess.gateway;
  const { viewer, scope } = context.ask;
  const asker = { subject: viewer.subject, client: viewer.client, kind: viewer.kind, purpose, scope };
  const found: Row[] = [];
  let after: string | null = null;
  do {
    const variables: Record<string, unknown> = { after };
    const plan = planOperation(schema, services.records, document, operation, variables);
    const release = beginRelease(plan, context.access, asker, variables);
    await releaseRoot(
      release,
      plan.roots[0]!,
      async ({ text: sql, values }) =>
        (await inProcess.store.pool.query<{ data: string }>(`SELECT x.data::text AS data FROM (${sql}) x`, [...values])).rows[0]!.data,
    );
    const page = plain(release.answers.get(plan.roots[0]!.key)) as ReadPage | null;
    if (page === null) return found;
    found.push(...page.nodes.flatMap((node) => below(node, path)));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

function below(row: Row, [edge, ...path]: readonly string[]): Row[] {
  if (edge === undefined) return [row];
  const page = row[answerKey(edge)] as ReadPage | null;
  return page === null ? [] : page.nodes.flatMap((node) => below(node, path));
}

/** A stored value in the form in which an answer holds it. */
function shown(value: unknown, keep: readonly string[] | null): string {
  if (value === null || value === undefined) return 'null';
  if (keep === null) return JSON.stringify(value);
  return JSON.stringify(Object.fromEntries(keep.map((key) => [key, (value as Row)[key] ?? null])));
}

const ADDRESS = ['street', 'postalCode', 'city', 'province', 'country'];

/** Compares one type for one viewpoint, cell by cell; returns the differences and how many cells were compared. */
async function compare(
  viewpoint: Viewpoint,
  name: string,
  oracle: Oracle,
): Promise<{ differences: string[]; cells: number; released: number }> {
  const record = inProcess.gateway.services.records.get(name)!;
  const context: GatewayContext = await inProcess.contextFor(viewpoint);
  const got = new Map((await readAll(viewpoint, name)).map((row) => [row['id'], row]));
  const differences: string[] = [];
  let [cells, released] = [0, 0];
  for (const stored of truth.rows.get(name)!) {
    // Of an account alone: no person leads to it.
    if (REACHED[name]![0] === 'people' && oracle.person(stored, record) === null) continue;
    const row = got.get(stored['id']);
    if (oracle.row(record, stored) !== (row !== undefined))
      differences.push(`${name} ${String(stored['id'])} ${row === undefined ? 'missing' : 'leaked'}`);
    if (row === undefined) continue;
    for (const field of record.fields.values()) {
      const ruled = oracle.cell(record, field.name, stored);
      const keys = field.kind === 'json' ? ADDRESS : null;
      const expected = ruled === null || ruled.decision === 'RELEASED' ? shown(stored[field.column], keys) : 'null';
      cells += 1;
      if (ruled?.decision === 'RELEASED') released += 1;
      const passes = isReleased(row, context, guardIndex.get(field.coordinate)!);
      if (passes !== (ruled?.decision !== 'WITHHELD')) differences.push(`the guard on ${field.coordinate} of ${String(stored['id'])}`);
      const is = shown(row[field.name], keys);
      if (is !== expected) differences.push(`${field.coordinate} of ${String(stored['id'])}: ${is} instead of ${expected}`);
    }
    if (name === 'Person') differences.push(...comparePerson(row, stored, record, oracle, viewpoint));
  }
  return { differences, cells, released };
}

/** What a row tells of its own release, and the accounts that it leads to. */
function comparePerson(row: Row, stored: Row, record: RecordType, oracle: Oracle, { role }: Viewpoint): string[] {
  const differences: string[] = [];
  for (const { field, decision, reason } of row['release'] as { field: string; decision: string; reason: string | null }[]) {
    const ruled = oracle.cell(record, field, stored)!;
    const expected = ruled.decision === 'WITHHELD' ? ruled.reason : null;
    if (decision !== ruled.decision || reason !== expected)
      differences.push(`release of ${field}: ${decision} ${String(reason)} instead of ${ruled.decision} ${String(expected)}`);
  }
  const open = role.types.has('Account') && oracle.about(String(stored['id']), 'CurrentEmployment').decision === 'RELEASED';
  const page = row[answerKey('accounts')] as ReadPage | null;
  const led = (page?.nodes ?? []).map((node) => node['id']).sort();
  const expected = open ? [...oracle.accountsOf(stored['id'])].sort() : [];
  if (JSON.stringify(led) !== JSON.stringify(expected)) differences.push(`accounts of ${String(stored['id'])}`);
  return differences;
}

describe('the mask of the statement equals the decision', () => {
  it('for every role, purpose, type, field and person of the demo', async () => {
    const differences: string[] = [];
    const totals = { viewpoints: 0, cells: 0, released: 0 };
    for (const viewpoint of viewpoints(inProcess.policy)) {
      const oracle = new Oracle(inProcess.policy, truth, viewpoint, await assignedTo(database, viewpoint));
      totals.viewpoints += 1;
      for (const name of Object.keys(REACHED)) {
        const result = await compare(viewpoint, name, oracle);
        totals.cells += result.cells;
        totals.released += result.released;
        differences.push(...result.differences.map((each) => `${viewpoint.as} ${viewpoint.purpose}: ${each}`));
      }
    }
    expect(differences.slice(0, 20)).toEqual([]);
    expect(totals.viewpoints).toBe(18);
    expect(totals.cells).toBeGreaterThan(300_000);
    expect(totals.released).toBeGreaterThan(100_000);
  }, 90_000);

  it('covers every type that holds personal data', () => {
    const types = [...inProcess.gateway.services.records.values()].filter(({ owner }) => owner.sort !== 'nobody').map(({ name }) => name);
    expect(types.sort()).toEqual([...Object.keys(REACHED), ...ONLY_FOUND].sort());
  });
});
