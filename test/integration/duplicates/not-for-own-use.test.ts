import { CAST } from '../../../src/demo/cast';
import type { PersonaName } from '../../../src/demo/cast';
import { lastEvent } from '../../support/last-event';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, DPO, MARKETING, mutate, personFor, SALES, type Done } from '../mutations/mutate';
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

/** Gives both the number of the one. */
async function shareANumber(...ids: readonly string[]): Promise<void> {
  await owner(`UPDATE person SET phone = '+390458000077' WHERE id = ANY($1)`, [ids]);
}

/** Undoes as this persona with these roles, for the purpose of customer service. */
async function undo(keep: string, roles: readonly string[]): Promise<string | undefined> {
  const [row] = await owner(`SELECT id FROM person_merge WHERE kept_id = $1 AND undone_at = 'infinity'`, [keep]);
  const input = { merge: row?.['id'], expectedVersion: await merging(gateway).versionOf(keep) };
  const token = await gateway.tokenFor('customer-service', { roles: [...roles] });
  const document = 'mutation Undo($input: UndoMergeInput!) { undoMerge(input: $input) { id } }';
  return (await gateway.graphql(document, { token, purpose: 'CustomerCare', variables: { input } })).errors[0]?.extensions.code;
}

const merges = async (): Promise<unknown> =>
  (await owner("SELECT count(*)::int AS count FROM person_merge WHERE undone_at = 'infinity'"))[0]?.['count'];

it('who has nothing in common is one person for the data protection officer alone: their tokens would show them each other’s rows', async () => {
  const { errors, code } = await merge(CAST.giulia.id, CAST.luca.id);
  expect([code, errors[0]?.extensions.detail]).toEqual(['NO_ROLE', expect.stringContaining('in common')]);
  expect(await merges()).toBe(0);
  await owner(
    'UPDATE person p SET given_name = upper(g.given_name), family_name = g.family_name FROM person g WHERE p.id = $1 AND g.id = $2',
    [CAST.luca.id, CAST.giulia.id],
  );
  expect((await merge(CAST.giulia.id, CAST.luca.id)).errors).toEqual([]);
  expect(await undo(CAST.giulia.id, ['customer-service'])).toBeUndefined();
});

describe('whoever would see more of one of two persons for having made them one', () => {
  it('does not do so: of who asked for an offer, customer service does not read the address by the contract of a customer', async () => {
    await shareANumber(CAST.marta.id, CAST.davide.id);
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
    await shareANumber(CAST.luca.id, CAST.irene.id);
    expect((await merge(CAST.luca.id, CAST.irene.id, 'customer-service', ['customer-service', 'marketing'])).code).toBe('NO_ROLE');
    expect((await merge(CAST.luca.id, CAST.irene.id)).errors).toEqual([]);
    await undoLast(CAST.luca.id);
  });

  it('nor by whom they are assigned: sales does not get the orders of somebody else’s customer', async () => {
    const roles = ['sales', 'customer-service'];
    await shareANumber(CAST.irene.id, CAST.davide.id);
    expect((await merge(CAST.irene.id, CAST.davide.id, 'sales', roles)).code).toBe('NO_ROLE');
    // The other way round the rows of their own customer go to one whom they do not see.
    expect((await merge(CAST.davide.id, CAST.irene.id, 'sales', roles)).errors).toEqual([]);
    await undoLast(CAST.davide.id);
  });

  it('nor undoes what closes a purpose of theirs: of two of whom one had objected, marketing does not make the other free again', async () => {
    const { merge: mergeAsOfficer } = merging(gateway);
    expect(await personFor(gateway, MARKETING, CAST.giulia.id)).not.toBeNull();
    expect((await mergeAsOfficer(CAST.giulia.id, CAST.paolo.id)).errors).toEqual([]);
    expect(await undo(CAST.giulia.id, ['customer-service', 'marketing'])).toBe('NO_ROLE');
    expect(await personFor(gateway, MARKETING, CAST.giulia.id)).toBeNull();
    expect(await undo(CAST.giulia.id, ['customer-service'])).toBeUndefined();
    expect(await personFor(gateway, MARKETING, CAST.giulia.id)).not.toBeNull();
  });

  it('nor undoes by whom they are assigned: rows that lie with somebody else do not come to sales', async () => {
    expect((await merging(gateway).merge(CAST.davide.id, CAST.irene.id)).errors).toEqual([]);
    const token = { sub: '00000000-0000-7000-8000-0000000000a1', roles: ['sales', 'customer-service'] };
    const [row] = await owner(`SELECT id FROM person_merge WHERE kept_id = $1 AND undone_at = 'infinity'`, [CAST.davide.id]);
    const input = { merge: row?.['id'], expectedVersion: await merging(gateway).versionOf(CAST.davide.id) };
    const document = 'mutation Undo($input: UndoMergeInput!) { undoMerge(input: $input) { id } }';
    const asked = { token: await gateway.tokenFor('sales', token), purpose: 'CustomerCare', variables: { input } };
    expect((await gateway.graphql(document, asked)).errors[0]?.extensions.code).toBe('NO_ROLE');
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
