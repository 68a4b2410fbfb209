import { CAST, PERSONAS } from '../../../src/demo/cast';
import { CAST_ACCOUNTS } from '../../../src/demo/cast-people';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { mutate, SALES, type Done } from './mutate';

const SHOWN =
  'opportunity { version name stage amount currency engagedOn closedOn lostBecause person { id } account { id } product { id } }';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const today = (): string => new Date().toISOString().slice(0, 10);
const create = (input: object = {}): Promise<Done> =>
  mutate(gateway, SALES, 'createOpportunity', { personId: CAST.giulia.id, name: 'Fibra Ufficio', amount: 1200, ...input }, SHOWN);
const step = (mutation: string, { payload }: Done, expectedVersion: number, input: object): Promise<Done> =>
  mutate(gateway, SALES, mutation, { id: payload?.id, expectedVersion, ...input }, SHOWN);
const shown = ({ payload }: Done): unknown => payload?.['opportunity'];

describe('createOpportunity', () => {
  it('begins in the first stage, with its person, account and product, owned by the viewer', async () => {
    const [product] = await runSql<{ id: string }>(gateway.database.ownerUrl, 'SELECT id FROM product LIMIT 1');
    const made = await create({ accountId: CAST_ACCOUNTS.studio.id, productId: product?.id });
    expect(made.errors).toEqual([]);
    expect(shown(made)).toMatchObject({
      version: 1,
      name: 'Fibra Ufficio',
      stage: 'PROSPECTING',
      amount: 1200,
      currency: 'EUR',
      person: { id: CAST.giulia.id },
      account: { id: CAST_ACCOUNTS.studio.id },
      product: { id: product?.id },
    });
    const [row] = await runSql(gateway.database.ownerUrl, 'SELECT owner_id FROM opportunity WHERE id = $1', [made.payload?.id]);
    expect(row).toEqual({ owner_id: PERSONAS.sales.subject });
  });

  it('may be with an account alone', async () => {
    expect(shown(await create({ personId: null, accountId: CAST_ACCOUNTS.importer.id }))).toMatchObject({
      person: null,
      stage: 'PROSPECTING',
    });
  });

  it.each([
    ['personId', { personId: null }],
    ['amount', { amount: -1 }],
    ['currency', { currency: 'euro' }],
    ['name', { name: ' ' }],
  ])('names %s when it is at fault, and makes nothing', async (field, fault) => {
    const count = 'SELECT count(*)::integer AS opportunities FROM opportunity';
    const before = await runSql(gateway.database.ownerUrl, count);
    expect(await create(fault)).toMatchObject({
      payload: null,
      errors: [{ extensions: { code: 'INVALID_INPUT', field: `input.${field}` } }],
    });
    expect(await runSql(gateway.database.ownerUrl, count)).toEqual(before);
  });

  it.each(['00000000-0000-7000-8000-00000000dead', 'no uuid'])(
    'does not find a product, account or person that does not exist: %s',
    async (id) => {
      for (const input of [{ productId: id }, { accountId: id }, { personId: id }]) expect((await create(input)).code).toBe('NOT_FOUND');
    },
  );
});

describe('advanceOpportunity', () => {
  it('goes forward and back one step at a time, and notes when talks began', async () => {
    const made = await create();
    expect(shown(await step('advanceOpportunity', made, 1, { stage: 'ENGAGING' }))).toMatchObject({
      version: 2,
      stage: 'ENGAGING',
      engagedOn: today(),
    });
    expect(shown(await step('advanceOpportunity', made, 2, { stage: 'PROPOSING' }))).toMatchObject({ version: 3, stage: 'PROPOSING' });
    expect(shown(await step('advanceOpportunity', made, 3, { stage: 'ENGAGING' }))).toMatchObject({
      version: 4,
      stage: 'ENGAGING',
      engagedOn: today(),
    });
  });

  it('keeps the day on which talks first began', async () => {
    const made = await create();
    await step('advanceOpportunity', made, 1, { stage: 'ENGAGING' });
    await runSql(gateway.database.ownerUrl, "UPDATE opportunity SET engaged_on = '2026-11-02' WHERE id = $1", [made.payload?.id]);
    const on = [];
    for (const [version, stage] of ['PROPOSING', 'ENGAGING', 'PROSPECTING'].entries())
      on.push(shown(await step('advanceOpportunity', made, version + 2, { stage })));
    expect(on).toMatchObject([{ engagedOn: '2026-11-02' }, { engagedOn: '2026-11-02' }, { engagedOn: '2026-11-02' }]);
  });

  it('names the steps that are possible, and changes nothing, where one is not', async () => {
    const made = await create();
    const done = await step('advanceOpportunity', made, 1, { stage: 'NEGOTIATING' });
    expect(done.errors[0]?.extensions).toMatchObject({
      code: 'ILLEGAL_STEP',
      detail: 'From PROSPECTING: ENGAGING (advanceOpportunity), WON (winOpportunity), LOST (loseOpportunity).',
    });
    expect((await step('advanceOpportunity', made, 1, { stage: 'WON' })).code).toBe('ILLEGAL_STEP');
    const [row] = await runSql(gateway.database.ownerUrl, 'SELECT stage, version FROM opportunity WHERE id = $1', [made.payload?.id]);
    expect(row).toEqual({ stage: 'PROSPECTING', version: 1 });
  });

  it('lets one of two writers at once act, and tells the other', async () => {
    const made = await create();
    const done = await Promise.all([1, 2].map(() => step('advanceOpportunity', made, 1, { stage: 'ENGAGING' })));
    expect(done.map(({ code }) => code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
  });
});

describe('winOpportunity and loseOpportunity', () => {
  it('closes a sale as won, for the final amount and on the day that are said', async () => {
    const won = await step('winOpportunity', await create(), 1, { amount: 990.5, closedOn: '2026-11-02' });
    expect(shown(won)).toMatchObject({ version: 2, stage: 'WON', amount: 990.5, closedOn: '2026-11-02' });
  });

  it('never closes a sale before the day on which talks began', async () => {
    const made = await create();
    await runSql(gateway.database.ownerUrl, 'UPDATE opportunity SET engaged_on = $2 WHERE id = $1', [made.payload?.id, '2026-11-10']);
    expect((await step('winOpportunity', made, 1, { closedOn: '2026-11-09' })).errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'input.closedOn',
    });
    expect(shown(await step('winOpportunity', made, 1, { closedOn: '2026-11-10' }))).toMatchObject({ closedOn: '2026-11-10' });
  });

  it('closes today for the expected amount, where nothing is said', async () => {
    expect(shown(await step('winOpportunity', await create(), 1, {}))).toMatchObject({ stage: 'WON', amount: 1200, closedOn: today() });
  });

  it('closes a sale as lost, with the reason', async () => {
    const lost = await step('loseOpportunity', await create(), 1, { because: 'Too dear' });
    expect(shown(lost)).toMatchObject({ version: 2, stage: 'LOST', lostBecause: 'Too dear', closedOn: today() });
  });

  it.each(['winOpportunity', 'loseOpportunity', 'advanceOpportunity'])('does not open a closed sale again: %s', async (mutation) => {
    const made = await create();
    await step('winOpportunity', made, 1, {});
    const input = { winOpportunity: {}, loseOpportunity: { because: 'Regret' }, advanceOpportunity: { stage: 'ENGAGING' } }[mutation] ?? {};
    expect((await step(mutation, made, 2, input)).errors[0]?.extensions).toMatchObject({ code: 'ILLEGAL_STEP', detail: 'WON is the end.' });
  });

  it('refuses a day in the future and an empty reason', async () => {
    const made = await create();
    expect((await step('winOpportunity', made, 1, { closedOn: '2099-01-01' })).errors[0]?.extensions.field).toBe('input.closedOn');
    expect((await step('loseOpportunity', made, 1, { because: '' })).errors[0]?.extensions.field).toBe('input.because');
  });

  it('tells whoever holds an old version', async () => {
    const made = await create();
    await step('advanceOpportunity', made, 1, { stage: 'ENGAGING' });
    expect((await step('winOpportunity', made, 1, {})).code).toBe('CONFLICT');
  });
});

describe('a sale whose person withholds it', () => {
  it('cannot be moved, and its stage cannot be asked out by an illegal step', async () => {
    const made = await create({ personId: CAST.luca.id });
    await runSql(
      gateway.database.ownerUrl,
      `UPDATE authorisation SET grounds = 1 << 2 WHERE person_id = $1 AND purpose = 'CustomerRelationshipManagement'`,
      [CAST.luca.id],
    );
    const moved = await step('advanceOpportunity', made, 1, { stage: 'NEGOTIATING' });
    const missing = await mutate(gateway, SALES, 'advanceOpportunity', {
      id: '00000000-0000-7000-8000-00000000dead',
      expectedVersion: 1,
      stage: 'NEGOTIATING',
    });
    expect(moved.code).toBe('NOT_FOUND');
    expect(moved.errors).toEqual(missing.errors);
  });
});
