// Codice privacy Art. 2-decies: what was collected unlawfully may not be processed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerDefinitionCommands } from '../../src/cli/definition-commands';
import { CAST, type PersonaName } from '../../src/demo/cast';
import { groundBit } from '../../src/vocabulary/grounds';
import { mutate } from '../integration/mutations/mutate';
import { runCommandLine, type Said } from '../support/command-line';
import { runSql } from '../support/sql';
import { PSEUDONYM_KEY, startTestGateway, type TestGateway } from '../support/test-gateway';

const SALES = { as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;

const before = { ...process.env };
let gateway: TestGateway;
let folder: string;
let source: string;
let persons: string[];
beforeAll(async () => {
  gateway = await startTestGateway();
  folder = await mkdtemp(join(tmpdir(), 'lecito-ban-'));
  Object.assign(process.env, { DATABASE_URL: gateway.database.ownerUrl, LECITO_DATA: folder, LECITO_PSEUDONYM_KEY: PSEUDONYM_KEY });
  const [row] = await sql<{ name: string }>('SELECT s.name FROM source s JOIN person p ON p.source_id = s.id WHERE p.id = $1', [
    CAST.giulia.id,
  ]);
  source = row!.name;
  const came = await sql<{ id: string }>('SELECT p.id FROM person p JOIN source s ON s.id = p.source_id WHERE s.name = $1', [source]);
  persons = came.map(({ id }) => id);
});
afterAll(async () => {
  process.env = before;
  await gateway.close();
  await rm(folder, { recursive: true });
});

const sql = <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  runSql<Row>(gateway.database.ownerUrl, text, values);

const check = (verdict: string): Promise<Said> =>
  runCommandLine([registerDefinitionCommands], 'source', 'check', source, '--verdict', verdict);

/** How many of those who came from the source are shown. */
async function shownTo(as: PersonaName, purpose: string): Promise<number> {
  let shown = 0;
  for (let from = 0; from < persons.length; from += 900) {
    const variables = { ids: persons.slice(from, from + 900) };
    const document = 'query Shown($ids: [ID!]!) { people(filter: { id: { in: $ids } }, first: 1000) { nodes { id email } } }';
    const { data, errors } = await gateway.graphql<{ people: { nodes: object[] } }>(document, { as, purpose, variables });
    expect(errors).toEqual([]);
    shown += data?.people.nodes.length ?? 0;
  }
  return shown;
}

it('once a source is found unlawful, nobody who came from it is shown on the next request, to whoever asks and for what', async () => {
  const seen = await Promise.all([shownTo('marketing', 'DirectMarketing'), shownTo('customer-service', 'CustomerClaimsManagement')]);
  expect(Math.min(...seen)).toBeGreaterThan(10);
  const { out, code } = await check('UNLAWFUL');
  expect(code).toBe(0);
  expect(out).toContain(
    `The verdict UNLAWFUL on the source "${source}" was recorded.\nDecided anew about ${String(persons.length)} persons`,
  );
  expect(await shownTo('marketing', 'DirectMarketing')).toBe(0);
  expect(await shownTo('customer-service', 'CustomerClaimsManagement')).toBe(0);
  const why = `query Why($id: ID!) { explainAccess(person: $id, field: "email", role: "marketing", purpose: DirectMarketing) { decision reason } }`;
  const told = await gateway.graphql(why, { as: 'dpo', purpose: 'RightsFulfilment', variables: { id: CAST.giulia.id } });
  expect(told.data).toEqual({ explainAccess: { decision: 'WITHHELD', reason: 'UNLAWFUL_SOURCE' } });
});

it('they still see what is held of them (GDPR Art. 15)', async () => {
  const { data } = await gateway.graphql('query Mine($id: ID!) { person(id: $id) { email } }', {
    as: 'person',
    purpose: 'RightsFulfilment',
    variables: { id: CAST.giulia.id },
  });
  expect(data).toEqual({ person: { email: 'giulia.ferri@example.com' } });
});

it('the access log names everybody about whom was decided, and who did it', async () => {
  const events = await sql<{ operation: string; viewer_kind: string; persons: number }>(
    `SELECT operation, viewer_kind, sum(length(persons) / 16)::integer AS persons FROM access_event_in_full
     WHERE operation_name = $1 GROUP BY operation, viewer_kind`,
    [`source check UNLAWFUL ${source}`],
  );
  expect(events).toEqual([{ operation: 'Alteration', viewer_kind: 'service', persons: persons.length }]);
});

it('what was said of the source by mistake is taken back as it was', async () => {
  expect((await check('LAWFUL')).out).toContain('was recorded');
  expect(await shownTo('marketing', 'DirectMarketing')).toBeGreaterThan(10);
  expect((await check('LAWFUL')).out).toBe(`The verdict LAWFUL on the source "${source}" is there already; nothing was changed.\n`);
});

it('whoever was merged with somebody from there is decided about as well, through whomever that one was merged', async () => {
  const [first, second] = await sql<{ id: string }>(
    `SELECT p.id FROM person p JOIN source s ON s.id = p.source_id JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
     WHERE s.name <> $1 AND s.verdict = 'LAWFUL' AND a.grounds > 0 AND a.valid_to = 'infinity' ORDER BY p.id LIMIT 2`,
    [source],
  );
  const merge = (kept: string, dropped: string): Promise<unknown> =>
    sql(`INSERT INTO person_merge (id, kept_id, dropped_id, same_email, closed) VALUES (gen_random_uuid(), $1, $2, false, '{}')`, [
      kept,
      dropped,
    ]);
  await merge(first!.id, CAST.giulia.id);
  await merge(second!.id, first!.id);
  const { out } = await check('UNLAWFUL');
  expect(out).toContain(`Decided anew about ${String(persons.length + 2)} persons`);
  expect(await sql("SELECT FROM authorisation WHERE person_id = $1 AND purpose = 'DirectMarketing' AND grounds > 0", [second!.id])).toEqual(
    [],
  );
});

describe('what came from an unlawful source about somebody who did not', () => {
  const LIST = 'a-list';
  const CAME = `query Came($lead: ID!, $opportunity: ID!, $interaction: ID!, $task: ID!, $handOff: ID!, $customer: ID!) {
    leads(filter: { id: { eq: $lead } }) { totalCount nodes { id } }
    opportunities(filter: { id: { eq: $opportunity } }) { totalCount nodes { id } }
    interactions(filter: { id: { eq: $interaction } }) { totalCount nodes { id } }
    tasks(filter: { id: { eq: $task } }) { totalCount nodes { id } }
    handOffs(filter: { id: { eq: $handOff } }) { totalCount nodes { id } }
    person(id: $customer) { timeline(first: 500) { nodes { id } } interactions(first: 500) { nodes { id } } }
  }`;
  interface Nodes {
    readonly totalCount?: number;
    readonly nodes: readonly { readonly id: string }[];
  }
  const LISTS = ['leads', 'opportunities', 'interactions', 'tasks', 'handOffs'] as const;
  type Came = Readonly<Record<(typeof LISTS)[number], Nodes>> & {
    readonly person: { readonly timeline: Nodes; readonly interactions: Nodes } | null;
  };
  let came: { lead: string; opportunity: string; interaction: string; task: string; handOff: string; customer: string };

  /** A customer of Sara's, with a lead, a sale and a contact that came from a list, a task about the lead and a hand-off of the sale. */
  beforeAll(async () => {
    await runCommandLine([registerDefinitionCommands], 'source', 'add', LIST, '--kind', 'LIST_BROKER', '--verdict', 'LAWFUL');
    const document =
      '{ leads(first: 1000) { nodes { id person { id opportunities(first: 1) { nodes { id } } interactions(first: 1) { nodes { id } } } } } }';
    interface Person {
      readonly id: string;
      readonly opportunities: Nodes;
      readonly interactions: Nodes;
    }
    const { data } = await gateway.graphql<{ leads: { nodes: { id: string; person: Person | null }[] } }>(document, SALES);
    const found = data!.leads.nodes.find(
      ({ person }) => person?.opportunities.nodes[0] !== undefined && person.interactions.nodes[0] !== undefined,
    )!;
    const { id: customer, opportunities, interactions } = found.person!;
    const work = { lead: found.id, opportunity: opportunities.nodes[0]!.id, interaction: interactions.nodes[0]!.id };
    for (const [table, id] of Object.entries(work))
      await sql(`UPDATE ${table} SET source_id = (SELECT id FROM source WHERE name = $1) WHERE id = $2`, [LIST, id]);
    const { payload } = await mutate(gateway, SALES, 'createTask', { leadId: work.lead, title: 'Call about the list' });
    const [handOff] = await sql<{ id: string }>(
      `INSERT INTO hand_off (id, person_id, opportunity_id, from_department, to_department, purpose, reason)
       VALUES (gen_random_uuid(), $1, $2, 'SALES', 'SUPPORT', 'TechnicalServiceProvision', 'To be installed') RETURNING id`,
      [customer, work.opportunity],
    );
    came = { ...work, task: payload!.id, handOff: handOff!.id, customer };
    await sql("UPDATE interaction SET subject = 'Girovagando' WHERE id = $1", [came.interaction]);
  });

  const checkList = (verdict: string): Promise<Said> =>
    runCommandLine([registerDefinitionCommands], 'source', 'check', LIST, '--verdict', verdict);

  /** Which of the five are shown, and where. */
  async function shown(how: { as: PersonaName; purpose: string }): Promise<{ listed: number[]; within: number[]; isShown: boolean }> {
    const { data } = await gateway.graphql<Came>(CAME, { ...how, variables: came });
    const lists = LISTS.flatMap((name) => data?.[name] ?? []);
    for (const { totalCount, nodes } of lists) expect(totalCount).toBe(nodes.length);
    const ids: readonly string[] = [came.lead, came.opportunity, came.interaction, came.handOff];
    const within = [data?.person?.timeline, data?.person?.interactions].map(
      (list) => list?.nodes.filter(({ id }) => ids.includes(id)).length ?? 0,
    );
    return { listed: lists.map(({ nodes }) => nodes.length), within, isShown: data?.person != null };
  }

  const found = async (): Promise<unknown> => {
    const { data } = await gateway.graphql<{ search: object[] }>('{ search(text: "girovagando", first: 5) { kind } }', SALES);
    return data?.search;
  };

  it('is shown as long as the source is lawful', async () => {
    expect(await shown(SALES)).toEqual({ listed: [1, 1, 1, 1, 1], within: [4, 1], isShown: true });
    expect(await found()).toEqual([{ kind: 'INTERACTION' }]);
  });

  it('is not there on the next request, in no list, no timeline, no count and no search, while the customer is', async () => {
    const { out } = await checkList('UNLAWFUL');
    expect(out).toContain('Decided anew about 1 person who came from it, of whom something came from it, or who was merged with such;');
    expect(out).toContain('is shown no more, but to serve the rights of its persons: 1 lead, 1 sale, 1 contact, 1 task, 1 hand-off.');
    expect(await shown(SALES)).toEqual({ listed: [0, 0, 0, 0, 0], within: [0, 0], isShown: true });
    expect(await found()).toEqual([]);
  });

  it('is worked on no further, as if it were not there', async () => {
    const work = 'mutation Work($input: WorkLeadInput!) { workLead(input: $input) { id } }';
    const input = { id: came.lead, expectedVersion: 1, idempotencyKey: 'work-of-a-list' };
    const { errors } = await gateway.graphql(work, { ...SALES, variables: { input } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  it('is still shown to serve the rights of the customer', async () => {
    const { data } = await gateway.graphql<{ people: { nodes: { timeline: Nodes }[] } }>(
      'query Held($ids: [ID!]!) { people(filter: { id: { in: $ids } }) { nodes { timeline(first: 500) { nodes { id } } } } }',
      { as: 'dpo', purpose: 'RightsFulfilment', variables: { ids: [came.customer] } },
    );
    expect(data?.people.nodes[0]?.timeline.nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining([came.lead, came.opportunity, came.interaction, came.handOff]),
    );
  });

  it('the access log names the customer, and a lawful verdict brings all of it back', async () => {
    const [event] = await sql<{ persons: number }>(
      'SELECT length(persons) / 16 AS persons FROM access_event_in_full WHERE operation_name = $1',
      [`source check UNLAWFUL ${LIST}`],
    );
    expect(event).toEqual({ persons: 1 });
    expect((await checkList('LAWFUL')).out).toContain('is shown as its persons permit: 1 lead, 1 sale, 1 contact, 1 task, 1 hand-off.');
    expect(await shown(SALES)).toEqual({ listed: [1, 1, 1, 1, 1], within: [4, 1], isShown: true });
  });
});

it('nothing is decided on a contract that came from an unlawful source', async () => {
  const list = 'a-list-of-contracts';
  await runCommandLine([registerDefinitionCommands], 'source', 'add', list, '--kind', 'LIST_BROKER', '--verdict', 'LAWFUL');
  const contract = groundBit('CONTRACT');
  const [customer] = await sql<{ id: string }>(
    `SELECT p.id FROM person p JOIN authorisation a ON a.person_id = p.id JOIN source s ON s.id = p.source_id AND s.verdict = 'LAWFUL'
     WHERE a.grounds & $1 <> 0 AND a.valid_to > now() ORDER BY p.id LIMIT 1`,
    [contract],
  );
  await sql('UPDATE contract SET source_id = (SELECT id FROM source WHERE name = $1) WHERE person_id = $2', [list, customer?.id]);
  const rests = async (verdict: string): Promise<unknown> => {
    await runCommandLine([registerDefinitionCommands], 'source', 'check', list, '--verdict', verdict);
    const found = await sql<{ rests: boolean }>(
      'SELECT bool_or(grounds & $2 <> 0) AS rests FROM authorisation WHERE person_id = $1 AND valid_to > now()',
      [customer?.id, contract],
    );
    return found[0]?.rests;
  };
  expect([await rests('UNLAWFUL'), await rests('LAWFUL'), await rests('UNCHECKED')]).toEqual([false, true, false]);
});

it('a gateway that decides by another policy is not decided for', async () => {
  await sql("UPDATE authorisation_policy SET version = 'another'");
  const { err, code } = await check('LAWFUL');
  expect([err, code]).toEqual([expect.stringContaining('another version of the policy'), 1]);
  expect(await sql('SELECT verdict FROM source WHERE name = $1', [source])).toEqual([{ verdict: 'UNLAWFUL' }]);
});
