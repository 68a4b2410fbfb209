import { rm } from 'node:fs/promises';
import type { SendingParts } from '../../../src/domain/marketing/sending/sending-parts';
import { sieve, type Sieved } from '../../../src/domain/marketing/sending/sieve';
import { loadPolicy } from '../../../src/store/load-policy';
import { openStore } from '../../../src/store/store';
import { groundBit } from '../../../src/vocabulary/grounds';
import { changedPolicy } from '../../support/changed-policy';
import type { Policy } from '../../../src/decision/policy';
import { PERSONAS } from '../../../src/demo/cast';
import { openCampaignDesk, type CampaignDesk } from './campaign-desk';

/** Whoever consented to e-mail, has an address, and got no message yet. */
const REACHABLE = `SELECT p.id FROM person p JOIN authorisation a ON a.person_id = p.id AND a.purpose = 'DirectMarketing'
  WHERE a.grounds & ${String(groundBit('CONSENT_EMAIL'))} <> 0 AND a.valid_from <= now() AND a.valid_to > now() AND p.email IS NOT NULL
    AND NOT EXISTS (SELECT FROM message m WHERE m.person_id = p.id) LIMIT 3`;
const LAUNCHED = `UPDATE campaign SET state = $2, launched_by = $3, launched_role = 'marketing', launched_client = 'c', launched_trace_id = 't',
  starts_at = now() WHERE id = $1`;

/** What a look at the next members takes beside store and policy. */
const PARTS: Omit<SendingParts, 'store' | 'policy'> = {
  records: new Map(),
  pseudonymOf: (text) => text,
  accessOf: () => null,
  transportOf: () => null,
  linkOf: () => '',
  now: Date.now,
};

let folder: string;
let desk: CampaignDesk;
beforeAll(async () => {
  folder = await changedPolicy((policy) => policy.replace('DirectMarketing: all', 'DirectMarketing: assigned'));
  desk = await openCampaignDesk({}, { environment: { LECITO_POLICY: folder } });
}, 120_000);
afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

it('a campaign is launched by nobody who sees only some persons for its purpose: sending looks at no assignments', async () => {
  const id = await desk.approved({}, 'SELECT id FROM person LIMIT 3');
  expect((await desk.step('launchCampaign', id)).errors).toMatchObject([{ extensions: { code: 'NO_ROLE' } }]);
  expect(await desk.sql('SELECT state FROM campaign WHERE id = $1', [id])).toEqual([{ state: 'APPROVED' }]);
  expect(desk.sent.messages).toEqual([]);
}, 60_000);

it('one that was launched while the role saw everybody sends nothing more, and is not resumed', async () => {
  const id = await desk.approved({}, REACHABLE);
  const become = (state: string): Promise<unknown> => desk.sql(LAUNCHED, [id, state, PERSONAS.marketing.subject]);
  await become('PAUSED');
  expect((await desk.step('resumeCampaign', id)).errors).toMatchObject([{ extensions: { code: 'NO_ROLE' } }]);

  await become('RUNNING');
  const store = await openStore({ owner: desk.gateway.database.ownerUrl, gateway: desk.gateway.database.gatewayUrl }, []);
  const look = (policy: Policy): Promise<Sieved> => sieve({ ...PARTS, store, policy }, id);
  try {
    const narrow = loadPolicy(folder);
    expect(await look(narrow)).toEqual({ sort: 'stopped' });
    const roles = new Map(narrow.roles);
    const marketing = roles.get('marketing')!;
    roles.set('marketing', { ...marketing, purposes: new Map(marketing.purposes).set('DirectMarketing', 'all') });
    expect(await look({ ...narrow, roles })).toMatchObject({ sort: 'members', members: [{}, {}, {}] });
  } finally {
    await store.close();
  }
});
