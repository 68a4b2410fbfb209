import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { inShoesOf } from '../cases/work';
import { CARE, mutate, SALES, type Done } from '../mutations/mutate';
import { MICHELE, MISSING, seedOrder, shown, SHOWN_ORDER, step } from '../leads/desk';

let gateway: TestGateway;
let [thermostat, camera] = [
  { id: '', price: 0 },
  { id: '', price: 0 },
];
const sql = (text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
  runSql(gateway.database.ownerUrl, text, values);
beforeAll(async () => {
  gateway = await startTestGateway();
  [thermostat, camera] = (await sql('SELECT id, price FROM product WHERE price > 0 ORDER BY id LIMIT 2')) as unknown as [
    typeof thermostat,
    typeof camera,
  ];
});
afterAll(() => gateway.close());

const place = (input: object = {}): Promise<Done> =>
  mutate(
    gateway,
    SALES,
    'placeOrder',
    { personId: CAST.giulia.id, lines: [{ productId: thermostat.id, quantity: 1 }], ...input },
    SHOWN_ORDER,
  );

describe('an order', () => {
  it('is placed at list prices or agreed ones, summed, and called off', async () => {
    const lines = [
      { productId: thermostat.id, quantity: 3 },
      { productId: camera.id, quantity: 2, unitPrice: 9.99 },
    ];
    const placed = await place({ lines });
    expect(placed.errors).toEqual([]);
    const order = shown(placed, 'order');
    expect(order).toMatchObject({ version: 1, status: 'PLACED', currency: 'EUR' });
    expect(order?.['number']).toMatch(/^ORD-\d{6,}$/);
    expect(order?.['total']).toBeCloseTo(3 * thermostat.price + 19.98, 6);
    expect(order?.['lines']).toEqual({
      nodes: [
        { lineNumber: 1, quantity: 3, unitPrice: thermostat.price, product: { id: thermostat.id } },
        { lineNumber: 2, quantity: 2, unitPrice: 9.99, product: { id: camera.id } },
      ],
    });
    const cancelled = await step(gateway, 'cancelOrder', order?.['id'], 1);
    expect(shown(cancelled, 'order')).toMatchObject({ version: 2, status: 'CANCELLED', number: order?.['number'] });
    expect((await step(gateway, 'cancelOrder', order?.['id'], 2)).errors[0]?.extensions).toMatchObject({
      code: 'ILLEGAL_STEP',
      detail: 'CANCELLED is the end.',
    });
  });

  it('is priced in cents, each line and the whole, however fine a list price is', async () => {
    const [fine] = await sql(
      `INSERT INTO product SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'name', 'By the metre', 'price', 1.999))).*
       FROM product p WHERE id = $1 RETURNING id`,
      [thermostat.id],
    );
    const priced = await place({ lines: [{ productId: fine?.['id'], quantity: 100 }] });
    expect(shown(priced, 'order')).toMatchObject({ total: 200, lines: { nodes: [{ unitPrice: 2 }] } });
    const tenths = await place({ lines: [{ productId: thermostat.id, quantity: 3, unitPrice: 0.1 }] });
    expect(shown(tenths, 'order')).toMatchObject({ total: 0.3 });
  });

  it('of an account is about nobody', async () => {
    const [account] = await sql('SELECT id FROM account ORDER BY id LIMIT 1');
    const done = await place({ personId: null, accountId: account?.['id'] });
    expect(shown(done, 'order')).toMatchObject({ status: 'PLACED' });
    expect(await sql('SELECT person_id, account_id FROM "order" WHERE id = $1', [done.payload?.id])).toEqual([
      { person_id: null, account_id: account?.['id'] },
    ]);
  });

  it('needs a running contract of the person', async () => {
    // James’s contract has ended: sales still sees him, but not what he buys.
    const done = await place({ personId: CAST.james.id });
    expect(done.errors[0]?.extensions).toMatchObject({ code: 'NO_ROLE', field: 'input.total' });
  });

  it('acts once for one idempotency key', async () => {
    const input = { idempotencyKey: 'one-and-the-same' };
    const [first, second] = [await place(input), await place(input)];
    expect(second.payload).toEqual(first.payload);
  });

  it('names the input at fault', async () => {
    await sql('UPDATE product SET price = NULL WHERE id = $1', [camera.id]);
    const noPrice = await place({ lines: [{ productId: camera.id, quantity: 1 }] });
    expect(noPrice.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'input.lines.0.unitPrice' });
    for (const unitPrice of [0.004, 1.005, 99.999]) {
      const finer = await place({ lines: [{ productId: thermostat.id, quantity: 100_000, unitPrice }] });
      expect(finer.errors[0]?.extensions).toMatchObject({ field: 'input.lines.0.unitPrice', detail: 'At most two decimals.' });
    }
    expect((await place({ lines: [] })).errors[0]?.extensions.field).toBe('input.lines');
    expect((await place({ personId: null })).errors[0]?.extensions.field).toBe('input.personId');
    expect((await place({ lines: [{ productId: thermostat.id, quantity: 0 }] })).errors[0]?.extensions.field).toBe(
      'input.lines.0.quantity',
    );
    expect((await place({ lines: [{ productId: MISSING, quantity: 1 }] })).code).toBe('NOT_FOUND');
    expect((await place({ accountId: MISSING })).code).toBe('NOT_FOUND');
  });

  it('is refused whose total is more than one amount may be, and nothing of it is kept', async () => {
    const count = 'SELECT count(*)::integer AS orders FROM "order"';
    const before = await sql(count);
    const dear = { productId: thermostat.id, quantity: 100_000, unitPrice: 1e10 };
    const beyond = await place({ lines: [dear] });
    expect(beyond.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'input.lines' });
    expect(await sql(count)).toEqual(before);
    expect(shown(await place({ lines: [{ ...dear, unitPrice: 1e7 }] }), 'order')).toMatchObject({ total: 1e12 });
  });

  it('is called off once by two at the same moment', async () => {
    const michele = await inShoesOf(gateway, SALES, MICHELE);
    const id = await seedOrder(gateway);
    const done = await Promise.all([step(gateway, 'cancelOrder', id, 1), step(gateway, 'cancelOrder', id, 1, {}, michele)]);
    expect(done.map(({ code }) => code ?? 'cancelled').sort()).toEqual(['CONFLICT', 'cancelled']);
  });

  it('shows nothing of somebody who is hidden, and is of no role that does not list it', async () => {
    const hidden = await seedOrder(gateway, { personId: CAST.davide.id });
    const [one, missing] = [await step(gateway, 'cancelOrder', hidden, 9), await step(gateway, 'cancelOrder', MISSING, 9)];
    expect(one.code).toBe('NOT_FOUND');
    expect(one.text).toBe(missing.text);
    const [anna, nobody] = [await place({ personId: CAST.anna.id }), await place({ personId: MISSING })];
    expect(anna.code).toBe('NOT_FOUND');
    expect(anna.text).toBe(nobody.text);
    expect((await mutate(gateway, CARE, 'cancelOrder', { id: hidden, expectedVersion: 1 })).code).toBe('NO_ROLE');
  });
});
