import { CAST } from '../../../src/demo/cast';
import { tablesOfPersons } from '../../../src/domain/people/duplicates/move-rows';
import { lecitoModel } from '../../unit/guard/lecito-model';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, DPO, MARKETING, mutate, personFor, SALES } from '../mutations/mutate';
import { alikeFor, merging, ownerOf, untilCompared, type Row } from './persons';

let gateway: TestGateway;
let owner: (text: string, values?: readonly unknown[]) => Promise<Row[]>;
let tables: ReturnType<typeof tablesOfPersons>;
let merge: ReturnType<typeof merging>['merge'];
let undo: ReturnType<typeof merging>['undo'];
beforeAll(async () => {
  gateway = await startTestGateway();
  owner = ownerOf(gateway.database);
  ({ merge, undo } = merging(gateway));
  const stored = await owner(`SELECT relname FROM pg_class WHERE relkind IN ('r', 'p')`);
  tables = tablesOfPersons((await lecitoModel()).records).filter(({ table }) => stored.some((row) => row['relname'] === table));
  await untilCompared(gateway.database);
});
afterAll(() => gateway.close());

/** The decisions on some persons, as they are stored; the id of a decision is new whenever it is made anew. */
const standings = (ids: readonly string[]): Promise<Row[]> =>
  owner(
    `SELECT person_id, purpose, valid_from::text, valid_to::text, grounds, reasons, basis FROM authorisation WHERE person_id = ANY($1)
      ORDER BY person_id, purpose, valid_from`,
    [ids],
  );

/** Every row of some persons, whole; of the persons themselves all but the counter and the instant of the last change. */
async function rowsOf(ids: readonly string[]): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {};
  for (const { table, column } of tables) {
    rows[table] = await owner(`SELECT row_to_json(t)::text AS row FROM "${table}" t WHERE "${column}" = ANY($1) ORDER BY id`, [ids]);
  }
  rows['person'] = await owner(
    `SELECT (to_jsonb(p) - 'version' - 'updated_at')::text AS row FROM person p WHERE id = ANY($1) ORDER BY id`,
    [ids],
  );
  rows['assignment'] = await owner(`SELECT row_to_json(t)::text AS row FROM assignment t WHERE person_id = ANY($1) ORDER BY id`, [ids]);
  return rows;
}

async function countsOf(id: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { table, column } of tables) {
    counts[table] = Number((await owner(`SELECT count(*)::int AS rows FROM "${table}" WHERE "${column}" = $1`, [id]))[0]?.['rows']);
  }
  return counts;
}

describe('what goes with a person', () => {
  it('is every table that refers to persons, but for what is named here with its reason', async () => {
    const referring = await owner(
      `SELECT DISTINCT conrelid::regclass::text AS table FROM pg_constraint WHERE confrelid = 'person'::regclass AND contype = 'f' ORDER BY 1`,
    );
    const stays = [
      'assignment', // would show the one to the teams of the other
      'authorisation', // decided anew
      'person_merge', // tells who was merged into whom
    ];
    const moved = tables.map(({ table }) => table);
    const unheeded = referring.map((row) => String(row['table']).replaceAll('"', '')).filter((table) => !moved.includes(table));
    expect(unheeded.filter((table) => !stays.includes(table))).toEqual([]);
    expect(moved).toEqual(
      expect.arrayContaining(['contact_point', 'order', 'service_case', 'ticket', 'consent_event', 'objection', 'restriction']),
    );
  });
});

it('may go: the gateway may say of each such row whose it is', async () => {
  const may = await Promise.all(
    tables.map(async ({ table, column }) => {
      const [row] = await owner(`SELECT has_column_privilege('lecito_gateway', $1, $2, 'UPDATE') AS may`, [`"${table}"`, column]);
      return row?.['may'] === true ? [] : [table];
    }),
  );
  expect(may.flat()).toEqual([]);
});

describe('mergePersons', () => {
  it('gives the one all rows of the other, who is seen no more, and undoMerge gives back every row and verdict', async () => {
    const [keep, drop] = [CAST.luca.id, CAST.giulia.id];
    const before = { rows: await rowsOf([keep, drop]), standings: await standings([keep, drop]) };
    const [ofKeep, ofDrop] = [await countsOf(keep), await countsOf(drop)];
    const { payload, errors } = await merge(keep, drop);
    expect(errors).toEqual([]);
    expect(payload?.['person']).toMatchObject({ id: keep });
    const [merged, rest] = [await countsOf(keep), await countsOf(drop)];
    for (const { table } of tables)
      expect([table, Number(merged[table]) + Number(rest[table])]).toEqual([table, Number(ofKeep[table]) + Number(ofDrop[table])]);
    const kept = Object.entries(rest).filter(([, count]) => count > 0);
    expect(kept.map(([table]) => table).filter((table) => !['account_membership', 'campaign_member'].includes(table))).toEqual([]);
    for (const doer of [DPO, CARE, SALES, MARKETING]) expect(await personFor(gateway, doer, drop, 'id')).toBeNull();
    const { data } = await gateway.graphql<{ people: { totalCount: number } }>(
      `{ people(filter: { email: { eq: "giulia.ferri@example.com" } }) { totalCount } }`,
      DPO,
    );
    expect(data?.people.totalCount).toBe(0);
    expect((await undo(payload?.id, keep)).errors).toEqual([]);
    expect({ rows: await rowsOf([keep, drop]), standings: await standings([keep, drop]) }).toEqual(before);
  });

  it('keeps the stricter: who withdrew, objected, is restricted or from an unlawful source stays so, whichever is kept', async () => {
    const consenting = CAST.giulia.id;
    for (const [other, released] of [
      [CAST.luca.id, false],
      [CAST.paolo.id, false],
      [CAST.elena.id, false],
      [CAST.roberto.id, false],
      [CAST.tommaso.id, false],
      [CAST.irene.id, true],
    ] as const) {
      for (const [keep, drop] of [
        [consenting, other],
        [other, consenting],
      ] as const) {
        expect((await personFor(gateway, MARKETING, consenting))?.['email']).toBe('giulia.ferri@example.com');
        const done = await merge(keep, drop);
        if (done.payload === null) throw new Error(done.text);
        const shown = (await personFor(gateway, MARKETING, keep))?.['email'] ?? null;
        expect([keep, drop, shown !== null]).toEqual([keep, drop, released]);
        expect((await undo(done.payload.id, keep)).errors).toEqual([]);
      }
    }
  }, 180_000);

  it('restores the verdicts of any two, and gives in between no ground that neither had', async () => {
    const persons = (await owner(`SELECT id FROM person WHERE email NOT LIKE '%switchboard%' ORDER BY md5(id::text) LIMIT 24`)).map((row) =>
      String(row['id']),
    );
    const grounds = async (ids: readonly string[]): Promise<Map<string, number>> => {
      const rows = await owner(
        `SELECT purpose, bit_or(grounds) AS grounds FROM authorisation WHERE person_id = ANY($1) AND valid_from <= now() AND valid_to > now() GROUP BY 1`,
        [ids],
      );
      return new Map(rows.map((row) => [String(row['purpose']), Number(row['grounds'])]));
    };
    for (let index = 0; index < persons.length; index += 2) {
      const pair = [persons[index]!, persons[index + 1]!] as const;
      const [before, rows, either] = [await standings(pair), await rowsOf(pair), await grounds(pair)];
      const done = await merge(...pair);
      expect(done.errors).toEqual([]);
      for (const [purpose, held] of await grounds(pair)) expect([purpose, held & ~(either.get(purpose) ?? 0)]).toEqual([purpose, 0]);
      expect((await undo(done.payload?.id, pair[0])).errors).toEqual([]);
      expect(await standings(pair)).toEqual(before);
      expect(await rowsOf(pair)).toEqual(rows);
    }
  }, 180_000);

  it('leaves with the kept person what came meanwhile, a call; what was forbidden holds for both, a withdrawal', async () => {
    const [keep, drop] = [CAST.irene.id, CAST.giulia.id];
    const others = async (): Promise<Row[]> => (await standings([drop])).filter(({ purpose }) => purpose !== 'DirectMarketing');
    const before = await others();
    const done = await merge(keep, drop);
    await mutate(gateway, DPO, 'withdrawConsent', { personId: keep, purpose: 'DirectMarketing', expressedBy: 'SUBJECT', method: 'E_MAIL' });
    const call = {
      personId: keep,
      channel: 'PHONE',
      direction: 'INBOUND',
      subject: 'called while one',
      occurredAt: '2026-01-01T00:00:00Z',
    };
    const logged = await mutate(gateway, CARE, 'logInteraction', call);
    expect(logged.errors).toEqual([]);
    expect(await personFor(gateway, MARKETING, keep)).toBeNull();
    expect((await undo(done.payload?.id, keep)).errors).toEqual([]);
    expect(await others()).toEqual(before);
    expect(await owner(`SELECT person_id FROM interaction WHERE subject = 'called while one'`)).toEqual([{ person_id: keep }]);
    for (const id of [keep, drop]) expect(await personFor(gateway, MARKETING, id)).toBeNull();
    expect(
      await owner('SELECT e.id FROM consent_event e JOIN consent_record r ON r.id = e.consent_record_id WHERE e.person_id <> r.person_id'),
    ).toEqual([]);
  });

  it('puts in force again what the other record brought along and was lifted meanwhile: nobody knows which of the two took it back', async () => {
    const [keep, drop] = [CAST.luca.id, CAST.irene.id];
    const objected = { personId: drop, purpose: 'CommercialResearch' };
    expect((await mutate(gateway, DPO, 'objectToProcessing', objected)).errors).toEqual([]);
    const before = await standings([drop]);
    const done = await merge(keep, drop);
    expect((await mutate(gateway, DPO, 'restrictProcessing', { personId: keep, because: 'LEGAL_CLAIMS' })).errors).toEqual([]);
    expect((await mutate(gateway, DPO, 'liftObjection', { ...objected, personId: keep })).errors).toEqual([]);
    expect((await mutate(gateway, DPO, 'liftRestriction', { personId: keep })).errors).toEqual([]);
    const inForce = (): Promise<Row[]> =>
      owner(`SELECT person_id FROM objection WHERE person_id = ANY($1) AND purpose = $2 AND lifted_at > now()`, [
        [keep, drop],
        objected.purpose,
      ]);
    expect(await inForce()).toEqual([]);
    expect((await undo(done.payload?.id, keep)).errors).toEqual([]);
    expect(await inForce()).toEqual([{ person_id: drop }]);
    // The restriction was said and lifted while they were one: the lift holds for the kept one alone.
    expect(await standings([drop])).not.toEqual(before);
    expect((await mutate(gateway, DPO, 'liftRestriction', { personId: drop })).errors).toEqual([]);
    const groundsOf = (rows: readonly Row[]): object[] => rows.map(({ purpose, grounds, basis }) => ({ purpose, grounds, basis }));
    expect(groundsOf((await standings([drop])).filter((row) => row['valid_to'] === 'infinity'))).toEqual(groundsOf(before));
  });

  it('hears the person who consents again after the merge, and forgets it with the merge for the other alone', async () => {
    const [keep, drop] = [CAST.luca.id, CAST.giulia.id];
    const done = await merge(keep, drop);
    expect((await personFor(gateway, MARKETING, keep))?.['email'] ?? null).toBeNull();
    const consent = {
      personId: keep,
      purpose: 'DirectMarketing',
      channel: 'EMAIL',
      state: 'ConsentGiven',
      expressedBy: 'SUBJECT',
      method: 'WEB_FORM',
    };
    expect((await mutate(gateway, DPO, 'recordConsent', consent)).errors).toEqual([]);
    expect((await personFor(gateway, MARKETING, keep))?.['email']).toBe('luca.moretti@example.com');
    expect((await undo(done.payload?.id, keep)).errors).toEqual([]);
    expect((await personFor(gateway, MARKETING, keep))?.['email']).toBe('luca.moretti@example.com');
  });

  it('can be done one after the other, and undone in turn', async () => {
    const [a, b, c] = [CAST.anna.id, CAST.james.id, CAST.marta.id];
    const before = { rows: await rowsOf([a, b, c]), standings: await standings([a, b, c]) };
    const first = await merge(b, c);
    const between = await standings([a, b, c]);
    const second = await merge(a, b);
    expect((await undo(first.payload?.id, b)).code).toBe('NOT_FOUND');
    expect((await undo(second.payload?.id, a)).errors).toEqual([]);
    expect(await standings([a, b, c])).toEqual(between);
    expect((await undo(first.payload?.id, b)).errors).toEqual([]);
    expect({ rows: await rowsOf([a, b, c]), standings: await standings([a, b, c]) }).toEqual(before);
    expect((await undo(first.payload?.id, b)).code).toBe('ILLEGAL_STEP');
  });

  it('takes the pair out of the queue, and puts it back', async () => {
    const origin = { sourceName: 'sales-network', collectionActionName: 'business-contacts' };
    const made = await mutate(gateway, SALES, 'createPerson', { ...origin, email: 'davide.villa@example.com' });
    const id = String(made.payload?.id);
    await untilCompared(gateway.database);
    const pair = [CAST.davide.id, id];
    expect(await alikeFor(gateway, DPO, pair)).toEqual(['EMAIL']);
    const done = await merge(CAST.davide.id, id);
    expect(await alikeFor(gateway, DPO, pair)).toEqual([]);
    const [merge1] = await owner('SELECT closed FROM person_merge WHERE id = $1', [done.payload?.id]);
    expect(merge1?.['closed']).toHaveLength(1);
    await undo(done.payload?.id, CAST.davide.id);
    await untilCompared(gateway.database);
    expect(await alikeFor(gateway, DPO, pair)).toEqual(['EMAIL']);
  });
});
