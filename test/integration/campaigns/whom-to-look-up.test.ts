import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { CAST } from '../../../src/demo/cast';
import { groundsMask, type Ground } from '../../../src/vocabulary/grounds';
import {
  CampaignAddressesDocument,
  CampaignNumbersDocument,
  RecordRegisterChecksDocument,
  type CampaignAddressesQuery,
  type CampaignNumbersQuery,
  type CampaignNumbersQueryVariables,
  type RegisterCheckInput,
} from '../../support/generated/operations';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
});
afterAll(() => desk.close());

const AS_MARKETING = { as: 'marketing', purpose: 'DirectMarketing' } as const;

/** Many whom the channel is open to, one whom it is not, and one who is hidden. */
const MANY = (ground: Ground, there: string): string =>
  `SELECT id FROM (SELECT p.id FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
     WHERE (a.grounds & ${String(groundsMask([ground]))}) <> 0 AND a.valid_from <= now() AND a.valid_to > now() AND p.${there} IS NOT NULL
     ORDER BY p.id LIMIT 30) AS open UNION SELECT id FROM person WHERE id IN ('${CAST.giulia.id}', '${CAST.elena.id}')`;

/** Lists whom a campaign is to look up page by page; how many requests it took. */
async function list<Query extends CampaignNumbersQuery | CampaignAddressesQuery>(
  document: TypedDocumentNode<Query, CampaignNumbersQueryVariables>,
  id: string,
) {
  type Node = NonNullable<NonNullable<NonNullable<Query['campaign']>['members']>['nodes']>[number];
  const nodes: Node[] = [];
  for (let [after, requests] = [null as string | null, 1]; ; requests += 1) {
    const { data, errors } = await desk.gateway.graphql(document, { ...AS_MARKETING, variables: { id, first: 20, after } });
    expect(errors).toEqual([]);
    const members = data?.campaign?.members;
    nodes.push(...((members?.nodes ?? []) as Node[]));
    if (members?.pageInfo.hasNextPage !== true) return { nodes, requests };
    after = members.pageInfo.endCursor ?? null;
  }
}

const keep = async (channel: 'PHONE' | 'POSTAL', checks: RegisterCheckInput[]): Promise<void> => {
  const checkedAt = new Date(Date.now() - 60_000).toISOString();
  const variables = { input: { channel, checkedAt, checks } };
  const { errors } = await desk.gateway.graphql(RecordRegisterChecksDocument, { ...AS_MARKETING, variables });
  expect(errors).toEqual([]);
  expect(await desk.sql('SELECT count(*)::integer AS n FROM suppression_entry WHERE checked_at = $1', [checkedAt])).toEqual([
    { n: checks.length },
  ]);
};

describe('whom to look up in the register of oppositions before a campaign', () => {
  it('of calls come a page at a time with their numbers, and what it answered goes back as it came', async () => {
    const id = await desk.draft({ channel: 'PHONE' });
    await desk.fill(id, MANY('CONSENT_PHONE', 'phone'));
    const { nodes, requests } = await list(CampaignNumbersDocument, id);
    expect([nodes.length, requests]).toEqual([31, 2]);
    expect(nodes.find(({ person }) => person?.id === CAST.giulia.id)?.person?.phone).toBeNull();
    const checks = nodes.flatMap(({ person }) => (person?.phone == null ? [] : [{ personId: person.id, number: person.phone }]));
    expect(checks).toHaveLength(30);
    await keep('PHONE', checks);
  });

  it('of letters with their addresses', async () => {
    const id = await desk.draft({ channel: 'POSTAL' });
    await desk.fill(id, MANY('CONSENT_POSTAL', 'address'));
    const { nodes } = await list(CampaignAddressesDocument, id);
    const checks = nodes.flatMap(({ person }) => (person?.address == null ? [] : [{ personId: person.id, address: person.address }]));
    expect(checks.length).toBeGreaterThan(5);
    await keep('POSTAL', checks);
  });

  it('are those whom nothing was sent to yet', async () => {
    const id = await desk.draft({ channel: 'PHONE' });
    await desk.fill(id, MANY('CONSENT_PHONE', 'phone'));
    await desk.sql("UPDATE campaign_member SET state = 'SENT' WHERE campaign_id = $1", [id]);
    expect((await list(CampaignNumbersDocument, id)).nodes).toEqual([]);
  });
});
