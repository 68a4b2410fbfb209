import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { mutate, type Done } from '../mutations/mutate';
import { BRUNO, inShoesOf, seedTicket, SHOWN_TICKET, shown, STEFANO, step, SUPPORT } from '../cases/work';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const open = (input: object = {}): Promise<Done> =>
  mutate(gateway, SUPPORT, 'openTicket', { personId: CAST.giulia.id, subject: 'No line', ...input }, SHOWN_TICKET);

const MINUTE = 60_000;
const minutesFromNow = (instant: unknown): number => Math.round((Date.parse(String(instant)) - Date.now()) / MINUTE);
const sql = (text: string, values: unknown[]) => runSql<Readonly<Record<string, unknown>>>(gateway.database.ownerUrl, text, values);

describe('the life of a ticket', () => {
  it('goes from the fault to the archive, and its clock stands while we wait', async () => {
    const opened = await open({ severity: 'S2' });
    expect(opened.errors).toEqual([]);
    const { id, number } = shown(opened) ?? {};
    expect(number).toMatch(/^TCK-\d{6,}$/);
    expect(shown(opened)).toMatchObject({ version: 1, state: 'NEW', severity: 'S2', waitedSeconds: 0, waitingSince: null });
    expect(shown(await step(gateway, SUPPORT, 'takeTicket', id, 1))).toMatchObject({ state: 'IN_PROGRESS', ownerId: STEFANO });
    const answered = shown(await step(gateway, SUPPORT, 'answerTicket', id, 2));
    expect(answered?.['respondedAt']).not.toBeNull();
    const waiting = shown(await step(gateway, SUPPORT, 'awaitCustomer', id, 3));
    expect(waiting?.['waitingSince']).not.toBeNull();
    await sql(`UPDATE ticket SET waiting_since = waiting_since - interval '2 hours' WHERE id = $1`, [id]);
    const resumed = shown(await step(gateway, SUPPORT, 'takeTicket', id, 4));
    expect(resumed).toMatchObject({ state: 'IN_PROGRESS', waitingSince: null, respondBy: answered?.['respondBy'] });
    expect(Number(resumed?.['waitedSeconds'])).toBeGreaterThanOrEqual(7200);
    expect(Date.parse(String(resumed?.['resolveBy'])) - Date.parse(String(answered?.['resolveBy']))).toBeGreaterThanOrEqual(7_200_000);
    expect(shown(await step(gateway, SUPPORT, 'assignTicket', id, 5))).toMatchObject({ ownerId: BRUNO });
    const resolved = shown(await step(gateway, SUPPORT, 'resolveTicket', id, 6));
    expect(resolved).toMatchObject({ state: 'RESOLVED', resolution: 'A new power supply.' });
    await sql(`UPDATE ticket SET resolved_at = resolved_at - interval '1 hour' WHERE id = $1`, [id]);
    const reopened = shown(await step(gateway, SUPPORT, 'reopenTicket', id, 7));
    expect(reopened).toMatchObject({ state: 'IN_PROGRESS', resolvedAt: null });
    expect(Number(reopened?.['waitedSeconds'])).toBeGreaterThanOrEqual(10_800);
    const again = shown(await step(gateway, SUPPORT, 'resolveTicket', id, 8));
    await sql(`UPDATE ticket SET resolved_at = resolved_at - interval '3 hours' WHERE id = $1`, [id]);
    const closed = shown(await step(gateway, SUPPORT, 'closeTicket', id, 9));
    expect(closed).toMatchObject({
      version: 10,
      state: 'CLOSED',
      resolveBy: again?.['resolveBy'],
      waitedSeconds: again?.['waitedSeconds'],
    });
  });

  it('has a key that does not tell when it was opened, which some who see it may not know', async () => {
    const opened = shown(await open());
    const told = Number.parseInt(String(opened?.['id']).replaceAll('-', '').slice(0, 12), 16);
    expect(Math.abs(told - Date.now())).toBeGreaterThan(86_400_000);
  });

  it('keeps an answer among the contacts with the person', async () => {
    const id = await seedTicket(gateway, { state: 'IN_PROGRESS' });
    const input = { id, expectedVersion: 1, channel: 'PHONE', subject: 'The red light', answer: 'Off and on, please.' };
    const done = await mutate(gateway, SUPPORT, 'answerTicket', input, 'interaction { channel direction department subject summary }');
    expect(done.payload?.['interaction']).toEqual({
      channel: 'PHONE',
      direction: 'OUTBOUND',
      department: 'SUPPORT',
      subject: 'The red light',
      summary: 'Off and on, please.',
    });
  });

  it('waits from where it began to wait, whoever it is given to meanwhile', async () => {
    const id = await seedTicket(gateway, { state: 'WAITING_FOR_CUSTOMER' });
    const [before] = await sql('SELECT waiting_since FROM ticket WHERE id = $1', [id]);
    expect(shown(await step(gateway, SUPPORT, 'assignTicket', id, 1))).toMatchObject({ state: 'WAITING_FOR_CUSTOMER', waitedSeconds: 0 });
    expect(await sql('SELECT waiting_since FROM ticket WHERE id = $1', [id])).toEqual([before]);
    const taken = shown(await step(gateway, SUPPORT, 'takeTicket', id, 2));
    expect(Math.round(Number(taken?.['waitedSeconds']) / 60)).toBe(30);
  });

  it('leaves the first answer where it was when a second one follows', async () => {
    const id = await seedTicket(gateway, { state: 'IN_PROGRESS' });
    const first = shown(await step(gateway, SUPPORT, 'answerTicket', id, 1))?.['respondedAt'];
    expect(shown(await step(gateway, SUPPORT, 'answerTicket', id, 2))?.['respondedAt']).toBe(first);
  });
});

describe('the service level', () => {
  it('is that of the device’s entitlement, of several the fastest', async () => {
    const [asset] = await sql('SELECT id FROM asset WHERE person_id = $1 ORDER BY id LIMIT 1', [CAST.giulia.id]);
    const [right] = await sql(
      `INSERT INTO entitlement (id, person_id, asset_id, name, service_level, respond_minutes, resolve_minutes, valid_from)
       VALUES (gen_random_uuid(), $1, $2, 'Very fast', 'GOLD', 5, 10, '2026-01-01') RETURNING id`,
      [CAST.giulia.id, asset?.['id']],
    );
    const ticket = shown(await open({ assetId: asset?.['id'] }));
    expect(ticket?.['entitlement']).toEqual({ id: right?.['id'] });
    expect([minutesFromNow(ticket?.['respondBy']), minutesFromNow(ticket?.['resolveBy'])]).toEqual([5, 10]);
    expect(shown(await open())?.['entitlement']).not.toEqual({ id: right?.['id'] });
  });

  it('is the ordinary one where no entitlement runs', async () => {
    await sql(`UPDATE entitlement SET valid_from = '2020-01-01', valid_to = '2020-01-02' WHERE person_id = $1`, [CAST.luca.id]);
    for (const [from, to] of [
      ['2020-01-01', '2020-01-02'],
      ['2099-01-01', 'infinity'],
    ])
      await sql(
        `INSERT INTO entitlement (id, person_id, name, service_level, respond_minutes, resolve_minutes, valid_from, valid_to)
         VALUES (gen_random_uuid(), $1, 'Fast', 'GOLD', 5, 10, $2, $3)`,
        [CAST.luca.id, from, to],
      );
    const ticket = shown(await open({ personId: CAST.luca.id }));
    expect(ticket?.['entitlement']).toBeNull();
    expect([minutesFromNow(ticket?.['respondBy']), minutesFromNow(ticket?.['resolveBy'])]).toEqual([1440, 10_080]);
  });
});

describe('a device that stands at an account', () => {
  /** A device at an account alone, with a right to help that is faster than any other. */
  async function atAccount(): Promise<Record<'account' | 'asset' | 'right', string>> {
    const [account] = await sql(
      `INSERT INTO account (id, name, source_id, collection_action_id)
       SELECT gen_random_uuid(), 'Cantiere Nord', source_id, collection_action_id FROM account LIMIT 1 RETURNING id`,
      [],
    );
    const [asset] = await sql(
      `INSERT INTO asset (id, account_id, product_id, serial_number)
       SELECT gen_random_uuid(), $1::uuid, id, gen_random_uuid()::text FROM product LIMIT 1 RETURNING id`,
      [account?.['id']],
    );
    const [right] = await sql(
      `INSERT INTO entitlement (id, account_id, asset_id, name, service_level, respond_minutes, resolve_minutes, valid_from)
       VALUES (gen_random_uuid(), $1, $2, 'At once', 'GOLD', 1, 2, '2026-01-01') RETURNING id`,
      [account?.['id'], asset?.['id']],
    );
    return { account: String(account?.['id']), asset: String(asset?.['id']), right: String(right?.['id']) };
  }

  /** What whoever opens a ticket for it is told, but for the ticket's own key, number and instants. */
  async function told(assetId: string): Promise<object> {
    const { id: _id, number: _number, respondBy, resolveBy, ...others } = shown(await open({ assetId })) ?? {};
    return { ...others, minutes: (Date.parse(String(resolveBy)) - Date.parse(String(respondBy))) / 60_000 };
  }

  it('brings its account and service level, and the event names every edge that was set', async () => {
    const { account, asset, right } = await atAccount();
    await sql('DELETE FROM access_event', []);
    const ticket = shown(await open({ assetId: asset }));
    expect(ticket).toMatchObject({ entitlement: { id: right } });
    expect(await sql('SELECT asset_id, account_id FROM ticket WHERE id = $1', [ticket?.['id']])).toEqual([
      { asset_id: asset, account_id: account },
    ]);
    const [event] = await sql('SELECT used FROM access_event_in_full', []);
    expect(event?.['used']).toEqual(expect.arrayContaining(['Ticket.asset', 'Ticket.account', 'Ticket.entitlement', 'Ticket.queue']));
  });

  it('brings no right that another person has there, nor one to another device', async () => {
    const [{ account, asset, right }, other] = [await atAccount(), (await sql('SELECT id FROM asset ORDER BY id LIMIT 1', []))[0]?.['id']];
    for (const [person, device] of [
      [CAST.luca.id, null],
      [null, other],
    ])
      await sql(
        `INSERT INTO entitlement (id, account_id, person_id, asset_id, name, service_level, respond_minutes, resolve_minutes, valid_from)
         VALUES (gen_random_uuid(), $1, $2, $3, 'Faster still', 'GOLD', 1, 1, '2026-01-01')`,
        [account, person, device],
      );
    expect(shown(await open({ assetId: asset }))).toMatchObject({ entitlement: { id: right } });
  });

  it('tells support nothing of whether the person works there, which is withheld from it', async () => {
    const { account, asset } = await atAccount();
    const stranger = await told(asset);
    await sql('INSERT INTO account_membership (id, account_id, person_id) VALUES (gen_random_uuid(), $1, $2)', [account, CAST.giulia.id]);
    expect(await told(asset)).toEqual(stranger);
    expect(stranger).toMatchObject({ minutes: 1 });
  });
});

describe('two technicians', () => {
  it('who take one ticket at once: one gets it, the other is told', async () => {
    const bruno = await inShoesOf(gateway, SUPPORT, BRUNO);
    for (let round = 0; round < 5; round += 1) {
      const id = await seedTicket(gateway);
      const done = await Promise.all([step(gateway, SUPPORT, 'takeTicket', id, 1), step(gateway, bruno, 'takeTicket', id, 1)]);
      expect(done.map(({ code }) => code ?? 'taken').sort()).toEqual(['CONFLICT', 'taken']);
    }
  });
});
