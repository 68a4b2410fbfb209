import { CAST } from '../../src/demo/cast';
import { runSql } from '../support/sql';
import { startTestGateway, type TestGateway } from '../support/test-gateway';
import { DPO, MARKETING, SECRETS, VICTIM, type Attacker } from './attacker';

const CARE: Attacker = { as: 'customer-service', purpose: 'CustomerCare' };
const SUPPORT: Attacker = { as: 'support', purpose: 'TechnicalServiceProvision' };
const AUDITOR: Attacker = { as: 'auditor', purpose: 'LegalCompliance' };

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const EVERY_FIELD = `id at traceId viewer viewerKind client onBehalfOf role purpose activity operation shape recipient documentHash
  operationName policyVersion outcome code persons released withheld used
  verdicts { persons released withheld { field reason } basis }`;

/** The answer with every event of the log, with every field. */
async function history(attacker: Attacker, args = ''): Promise<{ text: string; data: unknown; code: string | undefined }> {
  const { text, data, errors } = await gateway.graphql(`{ accessEvents(first: 100 ${args}) { nodes { ${EVERY_FIELD} } } }`, {
    ...attacker,
  });
  return { text, data, code: errors[0]?.extensions.code };
}

// There every change was kept with the old and the new value in a table of its own, readable with the right to that table: a field that
// was withheld could be read from its history. Here what remembers a change holds no value, and a history of states is masked as its record.
describe('MemberJunction #3367', () => {
  const LATER = { phone: '+393009998877', jobTitle: 'Domatrice di leoni' };

  it('the record of a change holds neither the old nor the new value, for nobody', async () => {
    const change = (document: string, version: number): Promise<{ errors: readonly unknown[] }> =>
      gateway.graphql(document, { ...DPO, variables: { input: { id: VICTIM, expectedVersion: version, ...LATER } } });
    const [row] = await runSql<{ version: number }>(gateway.database.ownerUrl, 'SELECT version FROM person WHERE id = $1', [VICTIM]);
    const literal = `mutation { updatePerson(input: { id: "${VICTIM}", expectedVersion: ${String(row!.version)}, phone: "${LATER.phone}" }) { id } }`;
    expect((await gateway.graphql(literal, CARE)).errors).toEqual([]);
    const document = 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { person { phone jobTitle } } }';
    expect((await change(document, row!.version + 1)).errors).toEqual([]);
    const asked = `{ people(filter: { phone: { eq: "${SECRETS.phone}" } }, search: "${LATER.jobTitle}") { totalCount } }`;
    await gateway.graphql(asked, DPO);

    const stored = await runSql<{ event: string }>(
      gateway.database.superuserUrl,
      'SELECT row_to_json(e)::text AS event FROM access_event_in_full e',
    );
    expect(stored.length).toBeGreaterThanOrEqual(3);
    const seen = [(await history(AUDITOR)).text, (await history({ as: 'dpo', purpose: 'LegalCompliance' })).text];
    expect(seen.every((text) => text.includes('Alteration'))).toBe(true);
    for (const text of [...seen, ...stored.map(({ event }) => event)]) {
      for (const value of [SECRETS.phone, LATER.phone, SECRETS.jobTitle, LATER.jobTitle]) expect(text).not.toContain(value);
    }
  });

  it('a change of a withheld field changes nothing of what its reader gets but the counter', async () => {
    const ask = async (): Promise<unknown> => {
      const fields = 'id givenName email phone birthDate jobTitle release { field decision reason }';
      return (await gateway.graphql<{ person: unknown }>(`{ person(id: "${CAST.irene.id}") { ${fields} } }`, MARKETING)).data!.person;
    };
    const before = await ask();
    const input = { id: CAST.irene.id, expectedVersion: 1, jobTitle: LATER.jobTitle, birthDate: '1999-09-09' };
    const document = 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { person { jobTitle } } }';
    expect((await gateway.graphql(document, { ...DPO, variables: { input } })).data).toEqual({
      updatePerson: { person: { jobTitle: LATER.jobTitle } },
    });
    expect(await ask()).toEqual(before);
  });

  it.each([MARKETING, CARE, SUPPORT, { as: 'person', purpose: 'RightsFulfilment' } as const])(
    'the log opens to no department, by none of its arguments: $as',
    async (attacker) => {
      for (const args of ['', `, person: "${VICTIM}"`, ', field: "Person.phone"', ', role: "dpo"', ', outcome: RELEASED']) {
        expect(await history(attacker, args)).toMatchObject({ data: { accessEvents: null }, code: 'NO_ROLE' });
      }
    },
  );

  it('the steps of a consent are shown where the consent is, and lead in by no other way', async () => {
    const document = `{ person(id: "${VICTIM}") { id consents { totalCount nodes { id events { totalCount nodes { state method } } } } } }`;
    interface Consents {
      readonly person: {
        readonly consents: { readonly nodes: ReadonlyArray<{ readonly events: { readonly totalCount: number } }> } | null;
      };
    }
    const known = await gateway.graphql<Consents>(document, DPO);
    expect(known.data!.person.consents!.nodes[0]!.events.totalCount).toBeGreaterThan(0);
    expect((await gateway.graphql(document, MARKETING)).data).toEqual({ person: { id: VICTIM, consents: null } });

    // The check that stood there was skipped where a history was asked for in a way that did not name its record.
    const { data } = await gateway.graphql<{
      __schema: { types: ReadonlyArray<{ name: string; fields: ReadonlyArray<{ name: string; type: { name: string | null } }> | null }> };
    }>('{ __schema { types { name fields { name type { name } } } } }', DPO);
    const ways = data!.__schema.types.flatMap(({ name, fields }) =>
      (fields ?? []).filter(({ type }) => /^ConsentEvent(Connection)?$/.test(type.name ?? '')).map((field) => `${name}.${field.name}`),
    );
    expect(ways).toEqual(['ConsentRecord.events']);
  });
});
