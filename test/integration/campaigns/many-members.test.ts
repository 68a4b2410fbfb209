import { CAST } from '../../../src/demo/cast';
import { MOST_MEMBERS_AT_ONCE } from '../../../src/domain/marketing/campaign.input';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
});
afterAll(() => desk.close());

const NAME = 'Di Molti';

/** As many persons of one name as are said, each seen by marketing as Giulia is. */
async function makePersons(count: number): Promise<void> {
  await desk.sql(
    `WITH made AS (
       INSERT INTO person (id, family_name, source_id, collection_action_id, notice_id)
       SELECT gen_random_uuid(), $2, p.source_id, p.collection_action_id, p.notice_id FROM person p, generate_series(1, $3::int) WHERE p.id = $1 RETURNING id)
     INSERT INTO authorisation (person_id, purpose, valid_from, valid_to, grounds, reasons, basis)
     SELECT made.id, a.purpose, a.valid_from, a.valid_to, a.grounds, a.reasons, a.basis FROM made, authorisation a WHERE a.person_id = $1 AND a.purpose = 'DirectMarketing'`,
    [CAST.giulia.id, NAME, count],
  );
}

const members = async (campaign: string): Promise<unknown> =>
  (await desk.sql<{ n: number }>('SELECT count(*)::integer AS n FROM campaign_member WHERE campaign_id = $1', [campaign]))[0]?.n;

describe('everybody of a kind who is added to a campaign', () => {
  const all = { filter: { familyName: { eq: NAME } } };

  it('is everybody, where some are members already and the others are not too many at once', async () => {
    const count = MOST_MEMBERS_AT_ONCE + 3;
    await makePersons(count);
    const campaign = await desk.draft();
    const first = await desk.sql<{ id: string }>('SELECT id FROM person WHERE family_name = $1 ORDER BY id LIMIT 5', [NAME]);
    expect((await desk.step('addCampaignMembers', campaign, { personIds: first.map(({ id }) => id) })).errors).toEqual([]);
    expect((await desk.step('addCampaignMembers', campaign, all)).errors).toEqual([]);
    expect(await members(campaign)).toBe(count);
  });

  it('is nobody, and that is said, where they are too many at once', async () => {
    const campaign = await desk.draft();
    const { errors } = await desk.step('addCampaignMembers', campaign, all);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: 'input.filter' } }]);
    expect(await members(campaign)).toBe(0);
  });
});
