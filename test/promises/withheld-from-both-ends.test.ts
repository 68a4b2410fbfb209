import { randomUUID } from 'node:crypto';
import { CAST } from '../../src/demo/cast';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';

/** A technician on the way reads texts and what was bought; where a ticket waits, and of which device it tells, is not needed for that. */
const TECHNICIAN = { as: 'support', purpose: 'RepairImpairments' } as const;
const SUPPORT = { as: 'support', purpose: 'TechnicalServiceProvision' } as const;
const DPO = { as: 'dpo', purpose: 'LegalCompliance' } as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

interface Ended {
  readonly nodes: readonly (Readonly<Record<string, { readonly nodes: readonly object[] } | null>> | null)[];
}

/** What stands at the far end of an edge, over all rows of a root. */
async function found(asker: typeof TECHNICIAN | typeof SUPPORT | typeof DPO, root: string, edge: string): Promise<readonly object[]> {
  const { data } = await gateway.graphql<Record<string, Ended>>(
    `{ ${root}(first: 200) { nodes { e: ${edge}(first: 50) { nodes { id } } } } }`,
    asker,
  );
  return data![root]!.nodes.flatMap((node) => node?.['e']?.nodes ?? []);
}

describe('what is withheld from one end is withheld from the other', () => {
  it('of a ticket: neither its queue nor its device, by whichever way one asks', async () => {
    const { data } = await gateway.graphql<{ tickets: { nodes: object[] } }>(
      '{ tickets { nodes { subject queue { id } asset { id } } } }',
      TECHNICIAN,
    );
    expect(data!.tickets.nodes.length).toBeGreaterThan(0);
    for (const ticket of data!.tickets.nodes) expect(ticket).toMatchObject({ queue: null, asset: null });
    expect(await found(TECHNICIAN, 'queues', 'tickets')).toEqual([]);
    expect(await found(TECHNICIAN, 'assets', 'tickets')).toEqual([]);
  });

  it('and says so, with the reason', async () => {
    const { extensions } = await gateway.graphql('{ queues { nodes { tickets { totalCount } } } }', TECHNICIAN);
    expect(extensions).toMatchObject({ release: [{ field: 'Queue.tickets', reason: 'PURPOSE_NOT_PERMITTED' }] });
  });

  it('of an account: not whose ticket it is on behalf of', async () => {
    const [account] = await runSql<{ id: string }>(gateway.database.ownerUrl, 'SELECT id FROM account LIMIT 1');
    await runSql(gateway.database.ownerUrl, 'UPDATE ticket SET account_id = $1 WHERE person_id = $2', [account!.id, CAST.giulia.id]);
    expect(await found(DPO, 'accounts', 'tickets')).toEqual([]);
    expect(await found(DPO, 'people', 'tickets')).not.toEqual([]);
  });

  it('while whoever may know it finds it from either end', async () => {
    for (const root of ['queues', 'assets']) expect(await found(SUPPORT, root, 'tickets')).not.toEqual([]);
  });
});

it('a device of nobody tells of a ticket only what the ticket’s person releases', async () => {
  const [device] = await runSql<{ id: string }>(
    gateway.database.ownerUrl,
    `INSERT INTO asset (id, account_id, product_id, serial_number) SELECT $1, a.id, p.id, 'ATTACK-1' FROM account a, product p LIMIT 1 RETURNING id`,
    [randomUUID()],
  );
  const [{ id: elenas } = { id: '' }] = await runSql<{ id: string }>(
    gateway.database.ownerUrl,
    `INSERT INTO ticket (id, person_id, asset_id, subject) VALUES ($1, $2, $3, 'Restricted') RETURNING id`,
    [randomUUID(), CAST.elena.id, device!.id],
  );
  await runSql(
    gateway.database.ownerUrl,
    `INSERT INTO assignment (id, person_id, team_id, valid_from) SELECT $1, $2, id, '2020-01-01' FROM team WHERE name = 'Support'`,
    [randomUUID(), CAST.elena.id],
  );
  for (const asker of [TECHNICIAN, SUPPORT]) expect(await found(asker, 'assets', 'tickets')).not.toContainEqual({ id: elenas });
});

it('a person reached over an edge has the same reasons as the person asked for directly', async () => {
  interface Verdicts {
    readonly id: string;
    readonly release: readonly object[];
  }
  const PERSON = 'id release { field decision reason }';
  const { data } = await gateway.graphql<{ people: { nodes: Verdicts[] }; interactions: { nodes: Array<{ person: Verdicts }> } }>(
    `{ people(first: 1000) { nodes { ${PERSON} } } interactions(first: 200) { nodes { person { ${PERSON} } } } }`,
    { as: 'marketing', purpose: 'DirectMarketing' },
  );
  const direct = new Map(data!.people.nodes.map((person) => [person.id, person.release]));
  const reached = data!.interactions.nodes.filter(({ person }) => direct.has(person.id));
  expect(reached.length).toBeGreaterThan(0);
  for (const { person } of reached) expect(person.release).toEqual(direct.get(person.id));
});
