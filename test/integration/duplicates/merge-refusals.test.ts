import { Client } from 'pg';
import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, DPO, mutate, personFor, SALES, type Doer, type Done } from '../mutations/mutate';
import { merging, ownerOf, untilCompared, type Row } from './persons';

const AUDITOR: Doer = { as: 'auditor', purpose: 'LegalCompliance' };

let gateway: TestGateway;
let owner: (text: string, values?: readonly unknown[]) => Promise<Row[]>;
let versionOf: ReturnType<typeof merging>['versionOf'];
let merge: ReturnType<typeof merging>['merge'];
let undo: ReturnType<typeof merging>['undo'];
beforeAll(async () => {
  gateway = await startTestGateway();
  owner = ownerOf(gateway.database);
  ({ versionOf, merge, undo } = merging(gateway));
  await untilCompared(gateway.database);
});
afterAll(() => gateway.close());

describe('the access log of merged persons', () => {
  const eventsOf = async (person: string): Promise<string[]> => {
    const document = 'query ($person: ID!) { accessEvents(person: $person, first: 200) { nodes { id operation } } }';
    const { data } = await gateway.graphql<{ accessEvents: { nodes: { id: string; operation: string }[] } }>(document, {
      ...AUDITOR,
      variables: { person },
    });
    return (data?.accessEvents.nodes ?? []).filter(({ operation }) => operation !== 'Combination').map(({ id }) => id);
  };
  const newest = async (): Promise<string> =>
    String((await owner('SELECT id FROM access_event ORDER BY at DESC, id DESC LIMIT 1'))[0]?.['id']);

  it('shows the events of both to whoever asks for either, by id or pseudonym, and none is changed', async () => {
    const [keep, drop] = [CAST.luca.id, CAST.davide.id];
    await personFor(gateway, CARE, keep);
    const ofKeep = await newest();
    await personFor(gateway, CARE, drop);
    const ofDrop = await newest();
    expect(await eventsOf(keep)).not.toContain(ofDrop);
    const stored = (): Promise<Row[]> =>
      owner('SELECT e::text FROM access_event_in_full e WHERE id = ANY($1) ORDER BY id', [[ofKeep, ofDrop]]);
    const before = await stored();
    const done = await merge(keep, drop);
    const ofMerge = await newest();
    expect(await owner('SELECT operation, length(persons) / 16 AS persons FROM access_event_in_full WHERE id = $1', [ofMerge])).toEqual([
      { operation: 'Combination', persons: 2 },
    ]);
    const [pseudonym] = await owner(
      `SELECT translate(encode(substring(persons FOR 16), 'base64'), '+/=', '-_') AS of FROM access_event_in_full WHERE id = $1`,
      [ofKeep],
    );
    await personFor(gateway, CARE, keep);
    const meanwhile = await newest();
    for (const person of [keep, drop, String(pseudonym?.['of'])]) {
      expect(await eventsOf(person)).toEqual(expect.arrayContaining([ofKeep, ofDrop, meanwhile]));
    }
    await undo(done.payload?.id, keep);
    // So long an undo and whoever reads beside it may take: what comes later is of the kept person alone.
    await owner(`UPDATE person_merge SET undone_at = undone_at - interval '3 minutes' WHERE id = $1`, [done.payload?.id]);
    await personFor(gateway, CARE, keep);
    const after = await newest();
    // What was seen of the kept person while they were one was of the dropped one as well.
    expect(await eventsOf(drop)).toEqual(expect.arrayContaining([ofDrop, meanwhile]));
    for (const id of [ofKeep, after]) expect(await eventsOf(drop)).not.toContain(id);
    expect(await eventsOf(keep)).not.toContain(ofDrop);
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['gives the rows back', `SELECT FROM service_case WHERE person_id = '${CAST.luca.id}' FOR UPDATE`],
    ['decides anew', 'LOCK TABLE authorisation IN SHARE MODE'],
  ])('misses no read that is made while an undo %s', async (_, lock) => {
    const [keep, drop] = [CAST.luca.id, CAST.giulia.id];
    const done = await merge(keep, drop);
    const [moved] = await owner(`SELECT row_id AS id FROM merged_row WHERE merge_id = $1 AND table_name = 'service_case'`, [
      done.payload?.id,
    ]);
    const other = new Client({ connectionString: gateway.database.ownerUrl });
    await other.connect();
    await other.query('BEGIN');
    await other.query(lock);
    const undoing = undo(done.payload?.id, keep);
    await untilOneWaits();
    const { data } = await gateway.graphql<{ case: object }>(`{ case(id: "${String(moved?.['id'])}") { subject person { id } } }`, DPO);
    expect(data?.case).toMatchObject({ person: { id: keep } });
    const read = await newest();
    await other.query('COMMIT');
    await other.end();
    expect((await undoing).errors).toEqual([]);
    expect(await eventsOf(drop)).toContain(read);
  });

  it('shows to whoever was dropped by the first of two merges what was read of the person kept by the second', async () => {
    const [keep, between, drop] = [CAST.anna.id, CAST.james.id, CAST.marta.id];
    const first = await merge(between, drop);
    const second = await merge(keep, between);
    await personFor(gateway, DPO, keep);
    const read = await newest();
    expect((await undo(second.payload?.id, keep)).errors).toEqual([]);
    expect((await undo(first.payload?.id, between)).errors).toEqual([]);
    for (const person of [keep, between, drop]) expect(await eventsOf(person)).toContain(read);
  });
});

/** Until some statement waits for a lock; only the superuser sees what others wait for. */
async function untilOneWaits(): Promise<void> {
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await runSql(gateway.database.superuserUrl, waiting)).length === 0);
}

describe('mergePersons refuses, and changes nothing', () => {
  /** A fingerprint of all that a merge may write. */
  const all = async (): Promise<Row[]> =>
    owner(
      `SELECT (SELECT md5(string_agg(p::text, '' ORDER BY id)) FROM person p) AS person, (SELECT count(*) FROM merged_row) AS moved,
        (SELECT count(*) FROM person_merge) AS merges, (SELECT md5(string_agg(a::text, '' ORDER BY id)) FROM authorisation a) AS authorisation,
        (SELECT md5(string_agg(d::text, '' ORDER BY id)) FROM possible_duplicate d) AS duplicates`,
    );
  const MISSING = '00000000-0000-7000-8000-00000000dead';
  const attempt = (doer: Doer, keep: string, drop: string, versions = { keep: 1, drop: 1 }): Promise<Done> =>
    mutate(gateway, doer, 'mergePersons', { keep, drop, expectedVersions: versions });

  it.each([
    ['a role whose policy does not list it', SALES, CAST.giulia.id, CAST.luca.id, 'NO_ROLE'],
    ['the same person twice', DPO, CAST.giulia.id, CAST.giulia.id, 'INVALID_INPUT'],
    ['what is no key', DPO, CAST.giulia.id, 'nobody', 'NOT_FOUND'],
    ['other versions', DPO, CAST.giulia.id, CAST.luca.id, 'CONFLICT'],
    ['somebody who is hidden', CARE, CAST.giulia.id, CAST.elena.id, 'NOT_FOUND'],
  ] as const)('%s', async (_what, doer, keep, drop, code) => {
    const before = await all();
    expect((await attempt(doer, keep, drop, { keep: 999, drop: 999 })).code).toBe(code);
    expect(await all()).toEqual(before);
  });

  it('a hidden person like one who is not there, on either side', async () => {
    const before = await all();
    for (const [hidden, missing] of [
      [await attempt(CARE, CAST.giulia.id, CAST.elena.id), await attempt(CARE, CAST.giulia.id, MISSING)],
      [await attempt(CARE, CAST.elena.id, CAST.giulia.id), await attempt(CARE, MISSING, CAST.giulia.id)],
    ] as const) {
      expect(hidden.code).toBe('NOT_FOUND');
      expect(hidden.text).toBe(missing.text);
    }
    expect(await all()).toEqual(before);
  });

  it.each([
    ['kept', 998, 0],
    ['dropped', 0, 998],
  ])('where somebody changed the one to be %s in the meantime', async (_which, ofKeep, ofDrop) => {
    const [keep, drop] = [CAST.giulia.id, CAST.luca.id];
    const before = await all();
    const versions = { keep: (await versionOf(keep)) + ofKeep, drop: (await versionOf(drop)) + ofDrop };
    expect((await attempt(DPO, keep, drop, versions)).code).toBe('CONFLICT');
    expect(await all()).toEqual(before);
  });

  it('to undo a merge of hidden persons like one that never was', async () => {
    const done = await merge(CAST.elena.id, CAST.paolo.id);
    const before = await all();
    const [hidden, missing] = await Promise.all(
      [String(done.payload?.id), MISSING].map((merge1) => mutate(gateway, CARE, 'undoMerge', { merge: merge1, expectedVersion: 1 })),
    );
    expect(hidden?.code).toBe('NOT_FOUND');
    expect(hidden?.text).toBe(missing?.text);
    expect(await all()).toEqual(before);
    expect((await undo(done.payload?.id, CAST.elena.id)).errors).toEqual([]);
  });

  it('the second of two who merge at once', async () => {
    const [a, b, c] = [CAST.giulia.id, CAST.paolo.id, CAST.davide.id];
    const done = await Promise.all([merge(a, b), merge(c, b), merge(b, a)]);
    const [winner, ...others] = done.filter(({ payload }) => payload !== null);
    expect(others).toEqual([]);
    expect(done.filter(({ payload }) => payload === null).map(({ code }) => code)).toEqual(
      expect.arrayContaining([expect.stringMatching(/NOT_FOUND|CONFLICT/)]),
    );
    const [row] = await owner('SELECT kept_id FROM person_merge WHERE id = $1', [winner?.payload?.id]);
    await undo(winner?.payload?.id, String(row?.['kept_id']));
  });

  it('acts once for one idempotency key', async () => {
    const [keep, drop] = [CAST.giulia.id, CAST.paolo.id];
    const expectedVersions = { keep: await versionOf(keep), drop: await versionOf(drop) };
    const input = { keep, drop, expectedVersions, idempotencyKey: 'merge-giulia-paolo' };
    const [one, other] = [await mutate(gateway, DPO, 'mergePersons', input), await mutate(gateway, DPO, 'mergePersons', input)];
    expect(other.payload).toEqual(one.payload);
    expect(await owner(`SELECT count(*)::int AS merges FROM person_merge WHERE kept_id = $1 AND undone_at = 'infinity'`, [keep])).toEqual([
      { merges: 1 },
    ]);
    await undo(one.payload?.id, keep);
  });

  it('does not show the other’s teams the one', async () => {
    const [keep, drop] = [CAST.davide.id, CAST.paolo.id];
    expect(await personFor(gateway, SALES, keep, 'id')).toBeNull();
    const done = await merge(keep, drop);
    expect(await personFor(gateway, SALES, keep, 'id')).toBeNull();
    await undo(done.payload?.id, keep);
  });
});
