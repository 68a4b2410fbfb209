import { CAST, PERSONAS, type CastName } from './cast';
import { CAST_ACCOUNTS } from './cast-people';
import { instantOf } from './calendar';
import { productNamed } from './catalogue';
import type { Dice } from './dice';
import type { AccountMembershipRow, ContactPointRow, Department, InteractionRow, OpportunityRow, OrderRow } from './rows';
import { orderRows, type OrderRows } from './sales';

const STAFF_OF: Readonly<Record<Department, string>> = {
  SALES: PERSONAS.sales.subject,
  MARKETING: PERSONAS.marketing.subject,
  CUSTOMER_SERVICE: PERSONAS['customer-service'].subject,
  SUPPORT: PERSONAS.support.subject,
};

/** Day, department, channel, direction, subject, summary, outcome. */
// prettier-ignore
type Told = readonly [
  name: CastName, at: string, department: Department, channel: InteractionRow['channel'], direction: InteractionRow['direction'],
  subject: string, summary: string, outcome: string,
];

// prettier-ignore
const TOLD: readonly Told[] = [
  ['giulia', '2026-09-14T09:40:00.000Z', 'SUPPORT', 'PHONE', 'INBOUND', 'Bora 900 non si collega', 'Dopo un temporale la spia resta rossa. Sostituito l’alimentatore a domicilio.', 'Risolto'],
  ['giulia', '2026-10-06T15:05:00.000Z', 'SALES', 'EMAIL', 'INBOUND', 'Preventivo per lo studio', 'Chiede un preventivo per portare la fibra e il centralino nello studio di Verona.', 'Preventivo inviato'],
  ['giulia', '2026-10-20T08:30:00.000Z', 'MARKETING', 'EMAIL', 'OUTBOUND', 'Invito alla giornata porte aperte di Verona', 'Inviato l’invito alla dimostrazione di Grecale Sense Pro.', 'Aperto, iscrizione fatta'],
  ['giulia', '2026-11-03T10:15:00.000Z', 'CUSTOMER_SERVICE', 'CHAT', 'INBOUND', 'Copia della fattura di ottobre', 'Le serve la fattura con la partita IVA dello studio.', 'Fattura inviata'],
  ['luca', '2025-06-10T20:15:00.000Z', 'CUSTOMER_SERVICE', 'EMAIL', 'INBOUND', 'Basta e-mail pubblicitarie', 'Chiede di non ricevere più promozioni per e-mail. Il contratto non cambia.', 'Revoca registrata'],
  ['luca', '2026-08-28T17:20:00.000Z', 'SUPPORT', 'CHAT', 'INBOUND', 'Rete lenta la sera', 'Velocità bassa tra le 20 e le 23. Cambiato il canale Wi-Fi.', 'In osservazione'],
  ['luca', '2026-09-02T09:00:00.000Z', 'SALES', 'PHONE', 'OUTBOUND', 'Proposta di rinnovo', 'Valuta il passaggio a Bora Mesh Trio insieme al rinnovo.', 'Richiamare a dicembre'],
  ['anna', '2025-05-14T14:10:00.000Z', 'SALES', 'STORE', 'INBOUND', 'Biglietto da visita in fiera', 'Espone nel padiglione 4; ha lasciato il biglietto come fornitrice di imballaggi.', 'Nessun seguito'],
  ['tommaso', '2025-10-04T15:05:00.000Z', 'MARKETING', 'WEB', 'INBOUND', 'Iscrizione al concorso di disegno', 'Ha caricato il disegno «La mia casa nel 2050» e spuntato la casella delle novità.', 'In attesa del genitore'],
  ['sofia', '2025-10-04T15:15:00.000Z', 'MARKETING', 'STORE', 'INBOUND', 'Iscrizione al concorso di disegno', 'La madre ha firmato il modulo in negozio e accettato le novità per e-mail.', 'Registrata'],
  ['paolo', '2025-02-17T18:30:00.000Z', 'CUSTOMER_SERVICE', 'PHONE', 'INBOUND', 'Opposizione al marketing', 'Non vuole più essere contattato a scopo commerciale, con nessun mezzo.', 'Opposizione registrata'],
  ['paolo', '2026-07-09T07:50:00.000Z', 'SALES', 'PHONE', 'INBOUND', 'Secondo punto cassa', 'Chiede un interno in più sul centralino del bar per la stagione estiva.', 'Aggiunto al contratto'],
  ['elena', '2025-09-01T08:05:00.000Z', 'CUSTOMER_SERVICE', 'POSTAL', 'INBOUND', 'Dati contestati', 'Sostiene che la data di nascita e due fatture non sono le sue. Chiede la limitazione.', 'Trattamento limitato'],
  ['james', '2022-07-01T10:00:00.000Z', 'SALES', 'PHONE', 'OUTBOUND', 'Call about the Milan office', 'Agrees to be called about offers for two years, since the lease runs that long.', 'Consent noted'],
  ['james', '2024-06-12T13:25:00.000Z', 'SALES', 'EMAIL', 'INBOUND', 'End of the contract', 'The Milan office closes at the end of June; no renewal.', 'Contract ends'],
  ['marta', '2026-09-30T16:45:00.000Z', 'SALES', 'WEB', 'INBOUND', 'Richiesta di preventivo', 'Trasloca a gennaio e vuole termostato e telecamere nel nuovo appartamento.', 'Preventivo inviato'],
  ['roberto', '2019-12-02T11:00:00.000Z', 'MARKETING', 'EMAIL', 'OUTBOUND', 'Primo contatto dalla lista', 'Inviata l’e-mail di presentazione a tutti i nominativi della lista acquistata.', 'Nessuna risposta'],
  ['irene', '2026-06-18T16:35:00.000Z', 'SALES', 'STORE', 'INBOUND', 'Visita in negozio a Brescia', 'Vuole collegare la serra: confronta Libeccio Meter e Grecale Valve.', 'Preventivo da fare'],
  ['irene', '2026-10-12T10:00:00.000Z', 'MARKETING', 'PHONE', 'OUTBOUND', 'Sondaggio sulla soddisfazione', 'Voto 9 su 10; consiglierebbe Assistenza Plus a un’amica.', 'Completato'],
  ['davide', '2026-05-05T08:10:00.000Z', 'SUPPORT', 'WEB', 'INBOUND', 'Richiesta di intervento', 'Il modem si riavvia quando accende il tornio. Verificata la messa a terra.', 'Tecnico inviato a Padova'],
];

export function castInteractions(dice: Dice): readonly InteractionRow[] {
  return TOLD.map(([name, at, department, channel, direction, subject, summary, outcome]) => ({
    id: dice.uuid(instantOf(at)),
    person_id: CAST[name].id,
    account_id: name === 'james' ? CAST_ACCOUNTS.importer.id : null,
    staff_id: STAFF_OF[department],
    channel,
    direction,
    department,
    subject,
    summary,
    outcome,
    occurred_at: at,
  }));
}

/** Buyer, day, state, and what was bought how often. */
const BOUGHT: ReadonlyArray<
  readonly [name: CastName, at: string, status: OrderRow['status'], ...items: readonly (readonly [string, number])[]]
> = [
  ['giulia', '2024-11-29T18:20:00.000Z', 'DELIVERED', ['Bora 900', 1], ['Grecale Valve', 4]],
  ['giulia', '2026-11-16T19:45:00.000Z', 'SHIPPED', ['Ostro Cam', 2], ['Maestrale Installation', 1]],
  ['luca', '2025-01-12T10:05:00.000Z', 'DELIVERED', ['Bora Mesh Trio', 1]],
  ['paolo', '2026-11-17T08:15:00.000Z', 'PLACED', ['Levante Desk', 2], ['Libeccio Plug Pair', 3]],
  ['elena', '2023-05-30T14:00:00.000Z', 'DELIVERED', ['Levante Voice', 1]],
  ['irene', '2023-04-03T12:12:00.000Z', 'DELIVERED', ['Libeccio Meter', 1], ['Grecale Sense', 1]],
  ['davide', '2024-02-08T09:30:00.000Z', 'CANCELLED', ['Ostro Alarm Kit', 1]],
];

export function castOrders(dice: Dice): readonly OrderRows[] {
  return BOUGHT.map(([name, at, status, ...items]) => {
    const bought = items.map(([item, quantity]) => [productNamed(item), quantity] as const);
    return orderRows(dice, { personId: CAST[name].id, accountId: null }, instantOf(at), status, bought);
  });
}

type Deal = Pick<OpportunityRow, 'name' | 'account_id' | 'stage' | 'amount' | 'engaged_on' | 'closed_on' | 'lost_because' | 'created_at'>;

const OPEN = { closed_on: null, lost_because: null } as const;
// prettier-ignore
const DEALS: ReadonlyArray<readonly [name: CastName, product: string, deal: Deal]> = [
  ['giulia', 'Levante Switchboard 8', { name: 'Nuova sede: Levante Switchboard 8', account_id: CAST_ACCOUNTS.studio.id, stage: 'NEGOTIATING', amount: 1180,
    engaged_on: '2026-10-08', created_at: '2026-10-06T15:05:00.000Z', ...OPEN }],
  ['luca', 'Bora Mesh Trio', { name: 'Rinnovo: Bora Mesh Trio', account_id: null, stage: 'ENGAGING', amount: 229,
    engaged_on: '2026-09-02', created_at: '2026-09-01T08:00:00.000Z', ...OPEN }],
  ['paolo', 'Levante Desk', { name: 'Ampliamento: 2 × Levante Desk', account_id: null, stage: 'WON', amount: 298,
    engaged_on: '2026-07-09', closed_on: '2026-11-17', lost_because: null, created_at: '2026-07-09T07:50:00.000Z' }],
  ['james', 'Levante Switchboard 8', { name: 'Renewal: Levante Switchboard 8', account_id: CAST_ACCOUNTS.importer.id, stage: 'LOST', amount: 1250,
    engaged_on: '2024-04-10', closed_on: '2024-06-12', lost_because: 'The office closed', created_at: '2024-04-02T09:00:00.000Z' }],
  ['marta', 'Grecale Sense Pro', { name: 'Primo ordine: Grecale Sense Pro', account_id: null, stage: 'PROPOSING', amount: 179,
    engaged_on: '2026-10-01', created_at: '2026-09-30T16:45:00.000Z', ...OPEN }],
  ['irene', 'Libeccio Meter', { name: 'Ampliamento: serra', account_id: null, stage: 'PROSPECTING', amount: 123,
    engaged_on: null, created_at: '2026-06-18T16:35:00.000Z', ...OPEN }],
];

export function castOpportunities(dice: Dice): readonly OpportunityRow[] {
  return DEALS.map(([name, item, deal]) => ({
    id: dice.uuid(instantOf(deal.created_at)),
    person_id: CAST[name].id,
    product_id: productNamed(item).id,
    owner_id: PERSONAS.sales.subject,
    ...deal,
  }));
}

export function castMemberships(dice: Dice): readonly AccountMembershipRow[] {
  const row = (
    name: CastName,
    account: { readonly id: string },
    title: string,
    since: string,
    until: string | null,
  ): AccountMembershipRow => ({
    id: dice.uuid(instantOf(since)),
    account_id: account.id,
    person_id: CAST[name].id,
    title,
    since,
    until,
  });
  return [
    row('giulia', CAST_ACCOUNTS.studio, 'Titolare', '2019-01-07', null),
    row('james', CAST_ACCOUNTS.importer, 'Head of purchasing', '2020-02-03', null),
  ];
}

export function castContactPoints(dice: Dice): readonly ContactPointRow[] {
  const row = (name: CastName, kind: ContactPointRow['kind'], value: string, label: string | null): ContactPointRow => ({
    id: dice.uuid(instantOf('2024-03-08')),
    person_id: CAST[name].id,
    kind,
    value,
    label,
    created_at: '2024-03-08T09:20:00.000Z',
  });
  return [
    row('giulia', 'EMAIL', 'g.ferri@studio-lagorai.example', 'lavoro'),
    row('giulia', 'PHONE', '+393001000101', 'lavoro'),
    row('giulia', 'SOCIAL', '@giulia.ferri.86', null),
    row('luca', 'PHONE', '+393001000102', 'casa'),
    row('paolo', 'POSTAL', 'Calle Larga, 7, 30121 Venezia', 'bar'),
    row('james', 'EMAIL', 'j.whitfield@coldstream-fine-foods.example', 'work'),
    row('irene', 'WEB', 'https://orto-di-irene.example', null),
  ];
}
