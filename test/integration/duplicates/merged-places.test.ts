import { CAST } from '../../../src/demo/cast';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { DPO, personFor } from '../mutations/mutate';
import { merging, ownerOf, type Row } from './persons';

const [KEEP, DROP] = [CAST.luca.id, CAST.giulia.id];

let gateway: TestGateway;
let owner: (text: string, values?: readonly unknown[]) => Promise<Row[]>;
beforeAll(async () => {
  gateway = await startTestGateway();
  owner = ownerOf(gateway.database);
});
afterAll(() => gateway.close());

const PLACES = [
  { table: 'account_membership', column: 'account_id', of: 'account', edge: 'memberships', back: 'memberships' },
  { table: 'campaign_member', column: 'campaign_id', of: 'campaign', edge: 'campaignMemberships', back: 'members' },
] as const;

describe.each(PLACES)('a place in $table', ({ table, column, of, edge, back }) => {
  /** Where only the dropped person has a place, and where both have. */
  let [alone, both] = ['', ''];
  beforeAll(async () => {
    [alone = '', both = ''] = (await owner(`SELECT id FROM ${of} ORDER BY id LIMIT 2`)).map(({ id }) => String(id));
    await owner(`DELETE FROM ${table} WHERE person_id = ANY($1) AND ${column} = ANY($2)`, [
      [KEEP, DROP],
      [alone, both],
    ]);
    for (const [person, place] of [
      [DROP, alone],
      [DROP, both],
      [KEEP, both],
    ] as const)
      await owner(`INSERT INTO ${table} (id, ${column}, person_id) VALUES (gen_random_uuid(), $1, $2)`, [place, person]);
  });

  const rows = (): Promise<Row[]> =>
    owner(`SELECT row_to_json(t)::text AS row FROM ${table} t WHERE person_id = ANY($1) ORDER BY id`, [[KEEP, DROP]]);

  async function placesOf(id: string): Promise<readonly string[]> {
    const shown = await personFor(gateway, DPO, id, `places: ${edge}(first: 100) { nodes { of: ${of} { id } } }`);
    const { nodes } = (shown?.['places'] ?? { nodes: [] }) as { nodes: { of: { id: string } }[] };
    return nodes.map((node) => node.of.id).filter((each) => [alone, both].includes(each));
  }

  async function countIn(id: string): Promise<number> {
    const { data } = await gateway.graphql<{ of: { places: { totalCount: number } } }>(
      `{ of: ${of}(id: "${id}") { places: ${back} { totalCount } } }`,
      DPO,
    );
    return data!.of.places.totalCount;
  }

  it('goes to the kept person, or is dissolved in the one they have there; undone, both are as they were', async () => {
    const { merge, undo } = merging(gateway);
    const before = { rows: await rows(), counts: [await countIn(alone), await countIn(both)] };
    const done = await merge(KEEP, DROP);
    expect(done.errors).toEqual([]);
    expect([...(await placesOf(KEEP))].sort()).toEqual([alone, both].sort());
    expect(await placesOf(DROP)).toEqual([]);
    expect([await countIn(alone), await countIn(both)]).toEqual([before.counts[0], before.counts[1]! - 1]);
    expect((await undo(done.payload?.id, KEEP)).errors).toEqual([]);
    expect({ rows: await rows(), counts: [await countIn(alone), await countIn(both)] }).toEqual(before);
    expect([await placesOf(KEEP), [...(await placesOf(DROP))].sort()]).toEqual([[both], [alone, both].sort()]);
  }, 60_000);
});
