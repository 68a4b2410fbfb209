import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { statementsTo } from '../../support/statements';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, DPO, MARKETING, mutate, SALES, type Doer } from '../mutations/mutate';
import { addPerson, alikeFor, ownerOf, queueFor, untilCompared, type Row } from './persons';

const ORIGIN = { sourceName: 'sales-network', collectionActionName: 'business-contacts' };

let gateway: TestGateway;
let owner: (text: string, values?: readonly unknown[]) => Promise<Row[]>;
beforeAll(async () => {
  gateway = await startTestGateway();
  owner = ownerOf(gateway.database);
  await untilCompared(gateway.database);
});
afterAll(() => gateway.close());

async function create(fields: object): Promise<string> {
  const { payload, errors } = await mutate(gateway, SALES, 'createPerson', { ...ORIGIN, ...fields });
  expect(errors).toEqual([]);
  await untilCompared(gateway.database);
  return String(payload?.id);
}

describe('the queue of likely duplicates', () => {
  it('holds whoever is created with an e-mail address or a telephone number that somebody has', async () => {
    const id = await create({ familyName: 'Ferri', email: 'Giulia.Ferri@example.com', phone: '0039 300 1000001' });
    expect(await alikeFor(gateway, DPO, [id, CAST.giulia.id])).toEqual(['EMAIL', 'PHONE']);
  });

  it('holds whoever gave a number without its country code, and search finds them by it in any form', async () => {
    const id = await create({ familyName: 'Senzaprefisso', phone: '300 100-0001' });
    expect(await alikeFor(gateway, DPO, [id, CAST.giulia.id])).toEqual(['PHONE']);
    for (const text of ['3001000001', '+39 300 1000001', '0039 (300) 100.0001']) {
      const { data } = await gateway.graphql<{ search: { person: { id: string } }[] }>(
        `{ search(text: "${text}", first: 50) { person { id } } }`,
        DPO,
      );
      expect([text, data?.search.map(({ person }) => person.id)]).toEqual([text, expect.arrayContaining([id, CAST.giulia.id])]);
    }
  });

  it('compares what other sources wrote in another form, and tax codes', async () => {
    const [anna] = await owner('SELECT email, phone, tax_code FROM person WHERE id = $1', [CAST.anna.id]);
    const id = await create({ familyName: 'Bianchi' });
    const otherForm = [String(anna?.['email']).toUpperCase(), String(anna?.['phone']).replace('+', '00 ').replace('300', '300-')];
    await owner('UPDATE person SET email = $2, phone = $3, tax_code = $4 WHERE id = $1', [id, ...otherForm, 'BNCNNA80A41F205X']);
    await owner('UPDATE person SET tax_code = $2 WHERE id = $1', [CAST.anna.id, 'bncnna80a41f205x']);
    await untilCompared(gateway.database);
    expect(await alikeFor(gateway, DPO, [id, CAST.anna.id])).toEqual(['EMAIL', 'PHONE', 'TAX_CODE']);
  });

  it('follows every change: what is alike no longer goes, what is alike since comes', async () => {
    const id = await create({ familyName: 'Ferri', email: 'first@example.com' });
    const change = async (email: string, expectedVersion: number): Promise<string[]> => {
      expect((await mutate(gateway, DPO, 'updatePerson', { id, expectedVersion, email })).errors).toEqual([]);
      await untilCompared(gateway.database);
      return alikeFor(gateway, DPO, [id, CAST.paolo.id]);
    };
    expect(await change('paolo.gallo@example.com', 1)).toEqual(['EMAIL']);
    expect(await change('second@example.com', 2)).toEqual([]);
  });

  it('keeps no pairs among so many that there would be thousands: a switchboard', async () => {
    const phone = '+390100000000';
    for (let index = 0; index < 120; index += 1) await addPerson(gateway.database, CAST.giulia.id, { phone });
    await untilCompared(gateway.database);
    await owner('UPDATE person SET phone = phone WHERE phone = $1', [phone]);
    await untilCompared(gateway.database);
    const [found] = await owner(
      `SELECT count(*)::int AS pairs FROM possible_duplicate d JOIN person p ON p.id = d.person_id WHERE p.phone = $1 AND matched = 'PHONE'`,
      [phone],
    );
    expect(found).toEqual({ pairs: 0 });
  });

  it('is closed to roles whose policy does not list it', async () => {
    for (const doer of [SALES, MARKETING, { as: 'auditor', purpose: 'LegalCompliance' } satisfies Doer]) {
      expect(await queueFor(gateway, doer)).toBeNull();
    }
  });
});

describe('a likely duplicate is seen by those who may see both persons, and the field of both', () => {
  const pair = [CAST.luca.id, CAST.davide.id];
  beforeAll(async () => {
    await owner(`UPDATE person SET email = 'shared@example.com', tax_code = 'MRTLCU80A01F205X' WHERE id = ANY($1)`, [pair]);
    await untilCompared(gateway.database);
  });

  it('so customer service sees what it may know of both, and not that the tax codes are one', async () => {
    expect(await alikeFor(gateway, CARE, pair)).toEqual(['EMAIL']);
    expect(await alikeFor(gateway, DPO, pair)).toEqual(['EMAIL', 'TAX_CODE']);
  });

  it.each([['the one'], ['the other']])('goes from the next request on once %s is restricted, from the count as well', async (which) => {
    const personId = which === 'the one' ? pair[0] : pair[1];
    const before = await queueFor(gateway, CARE);
    await mutate(gateway, DPO, 'restrictProcessing', { personId, because: 'ACCURACY_CONTESTED' });
    const after = await queueFor(gateway, CARE);
    expect(await alikeFor(gateway, CARE, pair)).toEqual([]);
    expect(await alikeFor(gateway, DPO, pair)).toEqual(['EMAIL', 'TAX_CODE']);
    expect(after?.totalCount).toBe(after?.nodes.length);
    expect(after?.totalCount).toBeLessThan(Number(before?.totalCount));
    await mutate(gateway, DPO, 'liftRestriction', { personId });
    expect(await alikeFor(gateway, CARE, pair)).toEqual(['EMAIL']);
  });

  it('cannot be filtered, counted or taken by id where it is not seen', async () => {
    const [hidden] = await owner(`SELECT id FROM possible_duplicate WHERE matched = 'TAX_CODE' AND person_id = ANY($1)`, [pair]);
    const document = `query ($id: ID!) { a: duplicates(filter: { matched: { eq: TAX_CODE } }) { totalCount nodes { id } }
      b: duplicates(filter: { id: { eq: $id } }) { totalCount } }`;
    const { data } = await gateway.graphql(document, { ...CARE, variables: { id: hidden?.['id'] } });
    expect(data).toEqual({ a: { totalCount: 0, nodes: [] }, b: { totalCount: 0 } });
    const id = '00000000-0000-7000-8000-00000000dead';
    const [shown, missing] = await Promise.all(
      [String(hidden?.['id']), id].map((each) => mutate(gateway, CARE, 'dismissDuplicate', { id: each })),
    );
    expect(shown?.code).toBe('NOT_FOUND');
    expect(shown?.text).toBe(missing?.text);
  });

  it('leaves an access event that names both, whatever of it was asked for', async () => {
    const { nodes } = (await queueFor(gateway, CARE))!;
    await gateway.graphql('{ duplicates(first: 100) { nodes { id matched } } }', CARE);
    const [event] = await owner('SELECT length(persons) / 16 AS persons, released FROM access_event_in_full ORDER BY at DESC LIMIT 1');
    const people = new Set(nodes.flatMap(({ person, otherPerson }) => [person?.id, otherPerson?.id]));
    expect(event).toEqual({ persons: people.size, released: ['PossibleDuplicate.matched'] });
  });

  it('can be dismissed once, and does not come again', async () => {
    const found = (await queueFor(gateway, CARE))!.nodes.find(({ person }) => person !== null && pair.includes(person.id))!;
    const dismiss = (): ReturnType<typeof mutate> => mutate(gateway, CARE, 'dismissDuplicate', { id: found.id }, 'duplicate { state }');
    expect((await dismiss()).payload).toMatchObject({ duplicate: { state: 'DISMISSED' } });
    expect((await dismiss()).code).toBe('ILLEGAL_STEP');
    await owner('UPDATE person SET email = email WHERE id = ANY($1)', [pair]);
    await untilCompared(gateway.database);
    const again = (await queueFor(gateway, CARE))!.nodes.find(({ id }) => id === found.id);
    expect(again?.state).toBe('DISMISSED');
  });
});

describe('what more than twenty share says nothing of any of them', () => {
  const PHONE = '+390110000000';
  let shown: readonly string[];
  let hidden: string;
  const pairs = async (doer: Doer): Promise<number> => (await alikeFor(gateway, doer, [...shown, hidden])).length;
  /** As the owner of the store, since the commands of twenty persons are not what is tested here. */
  const give = async (ids: readonly string[]): Promise<void> => {
    await owner('UPDATE person SET phone = $2 WHERE id = ANY($1)', [ids, PHONE]);
    await untilCompared(gateway.database);
  };

  beforeAll(async () => {
    const document = '{ people(first: 200) { nodes { id phone } } }';
    const { data } = await gateway.graphql<{ people: { nodes: { id: string; phone: string | null }[] } }>(document, CARE);
    const cast: readonly string[] = Object.values(CAST).map(({ id }) => id);
    const known = data!.people.nodes.filter(({ id, phone }) => phone !== null && !cast.includes(id)).map(({ id }) => id);
    shown = known.slice(0, 20);
    hidden = known[20]!;
    await mutate(gateway, DPO, 'restrictProcessing', { personId: hidden, because: 'ACCURACY_CONTESTED' });
    await give(shown.slice(0, 13));
  });

  it('so whoever fills up a number does not see whether somebody withheld has it, too', async () => {
    const [fewer, told] = [await queueFor(gateway, CARE), await pairs(CARE)];
    expect(told).toBe((13 * 12) / 2);
    await give([hidden]);
    expect(await queueFor(gateway, CARE)).toEqual(fewer);
    await give(shown);
    expect((await queueFor(gateway, CARE))?.totalCount).toBe(Number(fewer?.totalCount) - told + (20 * 19) / 2);
  });

  it('and it is counted by who asks: whoever sees all twenty-one sees no pair, nor can dismiss one', async () => {
    const [pair] = await owner(`SELECT id FROM possible_duplicate WHERE matched = 'PHONE' AND person_id = $1`, [[...shown].sort()[0]]);
    expect(await pairs(DPO)).toBe(0);
    expect((await mutate(gateway, DPO, 'dismissDuplicate', { id: pair?.['id'] })).code).toBe('NOT_FOUND');
    await mutate(gateway, DPO, 'liftRestriction', { personId: hidden });
    expect(await pairs(CARE)).toBe(0);
  });
});

describe('nobody learns from an answer that an e-mail address is known', () => {
  interface Told {
    readonly text: string;
    readonly headers: readonly string[];
    readonly statements: readonly string[];
    readonly event: Row;
  }

  /** All that can be told apart of one mutation: its answer, its statements, its event. */
  async function tell(doer: Doer, mutation: string, input: object): Promise<Told> {
    let done: Awaited<ReturnType<typeof mutate>> | undefined;
    const statements = await statementsTo(gateway.database, async () => {
      done = await mutate(gateway, doer, mutation, input, 'person { id email }');
    });
    // The size of the row as it is stored, uncompressed, beside what it says.
    const [event] = await runSql(
      gateway.database.ownerUrl,
      `SELECT operation, outcome, released, withheld, used, length(persons) AS persons, length(looks::text) AS looks, pg_column_size(e.*) AS bytes
         FROM access_event_in_full e WHERE viewer_kind <> 'service' ORDER BY at DESC LIMIT 1`,
    );
    const id = String(done?.payload?.id);
    const headers = [...(done?.headers ?? [])].filter(([name]) => name !== 'date' && !name.startsWith('x-ratelimit')).map(String);
    return {
      text: String(done?.text)
        .replaceAll(id, 'ID')
        .replaceAll(/[a-z]+@example\.com/g, 'ADDRESS'),
      headers: headers.map((header) => header.replaceAll(/[0-9a-f]{32}|[0-9a-f]{16}/g, 'TRACE')),
      statements: statements.map(({ text }) => text),
      event: event ?? {},
    };
  }

  it('createPerson: the same answer, statements and event, byte by byte', async () => {
    const told = async (email: string): Promise<Told> => tell(SALES, 'createPerson', { ...ORIGIN, email });
    await told('warm@example.com');
    const known = await told('elena.costa@example.com'.replace('elena.costa', 'sofia'));
    await owner(`UPDATE person SET email = 'withheld@example.com' WHERE id = $1`, [CAST.elena.id]);
    await untilCompared(gateway.database);
    const [fresh, taken] = [await told('nobodyxx@example.com'), await told('withheld@example.com')];
    const plain = ({ event: { bytes, ...event }, ...rest }: Told): object => ({ ...rest, event, bytes: typeof bytes });
    expect(plain(taken)).toEqual(plain(fresh));
    expect(plain(known)).toEqual(plain(fresh));
    expect(taken.event['bytes']).toBe(fresh.event['bytes']);
  });

  it('updatePerson: the same, also for whoever sees the queue', async () => {
    const [row] = await owner('SELECT version FROM person WHERE id = $1', [CAST.davide.id]);
    let version = Number(row?.['version']);
    const told = async (email: string): Promise<Told> =>
      tell(CARE, 'updatePerson', { id: CAST.davide.id, expectedVersion: version++, email });
    await told('warm@example.com');
    const [fresh, taken] = [await told('nobodyxx@example.com'), await told('withheld@example.com')];
    expect(taken).toEqual(fresh);
    await untilCompared(gateway.database);
    // Elena is restricted: customer service sees neither her nor that her address is now Davide's; who serves her rights does.
    const pair = [CAST.elena.id, CAST.davide.id];
    expect(await alikeFor(gateway, CARE, pair)).toEqual([]);
    expect(await alikeFor(gateway, DPO, pair)).toEqual(['EMAIL']);
  });

  it('locks nobody while a match is written, so no other request waits for it', async () => {
    const [keys] = await owner(
      `SELECT count(*)::int AS keys FROM pg_constraint WHERE conrelid = 'possible_duplicate'::regclass AND contype = 'f'`,
    );
    expect(keys).toEqual({ keys: 0 });
  });
});
