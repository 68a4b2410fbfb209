import { createHash } from 'node:crypto';
import { ANCHOR, DAY, dayText, daysLater, instantText, instantOf } from './calendar';
import type { Dice } from './dice';
import { tell, teamFor } from './interactions';
import { staffOf } from './organisation';
import type { DemoPerson } from './people';
import { queueId } from './queues';
import type { Department } from './rows';
import type { AttachmentRow, CaseRow, HandOffRow, LeadRow, NoteRow, TaskRow, TicketRow } from './work-rows';

const TITLES: Readonly<Record<'it' | 'en', Readonly<Record<Department, readonly string[]>>>> = {
  it: {
    SALES: ['Richiamare per il preventivo', 'Inviare il listino', 'Fissare il sopralluogo', 'Preparare il rinnovo'],
    MARKETING: ['Controllare l’iscrizione all’evento', 'Aggiornare le preferenze'],
    CUSTOMER_SERVICE: ['Rispondere per iscritto', 'Verificare il rimborso', 'Chiedere se tutto è a posto'],
    SUPPORT: ['Ordinare il ricambio', 'Confermare la visita del tecnico', 'Controllare la linea dopo la riparazione'],
  },
  en: {
    SALES: ['Call back about the quote', 'Send the price list', 'Arrange the survey', 'Prepare the renewal'],
    MARKETING: ['Check the registration for the event', 'Update the preferences'],
    CUSTOMER_SERVICE: ['Answer in writing', 'Check the refund', 'Ask whether all is well'],
    SUPPORT: ['Order the spare part', 'Confirm the visit', 'Check the line after the repair'],
  },
};

/** What a task or a hand-off serves, if anything. */
export interface Served {
  readonly case?: CaseRow;
  readonly ticket?: TicketRow;
  readonly lead?: LeadRow;
}

function departmentOf(dice: Dice, served: Served): Department {
  if (served.case !== undefined) return 'CUSTOMER_SERVICE';
  if (served.ticket !== undefined) return 'SUPPORT';
  if (served.lead !== undefined) return 'SALES';
  return dice.pick(['SALES', 'SALES', 'CUSTOMER_SERVICE', 'SUPPORT', 'MARKETING'] as const);
}

/** One task about a person: half of them still to be done, about the demo's today. */
export function inventTask(dice: Dice, person: DemoPerson, served: Served): TaskRow {
  const department = departmentOf(dice, served);
  const state = dice.weighed([
    ['OPEN', 50],
    ['DONE', 42],
    ['CANCELLED', 8],
  ] as const);
  const open = state === 'OPEN';
  const createdAt = daysLater(dice, Math.max(person.joinedAt, ANCHOR - (open ? 20 : 300) * DAY), 0, open ? 20 : 280);
  const dueAt = open ? ANCHOR + dice.between(-6, 20) * DAY : createdAt + dice.between(1, 14) * DAY;
  return {
    id: dice.uuid(createdAt),
    person_id: person.row.id,
    account_id: null,
    opportunity_id: null,
    case_id: served.case?.id ?? null,
    ticket_id: served.ticket?.id ?? null,
    lead_id: served.lead?.id ?? null,
    department,
    owner_id: dice.pick(staffOf(teamFor(department, person))),
    title: dice.pick(TITLES[person.row.language][department]),
    state,
    due_on: dayText(dueAt),
    done_at: state === 'DONE' ? instantText(Math.min(createdAt + dice.between(1, 5) * DAY, ANCHOR - DAY / 2)) : null,
    purpose: null,
    created_at: instantText(createdAt),
  };
}

/** What somebody wrote down after a contact. */
export function inventNote(dice: Dice, person: DemoPerson, accountId: string | null): NoteRow {
  const department = departmentOf(dice, {});
  const [, , subject, summary] = tell(dice, person, department);
  const createdAt = daysLater(dice, person.joinedAt, 0, 1400);
  return {
    id: dice.uuid(createdAt),
    person_id: person.row.id,
    account_id: accountId,
    author_id: dice.pick(staffOf(teamFor(department, person))),
    text: `${subject}. ${summary}`,
    department,
    created_at: instantText(createdAt),
  };
}

type Owned = Pick<AttachmentRow, 'person_id' | 'note_id' | 'case_id' | 'ticket_id'>;

const FILES = {
  it: ['fattura.pdf', 'foto-guasto.jpg', 'modulo-firmato.pdf', 'schermata.png'],
  en: ['invoice.pdf', 'photo-of-fault.jpg', 'signed-form.pdf', 'screenshot.png'],
} as const;

const MEDIA_TYPES: Readonly<Record<string, string>> = { pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' };

/** A file of a case, a ticket or a note, added on its day. */
export function attachmentRow(dice: Dice, owned: Owned, fileName: string, createdAt: string): AttachmentRow {
  const id = dice.uuid(instantOf(createdAt));
  return {
    id,
    ...owned,
    file_name: fileName,
    media_type: MEDIA_TYPES[fileName.slice(-3)] ?? 'application/octet-stream',
    bytes: dice.between(8_000, 4_000_000),
    sha256: createHash('sha256').update(id).digest('hex'),
    location: `s3://tramontana-files/${id}`,
    created_at: createdAt,
  };
}

export function inventAttachment(dice: Dice, person: DemoPerson, served: Served): AttachmentRow {
  const owned = { person_id: person.row.id, note_id: null, case_id: served.case?.id ?? null, ticket_id: served.ticket?.id ?? null };
  const openedAt = served.case?.opened_at ?? served.ticket?.opened_at ?? person.row.created_at;
  return attachmentRow(dice, owned, dice.pick(FILES[person.row.language]), openedAt);
}

const REASONS = {
  it: { SALES: 'Vuole un preventivo per un modello nuovo', SUPPORT: 'È un guasto, non una domanda sulla fattura' },
  en: { SALES: 'Wants a quote for a newer model', SUPPORT: 'A fault, not a question about the invoice' },
} as const;

/** A case that goes to technical support, or a ticket that turns into a sale. */
export function inventHandOff(dice: Dice, person: DemoPerson, served: CaseRow | TicketRow): HandOffRow {
  const isCase = 'answer' in served;
  const to = isCase ? 'SUPPORT' : 'SALES';
  const from = isCase ? 'CUSTOMER_SERVICE' : 'SUPPORT';
  const at = instantOf(served.opened_at) + dice.between(30, 900) * 60_000;
  return {
    id: dice.uuid(at),
    person_id: person.row.id,
    case_id: isCase ? served.id : null,
    ticket_id: isCase ? null : served.id,
    opportunity_id: null,
    lead_id: null,
    from_department: from,
    to_department: to,
    to_queue_id: queueId(to === 'SALES' ? 'salesLeads' : person.region === 'BRITAIN' ? 'supportBritain' : 'support'),
    purpose: to === 'SALES' ? 'CustomerRelationshipManagement' : 'TechnicalServiceProvision',
    reason: REASONS[person.row.language][to],
    by_id: dice.pick(staffOf(teamFor(from, person))),
    at: instantText(at),
  };
}
