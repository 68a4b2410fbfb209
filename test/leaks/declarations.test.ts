import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Field } from 'type-graphql';
import { CAST } from '../../src/demo/cast';
import { Person } from '../../src/domain/people/person.entity';
import { classificationsOf, NotPersonal, type Classification } from '../../src/vocabulary/classification';
import { runSql } from '../support/sql';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import { DPO, MARKETING, SECRETS, VICTIM, type Attacker } from './attacker';

let database: TestDatabase;
let gateway: TestGateway;
beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  gateway = await startTestGateway({ database });
});
afterAll(async () => {
  await gateway.close();
  await database.drop();
});

/** What type-graphql was told by the decorators: the fields of the graph, by class. */
interface DeclaredField {
  readonly target: unknown;
  readonly name: string;
  schemaName: string;
}
interface Declarations {
  readonly fields: DeclaredField[];
  readonly objectTypes: ReadonlyArray<{ readonly target: unknown; readonly fields: DeclaredField[] }>;
}
function declarations(): Declarations {
  return (globalThis as unknown as { TypeGraphQLMetadataStorage: Declarations }).TypeGraphQLMetadataStorage;
}
function declaredField(name: string): DeclaredField {
  return declarations().fields.find((field) => field.target === Person && field.name === name)!;
}
const classified = classificationsOf(Person) as Map<string, Classification>;

/** Does something to the declarations, tries to start a gateway on them, and takes it back. */
async function startedWith(change: () => () => void, environment: NodeJS.ProcessEnv = {}): Promise<unknown> {
  const takeBack = change();
  try {
    const started = await startTestGateway({ database, environment });
    await started.close();
    return 'started';
  } catch (error) {
    return error;
  } finally {
    takeBack();
  }
}

/** Starts a gateway with the policy changed in one place. */
async function startedWithPolicy(written: string, changed: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'lecito-policy-'));
  try {
    const text = await readFile(join(gateway.config.policyFolder, 'policy.yaml'), 'utf8');
    expect(text).toContain(written);
    await writeFile(join(folder, 'policy.yaml'), text.replace(written, changed));
    return await startedWith(() => () => undefined, { LECITO_POLICY: folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('Directus GHSA-9x5g', () => {
  // There a grant named the field, and outlived it: who deleted `secret` and made another field of that name had granted it already.
  // Here a grant names a category, the word for it stands on the column itself, and goes with the column.
  it('a field made again under an old name has no grant until somebody classifies it: the gateway does not start', async () => {
    const madeAgain = (): (() => void) => {
      const classification = classified.get('jobTitle')!;
      classified.delete('jobTitle');
      return () => classified.set('jobTitle', classification);
    };
    expect(String(await startedWith(madeAgain))).toContain('UNCLASSIFIED_FIELD Person.jobTitle');
    expect(await startedWith(() => () => undefined)).toBe('started');
  });

  it.each([
    ['a field', 'categories: [Name, PhysicalAddress, TelephoneNumber]', 'categories: [Name, phone]', '"phone" is not a known category'],
    [
      'a field, by its own key',
      '    types: [Person, PostalAddress]\n',
      '    types: [Person]\n    fields: [phone]\n',
      'not a known name here',
    ],
    [
      'a category that is no more',
      'categories: [Name, PhysicalAddress',
      'categories: [Name, ShoeSize',
      '"ShoeSize" is not a known category',
    ],
    ['a type that is no more', 'types: [Person, PostalAddress]', 'types: [Person, Household]', '"Household" is not a known type'],
  ])('a policy that grants %s refuses the start, so that no grant waits for its object', async (_what, written, changed, because) => {
    expect(String(await startedWithPolicy(written, changed))).toContain(because);
  });

  it('a column dropped and made again in the store is no more open than before', async () => {
    const sql = (text: string): Promise<unknown> => runSql(database.superuserUrl, text);
    await sql(`CREATE TABLE kept AS SELECT id, phone FROM person; ALTER TABLE person ADD COLUMN secret text DEFAULT 's3cret';
      ALTER TABLE person RENAME COLUMN phone TO phone_once; ALTER TABLE person ADD COLUMN phone text;
      UPDATE person SET phone = kept.phone FROM kept WHERE kept.id = person.id`);
    const ask = async (attacker: Attacker): Promise<unknown> =>
      (await gateway.graphql<{ person: unknown }>(`{ person(id: "${VICTIM}") { phone } }`, attacker)).data?.person;
    expect([await ask(DPO), await ask(MARKETING)]).toEqual([{ phone: SECRETS.phone }, { phone: null }]);
    for (const field of ['secret', 'phone_once', 'phoneOnce']) {
      const { status, text } = await gateway.graphql(`{ person(id: "${VICTIM}") { ${field} } }`, DPO);
      expect([status, text.includes('s3cret')]).toEqual([400, false]);
    }
    await sql(
      'ALTER TABLE person DROP COLUMN phone, DROP COLUMN secret; ALTER TABLE person RENAME COLUMN phone_once TO phone; DROP TABLE kept',
    );
  });
});

describe('Apollo Router CVE-2025-64347', () => {
  // There a directive that protected a field was looked for under its usual name: imported under another, it protected nothing. Here the
  // rule is no name but the object that guards the field, and a field under a name that nobody classified refuses the start.
  it('a field renamed in the graph loses no protection: the gateway does not start', async () => {
    const renamed = (): (() => void) => {
      const field = declaredField('email');
      field.schemaName = 'mail';
      return () => (field.schemaName = 'email');
    };
    expect(String(await startedWith(renamed))).toContain('UNCLASSIFIED_FIELD Person.mail');
  });

  it.each([
    ['under the name of a released field', 'givenName: phone email: birthDate', { givenName: null, email: null }],
    ['under the name of the key', 'id: phone', { id: null }],
    ['under the names of the gateway’s own marks', '_g: phone _p: phone', { _g: null, _p: null }],
    ['in a fragment', '...Part', { number: null }],
  ])('a withheld field asked for %s stays withheld, and the released one is what it is called', async (_what, fields, expected) => {
    const document = `{ person(id: "${VICTIM}") { ${fields} name: givenName } } ${fields === '...Part' ? 'fragment Part on Person { number: phone }' : ''}`;
    const { data, errors } = await gateway.graphql(document, MARKETING);
    expect({ data, errors }).toEqual({ data: { person: { ...expected, name: CAST.giulia.givenName } }, errors: [] });
  });
});

describe('Apollo Router GHSA-m8jr', () => {
  // There a field computed from a protected one (`@requires`) was fetched without the rights that the protected one needs. Here a field
  // is a column, with a category of its own, or a way to other rows: nothing is computed from what the reader may not read.
  it('a field computed from others refuses the start, even if its author calls it nobody’s data', async () => {
    const derived = (): (() => void) => {
      Field(() => String, { nullable: true })(Person.prototype, 'monogram');
      NotPersonal('only two letters')(Person.prototype, 'monogram');
      const ofPerson = declarations().objectTypes.find(({ target }) => target === Person)!.fields;
      ofPerson.push({ ...declarations().fields.pop()!, ...{ params: [], middlewares: [], directives: [], extensions: {} } });
      return () => {
        ofPerson.pop();
        classified.delete('monogram');
      };
    };
    expect(String(await startedWith(derived))).toContain('UNCLASSIFIED_FIELD Person.monogram');
  });

  interface Order {
    readonly total: number | null;
    readonly lines: { readonly nodes: ReadonlyArray<{ readonly quantity: number | null; readonly unitPrice: number | null }> } | null;
  }
  async function ordersFor(attacker: Attacker): Promise<Order[]> {
    const orders = 'orders(first: 9) { nodes { total lines(first: 5) { nodes { quantity unitPrice } } } }';
    const { data, errors } = await gateway.graphql<{ people: { nodes: ReadonlyArray<{ orders: { nodes: Order[] } | null }> } }>(
      `{ people(first: 1000) { nodes { ${orders} } } }`,
      attacker,
    );
    expect(errors).toEqual([]);
    return data!.people.nodes.flatMap(({ orders: some }) => some?.nodes ?? []);
  }

  it.each([
    ['sales', 'CustomerRelationshipManagement'],
    ['sales', 'AccountManagement'],
    ['sales', 'CustomerOrderManagement'],
    ['marketing', 'CommercialResearch'],
    ['customer-service', 'CustomerCare'],
    ['customer-service', 'CustomerClaimsManagement'],
    ['support', 'RepairImpairments'],
    ['dpo', 'RightsFulfilment'],
  ] as const)('the total of an order is released to %s for %s only with the lines that it is the sum of', async (as, purpose) => {
    const orders = await ordersFor({ as, purpose });
    expect(orders.length).toBeGreaterThan(0);
    for (const { total, lines } of orders) {
      const open =
        lines !== null && lines.nodes.length > 0 && lines.nodes.every(({ unitPrice, quantity }) => unitPrice !== null && quantity !== null);
      expect(total !== null).toBe(open);
    }
  });

  it('a part of an address, and a way through a membership, need what the address and the membership need', async () => {
    const document = '{ people(first: 200) { nodes { address { city country } accounts { totalCount nodes { id } } } } }';
    interface Row {
      readonly address: object | null;
      readonly accounts: object | null;
    }
    const rowsFor = async (attacker: Attacker): Promise<Row[]> =>
      (await gateway.graphql<{ people: { nodes: Row[] } }>(document, attacker)).data!.people.nodes;
    const relations = await rowsFor({ as: 'sales', purpose: 'CustomerRelationshipManagement' });
    expect(relations.some(({ address, accounts }) => address !== null && accounts !== null)).toBe(true);
    const orders = await rowsFor({ as: 'sales', purpose: 'CustomerOrderManagement' });
    expect(orders.length).toBeGreaterThan(10);
    expect(orders.every(({ accounts }) => accounts === null)).toBe(true);
    const accounts = await rowsFor({ as: 'sales', purpose: 'AccountManagement' });
    expect(accounts.length).toBeGreaterThan(10);
    expect(accounts.every(({ address }) => address === null)).toBe(true);
  });
});
