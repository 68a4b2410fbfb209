import { ANCHOR, dayText, instantOf, instantText } from './calendar';
import { CAST, PERSONAS, type CastName } from './cast';
import { productNamed } from './catalogue';
import { collectionActionId, sourceId } from './collection';
import type { Dice } from './dice';
import { attachmentRow } from './errands';
import { assetRow, entitlementRow } from './installed';
import { queueId } from './queues';
import type { OpportunityRow } from './rows';
import { clockOf } from './tickets';
import type { AssetRow, AttachmentRow, CaseRow, EntitlementRow, HandOffRow, LeadRow, NoteRow, TaskRow, TicketRow } from './work-rows';

const SARA = PERSONAS.sales.subject;
const CHIARA = PERSONAS['customer-service'].subject;
const STEFANO = PERSONAS.support.subject;
const TODAY = dayText(ANCHOR);

/** What the departments have to do for the cast, as rows. */
export interface CastWork {
  readonly leads: readonly LeadRow[];
  readonly assets: readonly AssetRow[];
  readonly entitlements: readonly EntitlementRow[];
  readonly cases: readonly CaseRow[];
  readonly tickets: readonly TicketRow[];
  readonly tasks: readonly TaskRow[];
  readonly notes: readonly NoteRow[];
  readonly attachments: readonly AttachmentRow[];
  readonly handOffs: readonly HandOffRow[];
}

function leadRow(
  dice: Dice,
  name: CastName,
  at: string,
  lead: Pick<LeadRow, 'interest' | 'state' | 'rating' | 'channel' | 'due_on'>,
): LeadRow {
  return {
    id: dice.uuid(instantOf(at)),
    person_id: CAST[name].id,
    account_name: null,
    ...lead,
    owner_id: SARA,
    source_id: sourceId('web-shop'),
    collection_action_id: collectionActionId('quote-requests'),
    disqualified_because: null,
    converted_opportunity_id: null,
    created_at: at,
  };
}

function castLeads(dice: Dice): readonly LeadRow[] {
  const hot = { state: 'QUALIFIED', rating: 'HOT', channel: 'WEB', due_on: TODAY } as const;
  return [
    leadRow(dice, 'marta', '2026-09-30T16:45:00.000Z', { ...hot, interest: 'Termostato e telecamere per il nuovo appartamento' }),
    leadRow(dice, 'irene', '2026-06-18T16:35:00.000Z', {
      interest: 'Collegare la serra: Libeccio Meter e Grecale Valve',
      state: 'WORKING',
      rating: 'WARM',
      channel: 'STORE',
      due_on: TODAY,
    }),
  ];
}

function caseRow(dice: Dice, name: CastName, told: Omit<CaseRow, 'id' | 'person_id' | 'account_id'>): CaseRow {
  return { id: dice.uuid(instantOf(told.opened_at)), person_id: CAST[name].id, account_id: null, ...told };
}

const OPEN_CASE = { answer: null, resolved_at: null, closed_at: null } as const;

function giuliasCase(dice: Dice): CaseRow {
  return caseRow(dice, 'giulia', {
    ...OPEN_CASE,
    queue_id: queueId('care'),
    owner_id: CHIARA,
    subject: 'Fattura di ottobre senza partita IVA',
    description: 'La fattura è intestata a lei e non allo studio: le serve la copia corretta per il commercialista.',
    priority: 'HIGH',
    state: 'OPEN',
    channel: 'CHAT',
    promised_at: instantText(ANCHOR + 16 * 3_600_000),
    due_at: '2026-11-24T17:00:00.000Z',
    opened_at: '2026-11-19T10:15:00.000Z',
  });
}

function lucasCase(dice: Dice): CaseRow {
  return caseRow(dice, 'luca', {
    queue_id: queueId('complaints'),
    owner_id: CHIARA,
    subject: 'Ancora una e-mail pubblicitaria',
    description: 'Ha ricevuto una promozione dopo la revoca e chiede perché.',
    answer: 'Era partita il giorno prima della revoca. Da allora nulla è stato inviato.',
    priority: 'NORMAL',
    state: 'CLOSED',
    channel: 'EMAIL',
    promised_at: null,
    due_at: '2025-06-20T17:00:00.000Z',
    opened_at: '2025-06-13T08:30:00.000Z',
    resolved_at: '2025-06-14T09:10:00.000Z',
    closed_at: '2025-06-16T09:00:00.000Z',
  });
}

function martasCase(dice: Dice): CaseRow {
  return caseRow(dice, 'marta', {
    ...OPEN_CASE,
    queue_id: queueId('care'),
    owner_id: null,
    subject: 'Quando arriva il preventivo definitivo?',
    description: 'Trasloca a gennaio e vuole sapere entro quando decidere.',
    priority: 'NORMAL',
    state: 'NEW',
    channel: 'WEB',
    promised_at: null,
    due_at: '2026-11-27T17:00:00.000Z',
    opened_at: '2026-11-20T18:05:00.000Z',
  });
}

function ticketRow(
  dice: Dice,
  right: EntitlementRow,
  told: Pick<TicketRow, 'subject' | 'description' | 'severity' | 'opened_at'>,
): TicketRow {
  const openedAt = instantOf(told.opened_at);
  return {
    id: dice.uuid(ANCHOR),
    person_id: right.person_id ?? '',
    account_id: null,
    queue_id: queueId('support'),
    owner_id: STEFANO,
    asset_id: right.asset_id,
    entitlement_id: right.id,
    ...told,
    resolution: null,
    state: 'IN_PROGRESS',
    responded_at: instantText(openedAt + 12 * 60_000),
    ...clockOf(right, openedAt),
    waiting_since: null,
    waited_seconds: 0,
    resolved_at: null,
    closed_at: null,
  };
}

function taskRow(dice: Dice, name: CastName, task: Pick<TaskRow, 'department' | 'owner_id' | 'title'> & Partial<TaskRow>): TaskRow {
  const at = '2026-11-17T08:00:00.000Z';
  const serves = { account_id: null, opportunity_id: null, case_id: null, ticket_id: null, lead_id: null };
  const open = { state: 'OPEN', due_on: TODAY, done_at: null, purpose: null, created_at: at } as const;
  return { id: dice.uuid(instantOf(at)), person_id: CAST[name].id, ...serves, ...open, ...task };
}

function saleOf(sales: readonly OpportunityRow[], name: CastName): string | null {
  return sales.find((sale) => sale.person_id === CAST[name].id)?.id ?? null;
}

function castTasks(dice: Dice, sales: readonly OpportunityRow[], ids: Pick<TaskRow, 'lead_id' | 'case_id' | 'ticket_id'>): TaskRow[] {
  const sara = { department: 'SALES', owner_id: SARA } as const;
  return [
    taskRow(dice, 'giulia', { ...sara, title: 'Chiudere l’offerta per il centralino', opportunity_id: saleOf(sales, 'giulia') }),
    taskRow(dice, 'luca', { ...sara, title: 'Richiamare per il rinnovo', opportunity_id: saleOf(sales, 'luca') }),
    taskRow(dice, 'irene', { ...sara, title: 'Portare il preventivo per la serra', lead_id: ids.lead_id }),
    taskRow(dice, 'giulia', {
      department: 'CUSTOMER_SERVICE',
      owner_id: CHIARA,
      title: 'Inviare la fattura corretta',
      case_id: ids.case_id,
    }),
    taskRow(dice, 'giulia', { department: 'SUPPORT', owner_id: STEFANO, title: 'Sostituire il router', ticket_id: ids.ticket_id }),
  ];
}

function castNotes(dice: Dice): CastWork['notes'] {
  return [
    {
      id: dice.uuid(instantOf('2026-10-08T09:00:00.000Z')),
      person_id: CAST.giulia.id,
      account_id: null,
      author_id: SARA,
      text: 'Decide lei per lo studio; preferisce essere sentita per e-mail la mattina.',
      department: 'SALES',
      created_at: '2026-10-08T09:00:00.000Z',
    },
  ];
}

function castHandOffs(dice: Dice, giuliasCase: string | null): CastWork['handOffs'] {
  return [
    {
      id: dice.uuid(instantOf('2026-11-21T15:25:00.000Z')),
      person_id: CAST.giulia.id,
      case_id: giuliasCase,
      ticket_id: null,
      opportunity_id: null,
      lead_id: null,
      from_department: 'CUSTOMER_SERVICE',
      to_department: 'SUPPORT',
      to_queue_id: queueId('support'),
      purpose: 'TechnicalServiceProvision',
      reason: 'In chat dice anche che il router si spegne',
      by_id: CHIARA,
      at: '2026-11-21T15:25:00.000Z',
    },
  ];
}

/** The cast's work: Giulia waits for an answer that was promised for today and for a repair at gold level; Sara has calls to make today. */
export function castWork(dice: Dice, sales: readonly OpportunityRow[]): CastWork {
  const holder = (name: CastName): Pick<AssetRow, 'person_id' | 'account_id'> => ({ person_id: CAST[name].id, account_id: null });
  const router = assetRow(dice, holder('giulia'), productNamed('Bora 900'), '2024-12-03');
  const mesh = assetRow(dice, holder('luca'), productNamed('Bora Mesh Trio'), '2025-01-15');
  const [gold, bronze] = [entitlementRow(dice, router, 'GOLD', 'infinity'), entitlementRow(dice, mesh, 'BRONZE', 'infinity')];
  const [leads, cases] = [castLeads(dice), [giuliasCase(dice), lucasCase(dice), martasCase(dice)]];
  const [leadId, caseId] = [leads[1]?.id ?? null, cases[0]?.id ?? null];
  const ticket = ticketRow(dice, gold, {
    subject: 'Bora 900 si spegne da solo',
    description: 'Da ieri il router si riavvia ogni ora, anche con l’alimentatore nuovo.',
    severity: 'S2',
    opened_at: '2026-11-21T15:20:00.000Z',
  });
  const slow = ticketRow(dice, bronze, {
    subject: 'Rete lenta la sera',
    description: 'Dopo il cambio di canale la velocità la sera è ancora bassa.',
    severity: 'S3',
    opened_at: '2026-11-20T19:40:00.000Z',
  });
  const photo = { person_id: CAST.giulia.id, note_id: null, case_id: null, ticket_id: ticket.id };
  return {
    leads,
    assets: [router, mesh],
    entitlements: [gold, bronze],
    cases,
    tickets: [ticket, slow],
    tasks: castTasks(dice, sales, { lead_id: leadId, case_id: caseId, ticket_id: ticket.id }),
    notes: castNotes(dice),
    attachments: [attachmentRow(dice, photo, 'foto-guasto.jpg', ticket.opened_at)],
    handOffs: castHandOffs(dice, caseId),
  };
}
