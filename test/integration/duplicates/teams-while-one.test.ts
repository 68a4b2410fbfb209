import { CAST, PERSONAS } from '../../../src/demo/cast';
import { TEAMS } from '../../../src/demo/organisation';
import { queueId } from '../../../src/demo/queues';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { seedCase, step, SUPPORT } from '../cases/work';
import { CARE, mutate, personFor } from '../mutations/mutate';
import { ownerOf, whileMerged, type Row } from './persons';

const [KEEP, DROP] = [CAST.luca.id, CAST.giulia.id];
const HAND_OFF = { toQueueId: queueId('support'), purpose: 'TechnicalServiceProvision', reason: 'A technical question' };

let gateway: TestGateway;
let owner: (text: string, values?: readonly unknown[]) => Promise<Row[]>;
beforeAll(async () => {
  gateway = await startTestGateway();
  owner = ownerOf(gateway.database);
});
afterAll(() => gateway.close());

beforeEach(async () => {
  for (const table of ['assignment', 'hand_off']) await owner(`DELETE FROM ${table} WHERE person_id = ANY($1)`, [[KEEP, DROP]]);
});

const whileOne = (act: () => Promise<void>): Promise<void> => whileMerged(gateway, [KEEP, DROP], act);

async function handOff(caseId: string, expectedVersion = 1): Promise<void> {
  expect((await step(gateway, CARE, 'handOffCase', caseId, expectedVersion, HAND_OFF)).errors).toEqual([]);
}

/** Whom of the two support sees. */
async function seen(): Promise<string[]> {
  const shown = await Promise.all([KEEP, DROP].map((id) => personFor(gateway, SUPPORT, id, 'givenName')));
  return shown.flatMap((row) => (row === null ? [] : [String(row['givenName'])]));
}

/** How many days a team still sees somebody; 0 where it does no more. */
async function daysFor(personId: string, teamId = TEAMS.support.id): Promise<number> {
  const [row] = await owner(
    `SELECT coalesce(round(extract(epoch FROM max(valid_to) - now()) / 86400), 0)::integer AS days
       FROM assignment WHERE person_id = $1 AND team_id = $2 AND valid_to > now()`,
    [personId, teamId],
  );
  return Number(row?.['days']);
}

/** A hand-off of the kept person's own, some days ago. */
async function ownHandOff(daysAgo: number, purpose = HAND_OFF.purpose): Promise<void> {
  await owner(
    `INSERT INTO hand_off (id, person_id, from_department, to_department, to_queue_id, purpose, reason, at)
     VALUES (gen_random_uuid(), $1, 'CUSTOMER_SERVICE', 'SUPPORT', $2, $3, 'Of their own', now() - make_interval(days => $4))`,
    [KEEP, HAND_OFF.toQueueId, purpose, daysAgo],
  );
}

describe('a team that was let in for work of one of two, while they were one', () => {
  it('sees once they are two whose work it is, with the task, and the other no more', async () => {
    const caseId = await seedCase(gateway, { state: 'OPEN', personId: DROP });
    await whileOne(async () => {
      await handOff(caseId);
      expect(await seen()).toEqual(['Luca']);
    });
    expect(await seen()).toEqual(['Giulia']);
    expect([await daysFor(KEEP), await daysFor(DROP)]).toEqual([0, 90]);
    const tasks = '{ tasks(first: 1000) { nodes { title person { id } } } }';
    const { data } = await gateway.graphql<{ tasks: { nodes: Row[] } }>(tasks, SUPPORT);
    expect(data?.tasks.nodes).toContainEqual({ title: 'Handed off by customer service', person: { id: DROP } });
  });

  it('sees the kept person as well for as long as work of their own that was handed to it lets it', async () => {
    const caseId = await seedCase(gateway, { state: 'OPEN', personId: DROP });
    await ownHandOff(30);
    await whileOne(() => handOff(caseId));
    expect([await daysFor(KEEP), await daysFor(DROP)]).toEqual([60, 90]);
  });

  it('sees the kept person no more for work of their own that was handed to it for another purpose', async () => {
    const caseId = await seedCase(gateway, { state: 'OPEN', personId: DROP });
    await ownHandOff(30, 'RepairImpairments');
    await whileOne(() => handOff(caseId));
    expect([await daysFor(KEEP), await daysFor(DROP)]).toEqual([0, 90]);
  });

  it('sees them for what was handed to it of either meanwhile', async () => {
    const [ofKept, ofDropped] = [
      await seedCase(gateway, { state: 'OPEN', personId: KEEP }),
      await seedCase(gateway, { state: 'OPEN', personId: DROP }),
    ];
    await whileOne(async () => {
      await handOff(ofDropped);
      await handOff(ofKept);
    });
    expect([await daysFor(KEEP), await daysFor(DROP)]).toEqual([90, 90]);
  });

  it('sees the kept person no more for what was handed to it too long ago', async () => {
    const caseId = await seedCase(gateway, { state: 'OPEN', personId: DROP });
    await ownHandOff(91);
    await whileOne(() => handOff(caseId));
    expect([await daysFor(KEEP), await daysFor(DROP)]).toEqual([0, 90]);
  });

  it('goes on seeing the kept person for their own work alone', async () => {
    const caseId = await seedCase(gateway, { state: 'OPEN', personId: KEEP });
    await whileOne(() => handOff(caseId));
    expect([await daysFor(KEEP), await daysFor(DROP)]).toEqual([90, 0]);
  });

  it('because a ticket about their device was opened in its queue, sees whose device it is', async () => {
    const [team] = await owner(`INSERT INTO team (id, name, kind) VALUES (gen_random_uuid(), 'At the device', 'SUPPORT') RETURNING id`);
    await owner('INSERT INTO team_member (team_id, staff_id) VALUES ($1, $2)', [team?.['id'], PERSONAS.sales.subject]);
    const [queue] = await owner(
      `INSERT INTO queue (id, name, department, team_id) VALUES (gen_random_uuid(), 'At the device', 'SUPPORT', $1) RETURNING id`,
      [team?.['id']],
    );
    const [asset] = await owner(
      `INSERT INTO asset (id, person_id, product_id, serial_number) SELECT gen_random_uuid(), $1, id, 'SN-OF-A-TEAM' FROM product LIMIT 1 RETURNING id`,
      [DROP],
    );
    await owner('INSERT INTO assignment (id, person_id, team_id, valid_from) VALUES (gen_random_uuid(), $1, $2, now())', [
      KEEP,
      TEAMS.support.id,
    ]);
    await whileOne(async () => {
      const ticket = { personId: KEEP, assetId: asset?.['id'], queueId: queue?.['id'], subject: 'No light', severity: 'S3' };
      expect((await mutate(gateway, SUPPORT, 'openTicket', ticket)).errors).toEqual([]);
      expect(await daysFor(KEEP, String(team?.['id']))).toBe(90);
    });
    expect([await daysFor(KEEP, String(team?.['id'])), await daysFor(DROP, String(team?.['id']))]).toEqual([0, 90]);
  });
});
