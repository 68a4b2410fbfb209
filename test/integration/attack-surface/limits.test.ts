import { statementsTo } from '../../support/statements';
import { startProductionGateway, type ProductionGateway } from './production-gateway';

let production: ProductionGateway;
let token: string;

beforeAll(async () => {
  production = await startProductionGateway();
  token = await production.tokenFor('customer-service');
});
afterAll(() => production.close());

const many = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join(' ');
const roots = (count: number): string => `{ ${many(count, (index) => `r${String(index)}: people(first: 1) { nodes { id } }`)} }`;
const aliases = (count: number): string => `{ people(first: 1) { nodes { ${many(count, (index) => `a${String(index)}: id`)} } } }`;
const directives = (count: number): string => `{ people(first: 1) { nodes { ${many(count, () => 'id @include(if: true)')} } } }`;
const THREE_LEVELS = 'interactions(first: 1) { nodes { person { ';
const levels = (extra: string): string => `{ people(first: 1) { nodes { ${THREE_LEVELS.repeat(4)} ${extra} ${'} } }'.repeat(4)} } } }`;
/** Five tokens stand beside the names. */
const tokens = (count: number): string => `{ me { ${many(count - 5, () => 'role')} } }`;
const page = (first: number): string => `interactions(first: ${String(first)}) { nodes { id } }`;

async function answerTo(document: string): Promise<readonly [number, string | undefined, string | undefined]> {
  const { status, errors } = await production.gateway.graphql(document, { token, purpose: 'CustomerCare' });
  return [status, errors[0]?.extensions.code, errors[0]?.extensions.detail];
}

it.each([
  ['levels', levels('id'), levels('address { city }'), 'At most 15 levels.'],
  ['aliases', aliases(60), aliases(61), 'At most 60 aliases.'],
  ['directives', directives(50), directives(51), 'At most 50 directives.'],
  ['root fields', roots(20), roots(21), 'At most 20 root fields.'],
  [
    'rows',
    `{ people(first: 300) { nodes { ${page(332)} } } }`,
    `{ people(first: 300) { nodes { ${page(333)} } } }`,
    'At most 100000 rows.',
  ],
])(
  'of as many %s as there may be an operation runs; one more is refused before the store is asked',
  async (_what, most, tooMany, detail) => {
    expect(await answerTo(most)).toEqual([200, undefined, undefined]);
    const sent = await statementsTo(production.gateway.database, async () => {
      expect(await answerTo(tooMany)).toEqual([400, 'TOO_EXPENSIVE', detail]);
    });
    expect(sent.map(({ application }) => application)).toEqual(['lecito access log']);
  },
);

it('a document of as many tokens as there may be is read, be it that nobody compares so many fields; of one more it is not', async () => {
  expect(await answerTo(tokens(4000))).toEqual([400, 'INVALID_DOCUMENT', 'Validation aborted.']);
  expect(await answerTo(tokens(4001))).toEqual([400, 'INVALID_DOCUMENT', expect.stringContaining('4000 tokens')]);
});
