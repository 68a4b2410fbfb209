import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerDefinitionCommands } from '../../../src/cli/definition-commands';
import { registerImportCommand } from '../../../src/cli/import-command';
import { whoRunsThis } from '../../../src/store/who-runs-this';
import { runCommandLine, type Said } from '../../support/command-line';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const CONTROLLER = ['controller', 'add', 'Acme S.p.A.', '--contact', 'privacy@acme.example', '--country', 'IT'];
const SOURCE = ['source', 'add', 'web-form', '--kind', 'DATA_SUBJECT', '--verdict', 'LAWFUL'];
const ACTION = [
  ...['collection-action', 'add', 'newsletter', '--objective', 'LOYALTY', '--kind', 'WEB', '--target', 'Readers of the site'],
  ...['--purpose', 'DirectMarketing', '--purpose', 'CustomerCare', '--controller', 'Acme S.p.A.', '--notice', 'readers'],
];

let database: TestDatabase;
let folder: string;
let notice: string[];
const before = { ...process.env };

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'lecito-definitions-'));
  Object.assign(process.env, { DATABASE_URL: database.ownerUrl, LECITO_DATA: folder });
  await writeFile(join(folder, 'notice.txt'), 'We write to you about our news.\n');
  await writeFile(join(folder, 'people.csv'), 'id,name\n1,Ada\n');
  await writeFile(join(folder, 'mapping.yaml'), 'columns: { externalId: id, givenName: name }');
  const file = join(folder, 'notice.txt');
  notice = ['notice', 'add', 'readers', '--controller', 'Acme S.p.A.', '--file', file, '--published', '2026-01-01'];
});
afterAll(async () => {
  process.env = before;
  await database.drop();
  await rm(folder, { recursive: true });
});

const lecito = (...words: readonly string[]): Promise<Said> =>
  runCommandLine([registerDefinitionCommands, registerImportCommand], ...words);

describe('a store without demo data', () => {
  it('takes persons in once controller, notice, source and collection action are defined', async () => {
    const people = [join(folder, 'people.csv'), '--mapping', join(folder, 'mapping.yaml'), '--report', join(folder, 'out.csv')];
    const order = ['import', 'persons', ...people, '--source', 'web-form', '--collection-action', 'newsletter'];
    expect((await lecito(...order)).err).toContain('There is no source "web-form"');
    expect((await lecito(...notice)).err).toBe(
      'There is no controller "Acme S.p.A.", nor any other: define it first with lecito controller add.\n' +
        'Non c’è: titolare "Acme S.p.A.", né altro di questo tipo: definire prima con lecito controller add.\n',
    );
    for (const words of [CONTROLLER, notice, SOURCE, ACTION]) {
      expect(await lecito(...words)).toEqual({ out: expect.stringContaining(`"${words[2] ?? ''}"`) as unknown, err: '', code: 0 });
    }
    expect((await lecito(...order)).out).toContain('people.csv: 1 row = 1 accepted');
    const [stored] = await runSql(
      database.ownerUrl,
      `SELECT a.objective, a.kind, a.target, a.involves_minors, a.purposes, c.name AS controller, n.text, n.version, n.language,
         n.published_at = timestamptz '2026-01-01T00:00:00Z' AS published, p.given_name
       FROM collection_action a JOIN controller c ON c.id = a.controller_id JOIN notice n ON n.id = a.notice_id
       JOIN person p ON p.collection_action_id = a.id`,
    );
    expect(stored).toEqual({
      objective: 'LOYALTY',
      kind: 'WEB',
      target: 'Readers of the site',
      involves_minors: false,
      purposes: ['CustomerCare', 'DirectMarketing'],
      controller: 'Acme S.p.A.',
      text: 'We write to you about our news.',
      version: 1,
      language: 'it',
      published: true,
      given_name: 'Ada',
    });
  });
});

describe('a definition', () => {
  const count = 'SELECT (SELECT count(*) FROM controller) + (SELECT count(*) FROM notice) + (SELECT count(*) FROM source) AS all';

  it('that is repeated adds nothing and says so', async () => {
    const rows = await runSql(database.ownerUrl, count);
    for (const words of [CONTROLLER, notice, SOURCE, ACTION]) {
      expect(await lecito(...words)).toMatchObject({ out: expect.stringContaining('is there already, just so') as unknown, code: 0 });
    }
    expect(await runSql(database.ownerUrl, count)).toEqual(rows);
  });

  it.each([
    ['source', () => [...SOURCE.slice(0, -1), 'UNLAWFUL'], 'already, which differs in: verdict.', 'e differisce in: verdict.'],
    ['controller', () => [...CONTROLLER.slice(0, -1), 'FR'], 'already, which differs in: country.', 'e differisce in: country.'],
    [
      'notice',
      () => [...notice.slice(0, -1), '2026-02-01'],
      'version 1 (it) already, which differs in: day of publication.',
      'versione 1 (it), e differisce in: giorno di pubblicazione.',
    ],
    [
      'collection action',
      () => [...ACTION, '--minors', '--purpose', 'CommercialResearch'],
      'already, which differs in: whether minors are foreseen, purposes.',
      'e differisce in: se sono previsti minori, purposes.',
    ],
  ])('that differs from what is there is refused: %s', async (what, words, ...sentences) => {
    const { err, code } = await lecito(...words());
    expect(code).toBe(1);
    for (const sentence of sentences) expect(err).toContain(sentence);
    expect(err).toContain(what === 'notice' ? 'give it another --edition' : 'take another name');
    if (what === 'source') expect(err).toContain('or record what its check found with lecito source check');
  });

  it.each([
    [
      'a controller that is not there',
      (words: string[]) => words.map((word) => (word === 'Acme S.p.A.' ? 'Other' : word)),
      'There is no controller "Other". Those that exist: "Acme S.p.A.". Name one of them, or define it first with lecito controller add.',
    ],
    [
      'a notice that is not there',
      (words: string[]) => [...words, '--language', 'en'],
      'There is no notice "readers" (en). Those that exist: "readers", version 1 (it). Name one of them, or define it first with lecito notice add.',
    ],
    [
      'an edition that is not there',
      (words: string[]) => [...words, '--notice-version', '7'],
      'There is no notice "readers", version 7 (it).',
    ],
    ['an unknown purpose', (words: string[]) => [...words, '--purpose', 'Fun'], 'Purposes are CustomerRelationshipManagement, '],
    ['an unknown kind', (words: string[]) => [...words, '--kind', 'PIGEON'], 'Allowed choices are DIRECT, TELE'],
    ['a blank target', (words: string[]) => [...words, '--target', ' '], 'Write from 1 to 200 characters'],
  ])('of a collection action names %s', async (_, change, sentence) => {
    const words = change(ACTION.map((word) => (word === 'newsletter' ? 'other' : word)));
    const { err, code } = await lecito(...words);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(await runSql(database.ownerUrl, "SELECT FROM collection_action WHERE name = 'other'")).toEqual([]);
  });

  it.each([
    ['a blank name of a controller', ['--controller', ' '], 'Write from 1 to 200 characters in one line.'],
    ['a day that no calendar has', ['--published', '2026-02-31'], 'Write a day of the calendar from 1900 to 2199, year first: 2026-11-22.'],
    ['a language in words', ['--language', 'italiano'], 'Write the two small letters that a language has in ISO 639-1: it.'],
    ['a language that nobody speaks', ['--language', 'zz'], 'Write the two small letters that a language has in ISO 639-1: it.'],
    ['an edition before the first', ['--edition', '0'], 'Write a whole number from 1 to 999999.'],
    ['an edition beyond the last', ['--edition', '1000000'], 'Write a whole number from 1 to 999999.'],
  ])('of a notice names %s, with what to write instead', async (_, words, sentence) => {
    const { err, code } = await lecito(...notice, ...words);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err.split('\n')[1]).toMatch(/^Scrivere /);
  });

  it('is not made in the name of a processor', async () => {
    await lecito('controller', 'add', 'Carrier', '--contact', 'dpo@carrier.example', '--country', 'IT', '--kind', 'Processor');
    const { err } = await lecito(...notice.map((word) => (word === 'Acme S.p.A.' ? 'Carrier' : word)));
    expect(err).toContain('"Carrier" is a Processor, no controller. Name the controller for whom it works.');
  });

  it.each([
    ['a country in words', ['--country', 'Italy'], 'Write the two capital letters that a country has in ISO 3166-1: IT.'],
    ['a country that is nowhere', ['--country', 'XX'], 'Write the two capital letters that a country has in ISO 3166-1: IT.'],
    ['a contact that is no address', ['--contact', 'notmail'], 'Write an e-mail address: privacy@acme.example.'],
  ])('of a controller names %s, with what to write instead', async (_, words, sentence) => {
    const other = CONTROLLER.map((word) => (word === 'Acme S.p.A.' ? 'Unreachable' : word));
    const { err, code } = await lecito(...other, ...words);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(await runSql(database.ownerUrl, "SELECT FROM controller WHERE name = 'Unreachable'")).toEqual([]);
  });

  it('of a notice may be followed by another edition, which the next collection action takes', async () => {
    await lecito(...notice, '--edition', '2');
    await lecito(...ACTION.map((word) => (word === 'newsletter' ? 'second' : word)));
    const [row] = await runSql(
      database.ownerUrl,
      "SELECT n.version FROM collection_action a JOIN notice n ON n.id = a.notice_id WHERE a.name = 'second'",
    );
    expect(row).toEqual({ version: 2 });
  });
});

it('a collection action does not tell persons of another controller than its own', async () => {
  await lecito('controller', 'add', 'Beta S.r.l.', '--contact', 'privacy@beta.example', '--country', 'IT');
  const other = ACTION.map((word) => ({ 'Acme S.p.A.': 'Beta S.r.l.', newsletter: 'of-another' })[word] ?? word);
  expect((await lecito(...other)).err).toMatch(/notice "readers".* tells of another controller, Acme S\.p\.A\./);
  expect(await runSql(database.ownerUrl, "SELECT FROM collection_action WHERE name = 'of-another'")).toEqual([]);
});

/** What was done by commands beside the graph, by whom and about how many, since the first event. */
const events = (): Promise<unknown[]> =>
  runSql(
    database.ownerUrl,
    `SELECT operation_name, operation, shape, outcome, viewer, length(persons) AS persons FROM access_event_in_full
     WHERE operation_name NOT LIKE 'import %' ORDER BY at`,
  );
const event = (operation_name: string): object => ({
  ...{ operation_name, operation: 'Alteration', shape: 'WRITE', outcome: 'RELEASED', viewer: whoRunsThis(), persons: 0 },
});

describe('the access log', () => {
  it('tells who defined what, once', async () => {
    const told = [
      'controller add Acme S.p.A.',
      'notice add readers, version 1 (it)',
      'source add LAWFUL web-form',
      'collection-action add newsletter',
    ];
    expect((await events()).slice(0, 5)).toEqual([...told, 'controller add Carrier'].map(event));
  });

  it('tells what the check of a source found from which nobody came yet', async () => {
    await lecito('source', 'add', 'nobody-yet', '--kind', 'LIST_BROKER');
    const before = (await events()).length;
    for (let time = 0; time < 2; time += 1) await lecito('source', 'check', 'nobody-yet', '--verdict', 'LAWFUL');
    expect((await events()).slice(before)).toEqual([event('source check LAWFUL nobody-yet')]);
  });
});

describe('the check of a source', () => {
  it('is recorded before anybody came from it, and not found LAWFUL until then', async () => {
    expect((await lecito('source', 'add', 'bought-list', '--kind', 'LIST_BROKER')).out).toContain('"bought-list" (UNCHECKED) was added');
    const check = ['source', 'check', 'bought-list', '--verdict', 'LAWFUL'];
    expect((await lecito(...check)).out).toBe('The verdict LAWFUL on the source "bought-list" was recorded.\n');
    expect((await lecito(...check)).out).toContain('nothing was changed');
    expect(await runSql(database.ownerUrl, "SELECT verdict FROM source WHERE name = 'bought-list'")).toEqual([{ verdict: 'LAWFUL' }]);
  });

  it('decides anew about those who came from it, and about nothing where there is none', async () => {
    expect((await lecito('source', 'check', 'web-form', '--verdict', 'UNLAWFUL')).out).toContain(
      'Decided anew about 1 person who came from it',
    );
    expect(await runSql(database.ownerUrl, "SELECT verdict FROM source WHERE name = 'web-form'")).toEqual([{ verdict: 'UNLAWFUL' }]);
    expect((await lecito('source', 'check', 'nowhere', '--verdict', 'LAWFUL')).err).toContain('There is no source "nowhere"');
  });
});
