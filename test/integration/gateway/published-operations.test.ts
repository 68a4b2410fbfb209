import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, Kind, parse, print, separateOperations, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { CAST, PERSONAS, type PersonaName } from '../../../src/demo/cast';
import { buildLecitoSchema } from '../../../src/gateway/schema';
import { readTrustedDocuments } from '../../../src/gateway/trusted-documents';
import { loadPolicy } from '../../../src/store/load-policy';
import type { Purpose } from '../../../src/vocabulary/purposes';
import type { Answer } from '../../support/graphql-client';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';

const ROOT = join(__dirname, '..', '..', '..');
const FOLDER = join(ROOT, 'schema', 'operations');
const policy = loadPolicy(join(ROOT, 'policy'));
const schema = buildLecitoSchema();
const trusted = readTrustedDocuments(FOLDER, schema);

interface Published {
  readonly name: string;
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
  readonly purposes: readonly Purpose[];
}

const files = readdirSync(FOLDER).map((file) => parse(readFileSync(join(FOLDER, file), 'utf8')));
const published = Object.entries(separateOperations(concatAST(files))).map(([name, document]): Published => {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  return { name, operation, document, purposes: [...(trusted.purposesOf(document) ?? [])] };
});

function rootFields({ operation }: Published): string[] {
  return operation.selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []));
}

/** Who of the cast may declare the purpose. */
function personasFor(purpose: Purpose): PersonaName[] {
  return (Object.keys(PERSONAS) as PersonaName[]).filter((name) => policy.roles.get(PERSONAS[name].role)?.purposes.has(purpose));
}

describe('the published operations are enough for a department whose frontend may send no others', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ environment: { LECITO_TRUSTED_DOCUMENTS: FOLDER } });
  });
  afterAll(() => gateway.close());

  it('each root field of the graph stands in one of them', () => {
    const asked = new Set(published.flatMap(rootFields));
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    expect(roots.flatMap((type) => Object.keys(type?.getFields() ?? {})).filter((field) => !asked.has(field))).toEqual([]);
  });

  /** What of an answer was closed whatever the record: root fields, and parts of a morning. */
  function closed({ errors, extensions }: Answer<unknown>): string[] {
    const withheld = (extensions['release'] ?? []) as ReadonlyArray<{ readonly field: string; readonly reason: string }>;
    const roots = withheld.filter(({ field }) => /^(Query|[A-Z]\w*View)\./.test(field));
    return [...errors.map(({ extensions: { code } }) => code), ...roots.map(({ field, reason }) => `${field}:${reason}`)];
  }

  const queries = published.filter(({ operation }) => operation.operation === 'query');
  it.each(queries)('$name is answered whole to somebody, for each purpose that it declares', async ({ document, purposes, operation }) => {
    const known: Readonly<Record<string, unknown>> = {
      ...{ first: 2, id: CAST.giulia.id, person: CAST.giulia.id, text: 'giulia', channel: 'EMAIL' },
      ...{ field: 'email', role: 'sales', purpose: 'CustomerRelationshipManagement' },
    };
    const partly: object[] = [];
    for (const purpose of purposes) {
      const variables = Object.fromEntries(
        operation.variableDefinitions?.map(({ variable: { name } }) => [name.value, known[name.value]]) ?? [],
      );
      const answers = personasFor(purpose).map((as) => gateway.graphql(print(document), { as, purpose, variables }));
      const least = (await Promise.all(answers)).map(closed).sort((one, other) => one.length - other.length)[0];
      if (least?.length !== 0) partly.push({ purpose, closed: least });
    }
    expect(partly).toEqual([]);
  });

  const commands = published.filter(({ operation }) => operation.operation === 'mutation');
  it.each(commands)('$name may be performed by somebody, for each purpose that it declares', (command) => {
    const idle = command.purposes.filter(
      (purpose) =>
        ![...policy.roles.values()].some(
          ({ purposes, commands }) => purposes.has(purpose) && rootFields(command).every((field) => commands.has(field)),
        ),
    );
    expect(idle).toEqual([]);
  });
});
