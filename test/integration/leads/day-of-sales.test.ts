import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { mutate, SALES } from '../mutations/mutate';
import { ORIGIN, SARA, seedLead, seedTask, shown, SHOWN_LEAD, SHOWN_ORDER, SHOWN_TASK, step } from './desk';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const MORNING = `{ sales {
  leadsToCall(first: 50) { nodes { id version person { id givenName phone } } }
  tasksDue(first: 50) { nodes { id version title } }
} }`;

interface Morning {
  readonly sales: {
    readonly leadsToCall: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly version: number; readonly person: object }> };
    readonly tasksDue: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly version: number }> };
  };
}

it('is a day of sales: calls, an offer, an order, and a desk that is empty at night', async () => {
  const { ownerUrl } = gateway.database;
  const [lead, task] = [await seedLead(gateway, { ownerId: SARA, accountName: 'Serre Ferri' }), await seedTask(gateway, { ownerId: SARA })];
  await runSql(ownerUrl, `UPDATE lead SET due_on = CURRENT_DATE WHERE id = $1`, [lead]);
  await runSql(ownerUrl, `UPDATE task SET due_on = CURRENT_DATE WHERE id = $1`, [task]);
  const today = new Date().toISOString().slice(0, 10);
  const morning = async () => (await gateway.graphql<Morning>(MORNING, SALES)).data?.sales;

  const desk = await morning();
  const call = desk?.leadsToCall.nodes.find(({ id }) => id === lead);
  expect(call?.person).toMatchObject({ id: CAST.giulia.id, givenName: 'Giulia', phone: expect.any(String) as string });
  expect(desk?.tasksDue.nodes.map(({ id }) => id)).toContain(task);

  await step(gateway, 'workLead', lead, 1);
  const called = { personId: CAST.giulia.id, channel: 'PHONE', direction: 'OUTBOUND', subject: 'A greenhouse' };
  expect((await mutate(gateway, SALES, 'logInteraction', called)).errors).toEqual([]);
  expect((await mutate(gateway, SALES, 'addNote', { personId: CAST.giulia.id, text: 'Wants it by spring.' })).errors).toEqual([]);
  await step(gateway, 'qualifyLead', lead, 2);
  const converted = await step(gateway, 'convertLead', lead, 3, { amount: 900 });
  const opportunityId = shown(converted, 'opportunity')?.['id'];
  const offer = await mutate(gateway, SALES, 'createTask', { title: 'Send the offer', opportunityId, dueOn: today }, SHOWN_TASK);
  expect(shown(offer, 'task')).toMatchObject({ person: { id: CAST.giulia.id }, ownerId: SARA });
  const advance = { id: opportunityId, expectedVersion: 1, stage: 'ENGAGING' };
  expect((await mutate(gateway, SALES, 'advanceOpportunity', advance)).errors).toEqual([]);
  await step(gateway, 'completeTask', offer.payload?.id, 1);
  expect((await mutate(gateway, SALES, 'winOpportunity', { id: opportunityId, expectedVersion: 2 })).errors).toEqual([]);

  const [product] = await runSql(ownerUrl, 'SELECT id FROM product WHERE price > 0 ORDER BY id LIMIT 1');
  const lines = [{ productId: String(product?.['id']), quantity: 2 }];
  const order = await mutate(gateway, SALES, 'placeOrder', { personId: CAST.giulia.id, lines }, SHOWN_ORDER);
  expect((await step(gateway, 'cancelOrder', order.payload?.id, 1)).errors).toEqual([]);
  expect((await mutate(gateway, SALES, 'placeOrder', { personId: CAST.giulia.id, lines }, SHOWN_ORDER)).errors).toEqual([]);
  const next = { personId: CAST.paolo.id, channel: 'PHONE', dueOn: '2099-01-07', ...ORIGIN };
  expect(shown(await mutate(gateway, SALES, 'createLead', next, SHOWN_LEAD), 'lead')).toMatchObject({ state: 'NEW', ownerId: SARA });

  for (const { id, version } of (await morning())?.tasksDue.nodes ?? []) await step(gateway, 'completeTask', id, version);
  for (const { id, version } of (await morning())?.leadsToCall.nodes ?? []) await step(gateway, 'disqualifyLead', id, version);
  expect(await morning()).toEqual({ leadsToCall: { nodes: [] }, tasksDue: { nodes: [] } });
});
