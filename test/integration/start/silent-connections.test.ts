import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { openListener, type Listener } from '../../../src/store/listener';
import { sqlOf } from '../../../src/store/sql';
import { inLongTransaction, takeAsLongAsItTakes } from '../../../src/store/long-transaction';
import { asStoreError } from '../../../src/store/store-errors';
import { storeHealth } from '../../../src/store/store-health';
import { openStore, type Store } from '../../../src/store/store';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

/** A way to the database that can lose connections without a sign, as a firewall or a machine that went away does. */
class Relay {
  private readonly server: Server;
  private readonly pairs = new Set<readonly [Socket, Socket]>();

  constructor(private readonly target: URL) {
    this.server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      const pair = [near, far] as const;
      this.pairs.add(pair);
      for (const [one, other] of [pair, [far, near] as const]) {
        one.on('error', () => other.destroy()).on('close', () => other.destroy());
        one.pipe(other);
      }
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const url = new URL(this.target);
    url.port = String((this.server.address() as AddressInfo).port);
    return url.toString();
  }

  /** What is open stays open and silent; what comes later is handed on. */
  silence(): void {
    for (const [near, far] of this.pairs) {
      near.unpipe(far).on('data', () => undefined);
      far.unpipe(near).on('data', () => undefined);
    }
  }

  close(): void {
    this.server.close();
    for (const [near, far] of this.pairs) for (const each of [near, far]) each.destroy();
  }
}

let database: TestDatabase;
let relay: Relay;
let gatewayUrl: string;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase();
  relay = new Relay(new URL(database.gatewayUrl));
  gatewayUrl = await relay.open();
  store = await openStore({ owner: database.ownerUrl, gateway: gatewayUrl }, [], 1);
});
afterAll(async () => {
  await store.close();
  relay.close();
  await database.drop();
});

const ONE = 'SELECT 1 AS one';

const LONG = 'SELECT pg_sleep(8)::text AS slept';

it.each([
  ['of a pool', () => inLongTransaction(store.pool, (sql) => sql.query(LONG))],
  [
    'of an EntityManager',
    () =>
      store.dataSource.transaction(async (manager) => {
        await takeAsLongAsItTakes(manager);
        return manager.query<unknown>(LONG);
      }),
  ],
])(
  'what takes as long as it takes is waited for, in a transaction %s',
  async (_whose, sleep) => {
    expect(await sleep()).toEqual([{ slept: '' }]);
  },
  30_000,
);

it('connections of which the network lost every trace are given up, also after such a transaction, and the store answers again by itself', async () => {
  const places = Array.from({ length: store.pool.options.max }, (_, place) => place);
  const ask = (): Promise<unknown> => store.dataSource.transaction((manager) => sqlOf(manager).query(ONE, []));
  await Promise.all(places.map(ask));
  expect(await storeHealth(store, 'any', false)).toMatchObject({ store: true, log: true });
  relay.silence();
  const asked = performance.now();
  expect(await storeHealth(store, 'any', false)).toMatchObject({ store: false, log: false });
  expect(performance.now() - asked).toBeLessThan(4_000);
  const failures = await Promise.all(places.map((place) => (place === 0 ? store.pool.query(ONE) : ask()).catch(asStoreError)));
  expect(failures).toEqual(places.map(() => expect.objectContaining({ code: 'STORE_UNAVAILABLE' }) as unknown));
  expect(await Promise.all(places.map(ask))).toEqual(places.map(() => [{ one: 1 }]));
}, 30_000);

it('the locks of a gateway that went away in the middle of a change are gone after a minute', async () => {
  for (const pool of [store.pool, store.logPool, store.jobPool]) {
    const { rows } = await pool.query('SHOW idle_in_transaction_session_timeout');
    expect(rows).toEqual([{ idle_in_transaction_session_timeout: '1min' }]);
  }
});

describe('what listens for changes', () => {
  let listener: Listener | undefined;

  /** Lets seconds go by, in each of which the database has time to answer. */
  async function pass(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second += 1) {
      await jest.advanceTimersByTimeAsync(1_000);
      for (const until = performance.now() + 100; performance.now() < until;) await new Promise(setImmediate);
    }
  }

  beforeEach(() => {
    const others = [
      'Date',
      'nextTick',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'performance',
      'hrtime',
    ];
    jest.useFakeTimers({ doNotFake: others as FakeableAPI[] });
  });
  afterEach(() => {
    listener?.close();
    jest.useRealTimers();
  });

  it('notices within 20 seconds that its connection hears nothing any more, and comes back', async () => {
    const [onHearing, onLost] = [jest.fn(), jest.fn()];
    listener = await openListener({ address: gatewayUrl, channel: 'of_this_test', onMessage: () => undefined, onHearing, onLost });
    await pass(35);
    expect([onHearing.mock.calls.length, onLost.mock.calls.length]).toEqual([1, 0]);
    relay.silence();
    await pass(20);
    expect(onLost.mock.calls).toEqual([[expect.objectContaining({ message: expect.stringContaining('does not hear itself') as string })]]);
    while (onHearing.mock.calls.length < 2) await pass(1);
  }, 30_000);

  it('comes back no more once whoever hears of it has closed it', async () => {
    const onHearing = jest.fn();
    const onLost = (): void => listener?.close();
    listener = await openListener({ address: gatewayUrl, channel: 'of_this_test', onMessage: () => undefined, onHearing, onLost });
    relay.silence();
    await pass(25);
    expect(onHearing).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  }, 30_000);
});
