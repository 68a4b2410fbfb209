import { createClient } from 'graphql-sse';
import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { codeOf, openStream } from './open-stream';
import { contactWith, GIULIA, titled } from './stream-store';

const SALES = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const contact = (title: string): Promise<void> => contactWith(gateway.database, 'giulia', title);

describe('several gateways over one store', () => {
  it('push what any of them wrote', async () => {
    const other = await startTestGateway({ database: gateway.database });
    const stream = await openStream(gateway, GIULIA, SALES);
    const written = await other.graphql(
      `mutation { logInteraction(input: { personId: "${CAST.giulia.id}", channel: PHONE, direction: INBOUND, subject: "Altrove" }) { id } }`,
      SALES,
    );
    expect(written.errors).toEqual([]);
    expect(await stream.next()).toEqual(titled('Altrove'));
    stream.close();
    await other.close();
  });

  it('push nothing of what was not committed', async () => {
    const stream = await openStream(gateway, GIULIA, SALES);
    await expect(
      runSql(
        gateway.database.ownerUrl,
        `DO $$ BEGIN UPDATE interaction SET subject = 'Mai successo' WHERE person_id = '${CAST.giulia.id}'; RAISE EXCEPTION 'no'; END $$`,
      ),
    ).rejects.toThrow('no');
    await contact('Successo');
    expect(await stream.next()).toEqual(titled('Successo'));
    stream.close();
  });
});

describe('the client of graphql-sse', () => {
  it('reads a stream', async () => {
    const token = await gateway.tokenFor('sales');
    const client = createClient({
      url: `${gateway.url}/graphql/stream`,
      headers: { authorization: `Bearer ${token}`, 'x-purpose': SALES.purpose },
    });
    const results = client.iterate({ query: GIULIA });
    const first = results.next();
    // The client does not say when it has subscribed: a change is repeated until it was.
    const came: unknown[] = [];
    void first.then((result) => came.push(result));
    while (came.length === 0) await contact('Con il client');
    expect(await first).toEqual({ done: false, value: titled('Con il client') });
    await results.return?.();
    client.dispose();
  });
});

describe('a gateway that hears nothing any more', () => {
  it('ends its streams with the word to read again, and listens anew by itself', async () => {
    const stream = await openStream(gateway, GIULIA, SALES);
    await runSql(
      gateway.database.superuserUrl,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND application_name = 'lecito streams'`,
      [gateway.database.name],
    );
    expect(codeOf(await stream.next())).toBe('STREAM_INTERRUPTED');
    expect(await stream.ended).toBe(true);

    let again = await openStream(gateway, GIULIA, SALES);
    while (again.status !== 200) {
      expect([again.status, codeOf(again.refused)]).toEqual([503, 'STORE_UNAVAILABLE']);
      again = await openStream(gateway, GIULIA, SALES);
    }
    await contact('Di nuovo');
    expect(await again.next()).toEqual(titled('Di nuovo'));
    again.close();
  });
});

describe('a gateway that stops', () => {
  it('ends its streams with the word to read again, and does not wait for their readers', async () => {
    const stopping = await startTestGateway({ database: gateway.database });
    const streams = await Promise.all([1, 2, 3].map(() => openStream(stopping, GIULIA, SALES)));
    expect(streams.map(({ status }) => status)).toEqual([200, 200, 200]);
    await stopping.close();
    for (const stream of streams) {
      expect(codeOf(await stream.next())).toBe('STREAM_INTERRUPTED');
      expect(await stream.ended).toBe(true);
    }
  });
});
