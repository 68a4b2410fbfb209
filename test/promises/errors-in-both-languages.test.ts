import { endedJob } from '../integration/cases/seen-job';
import { seedCase } from '../integration/cases/work';
import { CARE, mutate } from '../integration/mutations/mutate';
import { ERRORS } from '../../src/errors';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

interface Told {
  readonly extensions: { readonly code: string; readonly it?: string; readonly detail?: string; readonly detailIt?: string };
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const graph = async (document: string, purpose: string = CARE.purpose): Promise<readonly Told[]> =>
  (await gateway.graphql(document, { ...CARE, purpose })).errors;

/** What the transport refuses. */
async function body(text: BodyInit, type = 'application/json'): Promise<readonly Told[]> {
  const answer = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body: text });
  return ((await answer.json()) as { errors: Told[] }).errors;
}

it('whoever reads a sentence in Italian is sent to the Italian detail, in English to the English one', () => {
  for (const { sentence } of Object.values(ERRORS)) {
    expect(sentence.it).not.toContain('"detail"');
    expect(sentence.en).not.toContain('"detailIt"');
  }
});

describe('whoever meets an error reads in English and in Italian what more there is to say of it', () => {
  it.each<[string, () => Promise<readonly Told[]>, string, string]>([
    ['a purpose that is none', () => graph('{ __typename }', 'Curiosity'), 'This token permits ', 'Questo token permette '],
    ['a page that is too large', () => graph('{ people(first: 5000) { nodes { id } } }'), 'From 0 to 1000.', 'Da 0 a 1000.'],
    [
      'too many root fields',
      () => graph(`{ ${Array.from({ length: 21 }, (_, index) => `a${String(index)}: __typename`).join(' ')} }`),
      'At most 20 root fields.',
      'Al massimo 20 campi alla radice.',
    ],
    [
      'a filter without an operator',
      () => graph('{ people(filter: { email: null }) { totalCount } }'),
      'Give an operator.',
      'Indicare un operatore.',
    ],
    ...[
      'people(filter: { email: { eq: "a\\u0000" } }) { totalCount }',
      'people(filter: { familyName: { contains: "a\\u0000" } }) { totalCount }',
      'people(search: "a\\u0000") { totalCount }',
      'search(text: "a\\u0000") { id }',
    ].map((root): [string, () => Promise<readonly Told[]>, string, string] => [
      `what no text of the store can hold: ${root}`,
      () => graph(`{ ${root} }`),
      'No control characters.',
      'Nessun carattere di controllo.',
    ]),
    [
      'two fields under one name',
      () => graph('{ people { nodes { x: id } edges { node { x: email } } } }'),
      'Among "nodes" and "edges"',
      'Tra "nodes" ed "edges"',
    ],
    [
      'a variable of another type',
      async () => (await gateway.graphql('query ($id: ID!) { person(id: $id) { id } }', CARE)).errors,
      '$id takes ID!.',
      '$id accetta ID!.',
    ],
    [
      'a subscription where none is answered',
      () => graph('subscription { queueChanged(queueId: "x") { id } }'),
      'Subscriptions are answered at ',
      'Alle subscription si risponde a ',
    ],
    ['a value that its field does not take', () => graph('mutation { addNote(input: { text: "  " }) { id } }'), 'Not empty.', 'Non vuoto.'],
    ['a body that is no JSON', () => body('{'), 'Invalid JSON', 'Il corpo non è JSON'],
    ['a body in Latin-1', () => body(Buffer.from('{"query":"\xe8"}', 'latin1')), 'The body is no text in UTF-8', 'Il corpo non è un testo'],
    ['a body of another type', () => body('query', 'text/csv'), 'Send the body as application/json.', 'Inviare il corpo come'],
    ['a body without end', () => body(' '.repeat(2 ** 21)), 'The body is too large.', 'Il corpo è troppo grande.'],
  ])('%s', async (_what, send, en, it) => {
    const [error] = await send();
    expect(error?.extensions).toMatchObject({
      detail: expect.stringContaining(en) as string,
      detailIt: expect.stringContaining(it) as string,
    });
  });

  it('a step that is not possible, also as a row of a job', async () => {
    const id = await seedCase(gateway, { state: 'CLOSED' });
    const both = {
      detail: expect.stringContaining('CLOSED') as string,
      detailIt: expect.stringMatching(/^(Da CLOSED|CLOSED è)/) as string,
    };
    const done = await mutate(gateway, CARE, 'takeCase', { id, expectedVersion: 1 });
    expect(done.errors[0]?.extensions).toMatchObject({ code: 'ILLEGAL_STEP', ...both });
    const job = (await mutate(gateway, CARE, 'closeCases', { cases: [{ id, expectedVersion: 1 }] })).payload?.id;
    await endedJob(gateway, CARE, job);
    const { data } = await gateway.graphql('query ($id: ID!) { job(id: $id) { failures { code detail detailIt } } }', {
      ...CARE,
      variables: { id: job },
    });
    expect(data).toMatchObject({ job: { failures: [{ code: 'ILLEGAL_STEP', ...both }] } });
  });
});
