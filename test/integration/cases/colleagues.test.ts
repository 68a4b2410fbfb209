import { PERSONAS, type PersonaName } from '../../../src/demo/cast';
import { queueId } from '../../../src/demo/queues';
import { STAFF } from '../../../src/demo/organisation';
import { loadPolicy } from '../../../src/store/load-policy';
import type { Answer } from '../../support/graphql-client';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';
import { CARE, DPO, MARKETING, mutate, PERSON, SALES, type Doer } from '../mutations/mutate';
import { seedCase, SUPPORT } from './work';

const POLICY = loadPolicy('policy');
const STAFF_QUERY = '{ staff(first: 1000) { nodes { id name } } }';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

interface Colleague {
  readonly id: string;
  readonly name: string;
}

type Nodes<Row> = { readonly nodes: readonly Row[] } | null;

const ask = <Data>(document: string, doer: Doer): Promise<Answer<Data>> => gateway.graphql<Data>(document, doer);

describe('colleagues', () => {
  it.each([SALES, MARKETING, CARE, SUPPORT, DPO])('are told by name to $as', async (doer) => {
    const { data } = await ask<{ staff: Nodes<Colleague> }>(STAFF_QUERY, doer);
    const told = new Map(data?.staff?.nodes.map(({ id, name }) => [id, name]));
    expect(told).toEqual(new Map(STAFF.map(({ id, name }) => [id, name])));
  });

  it.each<Doer>([PERSON, { as: 'partner', purpose: 'FulfilmentOfContractualObligation' }, { as: 'auditor', purpose: 'LegalCompliance' }])(
    'are not told to $as, whose role does not work with them',
    async (doer) => {
      const { data, extensions } = await ask<{ staff: unknown }>(STAFF_QUERY, doer);
      expect([data?.staff, extensions['release']]).toMatchObject([null, [{ field: 'Query.staff', reason: 'NO_ROLE' }]]);
    },
  );

  it('of a queue are those whom its work may be assigned to, and nobody else is', async () => {
    const document = `{ queue(id: "${queueId('care')}") { members(first: 100) { nodes { id } } } }`;
    const { data } = await ask<{ queue: { members: Nodes<Colleague> } }>(document, CARE);
    const members = data?.queue.members?.nodes.map(({ id }) => id) ?? [];
    const taken: string[] = [];
    for (const { id } of STAFF) {
      const work = await seedCase(gateway);
      const { errors } = await mutate(gateway, CARE, 'assignCase', { id: work, expectedVersion: 1, assigneeId: id });
      if (errors.length === 0) taken.push(id);
    }
    expect(taken.length).toBeGreaterThan(1);
    expect(taken.length).toBeLessThan(STAFF.length);
    expect([...taken].sort()).toEqual([...members].sort());
  });

  const WORK = { leads: 'owner', opportunities: 'owner', cases: 'owner', tickets: 'owner', tasks: 'owner', handOffs: 'by' } as const;
  const everybody = (Object.keys(PERSONAS) as PersonaName[]).flatMap((as) =>
    [...(POLICY.roles.get(PERSONAS[as].role)?.purposes.keys() ?? [])].map((purpose): Doer => ({ as, purpose })),
  );

  it('stand beside their keys wherever these are released, and nowhere else', async () => {
    const seen = new Map<string, number>();
    for (const doer of everybody) {
      const isColleague = POLICY.roles.get(PERSONAS[doer.as].role)?.types.has('StaffMember') === true;
      for (const [list, edge] of Object.entries(WORK)) {
        const document = `{ ${list}(first: 200) { nodes { key: ${edge}Id ${edge} { id name } } } }`;
        const { data } = await ask<Record<string, Nodes<{ key: string | null } & Record<string, Colleague | null>>>>(document, doer);
        for (const { key, [edge]: colleague } of data?.[list]?.nodes ?? []) {
          expect([doer, list, colleague?.id ?? null]).toEqual([doer, list, isColleague ? key : null]);
          if (colleague != null) seen.set(list, (seen.get(list) ?? 0) + 1);
        }
      }
    }
    expect([...seen.keys()].sort()).toEqual(Object.keys(WORK).sort());
  });
});
