import { CAST } from '../../../src/demo/cast';
import { lastEvent } from '../../support/last-event';
import { startTestGateway } from '../../support/test-gateway';
import { holdAt, openCampaignDesk, READY, recorder, statesOf, TEXTS, type CampaignDesk } from './campaign-desk';

let desk: CampaignDesk;
beforeAll(async () => {
  desk = await openCampaignDesk();
});
afterAll(() => desk.close());

/** Whoever was sent something is as if it had been long ago, so that the next campaign may reach them. */
async function longAgo(): Promise<void> {
  await desk.sql("UPDATE message SET sending_at = sending_at - interval '60 days'");
  await desk.sql("UPDATE campaign_member SET sent_at = sent_at - interval '60 days' WHERE sent_at > now() - interval '60 days'");
}

beforeEach(async () => {
  await longAgo();
  desk.sent.messages.length = 0;
  desk.sent.before = () => Promise.resolve();
});

describe('four eyes', () => {
  it('lets nobody approve what they planned, and somebody else', async () => {
    const id = await desk.draft();
    await desk.step('planCampaign', id, { plannedFor: '2027-01-07T08:00:00Z' });
    expect((await desk.step('approveCampaign', id)).errors).toMatchObject([{ extensions: { code: 'FOUR_EYES' } }]);
    expect((await desk.step('approveCampaign', id, {}, 'sara')).campaign?.state).toBe('APPROVED');
  });

  it('lets nobody approve for whoever planned it', async () => {
    const id = await desk.draft();
    await desk.step('planCampaign', id, { plannedFor: '2027-01-07T08:00:00Z' });
    expect((await desk.step('approveCampaign', id, {}, 'sara for marco')).errors).toMatchObject([{ extensions: { code: 'FOUR_EYES' } }]);
  });

  it('counts whoever planned it last', async () => {
    const id = await desk.draft();
    await desk.step('planCampaign', id, { plannedFor: '2027-01-07T08:00:00Z' });
    await desk.step('planCampaign', id, { plannedFor: '2027-01-08T08:00:00Z' }, 'sara');
    expect((await desk.step('approveCampaign', id, {}, 'sara')).errors).toMatchObject([{ extensions: { code: 'FOUR_EYES' } }]);
    expect((await desk.step('approveCampaign', id)).campaign?.state).toBe('APPROVED');
  });

  it('lets whoever finds a mistake after the approval correct it, which nobody has approved then', async () => {
    const id = await desk.approved();
    const corrected = { plannedFor: '2027-01-09T08:00:00Z', bodyTemplate: 'Buongiorno {{givenName}}, ecco i saldi.' };
    expect((await desk.step('planCampaign', id, corrected)).campaign?.state).toBe('PLANNED');
    expect(await desk.sql('SELECT body_template, approved_by FROM campaign WHERE id = $1', [id])).toEqual([
      { body_template: corrected.bodyTemplate, approved_by: null },
    ]);
    expect((await desk.step('launchCampaign', id)).errors).toMatchObject([{ extensions: { code: 'ILLEGAL_STEP' } }]);
    expect((await desk.step('approveCampaign', id)).errors).toMatchObject([{ extensions: { code: 'FOUR_EYES' } }]);
    expect((await desk.step('approveCampaign', id, {}, 'sara')).campaign?.state).toBe('APPROVED');
  });

  it('does not launch what nobody approved, and says which steps are legal', async () => {
    const id = await desk.draft();
    const [error] = (await desk.step('launchCampaign', id)).errors;
    expect(error?.extensions).toMatchObject({ code: 'ILLEGAL_STEP', detail: expect.stringContaining('planCampaign') as string });
  });
});

it('a campaign that is cancelled has ended, if it had begun', async () => {
  const ends = async (id: string): Promise<unknown> =>
    (await desk.sql('SELECT ends_at IS NOT NULL AS ended FROM campaign WHERE id = $1', [id]))[0];
  const draft = await desk.draft();
  expect((await desk.step('cancelCampaign', draft)).errors).toEqual([]);
  expect(await ends(draft)).toEqual({ ended: false });
  const begun = await desk.draft();
  await desk.sql("UPDATE campaign SET state = 'PAUSED', starts_at = now() - interval '1 day' WHERE id = $1", [begun]);
  expect((await desk.step('cancelCampaign', begun)).errors).toEqual([]);
  expect(await ends(begun)).toEqual({ ended: true });
});

describe('the texts of a campaign', () => {
  it.each([
    ['{{nickname}}', 'no such text'],
    ['{{taxCode}}', 'never released'],
    ['{{jobTitle}}', 'never released'],
    ['{{ givenName', 'looks like'],
    ['{{incomeBracket|x}}', 'never released'],
  ])('is refused with %s', async (text, why) => {
    const id = await desk.draft();
    const { errors } = await desk.step('planCampaign', id, { plannedFor: '2027-01-07T08:00:00Z', bodyTemplate: `Ciao ${text}` });
    expect(errors).toMatchObject([
      { extensions: { code: 'INVALID_INPUT', field: 'input.bodyTemplate', detail: expect.stringContaining(why) as string } },
    ]);
  });
});

describe('the members of a campaign', () => {
  /** What the last event says was written or read, and of how many. */
  const told = () => lastEvent(desk.gateway, 'used, length(persons) / 16 AS persons');
  const count = async (id: string): Promise<number> => Object.values(await statesOf(desk, id)).reduce((sum, each) => sum + each, 0);

  it('are those of a list whom the asker may see, and nobody says who is hidden', async () => {
    const id = await desk.draft();
    const personIds = [CAST.giulia.id, CAST.luca.id, CAST.anna.id, CAST.elena.id, '00000000-0000-7000-8000-0000000000ff'];
    expect((await desk.step('addCampaignMembers', id, { personIds })).errors).toEqual([]);
    const rows = await desk.sql<{ person_id: string }>('SELECT person_id FROM campaign_member WHERE campaign_id = $1', [id]);
    expect(rows.map(({ person_id: person }) => person)).toEqual([CAST.giulia.id]);
    // But an auditor finds whom somebody tried.
    expect(await told()).toMatchObject({ persons: personIds.length });
  });

  it('are those of a filter, which reads nothing that is withheld', async () => {
    const id = await desk.draft();
    await desk.step('addCampaignMembers', id, { filter: { familyName: { eq: 'Ferri' }, givenName: { eq: 'Giulia' } } });
    expect(await count(id)).toBeGreaterThan(0);
    // Whoever chooses by a field has read it of those whom they chose.
    expect(await told()).toEqual({
      used: expect.arrayContaining(['Person.familyName', 'Person.givenName']) as unknown,
      persons: await count(id),
    });
    const other = await desk.draft();
    await desk.step('addCampaignMembers', other, { filter: { taxCode: { isNull: false } } });
    expect(await count(other)).toBe(0);
  });

  it('can be taken out, alike for whoever never was in', async () => {
    const id = await desk.draft();
    await desk.step('addCampaignMembers', id, { personIds: [CAST.giulia.id] });
    expect((await desk.step('removeCampaignMember', id, { personId: CAST.giulia.id })).errors).toEqual([]);
    expect(await told()).toMatchObject({ persons: 1 });
    expect((await desk.step('removeCampaignMember', id, { personId: CAST.anna.id })).errors).toEqual([]);
    expect(await told()).toMatchObject({ persons: 1 });
    expect(await statesOf(desk, id)).toEqual({ REMOVED: 1 });
  });

  it('stays where it is hidden: neither the state nor the size of the audience tells that it belongs here', async () => {
    const id = await desk.draft();
    await desk.fill(id, `SELECT id FROM person WHERE id IN ('${CAST.giulia.id}', '${CAST.elena.id}')`);
    const size = async (): Promise<unknown> =>
      (await desk.ask(`{ audience(campaignId: "${id}") { total refusals { reason count } } }`)).data;
    const before = await size();
    for (const personId of [CAST.elena.id, CAST.anna.id])
      expect((await desk.step('removeCampaignMember', id, { personId })).errors).toEqual([]);
    expect(await size()).toEqual(before);
    expect(await statesOf(desk, id)).toEqual({ ADDED: 2 });
  });

  it('are settled once it is approved', async () => {
    const id = await desk.approved({}, READY);
    expect((await desk.step('addCampaignMembers', id, { personIds: [CAST.giulia.id] })).errors).toMatchObject([
      { extensions: { code: 'ILLEGAL_STEP' } },
    ]);
  });
});

describe('a campaign that is paused', () => {
  it('sends nothing more, and everybody once when it goes on', async () => {
    const id = await desk.approved({}, READY);
    const { reached, release } = holdAt(desk.sent, 6);
    await desk.step('launchCampaign', id);
    await reached;
    expect((await desk.step('pauseCampaign', id)).campaign?.state).toBe('PAUSED');
    const left = desk.sent.messages.length + ((await statesOf(desk, id))['SENDING'] ?? 0);
    release();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect((await statesOf(desk, id))['SENT']).toBeLessThanOrEqual(left);
    expect(desk.sent.messages.length).toBeLessThan(40);
    expect((await statesOf(desk, id))['ADDED']).toBeGreaterThan(0);
    await desk.step('resumeCampaign', id);
    await desk.until(id, 'COMPLETED');
    expect(await statesOf(desk, id)).toEqual({ SENT: 40 });
    expect(new Set(desk.sent.messages.map(({ to }) => to)).size).toBe(desk.sent.messages.length);
  }, 40_000);
});

describe('while the access log cannot be written', () => {
  it('sends nothing', async () => {
    const id = await desk.approved({}, READY);
    const { reached, release } = holdAt(desk.sent, 3);
    await desk.step('launchCampaign', id);
    await reached;
    await desk.sql('ALTER TABLE access_event RENAME TO access_event_away');
    try {
      const begun = desk.sent.messages.length + ((await statesOf(desk, id))['SENDING'] ?? 0);
      release();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(desk.sent.messages.length).toBeLessThanOrEqual(begun);
      expect((await statesOf(desk, id))['ADDED']).toBe(40 - begun);
    } finally {
      await desk.sql('ALTER TABLE access_event_away RENAME TO access_event');
    }
    await desk.step('pauseCampaign', id);
    await desk.step('resumeCampaign', id);
    await desk.until(id, 'COMPLETED');
    expect(await statesOf(desk, id)).toEqual({ SENT: 40 });
    expect(desk.sent.messages).toHaveLength(40);
  }, 40_000);
});

describe('a process that ended between event and delivery', () => {
  it('leaves its message in doubt, and nobody sends it again', async () => {
    const id = await desk.approved({}, READY.replace('LIMIT 40', 'LIMIT 3'));
    const [member] = await desk.sql<{ id: string; person_id: string }>(
      'SELECT id, person_id FROM campaign_member WHERE campaign_id = $1 LIMIT 1',
      [id],
    );
    await desk.sql("UPDATE campaign_member SET state = 'SENDING' WHERE id = $1", [member?.id]);
    await desk.sql(
      `INSERT INTO message (id, campaign_id, member_id, person_id, purpose, channel, "ground", access_event_id, sending_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'DirectMarketing', 'EMAIL', 'CONSENT_EMAIL', gen_random_uuid(), now() - interval '10 minutes')`,
      [id, member?.id, member?.person_id],
    );
    const sent = recorder();
    const again = await startTestGateway({ database: desk.gateway.database, parts: { transports: [sent.transport] } });
    for (let tries = 0; tries < 100 && (await statesOf(desk, id))['IN_DOUBT'] === undefined; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await desk.step('launchCampaign', id);
    await desk.until(id, 'COMPLETED');
    await again.close();
    expect(await statesOf(desk, id)).toEqual({ IN_DOUBT: 1, SENT: 2 });
    const { data } = await desk.ask<{ campaign: { members: { nodes: { state: string }[] } } }>(
      `{ campaign(id: "${id}") { members(filter: { state: { eq: IN_DOUBT } }) { nodes { state } } } }`,
    );
    expect(data?.campaign.members.nodes.length).toBeLessThanOrEqual(1);
    expect([...desk.sent.messages, ...sent.messages]).toHaveLength(2);
  }, 40_000);
});

describe('a channel that nothing delivers on', () => {
  it('is not launched on', async () => {
    const mail = recorder();
    const only = await openCampaignDesk({ transports: [{ ...mail.transport, channels: new Set(['EMAIL'] as const) }] });
    const id = await only.approved({ channel: 'POSTAL', ...TEXTS }, READY);
    expect((await only.step('launchCampaign', id)).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
    await only.close();
  }, 40_000);
});
