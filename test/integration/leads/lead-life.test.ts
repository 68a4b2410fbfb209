import { CAST } from '../../../src/demo/cast';
import { collectionActionId, sourceId } from '../../../src/demo/collection';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { inShoesOf } from '../cases/work';
import { CARE, mutate, SALES, type Doer, type Done } from '../mutations/mutate';
import { MICHELE, MISSING, ORIGIN, SARA, seedLead, shown, SHOWN_LEAD, step } from './desk';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const sql = (text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
  runSql(gateway.database.ownerUrl, text, values);
const create = (input: object = {}): Promise<Done> =>
  mutate(gateway, SALES, 'createLead', { personId: CAST.giulia.id, channel: 'PHONE', ...ORIGIN, ...input }, SHOWN_LEAD);

const KEPT = { source_id: sourceId(ORIGIN.sourceName), collection_action_id: collectionActionId(ORIGIN.collectionActionName) };

describe('the life of a lead', () => {
  it('goes from the first call to a won sale, which keeps the source and the collection action of the lead', async () => {
    const created = await create({ accountName: 'Serre Ferri S.r.l.', rating: 'WARM', dueOn: '2099-01-07' });
    expect(created.errors).toEqual([]);
    const { id } = shown(created, 'lead') ?? {};
    expect(shown(created, 'lead')).toMatchObject({ version: 1, state: 'NEW', ownerId: SARA, rating: 'WARM', dueOn: '2099-01-07' });
    expect(shown(await step(gateway, 'workLead', id, 1), 'lead')).toMatchObject({ version: 2, state: 'WORKING', dueOn: '2099-01-07' });
    expect(shown(await step(gateway, 'qualifyLead', id, 2), 'lead')).toMatchObject({ version: 3, state: 'QUALIFIED', rating: 'HOT' });

    const converted = await step(gateway, 'convertLead', id, 3, { amount: 1200 });
    expect(converted.errors).toEqual([]);
    const sale = shown(converted, 'opportunity');
    expect(sale).toMatchObject({ version: 1, name: 'A greenhouse', stage: 'PROSPECTING', amount: 1200, currency: 'EUR', ownerId: SARA });
    expect(shown(converted, 'lead')).toMatchObject({ version: 4, state: 'CONVERTED', opportunity: { id: sale?.['id'] } });
    expect(shown(converted, 'account')).toMatchObject({ name: 'Serre Ferri S.r.l.' });
    expect(shown(converted, 'person')).toEqual({ id: CAST.giulia.id, givenName: 'Giulia' });

    const won = await mutate(gateway, SALES, 'winOpportunity', { id: sale?.['id'], expectedVersion: 1 }, 'opportunity { stage }');
    expect(shown(won, 'opportunity')).toEqual({ stage: 'WON' });
    const accountId = shown(converted, 'account')?.['id'];
    const kept = 'source_id, collection_action_id';
    expect(await sql(`SELECT ${kept}, person_id, account_id FROM opportunity WHERE id = $1`, [sale?.['id']])).toEqual([
      { ...KEPT, person_id: CAST.giulia.id, account_id: accountId },
    ]);
    expect(await sql(`SELECT ${kept} FROM account WHERE id = $1`, [accountId])).toEqual([KEPT]);
    expect(await sql('SELECT person_id FROM account_membership WHERE account_id = $1', [accountId])).toEqual([
      { person_id: CAST.giulia.id },
    ]);
  });

  it('stays its owner’s, whoever of the team takes a step', async () => {
    const id = await seedLead(gateway, { ownerId: MICHELE });
    expect(shown(await step(gateway, 'workLead', id, 1), 'lead')).toMatchObject({ state: 'WORKING', ownerId: MICHELE });
  });

  it('may end, and begin again', async () => {
    const id = await seedLead(gateway);
    expect(shown(await step(gateway, 'disqualifyLead', id, 1), 'lead')).toMatchObject({ disqualifiedBecause: 'No budget', ownerId: SARA });
    expect(shown(await step(gateway, 'reopenLead', id, 2), 'lead')).toMatchObject({ state: 'WORKING', disqualifiedBecause: null });
  });

  it('enters from a lawful source through a defined collection action, or not at all', async () => {
    expect((await create({ sourceName: 'nobody-knows' })).errors[0]?.extensions.field).toBe('input.sourceName');
    expect((await create({ collectionActionName: 'nobody-knows' })).errors[0]?.extensions.field).toBe('input.collectionActionName');
    const [unlawful] = await sql(`SELECT name FROM source WHERE verdict = 'UNLAWFUL' LIMIT 1`);
    expect((await create({ sourceName: unlawful?.['name'] })).errors[0]?.extensions.field).toBe('input.sourceName');
  });

  it('is written by nobody who may not read what they write', async () => {
    const other: Doer = { as: 'sales', purpose: 'CustomerOrderManagement' };
    const input = { personId: CAST.irene.id, channel: 'PHONE', ...ORIGIN, interest: 'A greenhouse' };
    expect((await mutate(gateway, other, 'createLead', { ...input, personId: CAST.marta.id })).code).toBe('NOT_FOUND');
    expect((await mutate(gateway, CARE, 'createLead', input)).code).toBe('NO_ROLE');
  });
});

describe('a conversion', () => {
  const qualified = (accountName: string | null = null) => seedLead(gateway, { state: 'QUALIFIED', accountName });
  const sales = () => sql('SELECT count(*)::integer AS sales, (SELECT count(*)::integer FROM account) AS accounts FROM opportunity');

  it('links the account of the same name, and makes no second one', async () => {
    const first = shown(await step(gateway, 'convertLead', await qualified('Vivai Adige'), 1), 'account');
    const second = shown(await step(gateway, 'convertLead', await qualified('VIVAI ADIGE'), 1), 'account');
    expect(first).not.toBeNull();
    expect(second).toEqual(first);
  });

  it('links the oldest of several accounts of that name', async () => {
    const make = `INSERT INTO account (id, name, created_at, source_id, collection_action_id)
      VALUES (gen_random_uuid(), 'Vivai Mincio', $1, $2, $3) RETURNING id`;
    const made = [];
    for (const on of ['2021-01-01', '2020-01-01', '2022-01-01'])
      made.push((await sql(make, [on, KEPT.source_id, KEPT.collection_action_id]))[0]?.['id']);
    const done = await step(gateway, 'convertLead', await qualified('vivai mincio'), 1);
    expect(shown(done, 'account')).toMatchObject({ id: made[1] });
  });

  it('links the account that is named by its id or name, rather than that of the lead', async () => {
    const [account] = await sql('SELECT id, name FROM account ORDER BY id LIMIT 1');
    const byId = await step(gateway, 'convertLead', await qualified('Another'), 1, { accountId: account?.['id'] });
    const byName = await step(gateway, 'convertLead', await qualified('Another'), 1, { accountName: account?.['name'] });
    expect([shown(byId, 'account'), shown(byName, 'account')]).toEqual([account, account]);
    const both = await step(gateway, 'convertLead', await qualified(), 1, { accountId: account?.['id'], accountName: 'Another' });
    expect(both.errors[0]?.extensions.field).toBe('input.accountName');
  });

  it('leaves the sale with whoever the lead was of', async () => {
    const id = await seedLead(gateway, { state: 'QUALIFIED', ownerId: MICHELE });
    expect(shown(await step(gateway, 'convertLead', id, 1), 'opportunity')).toMatchObject({ ownerId: MICHELE });
  });

  it('leaves whoever belongs to the organisation already as they are', async () => {
    const accountId = shown(await step(gateway, 'convertLead', await qualified('Vivai Garda'), 1), 'account')?.['id'];
    const kept = `SELECT id, source_id, lead_id, title, since::text FROM account_membership WHERE account_id = $1`;
    await sql("UPDATE account_membership SET title = 'Head gardener', since = '2020-05-01' WHERE account_id = $1", [accountId]);
    const before = await sql(kept, [accountId]);
    expect((await step(gateway, 'convertLead', await qualified('Vivai Garda'), 1)).errors).toEqual([]);
    expect(await sql(kept, [accountId])).toEqual(before);
  });

  it('is with the person alone where there is no organisation', async () => {
    const done = await step(gateway, 'convertLead', await qualified(), 1);
    expect(done.payload).toMatchObject({ account: null, person: { id: CAST.giulia.id }, opportunity: { stage: 'PROSPECTING' } });
  });

  it('happens as a whole or not at all', async () => {
    const id = await qualified('Never made');
    const before = await sales();
    expect((await step(gateway, 'convertLead', id, 1, { productId: MISSING })).code).toBe('NOT_FOUND');
    expect((await step(gateway, 'convertLead', id, 1, { accountId: MISSING })).code).toBe('NOT_FOUND');
    expect(await sales()).toEqual(before);
    expect(await sql('SELECT state, version FROM lead WHERE id = $1', [id])).toEqual([{ state: 'QUALIFIED', version: 1 }]);
  });

  it('acts once for one idempotency key, and answers the same', async () => {
    const input = { idempotencyKey: 'one-and-the-same', amount: 7 };
    const id = await qualified('Once only');
    const [first, second] = [await step(gateway, 'convertLead', id, 1, input), await step(gateway, 'convertLead', id, 1, input)];
    expect(first.errors).toEqual([]);
    expect(second.payload).toEqual(first.payload);
  });

  it('of two sales people at once is one’s: the other is told', async () => {
    const michele = await inShoesOf(gateway, SALES, MICHELE);
    for (let round = 0; round < 5; round += 1) {
      const id = await qualified(`Round ${String(round)}`);
      const [before] = await sales();
      const done = await Promise.all([step(gateway, 'convertLead', id, 1), step(gateway, 'convertLead', id, 1, {}, michele)]);
      expect(done.map(({ code }) => code ?? 'converted').sort()).toEqual(['CONFLICT', 'converted']);
      expect(await sales()).toEqual([{ sales: Number(before?.['sales']) + 1, accounts: Number(before?.['accounts']) + 1 }]);
    }
  });

  it('of two leads of one organisation at once makes one account', async () => {
    const ids = [await qualified('At once'), await qualified('At once')];
    const done = await Promise.all(ids.map((id) => step(gateway, 'convertLead', id, 1)));
    expect(done.map(({ errors }) => errors)).toEqual([[], []]);
    expect(shown(done[0]!, 'account')).toEqual(shown(done[1]!, 'account'));
  });

  it('makes nothing of what came from a source found unlawful', async () => {
    const id = await qualified();
    await sql(`UPDATE lead SET source_id = (SELECT id FROM source WHERE verdict = 'UNLAWFUL' LIMIT 1) WHERE id = $1`, [id]);
    const done = await step(gateway, 'convertLead', id, 1);
    expect(done.code).toBe('NOT_FOUND');
  });

  it('leaves one event, with the person and all that was written', async () => {
    const id = await qualified('In the log');
    await sql('DELETE FROM access_event');
    await step(gateway, 'convertLead', id, 1);
    const [event, ...others] = await sql(
      'SELECT operation, outcome, used, octet_length(persons) / 16 AS persons FROM access_event_in_full WHERE viewer = $1',
      [SARA],
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({ operation: 'Alteration', outcome: 'RELEASED', persons: 1 });
    const used = event?.['used'] as readonly string[];
    expect([...used].sort()).toEqual([
      'Account.name',
      'AccountMembership.account',
      'Lead.opportunity',
      'Lead.ownerId',
      'Lead.state',
      ...['amount', 'currency', 'name', 'ownerId', 'stage'].map((field) => `Opportunity.${field}`),
    ]);
  });
});
