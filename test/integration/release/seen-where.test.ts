import { lastEvent } from '../../support/last-event';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';

const DPO = { as: 'dpo', purpose: 'RightsFulfilment' } as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

type Answer = Readonly<Record<string, { readonly nodes: readonly { readonly contacts?: { readonly nodes: readonly unknown[] } }[] }>>;

/** What an operation answers, and the runs of its event: how many persons were seen at which places. */
async function seen(document: string): Promise<{ data: Answer; runs: unknown }> {
  const { data, errors } = await gateway.graphql<Answer>(document, DPO);
  expect(errors).toEqual([]);
  const event = await lastEvent<{ runs: unknown }>(gateway, `looks -> 'runs' AS runs`);
  return { data: data!, runs: event?.runs };
}

describe('where persons were seen', () => {
  it('is told of each, of those in both lists and of those in one', async () => {
    const { runs } = await seen('{ a: people(first: 3) { nodes { email } } b: people(first: 7) { nodes { phone } } }');
    expect(runs).toEqual([
      [3, [0, 1]],
      [4, [1]],
    ]);
  });

  it('is told once for all who were seen alike, whoever stands between them', async () => {
    const { data, runs } = await seen('{ people(first: 40) { nodes { email contacts: interactions(first: 1) { nodes { subject } } } } }');
    const contacted = data['people']!.nodes.map(({ contacts }) => contacts!.nodes.length > 0);
    const [some, none] = [contacted.filter(Boolean).length, contacted.filter((each) => !each).length];
    // They take turns more than once, or the test would show less than it says.
    expect(contacted.filter((each, index) => each !== contacted[index - 1]).length).toBeGreaterThan(3);
    const expected = [
      [some, [0, 1]],
      [none, [0]],
    ];
    expect(runs).toEqual(contacted[0] === true ? expected : expected.toReversed());
  });

  it('is told of whom a count tells as well, beside those whose rows are shown', async () => {
    const { runs } = await seen('{ people(first: 2, filter: { email: { startsWith: "giulia" } }) { totalCount nodes { email } } }');
    expect(runs).toEqual([
      [2, [0], [0]],
      [8, [], [0]],
    ]);
  });

  it('is told apart of two who stand in the same list, and a count tells of one of them only', async () => {
    const { runs } = await seen(
      '{ a: people(first: 2) { nodes { email } } b: people(filter: { email: { startsWith: "giulia" } }) { totalCount } }',
    );
    expect(runs).toEqual([
      [1, [0], [0]],
      [1, [0]],
      [9, [], [0]],
    ]);
  });
});
