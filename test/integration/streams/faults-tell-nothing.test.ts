import { CAST } from '../../../src/demo/cast';
import { encodeCursor } from '../../../src/release/cursor';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { codeOf, openStream, type TestStream } from './open-stream';
import { Readings } from './readings';
import { contactWith } from './stream-store';

/** Marketing sees Giulia, without notes about her, and nothing of Paolo; nobody has the third key. */
const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;
const WATCHED = { seen: CAST.giulia.id, hidden: CAST.paolo.id, missing: '00000000-0000-7000-8000-00000000dead' };

/** A cursor that is well formed, but for the instant in it. */
const NO_INSTANT = encodeCursor('Interaction.occurredAt DESC', { valued: true, value: 'abc', id: CAST.giulia.id });

const watching = (asked: string): string => `subscription Watch($id: ID!) { timelineChanged(personId: $id) { id entry { ${asked} } } }`;

let gateway: TestGateway;
let readings: Readings;
beforeEach(async () => {
  gateway = await startTestGateway();
  readings = new Readings();
});
afterEach(async () => {
  readings.end();
  await gateway.close();
});

const watch = (id: string, asked: string): Promise<TestStream> => openStream(gateway, watching(asked), { ...MARKETING, variables: { id } });

describe('what goes wrong with a change tells nobody of what they may not see', () => {
  it.each([
    ['a cursor that is none', 'after: "x"', 'INVALID_CURSOR'],
    ['a cursor whose value the store does not take', `after: "${NO_INSTANT}"`, 'INVALID_CURSOR'],
    ['a filter by nothing', 'filter: { subject: { eq: null } }', 'INVALID_INPUT'],
    ['a text of too many words', 'search: "a b c d e f g h i"', 'INVALID_INPUT'],
  ])('%s is refused at the door, whoever is watched', async (_what, argument, code) => {
    for (const id of Object.values(WATCHED)) {
      const stream = await watch(id, `person { interactions(${argument}) { nodes { id } } }`);
      expect([stream.status, codeOf(stream.refused)]).toEqual([400, code]);
    }
  });

  it('a store that fails ends the stream on what may be seen alone', async () => {
    const sql = (text: string, values: readonly string[] = []): Promise<unknown> => runSql(gateway.database.ownerUrl, text, values);
    const stream = await watch(WATCHED.seen, 'title person { contactPoints { nodes { id } } }');
    await sql('REVOKE SELECT ON contact_point FROM lecito_gateway');
    const before = readings.count;
    await sql(`INSERT INTO note (id, person_id, text, department) VALUES (gen_random_uuid(), $1, 'Ill', 'CUSTOMER_SERVICE')`, [
      CAST.giulia.id,
    ]);
    await readings.until(before + 2);
    await sql('GRANT SELECT ON contact_point TO lecito_gateway');
    await contactWith(gateway.database, 'giulia', 'A call');
    expect(await stream.next()).toMatchObject({ data: { timelineChanged: { entry: { title: 'A call' } } } });

    await sql('REVOKE SELECT ON contact_point FROM lecito_gateway');
    await contactWith(gateway.database, 'giulia', 'Another call');
    expect(codeOf(await stream.next())).toBe('INTERNAL');
    expect(await stream.ended).toBe(true);
    expect(stream.results).toHaveLength(2);
  });

  it('a store that cannot even tell what may be seen ends all streams, whatever they watch', async () => {
    const streams = await Promise.all(Object.values(WATCHED).map((id) => watch(id, 'title')));
    await runSql(gateway.database.ownerUrl, 'REVOKE SELECT ON timeline_entry FROM lecito_gateway');
    await contactWith(gateway.database, 'paolo', 'A call');
    expect(await Promise.all(streams.map(async (stream) => codeOf(await stream.next())))).toEqual(streams.map(() => 'STREAM_INTERRUPTED'));
  });
});
