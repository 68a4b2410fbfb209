import { GraphQLError } from 'graphql';
import { CAST } from '../../../src/demo/cast';
import { ChangeDesk } from '../../../src/domain/streams/changes';
import type { Watch } from '../../../src/domain/streams/watch';
import type { Results } from '../../../src/gateway/streams';
import { eventsOf } from '../../support/events-of';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { openGateway, type GatewayInProcess } from '../release/gateway-in-process';
import { GIULIA } from './stream-store';

const STREAMS_OF_ONE = 16;

let database: TestDatabase;
let inProcess: GatewayInProcess;
const desk = new ChangeDesk();
const watched = jest.spyOn(desk, 'watch');

beforeAll(async () => {
  database = await createTestDatabase({ demo: true });
  inProcess = await openGateway(database, undefined, { changes: desk });
  desk.begin();
});
afterAll(async () => {
  await inProcess.close();
  await database.drop();
});

async function open(lag: Promise<void> | null = null, asked = inProcess): Promise<Results> {
  const asking = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
  const renew = (): ReturnType<GatewayInProcess['contextFor']> => asked.contextFor(asking);
  return asked.gateway.streams.begin(await renew(), { query: GIULIA }, { renew, lag: () => lag });
}

/** Resolves once nothing is watched any more for the stream that was asked for last. */
const overForTheLast = (): Promise<void> => (watched.mock.results.at(-1)?.value as Watch).over;

it('whoever takes nothing that is sent has their stream ended with all others', async () => {
  const stream = await open(new Promise(() => undefined));
  const next = stream.next();
  desk.interrupt();
  expect(await next).toMatchObject({ value: { errors: [{ extensions: { code: 'STREAM_INTERRUPTED' } }] } });
  desk.begin();
});

it('a change of which no answer could be made ends the stream, without a word of why, and is recorded', async () => {
  const [row] = await runSql(database.ownerUrl, 'SELECT id FROM interaction WHERE person_id = $1 LIMIT 1', [CAST.giulia.id]);
  const broken = await openGateway(database, () => () => Promise.resolve({ errors: [new GraphQLError('of our own')] }), { changes: desk });
  const stream = await open(null, broken);
  const next = stream.next();
  const events = await eventsOf(database, async () => {
    desk.hear(`timeline ${CAST.giulia.id} ${String(row?.['id'])} INTERACTION`);
    expect(await next).toMatchObject({ done: false, value: { errors: [{ extensions: { code: 'INTERNAL' } }] } });
  });
  expect(JSON.stringify(await next)).not.toContain('of our own');
  expect(events).toMatchObject([{ outcome: 'FAILED', code: 'INTERNAL' }]);
  expect(await stream.next()).toEqual({ done: true, value: undefined });
  await broken.close();
});

describe('for a stream that is refused nothing is watched any more:', () => {
  it('one too many of a viewer', async () => {
    const streams = await Promise.all(Array.from({ length: STREAMS_OF_ONE }, () => open()));
    await expect(open()).rejects.toMatchObject({ code: 'TOO_MANY_STREAMS' });
    await overForTheLast();
    for (const stream of streams) await stream.return?.();
  });

  it('one that was asked for before the gateway closed, and would open after', async () => {
    const opening = open();
    inProcess.gateway.streams.close();
    await expect(opening).rejects.toMatchObject({ code: 'STREAM_INTERRUPTED' });
    await overForTheLast();
  });
});
