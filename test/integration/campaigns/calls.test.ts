import { CAST } from '../../../src/demo/cast';
import { isCallingTime } from '../../../src/domain/marketing/calling-hours';
import { loadPolicy } from '../../../src/store/load-policy';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let desk: CampaignDesk;
let clock = 0;
let [open, shut] = [0, 0];

/** The next full hour at which calls are allowed, or are not. */
function nextHour(allowed: boolean): number {
  const { callingHours } = loadPolicy(desk.gateway.config.policyFolder).sending;
  for (let at = Math.ceil(Date.now() / HOUR) * HOUR; ; at += HOUR) if (isCallingTime(at, callingHours) === allowed) return at;
}

beforeAll(async () => {
  desk = await openCampaignDesk({ now: () => clock });
  [open, shut] = [nextHour(true), nextHour(false)];
  await desk.sql("UPDATE campaign_member SET sent_at = now() - interval '60 days' WHERE sent_at > now() - interval '60 days'");
});
afterAll(() => desk.close());
beforeEach(async () => {
  clock = open;
  desk.sent.messages.length = 0;
  await desk.sql("UPDATE message SET sending_at = sending_at - interval '60 days'");
  await desk.sql("UPDATE campaign_member SET sent_at = sent_at - interval '60 days' WHERE sent_at > now() - interval '60 days'");
});

const IRENE = `SELECT id FROM person WHERE id = '${CAST.irene.id}'`;

const lookedUp = async (channel: string): Promise<object> => {
  const [row] = await desk.sql<{ phone: string; address: object }>('SELECT phone, address FROM person WHERE id = $1', [CAST.irene.id]);
  return channel === 'PHONE' ? { number: row?.phone } : { address: row?.address };
};

const check = async (channel: string, checkedAt: number, listedAt: number | null = null, looked?: object): Promise<unknown> => {
  const { errors } = await desk.ask('mutation Check($input: RecordRegisterChecksInput!) { recordRegisterChecks(input: $input) { id } }', {
    input: {
      channel,
      checkedAt: new Date(checkedAt).toISOString(),
      checks: [
        {
          personId: CAST.irene.id,
          ...(looked ?? (await lookedUp(channel))),
          listedAt: listedAt === null ? null : new Date(listedAt).toISOString(),
        },
      ],
    },
  });
  return errors;
};

async function outcome(channel = 'PHONE'): Promise<unknown> {
  const id = await desk.approved({ channel }, IRENE);
  await desk.step('launchCampaign', id);
  for (let tries = 0; tries < 200; tries += 1) {
    const [member] = await desk.sql<{ state: string; because: string | null }>(
      'SELECT state, withheld_because AS because FROM campaign_member WHERE campaign_id = $1',
      [id],
    );
    if (member?.state === 'SENT') return 'SENT';
    if (member?.state === 'WITHHELD') return member.because;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return 'nothing happened';
}

describe('a call', () => {
  it('is not made to a number that nobody looked up in the register', async () => {
    expect(await outcome()).toBe('RPO_CHECK_STALE');
  });

  it('is not made on a check older than fifteen days', async () => {
    expect(await check('PHONE', open - 20 * DAY)).toEqual([]);
    expect(await outcome()).toBe('RPO_CHECK_STALE');
  });

  it('is made after a fresh check, in calling hours', async () => {
    expect(await check('PHONE', Date.now() - HOUR)).toEqual([]);
    expect(await outcome()).toBe('SENT');
    expect(desk.sent.messages).toMatchObject([{ channel: 'PHONE' }]);
  });

  it('waits for the hours in which calls are allowed', async () => {
    clock = shut;
    const id = await desk.approved({ channel: 'PHONE' }, IRENE);
    await desk.step('launchCampaign', id);
    for (let tries = 0; tries < 100 && desk.sent.messages.length === 0; tries += 1) {
      const [row] = await desk.sql<{ because: string | null }>(
        'SELECT withheld_because AS because FROM campaign_member WHERE campaign_id = $1',
        [id],
      );
      if (row?.because === 'OUTSIDE_CALLING_HOURS') break;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    expect(desk.sent.messages).toEqual([]);
    expect(await desk.sql('SELECT state FROM campaign WHERE id = $1', [id])).toEqual([{ state: 'RUNNING' }]);
    clock = open;
    await desk.step('pauseCampaign', id);
    await desk.step('resumeCampaign', id);
    await desk.until(id, 'COMPLETED');
    expect(desk.sent.messages).toHaveLength(1);
  });

  it('is not made once the number is enrolled, but for a contract that runs or ended a short time ago', async () => {
    expect(await check('PHONE', Date.now() - HOUR / 2, Date.now() - DAY)).toEqual([]);
    expect(await outcome()).toBe('SENT');
    await desk.sql("UPDATE contract SET starts_at = '2020-01-01', ends_at = now() - interval '60 days' WHERE person_id = $1", [
      CAST.irene.id,
    ]);
    await desk.sql("UPDATE message SET sending_at = sending_at - interval '60 days'");
    await desk.sql("UPDATE campaign_member SET sent_at = sent_at - interval '60 days' WHERE sent_at > now() - interval '60 days'");
    expect(await outcome()).toBe('RPO_LISTED');
  });
});

describe('a letter', () => {
  it('needs a check of the letter box', async () => {
    expect(await outcome('POSTAL')).toBe('RPO_CHECK_STALE');
    expect(await check('POSTAL', Date.now() - HOUR)).toEqual([]);
    expect(await outcome('POSTAL')).toBe('SENT');
    expect(desk.sent.messages[0]?.to).toMatch(/\n\d{5} /);
  });

  it.each(['{}', '{"street": null, "city": " "}'])(
    'is not sent to an address that says nothing, which no register lists: %s',
    async (address) => {
      await desk.sql('UPDATE person SET address = $1 WHERE id = $2', [address, CAST.irene.id]);
      const answer = await check('POSTAL', Date.now() - HOUR, null, { address: { city: 'Verona' } });
      expect(answer).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      expect(await outcome('POSTAL')).toBe('NO_ADDRESS');
    },
  );
});
