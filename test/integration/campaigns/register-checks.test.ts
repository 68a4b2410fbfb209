import { randomUUID } from 'node:crypto';
import { CAST } from '../../../src/demo/cast';
import { addressPseudonym } from '../../../src/domain/marketing/address-pseudonym';
import { loadAddressees } from '../../../src/domain/marketing/addressees';
import { groundBit } from '../../../src/vocabulary/grounds';
import { runSql } from '../../support/sql';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { pseudonym } from '../../support/told';
import { done, DPO, MARKETING, mutate, personFor } from '../mutations/mutate';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const sql = <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  runSql<Row>(gateway.database.ownerUrl, text, values);

const CALLED = `SELECT p.id AS "personId", p.phone AS number FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
  WHERE (a.grounds & $1) <> 0 AND a.valid_from <= now() AND a.valid_to > now() AND p.phone IS NOT NULL ORDER BY p.id LIMIT 20`;

it('two answers of the register on the same numbers at once are both kept, in whatever order they tell of them', async () => {
  const checks = await sql<{ personId: string; number: string }>(CALLED, [groundBit('CONSENT_PHONE')]);
  expect(checks.length).toBeGreaterThan(5);
  const checkedAt = new Date(Date.now() - 3_600_000).toISOString();
  const record = (ordered: readonly object[]) =>
    mutate(gateway, MARKETING, 'recordRegisterChecks', { channel: 'PHONE', checkedAt, checks: ordered });
  for (let round = 0; round < 3; round += 1) {
    const both = await Promise.all([record(checks), record([...checks].reverse())]);
    expect(both.map(({ code }) => code)).toEqual([undefined, undefined]);
    expect(both.map(({ payload }) => payload?.id)).toEqual([checks[0]?.personId, checks.at(-1)?.personId]);
  }
  expect(await sql('SELECT count(*)::integer AS n FROM suppression_entry WHERE checked_at = $1', [checkedAt])).toEqual([
    { n: 6 * checks.length },
  ]);
});

describe('what the register answered counts for what was looked up alone (DPR 26/2022 Art. 8)', () => {
  const checkedAt = new Date(Date.now() - 1_800_000).toISOString();
  const record = (channel: 'PHONE' | 'POSTAL', ...checks: object[]) =>
    mutate(gateway, MARKETING, 'recordRegisterChecks', { channel, checkedAt, checks });
  const kept = async (): Promise<unknown> =>
    (await sql('SELECT count(*)::integer AS n FROM suppression_entry WHERE checked_at = $1', [checkedAt]))[0]?.['n'];
  let called: { personId: string; number: string };
  beforeAll(async () => {
    [called] = (await sql<{ personId: string; number: string }>(CALLED, [groundBit('CONSENT_PHONE')])) as [typeof called];
  });

  it('an answer about a number that the person has no more is refused, with all that came with it', async () => {
    const [, other] = await sql<{ personId: string; number: string }>(CALLED, [groundBit('CONSENT_PHONE')]);
    const { code, errors } = await record('PHONE', { ...other }, { ...called, number: '+390458000099' });
    expect([code, errors[0]?.extensions.field]).toEqual(['CONFLICT', 'input.checks.1']);
    expect(await kept()).toBe(0);
  });

  it('the number may be written as people write it', async () => {
    const { code } = await record('PHONE', { ...called, number: called.number.replace(/^(\+39)(\d{3})/, '$1 $2 ') });
    expect([code, await kept()]).toEqual([undefined, 1]);
  });

  it('an answer that does not say what was looked up is refused', async () => {
    const { code, errors } = await record('POSTAL', { ...called });
    expect([code, errors[0]?.extensions.field]).toEqual(['INVALID_INPUT', 'input.checks.0.address']);
  });

  it('of an address each part must be what it is now', async () => {
    const [lives] = await sql<{ personId: string; address: Record<string, string | null> }>(
      `SELECT p.id AS "personId", p.address FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
       WHERE (a.grounds & $1) <> 0 AND a.valid_from <= now() AND a.valid_to > now() AND p.address ->> 'city' <> '' ORDER BY p.id LIMIT 1`,
      [groundBit('CONSENT_POSTAL')],
    );
    const { personId, address } = lives!;
    const moved = await record('POSTAL', { personId, number: called.number, address: { ...address, street: 'Via Nuova 1' } });
    expect([moved.code, moved.errors[0]?.extensions.field]).toEqual(['CONFLICT', 'input.checks.0']);
    const stays = await record('POSTAL', { personId, address });
    expect([stays.code, await kept()]).toEqual([undefined, 2]);
  });
});

describe('an answer of the register tells whoever brings it nothing', () => {
  const checkedAt = new Date(Date.now() - 900_000).toISOString();
  const record = async (personId: string, number: string): Promise<string> => {
    const checks = [{ personId, number }];
    return (await mutate(gateway, MARKETING, 'recordRegisterChecks', { channel: 'PHONE', checkedAt, checks })).text;
  };
  const numberOf = async (personId: string): Promise<string> =>
    String((await sql('SELECT phone FROM person WHERE id = $1', [personId]))[0]?.['phone']);
  afterEach(async () => {
    expect(await sql('SELECT FROM suppression_entry WHERE checked_at = $1', [checkedAt])).toEqual([]);
  });

  it('of a number that is withheld from them: the right one is refused like any other', async () => {
    const refused = await record(CAST.giulia.id, await numberOf(CAST.giulia.id)); // She agreed to e-mail alone.
    expect(refused).toContain('NO_ROLE');
    expect(await record(CAST.giulia.id, '+390458000099')).toBe(refused);
  });

  it('but every answer that cannot be kept, so that all of them can be left out at once', async () => {
    const { personId, number } = (await sql<{ personId: string; number: string }>(CALLED, [groundBit('CONSENT_PHONE')]))[0]!;
    const checks = [
      { personId, number },
      { personId: randomUUID(), number },
      { personId, number },
      { personId: CAST.giulia.id, number },
    ];
    const { code, errors } = await mutate(gateway, MARKETING, 'recordRegisterChecks', { channel: 'PHONE', checkedAt, checks });
    expect([code, errors[0]?.extensions.field]).toEqual(['NOT_FOUND', 'input.checks.1']);
    expect(errors[0]?.extensions.detail).toMatch(/^Nothing was kept\. Leave out the answers 1, 3 of checks, counted from 0:/);
  });

  it('of somebody who is hidden: they are refused like who is not there', async () => {
    const refused = await record(CAST.elena.id, await numberOf(CAST.elena.id));
    expect(refused).toContain('NOT_FOUND');
    expect(await record(randomUUID(), '+390458000099')).toBe(refused);
  });
});

it('an address is one whoever wrote it, with parts that say nothing or without, and a number as it is dialled', async () => {
  for (const number of ['800 123 456', '800-123456'])
    expect(addressPseudonym(pseudonym, 'PHONE', number)).toBe(addressPseudonym(pseudonym, 'PHONE', '800123456'));
  expect(addressPseudonym(pseudonym, 'PHONE', 'interno')).not.toBe(addressPseudonym(pseudonym, 'PHONE', 'centralino'));
  const [one, other] = await sql<{ id: string }>(
    `SELECT DISTINCT p.id FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
      WHERE (a.grounds & $1) <> 0 AND a.valid_from <= now() AND a.valid_to > now() ORDER BY p.id LIMIT 2`,
    [groundBit('CONSENT_POSTAL')],
  );
  const address = { street: 'Via delle Registrate 1', postalCode: '37121', city: 'Verona', country: 'IT' };
  await sql('UPDATE person SET address = $2 WHERE id = $1', [one?.id, { ...address, province: null }]);
  await sql('UPDATE person SET address = $2 WHERE id = $1', [other?.id, address]);
  const checkedAt = new Date(Date.now() - 60_000).toISOString();
  const checks = [{ personId: one?.id, address }];
  expect((await mutate(gateway, MARKETING, 'recordRegisterChecks', { channel: 'POSTAL', checkedAt, checks })).errors).toEqual([]);
  const line = { purpose: 'DirectMarketing', channel: 'POSTAL' } as const;
  const registered = async (): Promise<number[]> =>
    [...(await loadAddressees({ query: sql }, [String(one?.id), String(other?.id)], line, pseudonym)).values()].map(
      ({ register }) => register.length,
    );
  expect(await registered()).toEqual([1, 1]);
  // An entry of a release before this one names the address as it was stored then.
  const [stored] = await sql<{ text: string }>('SELECT address::text AS text FROM person WHERE id = $1', [other?.id]);
  const former = pseudonym(`POSTAL ${String(stored?.text).toLowerCase()}`);
  await sql(
    `INSERT INTO suppression_entry (id, register, channel, address, listed, listed_at) VALUES ($1, 'OPT_OUT', 'POSTAL', $2, true, now())`,
    [randomUUID(), former],
  );
  expect(await registered()).toEqual([1, 2]);
});

describe('whoever enrols in the register withdraws what they agreed to before (Law 5/2018 Art. 1(5))', () => {
  const checkedAt = new Date(Date.now() - 600_000).toISOString();
  const IN_A_CONTRACT = `EXISTS (SELECT FROM contract c WHERE c.person_id = p.id AND c.kind = 'CONTRACT')`;
  let [free, bound] = [
    { personId: '', number: '' },
    { personId: '', number: '' },
  ];
  beforeAll(async () => {
    const called = (more: string) => sql<typeof free>(CALLED.replace('ORDER BY', `AND ${more} ORDER BY`), [groundBit('CONSENT_PHONE')]);
    [free] = (await called(`NOT ${IN_A_CONTRACT}`)) as [typeof free];
    [bound] = (await called(IN_A_CONTRACT)) as [typeof bound];
    await sql("UPDATE contract SET starts_at = '2000-01-01', ends_at = 'infinity' WHERE person_id = $1 AND kind = 'CONTRACT'", [
      bound.personId,
    ]);
  });

  const enrolled = async (check: typeof free, listedAt: string | null): Promise<unknown> => {
    const checks = [{ ...check, listedAt }];
    return (await mutate(gateway, MARKETING, 'recordRegisterChecks', { channel: 'PHONE', checkedAt, checks })).code;
  };
  const shown = async ({ personId }: typeof free): Promise<unknown> =>
    (await personFor(gateway, MARKETING, personId, 'phone'))?.['phone'] ?? null;
  const withdrawals = (): Promise<unknown[]> =>
    sql(
      `SELECT r.purpose, r.channel, e.expressed_by AS by FROM consent_event e JOIN consent_record r ON r.id = e.consent_record_id
       WHERE e.person_id = $1 AND e.state = 'ConsentWithdrawn' AND e.at > now() - interval '10 minutes'`,
      [free.personId],
    );

  it('not what they agreed to later, nor where the register does not list them', async () => {
    for (const listedAt of [null, '2001-01-01T00:00:00Z']) expect(await enrolled(free, listedAt)).toBeUndefined();
    expect([await shown(free), await withdrawals()]).toEqual([free.number, []]);
  });

  it('not what they agreed to within a contract that runs', async () => {
    expect(await enrolled(bound, checkedAt)).toBeUndefined();
    expect(await shown(bound)).toBe(bound.number);
  });

  it('also what an objection keeps from being used just then, or what is to begin later', async () => {
    const [, , dormant] = (await sql<typeof free>(CALLED.replace('ORDER BY', `AND NOT ${IN_A_CONTRACT} ORDER BY`), [
      groundBit('CONSENT_PHONE'),
    ])) as [typeof free, typeof free, typeof free];
    const line = { personId: dormant.personId, channel: 'PHONE', state: 'ConsentGiven', expressedBy: 'SUBJECT', method: 'WEB_FORM' };
    await done(gateway, DPO, 'recordConsent', { ...line, purpose: 'CommercialResearch', validFrom: '2099-01-01T00:00:00Z' });
    const listedAt = new Date().toISOString();
    const checks = [{ ...dormant, listedAt }];
    const told = { channel: 'PHONE', checkedAt: listedAt, checks };
    expect((await mutate(gateway, MARKETING, 'recordRegisterChecks', told)).errors).toEqual([]);
    const withdrawn = await sql<{ purpose: string }>(
      `SELECT r.purpose FROM consent_event e JOIN consent_record r ON r.id = e.consent_record_id WHERE e.person_id = $1 AND e.state = 'ConsentWithdrawn' AND e.at > now() - interval '1 minute'`,
      [dormant.personId],
    );
    expect(withdrawn.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['DirectMarketing', 'CommercialResearch']));
  });

  it('so that nobody reads the number for marketing from the next request on, until they agree anew', async () => {
    expect(await enrolled(free, checkedAt)).toBeUndefined();
    expect(await shown(free)).toBeNull();
    expect(await withdrawals()).toContainEqual({ purpose: 'DirectMarketing', channel: 'PHONE', by: 'SUBJECT' });
    const again = { personId: free.personId, purpose: 'DirectMarketing', channel: 'PHONE', expressedBy: 'SUBJECT', method: 'PHONE_CALL' };
    await done(gateway, DPO, 'recordConsent', again);
    expect(await shown(free)).toBe(free.number);
  });
});
