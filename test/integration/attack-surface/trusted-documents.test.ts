import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { CAST } from '../../../src/demo/cast';
import { buildLecitoSchema } from '../../../src/gateway/schema';
import { readTrustedDocuments } from '../../../src/gateway/trusted-documents';
import {
  CreateOpportunityDocument,
  MeDocument,
  PersonDocument,
  PeopleDocument,
  RecordConsentDocument,
} from '../../support/generated/operations';
import { eventsOf } from '../../support/events-of';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';

const FOLDER = join(__dirname, '..', '..', '..', 'schema', 'operations');
const asSales = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
const REFUSED = [400, null, ['OPERATION_NOT_TRUSTED']];

describe('a gateway with trusted documents', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ environment: { LECITO_TRUSTED_DOCUMENTS: FOLDER } });
  });
  afterAll(() => gateway.close());

  const outcome = async (document: Parameters<TestGateway['graphql']>[0], request: Parameters<TestGateway['graphql']>[1] = asSales) => {
    const { status, data, errors } = await gateway.graphql(document, request);
    return [status, data, errors.map(({ extensions }) => extensions.code)];
  };

  type Body = { data?: unknown; errors?: { extensions: { code: string } }[] };

  async function send(request: object): Promise<{ status: number; body: Body }> {
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await gateway.tokenFor('sales')}`,
        'x-purpose': asSales.purpose,
      },
      body: JSON.stringify({ variables: { first: 1 }, ...request }),
    });
    return { status: answer.status, body: (await answer.json()) as Body };
  }

  const hashed = (text: string, version = 1) => ({
    extensions: { persistedQuery: { version, sha256Hash: createHash('sha256').update(text).digest('hex') } },
  });

  /** Sends a hash in place of a text, as Apollo Client's persisted-queries link does. */
  const byHash = (text: string) => send(hashed(text));

  it('runs them, however they are written', async () => {
    const { data, errors } = await gateway.graphql(PersonDocument, { ...asSales, variables: { id: CAST.giulia.id } });
    expect([errors, data?.person?.givenName]).toEqual([[], 'Giulia']);
    const squeezed = print(MeDocument).replaceAll(/\s+/g, ' ');
    expect((await gateway.graphql(`# mine\n${squeezed}`, asSales)).errors).toEqual([]);
  });

  it('takes fragments in any order', async () => {
    const [operation, fragment] = RecordConsentDocument.definitions;
    const turned = `${print(fragment!)}\n${print(operation!)}`;
    const answer = await gateway.graphql(turned, { ...asSales, variables: { input: {} } });
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT']);
  });

  it('runs them by their hash alone', async () => {
    const { status, body } = await byHash(print(PeopleDocument));
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(body.data).toHaveProperty('people.nodes.0.givenName');
  });

  it('knows no other hash, and learns none', async () => {
    const text = '{ me { subject } }';
    const refused = { status: 400, body: { errors: [{ extensions: { code: 'OPERATION_NOT_TRUSTED' } }] } };
    expect(await byHash(text)).toMatchObject(refused);
    await send({ query: text, ...hashed(text) });
    expect(await byHash(text)).toMatchObject(refused);
  });

  it.each([
    ['another operation', '{ me { subject } }'],
    ['one with a field more', print(MeDocument).replace('subject', 'subject __typename')],
    ['one with another literal', print(PeopleDocument).replace('= 25', '= 1000')],
    ['two at once', `${print(MeDocument)} ${print(PeopleDocument)}`],
    ['one with a directive', print(MeDocument).replace('subject', 'subject @include(if: true)')],
    ['introspection', '{ __schema { types { name } } }'],
  ])('refuses %s', async (_what, document) => {
    expect(await outcome(document)).toEqual(REFUSED);
  });

  it('answers alike whether or not a document fits the schema, or is one at all', async () => {
    const answers = await Promise.all(
      [
        '{ people { nodes { taxCode } } }',
        '{ people { nodes { taxKode shoe } } }',
        '{ people',
        `{ me { ${'subject '.repeat(5000)} } }`,
        'subscription ($no: Boolean!) { timelineChanged(personId: "x") @skip(if: $no) { id } }',
      ].map(async (document) => (await gateway.graphql(document, asSales)).text),
    );
    expect(new Set(answers).size).toBe(1);
  });

  it.each([
    ['another text', { query: '{ me { subject } }', ...hashed(print(MeDocument)) }],
    ['another text that fits no schema', { query: '{ shoe }', ...hashed(print(MeDocument)) }],
    ['its own text', { query: '{ me { subject } }', ...hashed('{ me { subject } }') }],
    ['no text, by a version that there is not', hashed(print(MeDocument), 2)],
    ['no text, of nothing', hashed('')],
    ['nothing at all', {}],
  ])('refuses a hash with %s as it refuses any other, and records the refusal', async (_what, request) => {
    const events = await eventsOf(gateway.database, async () => {
      expect(await send(request)).toEqual({
        status: 400,
        body: {
          errors: [
            { message: expect.any(String) as string, extensions: { code: 'OPERATION_NOT_TRUSTED', it: expect.any(String) as string } },
          ],
        },
      });
    });
    expect(events).toMatchObject([
      { outcome: 'REFUSED', code: expect.stringMatching(/^(OPERATION_NOT_TRUSTED|INVALID_DOCUMENT)$/) as string },
    ]);
  });

  it('refuses one for a purpose that it does not declare, and records the refusal', async () => {
    const asDpo = { as: 'dpo', purpose: 'RightsFulfilment' } as const;
    const { status, errors } = await gateway.graphql('query CreateOpportunity { me { subject } }', asDpo);
    expect([status, errors[0]?.extensions.detail]).toEqual([400, undefined]);
    const answer = await gateway.graphql(CreateOpportunityDocument, asDpo);
    expect([answer.status, answer.errors[0]?.extensions.code, answer.errors[0]?.extensions.detail]).toEqual([
      400,
      'OPERATION_NOT_TRUSTED',
      'The operation does not declare this purpose.',
    ]);
    expect(
      await runSql(
        gateway.database.ownerUrl,
        "SELECT outcome, purpose FROM access_event_in_full WHERE operation_name = 'CreateOpportunity' AND code = 'OPERATION_NOT_TRUSTED' AND purpose = 'RightsFulfilment'",
      ),
    ).toHaveLength(2);
  });
});

describe('the folder of trusted documents', () => {
  const schema = buildLecitoSchema();
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lecito-documents-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const reading = async (text: string): Promise<() => unknown> => {
    await writeFile(join(folder, 'one.graphql'), text);
    return () => readTrustedDocuments(folder, schema);
  };

  it('as published is without a fault, and every operation has its purposes', () => {
    const trusted = readTrustedDocuments(FOLDER, schema);
    expect(trusted.purposesOf(MeDocument)?.size).toBeGreaterThan(10);
    expect(trusted.purposesOf(parse('{ me { subject } }'))).toBeNull();
  });

  it.each([
    ['declares no purpose', 'query A { me { subject } }', 'A declares no purpose'],
    ['declares none that exists', '# purposes: Nonsense\nquery A { me { subject } }', 'A: Nonsense is no purpose.'],
    ['has no name', '# purposes: DirectMarketing\n{ me { subject } }', 'Every operation needs a name.'],
    ['is there twice', '# purposes: DirectMarketing\nquery A { me { subject } } query A { me { kind } }', 'A is there twice.'],
    ['does not parse', 'query A {', 'Syntax Error'],
    ['does not fit the schema', '# purposes: DirectMarketing\nquery A { me { shoe } }', 'A: Cannot query field "shoe" on type "Viewer"'],
    [
      'is a stream on a condition',
      '# purposes: DirectMarketing\nsubscription A($no: Boolean!) { timelineChanged(personId: "x") @skip(if: $no) { id } }',
      'A: A subscription takes no @skip',
    ],
    [
      'asks for too much',
      `# purposes: DirectMarketing\nquery A { ${Array.from({ length: 21 }, (_, n) => `a${n}: me { subject }`).join(' ')} }`,
      'A: At most 20 root fields.',
    ],
    ['is none', '# nothing here\nfragment F on Viewer { subject }', 'There is no operation.'],
  ])('stops the start when an operation %s', async (_what, text, fault) => {
    expect(await reading(text)).toThrow(fault);
  });

  it('stops the start when it is not there', () => {
    expect(() => readTrustedDocuments(join(folder, 'nowhere'), schema)).toThrow('cannot be read; set LECITO_TRUSTED_DOCUMENTS');
  });

  it('names every fault at once', async () => {
    expect(await reading('query A { me { shoe } }')).toThrow(/shoe[^]*declares no purpose/);
  });

  it('takes the nearest purposes before an operation, over several lines', async () => {
    const text =
      '# purposes: DirectMarketing\nquery A { me { subject } }\n\n# purposes: CustomerCare,\n# purposes: LegalCompliance\n# What it is for.\nquery B { me { kind } }\nquery C { me { role } }';
    const trusted = (await reading(text))() as ReturnType<typeof readTrustedDocuments>;
    const purposes = (document: string): string[] => [...(trusted.purposesOf(parse(document)) ?? [])];
    expect(purposes('query A { me { subject } }')).toEqual(['DirectMarketing']);
    expect(purposes('query B { me { kind } }')).toEqual(['CustomerCare', 'LegalCompliance']);
    expect(purposes('query C { me { role } }')).toEqual(['CustomerCare', 'LegalCompliance']);
  });
});
