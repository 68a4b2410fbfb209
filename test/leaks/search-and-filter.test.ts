import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '../support/test-database';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import { counts, DPO, hiddenEmail, MARKETING, SECRETS, spellOut, VICTIM } from './attacker';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const only = (id: string): string => `id: { eq: "${id}" }`;

describe('Directus CVE-2025-30352', () => {
  // There `search` looked into every column of the table, also those that the role could not read: rows came back for a piece of a
  // hidden e-mail. Here each word is looked for in a column only where this cell of this person is released.
  it('a search for a hidden e-mail, or a piece of it, finds nobody', async () => {
    const { id, email } = await hiddenEmail(gateway);
    const [user = '', domain = ''] = email.split('@');
    const words = [email, email.toUpperCase(), user, `@${domain}`, email.slice(0, 3), email.slice(3)];
    const searches = words.map((word) => `search: ${JSON.stringify(word)}, filter: { ${only(id)}, givenName: { isNull: false } }`);
    expect(await counts(gateway, DPO, searches)).toEqual(words.map(() => 1));
    const found = await counts(gateway, MARKETING, searches);
    // A piece of the address may be the person's name as well, which marketing reads anyway.
    const names = await counts(
      gateway,
      MARKETING,
      words.flatMap((word) =>
        ['givenName', 'familyName'].map((name) => `filter: { ${only(id)}, ${name}: { contains: ${JSON.stringify(word)} } }`),
      ),
    );
    expect(found).toEqual(words.map((_, index) => Math.max(names[2 * index]!, names[2 * index + 1]!)));
    expect([found[0], found[1], found[3]]).toEqual([0, 0, 0]);
  });

  it('a hidden e-mail is not spelled out by searches either', async () => {
    const { id, email } = await hiddenEmail(gateway);
    const domain = email.slice(email.indexOf('@'));
    const alphabet = 'exampl.contrg';
    const ask = (beginning: string): string => `search: ${JSON.stringify(`@${beginning}`)}, filter: { ${only(id)} }`;
    expect(`@${await spellOut(gateway, DPO, alphabet, ask)}`).toBe(domain);
    expect(await spellOut(gateway, MARKETING, alphabet, ask)).toBe('');
  });
});

describe('Directus GHSA-hxgm', () => {
  // There a rule `{ role: { _in: [] } }`, its list empty because the user had no such value, counted as fulfilled: nothing to be in let
  // everybody in. Here an empty list is a condition that nothing meets, whoever wrote it: the asker, the assignments, or the policy.
  it.each(['id', 'givenName', 'email', 'phone', 'birthDate', 'version', 'createdAt'])('an empty list of %s finds nobody', async (field) => {
    const empty = `filter: { ${field}: { in: [] } }`;
    for (const attacker of [DPO, MARKETING]) expect(await counts(gateway, attacker, [empty, `${empty}, search: ""`])).toEqual([0, 0]);
  });

  it('whoever is in no team sees nobody of a purpose that is for the teams', async () => {
    const purpose = 'CustomerRelationshipManagement';
    const document = '{ people { totalCount nodes { id } } }';
    const member = await gateway.graphql<{ people: { totalCount: number } }>(document, { as: 'sales', purpose });
    expect(member.data!.people.totalCount).toBeGreaterThan(100);
    for (const sub of ['00000000-0000-7000-8000-0000000000ff', 'no uuid', ' ']) {
      const { data } = await gateway.graphql(document, { token: await gateway.tokenFor('sales', { sub }), purpose });
      expect(data?.['people'] ?? { totalCount: 0, nodes: [] }).toEqual({ totalCount: 0, nodes: [] });
    }
  });

  it.each([
    ['roles', { roles: [] }],
    ['purposes', { purposes: [] }],
  ])('a token whose %s are an empty list opens nothing', async (_what, claims) => {
    const token = await gateway.tokenFor('partner', claims);
    const { data, errors } = await gateway.graphql('{ people { totalCount } }', { token, purpose: 'FulfilmentOfContractualObligation' });
    expect([data, errors.length]).toEqual([null, 1]);
  });

  it.each([
    ['grounds', 'TelephoneNumber: [CONSENT_PHONE]', 'TelephoneNumber: []'],
    ['types', 'types: [Person, PostalAddress]', 'types: []'],
  ])('a policy with an empty list of %s refuses the start', async (_what, written, emptied) => {
    const folder = await mkdtemp(join(tmpdir(), 'lecito-policy-'));
    const database = await createTestDatabase({ demo: true });
    try {
      const text = await readFile(join(gateway.config.policyFolder, 'policy.yaml'), 'utf8');
      expect(text).toContain(written);
      await writeFile(join(folder, 'policy.yaml'), text.replace(written, emptied));
      await expect(startTestGateway({ database, environment: { LECITO_POLICY: folder } })).rejects.toThrow('the list is empty');
    } finally {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('odoo #73341', () => {
  // There the check stood in `read` alone: grouped reads returned the field, and a condition on it told by an answer or none whether it
  // held, value by value. Here a condition on a withheld cell holds for no guess, so that no series of guesses comes nearer.
  it('a telephone number is not spelled out by its beginnings', async () => {
    const guess = (beginning: string): string => `filter: { ${only(VICTIM)}, phone: { startsWith: "${beginning}" } }`;
    expect(await spellOut(gateway, DPO, '+0123456789', guess)).toBe(SECRETS.phone);
    expect(await spellOut(gateway, MARKETING, '+0123456789', guess)).toBe('');
  });

  it('a day of birth is not found by halving, from either side, nor by its absence', async () => {
    const bisect = async (as: typeof DPO): Promise<string> => {
      let [low, high] = [Date.parse('1900-01-01'), Date.parse('2026-01-01')];
      const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
      while (high - low > 86_400_000) {
        const middle = low + Math.floor((high - low) / 172_800_000) * 86_400_000;
        const [at] = await counts(gateway, as, [`filter: { ${only(VICTIM)}, birthDate: { gte: "${day(middle)}" } }`]);
        if (at === 1) low = middle;
        else high = middle;
      }
      return day(low);
    };
    expect(await bisect(DPO)).toBe(SECRETS.birthDate);
    expect(await bisect(MARKETING)).toBe('1900-01-01');
    const tests = ['lt: "2026-01-01"', 'gt: "1900-01-01"', `eq: "${SECRETS.birthDate}"`, 'isNull: false', 'isNull: true'];
    const asked = tests.map((test) => `filter: { ${only(VICTIM)}, birthDate: { ${test} } }`);
    expect(await counts(gateway, DPO, asked)).toEqual([1, 1, 1, 1, 0]);
    expect(await counts(gateway, MARKETING, asked)).toEqual([0, 0, 0, 0, 1]);
  });
});
