import { CAST } from '../../../src/demo/cast';
import { eventsOf } from '../../support/events-of';
import { runSql } from '../../support/sql';
import { statementsTo } from '../../support/statements';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { pseudonym } from '../../support/told';

const CARE = { as: 'customer-service', purpose: 'CustomerCare' } as const;
const MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;
const DPO = { as: 'dpo', purpose: 'RightsFulfilment' } as const;
type Asking = typeof CARE | typeof MARKETING | typeof DPO;

interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly text: string | null;
  readonly person: { readonly id: string } | null;
}

type Found = Hit & Readonly<Record<(typeof RECORDS)[number], { readonly id: string } | null>>;

const RECORDS = ['note', 'case', 'ticket', 'order', 'account', 'person'] as const;
const SEARCH = `query ($text: String!, $first: Int!) {
  search(text: $text, first: $first) { id kind text ${RECORDS.map((record) => `${record} { id }`).join(' ')} }
}`;

let gateway: TestGateway;
let giulia: Record<string, unknown>;
beforeAll(async () => {
  gateway = await startTestGateway();
  // What starts with the program is over.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  [giulia = {}] = await runSql(gateway.database.ownerUrl, 'SELECT given_name, family_name, email, phone FROM person WHERE id = $1', [
    CAST.giulia.id,
  ]);
});
afterAll(() => gateway.close());

/** What was found, under the key of the record. */
async function search(text: string, asking: Asking = DPO, first = 25): Promise<readonly Hit[]> {
  return (await hits(text, asking, first)).map(({ kind, text: shown, person, ...records }) => ({
    id: RECORDS.map((record) => ({ person, ...records })[record]?.id).find((id) => id !== undefined)!,
    kind,
    text: shown,
    person,
  }));
}

async function hits(text: string, asking: Asking = DPO, first = 25): Promise<readonly Found[]> {
  const { data, errors } = await gateway.graphql<{ search: Found[] }>(SEARCH, { ...asking, variables: { text, first } });
  expect(errors).toEqual([]);
  return data!.search;
}

/** Writes a note whose id is the `age`-th of its kind: the larger, the newer. */
async function note(age: number, person: string, text: string): Promise<string> {
  const id = `0199aaaa-0000-7000-8000-${String(age).padStart(12, '0')}`;
  await runSql(gateway.database.ownerUrl, "INSERT INTO note (id, person_id, text, department) VALUES ($1, $2, $3, 'SALES')", [
    id,
    person,
    text,
  ]);
  return id;
}

describe('a search', () => {
  it('finds a person by the name, its parts, the e-mail address and the telephone number as people write it', async () => {
    const phone = String(giulia['phone']);
    const written = phone.replace('+39', '').replace(/(\d{3})(\d{3})/, '$1 $2 ');
    for (const text of ['Giulia Ferri', 'giulia ferr', String(giulia['email']).toUpperCase(), phone, phone.replace('+', '00'), written]) {
      expect([text, (await search(text)).map(({ id }) => id)]).toEqual([text, expect.arrayContaining([CAST.giulia.id])]);
    }
  });

  it('gives each hit a key of its own, though a person is found by the name and by the e-mail address', async () => {
    const found = await hits('Giulia Ferri');
    expect(found.filter(({ person }) => person?.id === CAST.giulia.id).map(({ kind }) => kind)).toEqual(['NAME', 'EMAIL']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect((await hits('Giulia Ferri')).map(({ id }) => id)).toEqual(found.map(({ id }) => id));
  });

  it('puts what is the text as a whole before what has it as a part', async () => {
    const hits = await search(String(giulia['family_name']), DPO, 100);
    const whole = hits.map(({ text }) => text?.toLowerCase().endsWith(` ${String(giulia['family_name']).toLowerCase()}`) === true);
    expect(whole[0]).toBe(true);
    expect(whole.lastIndexOf(true)).toBe(whole.filter(Boolean).length - 1);
  });

  it('finds cases, tickets and purchases by their number, and leads to them', async () => {
    for (const [table, kind] of [
      ['service_case', 'CASE'],
      ['ticket', 'TICKET_NUMBER'],
      ['"order"', 'ORDER'],
    ] as const) {
      const [row] = await runSql(
        gateway.database.ownerUrl,
        `SELECT id, number FROM ${table} WHERE person_id IS NOT NULL ORDER BY id LIMIT 1`,
      );
      const [hit] = await search(String(row!['number']).toLowerCase());
      expect([hit?.id, hit?.kind]).toEqual([row!['id'], kind]);
    }
  });

  it('finds words of texts by their stems, in Italian and in English', async () => {
    const { ownerUrl } = gateway.database;
    await runSql(
      ownerUrl,
      `INSERT INTO note (id, person_id, text, department) VALUES (gen_random_uuid(), $1, 'Aspettava le installazioni dei contatori', 'SALES'),
        (gen_random_uuid(), $1, 'Complained about squeaking hinges', 'SUPPORT')`,
      [CAST.giulia.id],
    );
    expect(await search('installazione contatore')).toContainEqual(
      expect.objectContaining({ kind: 'NOTE', person: { id: CAST.giulia.id } }),
    );
    expect(await search('squeak hinge')).toContainEqual(expect.objectContaining({ kind: 'NOTE' }));
  });

  it('finds organisations by their name, for whoever may see organisations', async () => {
    const [account] = await runSql(gateway.database.ownerUrl, 'SELECT id, name FROM account ORDER BY id LIMIT 1');
    const name = String(account!['name']);
    const found = { id: String(account!['id']), kind: 'ACCOUNT', text: name, person: null };
    for (const text of [name.toUpperCase(), name.slice(0, 4), name.slice(1)]) expect(await search(text, DPO, 100)).toContainEqual(found);
    expect(await search(name, MARKETING)).not.toContainEqual(found);
  });

  it('ranks texts by how well they fit, and what fits alike by its age', async () => {
    const texts = ['Chiede del sassofono', 'Sassofono, e ancora il sassofono: un sassofono', 'Chiede del sassofono'];
    const ids: string[] = [];
    for (const [index, text] of texts.entries()) ids.push(await note(index, CAST.giulia.id, text));
    expect((await search('sassofono')).map(({ id }) => id)).toEqual([ids[1], ids[2], ids[0]]);
  });

  it('finds the text that may be seen, however many newer ones may not', async () => {
    const seen = await note(10, CAST.giulia.id, 'Cerca una zampogna');
    // Her processing is restricted.
    await runSql(
      gateway.database.ownerUrl,
      `INSERT INTO note (id, person_id, text, department)
       SELECT ('01a0aaaa-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, $1, 'Cerca una zampogna zampogna', 'SALES' FROM generate_series(1, 150) n`,
      [CAST.elena.id],
    );
    expect((await search('zampogna', CARE)).map(({ id }) => id)).toEqual([seen]);
  });

  it('finds of a frequent word the newest that may be seen, whoever else has it', async () => {
    // Every third is about somebody whose processing is restricted.
    const written = await runSql(
      gateway.database.ownerUrl,
      `INSERT INTO note (id, person_id, text, department)
       SELECT ('0199aaaa-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, (ARRAY[$1, $2, $2]::uuid[])[n % 3 + 1], 'Suona la ciaramella', 'SALES'
       FROM generate_series(200, 379) n RETURNING id, person_id`,
      [CAST.elena.id, CAST.giulia.id],
    );
    const ids = written.filter((each) => each['person_id'] === CAST.giulia.id).map((each) => String(each['id']));
    ids.sort().reverse();
    expect((await search('ciaramella', CARE, 100)).map(({ id }) => id)).toEqual(ids.slice(0, 100));
  });

  it('finds nothing through a withheld cell, from the next request on', async () => {
    // Marketing has Giulia's consent for e-mail; her number she refused.
    expect((await search(String(giulia['email']), MARKETING)).map(({ kind }) => kind)).toContain('EMAIL');
    expect(await search(String(giulia['phone']), MARKETING)).toEqual([]);
    expect(await search('CASE-000001', MARKETING)).toEqual([]);
    await runSql(gateway.database.ownerUrl, `DELETE FROM authorisation WHERE person_id = $1 AND purpose = 'DirectMarketing'`, [
      CAST.giulia.id,
    ]);
    expect(await search(String(giulia['email']), MARKETING)).toEqual([]);
    expect(await search('Giulia Ferri', MARKETING)).not.toContainEqual(expect.objectContaining({ id: CAST.giulia.id }));
  });

  it('finds no record of a type that the role may not open', async () => {
    const [row] = await runSql(gateway.database.ownerUrl, 'SELECT number FROM ticket ORDER BY id LIMIT 1');
    expect(await search(String(row!['number']), CARE)).toEqual([]);
  });

  it('is one statement and an event that names whom it found, and in what it looked', async () => {
    let sent: readonly unknown[] = [];
    const [event] = await eventsOf(gateway.database, async () => {
      sent = (await statementsTo(gateway.database, () => search('Luca Moretti', CARE))).map(({ application }) => application);
    });
    expect(sent).toEqual(['lecito gateway', 'lecito access log']);
    expect(event).toMatchObject({ shape: 'SEARCH', used: ['SearchHit.text'] });
    expect(event!['persons']).toContain(pseudonym(CAST.luca.id));
  });

  it.each(['', ' ', 'a', '%', '_', '\\', '"', "' OR 1=1 --", '!!! & | ( :*', 'il la the'])('takes %j as it is', async (text) => {
    expect(Array.isArray(await search(text))).toBe(true);
  });

  it('refuses a text too long and too many hits', async () => {
    for (const [field, variables] of [
      ['search.text', { text: 'abc '.repeat(9), first: 5 }],
      ['search.text', { text: 'x'.repeat(300), first: 5 }],
      ['search.first', { text: 'Giulia', first: 101 }],
      ['search.first', { text: 'Giulia', first: -1 }],
    ] as const) {
      const { errors } = await gateway.graphql(SEARCH, { ...DPO, variables });
      expect(errors.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([['INVALID_INPUT', field]]);
    }
  });
});
