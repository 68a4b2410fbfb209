import { Command } from 'commander';
import { findEvents } from '../../../src/access-log/find-events';
import { pseudonymiser } from '../../../src/access-log/pseudonym';
import type { RecordedEvent } from '../../../src/access-log/recorded-event';
import { errorSentence } from '../../../src/error-sentence';
import { explainCells } from '../../../src/cli/explain-cells';
import { registerPolicyCommands } from '../../../src/cli/policy-commands';
import { CAST } from '../../../src/demo/cast';
import { runSql } from '../../support/sql';
import { openDemo, type DemoStore } from './demo-store';

let demo: DemoStore;
const environment = { ...process.env };

beforeAll(async () => {
  demo = await openDemo();
  process.env['DATABASE_URL'] = demo.database.ownerUrl;
  process.env['DATABASE_GATEWAY_URL'] = demo.database.gatewayUrl;
  process.env['LECITO_PSEUDONYM_KEY'] = '0'.repeat(64);
});
afterAll(async () => {
  process.env = environment;
  await demo.close();
});

const email = { person: 'giulia', field: 'Person.email', as: 'marketing', purpose: 'DirectMarketing' } as const;

it('prints verdict, basis with the version of the consent, and rule', async () => {
  const text = (await explainCells(email)).join('\n');
  expect(text).toContain('RELEASED: EmailAddress on CONSENT_EMAIL');
  expect(text).toMatch(/Basis: consent [0-9a-f-]{36} version 1: ConsentGiven by SUBJECT, 20/);
  expect(text).toContain('Rule R4 (GDPR Art. 6(1)(a), 7): ');
});

it('takes an id, a full name and a role as well', async () => {
  for (const person of [CAST.giulia.id, 'Giulia Ferri']) {
    expect((await explainCells({ ...email, person, field: 'Person.phone' })).join('\n')).toContain(
      'WITHHELD: TelephoneNumber, CONSENT_REFUSED',
    );
  }
  const asked = { ...email, as: 'data-subject', purpose: 'RightsFulfilment' } as const;
  expect((await explainCells(asked)).join('\n')).toContain('Provided that the person is within the scope "self" of whoever asks.');
});

it('decides for another instant', async () => {
  const marta = { ...email, person: 'marta' };
  expect((await explainCells({ ...marta, at: Date.parse('2098-12-31T23:59:59Z') })).join('\n')).toContain('CONSENT_UNKNOWN');
  expect((await explainCells({ ...marta, at: Date.parse('2099-01-01T00:00:00Z') })).join('\n')).toContain('RELEASED');
});

/** What `lecito explain` writes about Marta's e-mail address, decided for this instant. */
async function explainAt(instant: string): Promise<string> {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  registerPolicyCommands(program);
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const asked = Object.entries({ ...email, person: 'marta', at: instant }).flatMap(([option, value]) => [`--${option}`, value]);
    await program.parseAsync(['explain', ...asked], { from: 'user' });
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

it('takes an instant with its zone, whichever that is', async () => {
  expect(await explainAt('2099-01-01T00:59:59+01:00')).toContain('at 2098-12-31T23:59:59.000Z');
});

it.each([
  ['a day that no calendar has', '2026-02-30T09:00:00Z'],
  ['a day in an order that two countries read differently', '11/12/2026'],
  ['a lone number', '5'],
  ['a day without an hour', '2026-11-22'],
  ['an hour without a zone', '2026-11-22T09:00:00'],
])('refuses %s rather than to decide for another instant', async (_what, instant) => {
  await expect(explainAt(instant)).rejects.toThrow('Write an instant as RFC 3339, with its zone: 2026-11-22T09:00:00Z.');
});

it('tells what the role may not open, whom the persona is not assigned, and what is not personal', async () => {
  expect((await explainCells({ ...email, field: 'Contract.name' })).join('\n')).toContain('WITHHELD: NO_ROLE.');
  const sales = { person: 'davide', field: 'Person.email', as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
  expect((await explainCells(sales)).join('\n')).toContain('WITHHELD: NOT_ASSIGNED.');
  expect((await explainCells({ ...email, field: 'Person.id' })).join('\n')).toContain(
    'NOT PERSONAL: a pseudonym, which leaves with its row.',
  );
  for (const field of ['Person.id', 'Person.email'])
    expect((await explainCells({ ...email, field, purpose: 'PaymentManagement' })).join('\n')).toContain(
      'WITHHELD: PURPOSE_NOT_PERMITTED.',
    );
});

it('tells whom the persona was assigned at that instant, not now', async () => {
  const sales = { person: 'giulia', field: 'Person.email', as: 'sales', purpose: 'CustomerRelationshipManagement' } as const;
  const before = Date.parse('2000-01-01T00:00:00Z');
  expect((await explainCells(sales)).join('\n')).toContain('RELEASED');
  expect((await explainCells({ ...sales, at: before })).join('\n')).toContain('WITHHELD: NOT_ASSIGNED.');
});

it('explains each kind of a contact point', async () => {
  const lines = await explainCells({ ...email, field: 'ContactPoint.value' });
  expect(lines.filter((line) => line.includes('where kind is'))).toHaveLength(5);
});

/** The event that the explanation of this question leaves, as an auditor reads it. */
async function recorded(asked: Parameters<typeof explainCells>[0]): Promise<RecordedEvent> {
  await explainCells(asked);
  const { nodes } = await findEvents(demo.sql, {}, { first: 1, after: null, counted: false });
  return nodes[0]!;
}

const told = (...names: readonly string[]): readonly string[] => names.map((name) => `AccessExplanation.${name}`);
const GIULIA = pseudonymiser(Buffer.alloc(32))(CAST.giulia.id);
const IN_FULL = told('decision', 'reason', 'ground', 'legalBasis', 'basis', 'consentVersion', 'rules', 'considered');

it('records what it tells, of whom and on which decision, in no role and for no purpose of its own, without the person in clear', async () => {
  const event = await recorded(email);
  expect(event).toMatchObject({ role: null, purpose: null, operationName: 'explain marketing DirectMarketing', persons: [GIULIA] });
  expect(event).toMatchObject({ released: IN_FULL, withheld: [], used: ['Person.email'] });
  expect(event.verdicts).toEqual([
    { persons: [GIULIA], released: IN_FULL, withheld: [], basis: [expect.stringMatching(/consent\/[0-9a-f-]{36}@1/) as string] },
  ]);
  expect(await demo.sql.query("SELECT 1 FROM access_event_in_full e WHERE e::text LIKE '%' || $1 || '%'", [CAST.giulia.id])).toEqual([]);
});

it.each([
  ['of the policy alone', { ...email, field: 'Contract.name' }, told('decision', 'reason')],
  ['of a category that the purpose does not use', { ...email, field: 'Person.birthDate' }, IN_FULL],
  ['of the purpose alone', { ...email, purpose: 'PaymentManagement' }, told('decision', 'reason')],
  ['of what is about nobody', { ...email, field: 'Person.id' }, told('decision')],
  [
    'of an assignment',
    { person: 'davide', field: 'Person.email', as: 'sales', purpose: 'CustomerRelationshipManagement' },
    told('decision', 'reason', 'scope'),
  ],
] as const)('names no decision where it tells %s', async (_what, asked, released) => {
  expect(await recorded(asked)).toMatchObject({ persons: [expect.any(String)], released, verdicts: [] });
});

it('records the scope that it tells of a role', async () => {
  const event = await recorded({ ...email, as: 'data-subject', purpose: 'RightsFulfilment' });
  expect(event).toMatchObject({ operationName: 'explain data-subject RightsFulfilment' });
  expect(event.released).toContain('AccessExplanation.scope');
});

it('says in the sentence of an import that another policy decides, and nothing of the person', async () => {
  const owner = (statement: string): Promise<unknown> => runSql(demo.database.ownerUrl, statement);
  await owner('CREATE TABLE kept AS SELECT version FROM authorisation_policy');
  await owner("UPDATE authorisation_policy SET version = 'another'");
  const told: unknown = await explainCells(email).catch((error: unknown) => error);
  await owner('UPDATE authorisation_policy SET version = kept.version FROM kept');
  expect(errorSentence(told).en).toBe(
    'The gateway decides by another version of the policy than this command. Restart the gateway, then repeat the command.',
  );
});

it.each([
  ['a person that is unknown', { ...email, person: 'nobody' }, '"nobody" is neither an id nor of the demo cast'],
  ['no person at all', { ...email, person: '' }, '"" is neither an id nor'],
  ['an id that nobody has', { ...email, person: '00000000-0000-7000-8000-00000000ffff' }, 'There is no person'],
  ['a field without its type', { ...email, field: 'email' }, '"email" is no type and field. Write both with a dot between: Person.email.'],
  ['a type that is unknown', { ...email, field: 'Shoe.size' }, 'There is no type Shoe.'],
  ['a field that is unknown', { ...email, field: 'Person.hat' }, 'Person has no field hat.'],
  ['a role that is unknown', { ...email, as: 'boss' }, '"boss" is neither a role nor a persona.'],
])('says so in a sentence for %s', async (_what, asked, sentence) => {
  await expect(explainCells(asked)).rejects.toThrow(sentence);
});
