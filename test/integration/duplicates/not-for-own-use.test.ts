import { CAST } from '../../../src/demo/cast';
import type { PersonaName } from '../../../src/demo/cast';
import { lastEvent } from '../../support/last-event';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, DPO, mutate, personFor, SALES, type Done } from '../mutations/mutate';
import { merging, ownerOf, type Row } from './persons';

let gateway: TestGateway;
let owner: (text: string, values?: readonly unknown[]) => Promise<Row[]>;
beforeAll(async () => {
  gateway = await startTestGateway();
  owner = ownerOf(gateway.database);
});
afterAll(() => gateway.close());

const SERVICE_DESK = { sourceName: 'sales-network', collectionActionName: 'support-requests' };

const DOCUMENT = 'mutation Merge($input: MergePersonsInput!) { mergePersons(input: $input) { id person { id address { street } } } }';

/** Merges as this persona with further roles besides, for the purpose of customer service. */
async function merge(
  keep: string,
  drop: string,
  as: PersonaName = 'customer-service',
  roles?: readonly string[],
): Promise<Pick<Done, 'code' | 'errors'>> {
  const { versionOf } = merging(gateway);
  const expectedVersions = { keep: await versionOf(keep), drop: await versionOf(drop) };
  const token = await gateway.tokenFor(as, roles === undefined ? {} : { roles: [...roles] });
  const { errors } = await gateway.graphql(DOCUMENT, {
    token,
    purpose: 'CustomerCare',
    variables: { input: { keep, drop, expectedVersions } },
  });
  return { errors, code: errors[0]?.extensions.code };
}

async function undoLast(keep: string): Promise<void> {
  const [row] = await owner(`SELECT id FROM person_merge WHERE kept_id = $1 AND undone_at = 'infinity'`, [keep]);
  expect((await merging(gateway).undo(row?.['id'], keep)).errors).toEqual([]);
}

const merges = async (): Promise<unknown> => (await owner('SELECT count(*)::int AS count FROM person_merge'))[0]?.['count'];

describe('whoever would see more of one of two persons for having made them one', () => {
  it('does not do so: of who asked for an offer, customer service does not read the address by the contract of a customer', async () => {
    const before = await personFor(gateway, CARE, CAST.marta.id, 'version address { street }');
    expect(before).toMatchObject({ address: null });
    const { errors, code } = await merge(CAST.marta.id, CAST.davide.id);
    expect(code).toBe('NO_ROLE');
    expect(errors[0]?.extensions).toMatchObject({
      detail: expect.stringContaining('data protection officer') as string,
      detailIt: expect.stringContaining('responsabile della protezione') as string,
    });
    expect(await lastEvent(gateway, 'operation, outcome, length(persons) / 16 AS persons')).toEqual({
      operation: 'Alteration',
      outcome: 'REFUSED',
      persons: 2,
    });
    expect(await merges()).toBe(0);
    expect(await personFor(gateway, CARE, CAST.marta.id, 'version address { street }')).toEqual(before);
  });

  it('nor where it is the dropped one’s rows that the contract of the kept one opens; one that has no rows shows nothing', async () => {
    expect((await merge(CAST.davide.id, CAST.marta.id)).code).toBe('NO_ROLE');
    const met = await mutate(gateway, SALES, 'createPerson', { ...SERVICE_DESK, givenName: 'Davide', familyName: 'Villa' });
    const id = String(met.payload?.id);
    expect(await personFor(gateway, CARE, id, 'address { street }')).toEqual({ id, address: null });
    expect((await merge(CAST.davide.id, id)).errors).toEqual([]);
    await undoLast(CAST.davide.id);
    expect(
      (
        await mutate(gateway, CARE, 'logInteraction', {
          personId: id,
          channel: 'PHONE',
          direction: 'INBOUND',
          subject: 'Asks for his bill',
        })
      ).errors,
    ).toEqual([]);
    expect((await merge(CAST.davide.id, id)).code).toBe('NO_ROLE');
  });

  it('nor by a consent, where another of their roles would use it', async () => {
    expect((await merge(CAST.luca.id, CAST.irene.id, 'customer-service', ['customer-service', 'marketing'])).code).toBe('NO_ROLE');
    expect((await merge(CAST.luca.id, CAST.irene.id)).errors).toEqual([]);
    await undoLast(CAST.luca.id);
  });

  it('nor by whom they are assigned: sales does not get the orders of somebody else’s customer', async () => {
    const roles = ['sales', 'customer-service'];
    expect((await merge(CAST.irene.id, CAST.davide.id, 'sales', roles)).code).toBe('NO_ROLE');
    // The other way round the rows of their own customer go to one whom they do not see.
    expect((await merge(CAST.davide.id, CAST.irene.id, 'sales', roles)).errors).toEqual([]);
    await undoLast(CAST.davide.id);
  });

  it('leaves it to somebody to whom it opens nothing, the data protection officer', async () => {
    const { versionOf } = merging(gateway);
    const expectedVersions = { keep: await versionOf(CAST.marta.id), drop: await versionOf(CAST.davide.id) };
    const input = { keep: CAST.marta.id, drop: CAST.davide.id, expectedVersions };
    expect((await mutate(gateway, DPO, 'mergePersons', input)).errors).toEqual([]);
    await undoLast(CAST.marta.id);
  });
});
