import { ERRORS } from '../../src/errors';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import { BAD_BODIES } from './bad-input/bad-bodies';
import { BAD_DOCUMENTS } from './bad-input/bad-documents';
import { BAD_HEADERS } from './bad-input/bad-headers';
import { send, type BadRequest } from './bad-input/bad-request';
import { BAD_VARIABLES } from './bad-input/bad-variables';

const CORPUS: readonly BadRequest[] = [...BAD_HEADERS, ...BAD_BODIES, ...BAD_DOCUMENTS, ...BAD_VARIABLES];

/** What only somebody inside the process should see: a frame of a stack, a path, a statement, a connection. */
const INSIDE = /stacktrace|\n\s+at |node_modules|\/src\/|\/dist\/|\.(ts|js):\d|\bSELECT\b|lecito_gateway|postgres(ql)?:\/\//;

let gateway: TestGateway;
let lawful: Readonly<Record<string, string>>;

beforeAll(async () => {
  gateway = await startTestGateway();
  lawful = {
    'content-type': 'application/json',
    authorization: `Bearer ${await gateway.tokenFor('sales')}`,
    'x-purpose': 'CustomerRelationshipManagement',
  };
});
afterAll(() => gateway.close());

/** The codes of a body of errors; a body that is none (the answer of Node's own parser, a health check) has none. */
function codesOf(text: string): readonly string[] {
  if (!text.startsWith('{')) return [];
  const { errors = [] } = JSON.parse(text) as { errors?: readonly { extensions?: { code?: string } }[] };
  return errors.flatMap(({ extensions }) => extensions?.code ?? []);
}

describe('malformed requests', () => {
  it('are more than two hundred', () => {
    expect(new Set(CORPUS.map(({ what }) => what)).size).toBe(CORPUS.length);
    expect(CORPUS.length).toBeGreaterThan(200);
  });

  it.each(CORPUS.map((bad) => [bad.what, bad] as const))('%s', async (_what, bad) => {
    const { status, text } = await send(new URL(gateway.url), lawful, bad);
    expect({ status, text: status >= 200 && status < 500 ? '' : text }).toEqual({ status, text: '' });
    expect(text).not.toMatch(INSIDE);
    for (const code of codesOf(text)) {
      expect(Object.keys(ERRORS)).toContain(code);
      expect(ERRORS[code as keyof typeof ERRORS].status).toBeLessThan(500);
    }
  });

  it('are refused, most of them: the corpus is not turned away at the door alone', async () => {
    const answers = await Promise.all(BAD_DOCUMENTS.slice(0, 20).map((bad) => send(new URL(gateway.url), lawful, bad)));
    expect(new Set(answers.flatMap(({ text }) => codesOf(text)))).toEqual(new Set(['INVALID_DOCUMENT']));
  });

  it('change nothing for those who come after', async () => {
    const { status, errors, data } = await gateway.graphql('{ people(first: 1) { nodes { givenName } } }', {
      as: 'sales',
      purpose: 'CustomerRelationshipManagement',
    });
    expect([status, errors]).toEqual([200, []]);
    expect(data).toHaveProperty('people.nodes.0.givenName');
    expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200);
  });
});
