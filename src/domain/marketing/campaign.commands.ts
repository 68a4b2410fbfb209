import { v7 as uuidv7 } from 'uuid';
import type { QueryDeepPartialEntity } from 'typeorm';
import type { z } from 'zod';
import { scopeSubject } from '../../authentication/viewer';
import { LecitoError } from '../../errors';
import type { Access } from '../../release/access';
import type { Records } from '../../release/records';
import type { Purpose } from '../../vocabulary/purposes';
import { actingStaff } from '../acting-staff';
import { assertOpen } from '../assert-writable';
import { invalidInput } from '../check-input';
import { InteractionChannel } from '../service/interaction.entity';
import type { CheckedStep } from '../step.input';
import type { Transaction, Written } from '../write';
import { writtenRow } from '../written-row';
import { isCampaignChannel, type CampaignChannel } from './campaign-channel';
import { CAMPAIGN_STEPS } from './campaign-steps';
import { Campaign, type CampaignState } from './campaign.entity';
import type { draftCampaignSchema, planCampaignSchema } from './campaign.input';
import { faultOfTemplate } from './template';

const DEFAULT_DAYS = 7;

export interface CampaignRow {
  readonly id: string;
  readonly state: CampaignState;
  readonly purpose: Purpose;
  readonly channel: CampaignChannel;
  readonly subjectTemplate: string | null;
  readonly bodyTemplate: string | null;
  readonly plannedBy: string | null;
}

/** What checks a text: which fields there are, and which of them the asker's role and purpose may release. */
export interface Texts {
  readonly records: Records;
  readonly access: Access;
}

type Step = Parameters<typeof CAMPAIGN_STEPS.next>[0];
const COLUMNS = `id, version, state, purpose, channel, subject_template AS "subjectTemplate", body_template AS "bodyTemplate",
  planned_by AS "plannedBy"`;

/**
 * The locked campaign, if it is for the declared purpose, nobody changed it in the meantime, and the step is legal from where it stands.
 * Answers with the state to which the step leads.
 */
export async function openForStep(
  transaction: Transaction,
  input: CheckedStep,
  step: Step,
): Promise<{ row: CampaignRow; to: CampaignState }> {
  await transaction.see('Campaign', input.id);
  const [found] = await transaction.sql.query(`SELECT ${COLUMNS} FROM campaign WHERE id = $1`, [input.id]);
  const row = found as unknown as CampaignRow & { readonly version: number };
  if (row.purpose !== transaction.ask.purpose)
    throw new LecitoError('PURPOSE_NOT_PERMITTED', {
      detail: { en: `Declare the purpose of the campaign, ${row.purpose}.`, it: `Dichiarare la finalità della campagna, ${row.purpose}.` },
    });
  if (row.version !== input.expectedVersion) throw new LecitoError('CONFLICT');
  if (!isCampaignChannel(row.channel))
    throw invalidInput(['id'], {
      en: 'Nothing is sent on the channel of this campaign.',
      it: 'Sul canale di questa campagna non si invia nulla.',
    });
  return { row, to: CAMPAIGN_STEPS.next(step, row.state) };
}

/** Writes a change of a campaign and its next version. */
export async function changeCampaign({ manager }: Transaction, id: string, values: QueryDeepPartialEntity<Campaign>): Promise<Written> {
  await manager.update(Campaign, { id }, { ...values, version: () => 'version + 1' });
  return writtenRow('Campaign', { id }, Object.keys(values));
}

const BY_STAFF = {
  detail: {
    en: 'A campaign is planned, approved and launched by a member of the staff.',
    it: 'Una campagna è pianificata, approvata e avviata da una persona dello staff.',
  },
};

function assertTexts({ records, access }: Texts, texts: Readonly<Record<'subjectTemplate' | 'bodyTemplate', string | null>>): void {
  for (const [field, text] of Object.entries(texts)) {
    const fault = text === null ? null : faultOfTemplate(text, records, access);
    if (fault !== null) throw invalidInput([field], fault);
  }
}

/** Makes a campaign for the declared purpose. A text that names a field never released for it is refused. */
export async function draftCampaign(transaction: Transaction, input: z.output<typeof draftCampaignSchema>, texts: Texts): Promise<Written> {
  const { name, channel, subjectTemplate = null, bodyTemplate = null, frequencyDays } = input;
  assertOpen(texts.access, 'Campaign', ['name', 'channel', 'state']);
  assertTexts(texts, { subjectTemplate, bodyTemplate });
  const id = uuidv7();
  const { purpose } = transaction.ask;
  const values = {
    name,
    channel: InteractionChannel[channel],
    subjectTemplate,
    bodyTemplate,
    frequencyDays: frequencyDays ?? DEFAULT_DAYS,
    purpose,
  };
  await transaction.manager.insert(Campaign, { id, ...values, state: 'DRAFT', createdAt: new Date().toISOString() });
  return writtenRow('Campaign', { id }, Object.keys(values));
}

/** Gives a campaign its date and its last texts. An approval ends by it, and whoever planned it last gives no new one. */
export async function planCampaign(transaction: Transaction, input: z.output<typeof planCampaignSchema>, texts: Texts): Promise<Written> {
  const { row, to } = await openForStep(transaction, input, 'planCampaign');
  const subjectTemplate = input.subjectTemplate ?? row.subjectTemplate;
  const bodyTemplate = input.bodyTemplate ?? row.bodyTemplate;
  if (subjectTemplate === null)
    throw invalidInput(['subjectTemplate'], { en: 'A message has a subject.', it: 'Un messaggio ha un oggetto.' });
  if (bodyTemplate === null) throw invalidInput(['bodyTemplate'], { en: 'A message has a text.', it: 'Un messaggio ha un testo.' });
  assertTexts(texts, { subjectTemplate, bodyTemplate });
  const plannedBy = await actingStaff(transaction, BY_STAFF);
  return changeCampaign(transaction, row.id, {
    state: to,
    plannedFor: input.plannedFor,
    subjectTemplate,
    bodyTemplate,
    plannedBy,
    approvedBy: null,
  });
}

/** Four eyes: a campaign is approved by somebody who did not plan it, nor acts for who did. FOUR_EYES otherwise, NO_ROLE where nobody knows who did. */
export async function approveCampaign(transaction: Transaction, input: CheckedStep): Promise<Written> {
  const { row, to } = await openForStep(transaction, input, 'approveCampaign');
  const approvedBy = await actingStaff(transaction, BY_STAFF);
  if (row.plannedBy === null)
    throw new LecitoError('NO_ROLE', {
      detail: {
        en: 'Nobody knows who planned this campaign: plan it anew.',
        it: 'Non si sa chi ha pianificato questa campagna: pianificarla di nuovo.',
      },
    });
  if ([approvedBy, scopeSubject(transaction.ask.viewer)].includes(row.plannedBy))
    throw new LecitoError('FOUR_EYES', {
      detail: { en: 'Whoever planned a campaign does not approve it.', it: 'Chi ha pianificato una campagna non la approva.' },
    });
  return changeCampaign(transaction, row.id, { state: to, approvedBy });
}

/**
 * Begins to send, in the name and role of whoever launches. `carries`: whether something delivers on the channel. NO_ROLE where the role sees only
 * some persons for the purpose: sending looks at no assignments.
 */
export async function launchCampaign(
  transaction: Transaction,
  input: CheckedStep,
  carries: (channel: CampaignChannel) => boolean,
): Promise<Written> {
  const { row, to } = await openForStep(transaction, input, 'launchCampaign');
  assertSeesAll(transaction);
  if (!carries(row.channel))
    throw invalidInput(['id'], {
      en: `Nothing is configured that delivers ${row.channel}.`,
      it: `Nulla è configurato per recapitare ${row.channel}.`,
    });
  const launchedBy = await actingStaff(transaction, BY_STAFF);
  const { ask } = transaction;
  await transaction.sql.query('UPDATE campaign SET launched_role = $2, launched_client = $3, launched_trace_id = $4 WHERE id = $1', [
    row.id,
    ask.role.name,
    ask.viewer.client,
    ask.traceId,
  ]);
  return changeCampaign(transaction, row.id, { state: to, launchedBy, startsAt: new Date().toISOString() });
}

function assertSeesAll({ ask }: Transaction): void {
  if (ask.scope !== 'all')
    throw new LecitoError('NO_ROLE', {
      detail: {
        en: 'A campaign reaches whoever is a member: it is launched in a role that sees everybody for its purpose.',
        it: 'Una campagna raggiunge chiunque ne faccia parte: va avviata in un ruolo che per la sua finalità vede tutti.',
      },
    });
}

/** Goes on sending. NO_ROLE as for the launch. */
export async function resumeCampaign(transaction: Transaction, input: CheckedStep): Promise<Written> {
  const { row, to } = await openForStep(transaction, input, 'resumeCampaign');
  assertSeesAll(transaction);
  return changeCampaign(transaction, row.id, { state: to });
}

/** An expression: when a campaign ended. The gateway that launched it may have had a clock that is ahead; nothing ends before it began. */
export const ENDED_NOW = 'CASE WHEN starts_at IS NOT NULL THEN greatest(now(), starts_at) END';

/** Steps after which nothing is sent any more; of a campaign that was never launched there is no end either. */
const ENDS: readonly string[] = ['COMPLETED', 'CANCELLED'];

/** Takes a step that asks for nothing else. */
export function plainStep(step: Step): (transaction: Transaction, input: CheckedStep) => Promise<Written> {
  return async (transaction, input) => {
    const { row, to } = await openForStep(transaction, input, step);
    return changeCampaign(transaction, row.id, { state: to, ...(ENDS.includes(to) ? { endsAt: () => ENDED_NOW } : {}) });
  };
}
