import { CAST } from '../../src/demo/cast';
import { runSql } from '../support/sql';
import { statementsTo } from '../support/statements';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import type { Answer } from '../support/graphql-client';

const PERSON = { as: 'person', purpose: 'RightsFulfilment' } as const;
const DPO = { as: 'dpo', purpose: 'RightsFulfilment' } as const;
const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;
/** The longest text of a filter, and the longest pattern. */
const TEXT = 'x'.repeat(2000);
const PATTERN = 'x'.repeat(200);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

type Asker = typeof PERSON | typeof DPO | typeof MARKETING;

/** The answer, and how many statements read the store for it. */
async function asked(document: string, variables: object, asker: Asker = PERSON): Promise<{ answer: Answer<unknown>; reads: number }> {
  let answer: Answer<unknown> | null = null;
  const sent = await statementsTo(gateway.database, async () => {
    answer = await gateway.graphql(document, { ...asker, variables: { ...variables } });
  });
  return { answer: answer!, reads: sent.filter(({ application }) => application === 'lecito gateway').length };
}

const faultsOf = ({ errors }: Answer<unknown>): unknown[] => errors.map(({ extensions: { code, field, detail } }) => [code, field, detail]);
const many = (length: number, text = ''): string[] => Array.from({ length }, (_, index) => `${text}${String(index)}`);

const OPERATORS = [
  ['familyName', 'eq', '$t: String', TEXT],
  ['familyName', 'in', '$t: [String!]', ['Rossi', TEXT]],
  ['familyName', 'startsWith', '$t: String', PATTERN],
  ['familyName', 'contains', '$t: String', PATTERN],
  ['interests', 'has', '$t: String', TEXT],
  ['id', 'eq', '$t: ID', TEXT],
  ['id', 'in', '$t: [ID!]', ['Rossi', TEXT]],
] as const;

const longer = (value: string | readonly string[]): string | string[] =>
  typeof value === 'string' ? `${value}x` : value.map((each) => (each === TEXT ? `${each}x` : each));

describe('a filter', () => {
  it.each(OPERATORS)(
    'takes the longest text for %s: { %s }, and refuses a longer one before any SQL',
    async (field, operator, variable, t) => {
      const document = `query (${variable}) { first: people(first: 1) { totalCount } people(filter: { ${field}: { ${operator}: $t } }) { totalCount } }`;
      const { answer } = await asked(document, { t });
      expect([faultsOf(answer), answer.data]).toEqual([[], expect.objectContaining({ people: { totalCount: 0 } })]);
      const refused = await asked(document, { t: longer(t) });
      const most = t === PATTERN ? 200 : 2000;
      expect(faultsOf(refused.answer)).toEqual([['INVALID_INPUT', `filter.${field}.${operator}`, `At most ${String(most)} characters.`]]);
      expect(refused.reads).toBe(0);
    },
  );

  it.each([
    ['familyName', '[String!]', many(1000)],
    ['id', '[ID!]', many(1000, 'no uuid ')],
    ['version', '[Int!]', many(1000).map(Number)],
  ])('takes a thousand values for %s: { in }, and refuses one more before any SQL', async (field, type, t) => {
    const document = `query ($t: ${type}) { people(filter: { ${field}: { in: $t } }) { totalCount } }`;
    expect(faultsOf((await asked(document, { t })).answer)).toEqual([]);
    const refused = await asked(document, { t: [...t, t[0]] });
    expect(faultsOf(refused.answer)).toEqual([['INVALID_INPUT', `filter.${field}.in`, 'At most 1000 values.']]);
    expect(refused.reads).toBe(0);
  });

  it('finds the longest value in one line that can be stored', async () => {
    await runSql(gateway.database.ownerUrl, 'UPDATE person SET job_title = $2 WHERE id = $1', [CAST.giulia.id, TEXT]);
    const document = 'query ($t: String) { people(filter: { jobTitle: { eq: $t } }) { nodes { id } } }';
    expect((await asked(document, { t: TEXT }, DPO)).answer.data).toEqual({ people: { nodes: [{ id: CAST.giulia.id }] } });
  });
});

describe('the filters of an operation', () => {
  const TOO_MUCH = 'At most 100000 characters in all filters and cursors together.';
  /** 20,000 characters. */
  const t = many(10).map(() => TEXT);
  const interactions = (alias: string): string => `${alias}: interactions(first: 1, filter: { subject: { in: $t } }) { totalCount }`;

  it.each([
    ['side by side', (lists: string[]) => `query ($t: [String!]) { ${lists.join(' ')} }`],
    ['below rows', (lists: string[]) => `query ($t: [String!]) { people(first: 1) { nodes { ${lists.join(' ')} } } }`],
    ['below one row', (lists: string[]) => `query ($t: [String!]) { person(id: "${CAST.giulia.id}") { ${lists.join(' ')} } }`],
  ])('hold at most so much together, %s, however often one value is named', async (_where, documentOf) => {
    const lists = ['a', 'b', 'c', 'd', 'e'].map(interactions);
    expect(faultsOf((await asked(documentOf(lists), { t })).answer)).toEqual([]);
    const refused = await asked(documentOf([...lists, interactions('f')]), { t });
    expect(faultsOf(refused.answer)).toEqual([['INVALID_INPUT', 'filter.subject.in', TOO_MUCH]]);
    expect(refused.reads).toBe(0);
  });

  it('and that of a mutation hold no more', async () => {
    const draft = 'mutation { draftCampaign(input: { name: "x", channel: EMAIL, bodyTemplate: "x" }) { id } }';
    const { data } = await gateway.graphql<{ draftCampaign: { id: string } }>(draft, MARKETING);
    const filter = Object.fromEntries(
      ['givenName', 'familyName', 'email', 'phone', 'language', 'jobTitle'].map((name) => [name, { in: t }]),
    );
    const document = `mutation ($f: PersonFilter) { addCampaignMembers(input: { id: "${data!.draftCampaign.id}", expectedVersion: 1, filter: $f }) { id } }`;
    expect(faultsOf((await asked(document, { f: filter }, MARKETING)).answer)).toEqual([
      ['INVALID_INPUT', 'input.filter.jobTitle.in', TOO_MUCH],
    ]);
  });

  it('are refused at once where one text of a megabyte stands in hundreds of conditions, and others are answered', async () => {
    const of = (names: string[]): string => `filter: { ${names.map((name) => `${name}: { in: $t }`).join(', ')} }`;
    const lists = {
      cases: ['number', 'subject', 'description', 'answer'],
      interactions: ['subject', 'summary', 'outcome'],
      tickets: ['subject', 'description', 'resolution', 'number'],
    };
    const below = Object.entries(lists).map(([list, names]) => `${list}(first: 1, ${of(names)}) { nodes { id } }`);
    const people = of(['familyName', 'givenName', 'email', 'phone', 'jobTitle', 'language', 'taxCode']);
    const roots = many(20, 'a').map((alias) => `${alias}: people(first: 1, ${people}) { nodes { ...F } }`);
    const document = `query ($t: [String!]) { ${roots.join(' ')} } fragment F on Person { id ${below.join(' ')} }`;
    const attack = await asked(document, { t: ['x'.repeat(980_000)] });
    expect(faultsOf(attack.answer)).toEqual([['INVALID_INPUT', 'filter.givenName.in', 'At most 2000 characters.']]);
    expect(attack.reads).toBe(0);
    expect((await gateway.graphql('{ people(first: 1) { nodes { id } } }', MARKETING)).errors).toEqual([]);
  });

  it('and its cursors hold no more: a list sorted by paragraphs goes on, one text named by many lists does not', async () => {
    const longest = '界'.repeat(10_000);
    await runSql(gateway.database.ownerUrl, 'UPDATE service_case SET description = $1 WHERE person_id = $2', [longest, CAST.giulia.id]);
    const sorted = await asked('{ cases(first: 1, orderBy: { field: description, direction: DESC }) { pageInfo { endCursor } } }', {}, DPO);
    const { endCursor: after } = (sorted.answer.data as { cases: { pageInfo: { endCursor: string } } }).cases.pageInfo;
    const goesOn = 'cases(first: 1, after: $after, orderBy: { field: description, direction: DESC }) { totalCount }';
    expect([after.length > 40_000, faultsOf((await asked(`query ($after: String) { ${goesOn} }`, { after }, DPO)).answer)]).toEqual([
      true,
      [],
    ]);
    const often = many(3, 'c').map((alias) => `${alias}: ${goesOn}`);
    const refused = await asked(`query ($after: String) { ${often.join(' ')} }`, { after }, DPO);
    expect(faultsOf(refused.answer)).toEqual([['INVALID_INPUT', 'after', TOO_MUCH]]);
    expect(refused.reads).toBe(0);
  });
});
