import type { ConsentChannel } from '../vocabulary/consent';
import type { Reason } from '../vocabulary/reasons';
import { ANCHOR, DAY, instantOf, instantText } from './calendar';
import { PERSONAS } from './cast';
import { collectionActionId } from './collection';
import type { FactRows } from './demo-rows';
import type { Dice } from './dice';
import { staffOf } from './organisation';
import type { DemoPerson } from './people';
import { refusals } from './reachable';
import type { CampaignMemberRow, CampaignRow } from './work-rows';

type Addressed = Extract<CampaignRow['channel'], ConsentChannel>;

/** Name, channel, state, day on which it begins, subject, text. `{{givenName}}` is filled in at sending, from what is released then. */
// prettier-ignore
const SKETCHES: readonly (readonly [name: string, channel: Addressed, state: CampaignRow['state'], on: string, subject: string, body: string])[] = [
  ['Natale connesso 2026', 'EMAIL', 'RUNNING', '2026-11-18', 'Un Natale che si illumina da solo', 'Ciao {{givenName}}, fino all’Epifania Ostro Cam costa il 20 % in meno.'],
  ['Rinnovi d’inverno', 'PHONE', 'RUNNING', '2026-11-16', 'Rinnovo del canone', 'Buongiorno {{givenName}}, il suo contratto può passare a Fibra Casa 2500.'],
  ['Winter catalogue UK', 'POSTAL', 'APPROVED', '2026-12-01', 'The winter catalogue', 'Dear {{givenName}}, here is what keeps a house warm.'],
  ['Porte aperte Verona', 'EMAIL', 'COMPLETED', '2026-10-20', 'Porte aperte a Verona', 'Ciao {{givenName}}, vieni a vedere Grecale Sense Pro dal vivo.'],
  ['Listino autunno', 'POSTAL', 'COMPLETED', '2026-09-14', 'Il nuovo listino', 'Gentile {{givenName}}, le inviamo il listino d’autunno.'],
  ['Newsletter di novembre', 'EMAIL', 'COMPLETED', '2026-11-05', 'Risparmiare energia a novembre', 'Ciao {{givenName}}, tre consigli per la bolletta.'],
  ['Sondaggio telefonico', 'PHONE', 'PAUSED', '2026-11-09', 'Cinque domande', 'Buongiorno {{givenName}}, ha cinque minuti per cinque domande?'],
  ['Community Bora', 'SOCIAL', 'PLANNED', '2026-12-10', 'Entra nella community', 'Ciao {{givenName}}, la community di Bora ti aspetta.'],
  ['Spring preview', 'EMAIL', 'DRAFT', '2027-02-15', 'A first look at spring', 'Hi {{givenName}}, here is what we are working on.'],
  ['Wallbox 2027', 'EMAIL', 'DRAFT', '2027-03-01', 'Ricaricare a casa', 'Ciao {{givenName}}, arriva la nuova Libeccio Wallbox.'],
  ['Saldi di gennaio', 'EMAIL', 'PLANNED', '2027-01-07', 'I saldi cominciano da casa', 'Ciao {{givenName}}, da oggi i saldi.'],
  ['Fiera di Bologna', 'POSTAL', 'CANCELLED', '2026-06-03', 'Ci vediamo a Bologna', 'Gentile {{givenName}}, il nostro stand è al padiglione 4.'],
];

const BEGUN: ReadonlySet<CampaignRow['state']> = new Set(['RUNNING', 'PAUSED', 'COMPLETED']);
/** Four eyes: Marco approves what a colleague planned. */
const PLANNER = staffOf('marketing').find((id) => id !== PERSONAS.marketing.subject) ?? null;
const APPROVED: ReadonlySet<CampaignRow['state']> = new Set([...BEGUN, 'APPROVED']);

export const CAMPAIGNS: readonly (CampaignRow & { readonly channel: Addressed })[] = SKETCHES.map(
  ([name, channel, state, on, subject, body], index) => {
    const day = instantOf(on);
    const begun = BEGUN.has(state);
    return {
      id: `00000000-0000-7000-8000-00000000ca${String(index + 1).padStart(2, '0')}`,
      name,
      purpose: channel === 'SOCIAL' ? 'SocialMediaMarketing' : 'DirectMarketing',
      channel,
      state,
      collection_action_id: collectionActionId(index % 2 === 0 ? 'web-shop-registration' : 'loyalty-card'),
      subject_template: subject,
      body_template: body,
      planned_for: state === 'DRAFT' ? null : instantText(day + 8 * 3_600_000),
      planned_by: state === 'DRAFT' ? null : PLANNER,
      approved_by: APPROVED.has(state) ? PERSONAS.marketing.subject : null,
      starts_at: begun ? instantText(day + 8 * 3_600_000) : null,
      ends_at: state === 'COMPLETED' ? instantText(day + DAY) : null,
      frequency_days: channel === 'PHONE' ? 30 : 7,
      created_at: instantText(Math.min(day, ANCHOR) - 20 * DAY),
    };
  },
);

type Fate = Pick<CampaignMemberRow, 'state' | 'withheld_because' | 'sent_at' | 'responded_at'>;

const WAITING: Fate = { state: 'ADDED', withheld_because: null, sent_at: null, responded_at: null };

function fateOf(dice: Dice, campaign: CampaignRow, refusal: Reason | null): Fate {
  if (campaign.starts_at === null) return campaign.state === 'CANCELLED' && dice.chance(0.3) ? { ...WAITING, state: 'REMOVED' } : WAITING;
  if (campaign.state !== 'COMPLETED' && dice.chance(0.5)) return WAITING;
  if (refusal !== null) return { ...WAITING, state: 'WITHHELD', withheld_because: refusal };
  const sentAt = instantOf(campaign.starts_at) + dice.between(0, 600) * 60_000;
  const state = dice.weighed([
    ['SENT', 75],
    ['RESPONDED', 20],
    ['UNSUBSCRIBED', 5],
  ] as const);
  const respondedAt = state === 'SENT' ? null : instantText(sentAt + dice.between(10, 1200) * 60_000);
  return { state, withheld_because: null, sent_at: instantText(sentAt), responded_at: respondedAt };
}

/** Grown-up people for each campaign, and what became of them: whoever was withheld is so for a reason that the facts bear out. */
export function inventMembers(
  dice: Dice,
  people: readonly DemoPerson[],
  invited: readonly DemoPerson[],
  count: number,
  facts: FactRows,
): readonly CampaignMemberRow[] {
  const grownUps = people.filter(({ origin }) => origin !== 'child');
  const each = count / CAMPAIGNS.length;
  return CAMPAIGNS.flatMap((campaign) => {
    const refusalOf = refusals(facts, campaign.channel);
    const members = new Set(campaign.starts_at === null ? [] : invited);
    while (members.size < each) members.add(dice.pick(grownUps));
    const addedAt = instantOf(campaign.created_at) + DAY;
    return [...members].map((person) => ({
      id: dice.uuid(addedAt),
      campaign_id: campaign.id,
      person_id: person.row.id,
      ...fateOf(dice, campaign, refusalOf(person)),
      added_at: instantText(addedAt),
    }));
  });
}
