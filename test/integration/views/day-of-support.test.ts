import { CAST } from '../../../src/demo/cast';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { mutate } from '../mutations/mutate';
import { BRUNO, seedTicket, SHOWN_TICKET, shown, STEFANO, step, SUPPORT } from '../cases/work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
type List = { readonly nodes: readonly Row[] };
interface Morning extends Readonly<Record<'myTickets' | 'waitingTickets' | 'tasksDue', List>> {
  readonly bySeverity: readonly { readonly severity: string; readonly count: number }[];
  readonly installedProducts: { readonly nodes: readonly { readonly id: string; readonly person: { readonly id: string } | null }[] };
  readonly entitlements: { readonly nodes: readonly { readonly serviceLevel: string }[] };
}

const MORNING = `{ support {
  bySeverity { severity count } myTickets(first: 500) { nodes { id version state } } waitingTickets(first: 500) { nodes { id version state } }
  installedProducts(first: 500) { nodes { id person { id } } } entitlements(first: 5) { nodes { serviceLevel } }
  tasksDue(first: 500) { nodes { id version state } } } }`;

async function desk(): Promise<Morning> {
  const { data, errors } = await gateway.graphql<{ support: Morning }>(MORNING, SUPPORT);
  expect(errors).toEqual([]);
  return data!.support;
}

const idsOf = ({ nodes }: List): readonly string[] => nodes.map(({ id }) => id);
const graveOf = ({ bySeverity }: Morning): number => bySeverity.find(({ severity }) => severity === 'S1')?.count ?? 0;

it('is a day of support: a fault of a known device, its clock, a ticket passed on, and a desk that is empty at night', async () => {
  const waiting = await seedTicket(gateway);
  const morning = await desk();
  expect(idsOf(morning.waitingTickets)).toContain(waiting);
  expect(morning.entitlements.nodes.length).toBeGreaterThan(0);
  const device = morning.installedProducts.nodes.find(({ person }) => person?.id === CAST.giulia.id);

  const fault = { personId: CAST.giulia.id, subject: 'No line', severity: 'S1', assetId: device?.id };
  const opened = await mutate(gateway, SUPPORT, 'openTicket', fault, SHOWN_TICKET);
  expect(opened.errors).toEqual([]);
  const id = String(shown(opened)?.['id']);
  expect(shown(await step(gateway, SUPPORT, 'takeTicket', id, 1))).toMatchObject({
    ownerId: STEFANO,
    resolveBy: expect.any(String) as string,
  });
  expect(graveOf(await desk())).toBe(graveOf(morning) + 1);
  expect(idsOf((await desk()).myTickets)).toContain(id);
  // Only a reference: the file lies elsewhere.
  const file = { fileName: 'led.jpg', mediaType: 'image/jpeg', bytes: 4, sha256: '0'.repeat(64), location: 's3://faults/led.jpg' };
  expect((await mutate(gateway, SUPPORT, 'attachFile', { ticketId: id, ...file })).errors).toEqual([]);
  const { data } = await gateway.graphql<{ ticket: object }>(
    `{ ticket(id: "${id}") { attachments { nodes { fileName bytes location } } } }`,
    SUPPORT,
  );
  expect(data?.ticket).toEqual({ attachments: { nodes: [{ fileName: 'led.jpg', bytes: 4, location: 's3://faults/led.jpg' }] } });

  await step(gateway, SUPPORT, 'answerTicket', id, 2);
  expect(shown(await step(gateway, SUPPORT, 'awaitCustomer', id, 3))).toMatchObject({ state: 'WAITING_FOR_CUSTOMER' });
  await step(gateway, SUPPORT, 'takeTicket', id, 4);
  await step(gateway, SUPPORT, 'resolveTicket', id, 5);
  expect(shown(await step(gateway, SUPPORT, 'closeTicket', id, 6))).toMatchObject({ state: 'CLOSED' });
  expect(graveOf(await desk())).toBe(graveOf(morning));

  await step(gateway, SUPPORT, 'takeTicket', waiting, 1);
  expect(shown(await step(gateway, SUPPORT, 'assignTicket', waiting, 2))).toMatchObject({ ownerId: BRUNO });
  const visit = { personId: CAST.giulia.id, channel: 'STORE', direction: 'OUTBOUND', subject: 'A visit: the socket was loose' };
  expect((await mutate(gateway, SUPPORT, 'logInteraction', visit)).errors).toEqual([]);

  for (const { id: mine, version, state } of (await desk()).myTickets.nodes) {
    if (state === 'NEW') await step(gateway, SUPPORT, 'takeTicket', mine, version);
    await step(gateway, SUPPORT, 'resolveTicket', mine, state === 'NEW' ? version + 1 : version);
  }
  for (const { id: task, version } of (await desk()).tasksDue.nodes)
    expect((await mutate(gateway, SUPPORT, 'completeTask', { id: task, expectedVersion: version })).errors).toEqual([]);
  expect(await desk()).toMatchObject({ bySeverity: [], myTickets: { nodes: [] }, tasksDue: { nodes: [] } });
}, 120_000);
