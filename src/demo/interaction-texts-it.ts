import type { Department, InteractionRow } from './rows';

/** What an interaction says: channel, direction, subject, summary, outcome. `{product}`, `{city}` and `{n}` are filled in. */
export type InteractionText = readonly [
  channel: InteractionRow['channel'],
  direction: InteractionRow['direction'],
  subject: string,
  summary: string,
  outcome: string,
];

export type TextsByDepartment = Readonly<Record<Department, readonly InteractionText[]>>;

// prettier-ignore
export const ITALIAN_TEXTS: TextsByDepartment = {
  SALES: [
    ['PHONE', 'OUTBOUND', 'Telefonata dopo il preventivo per {product}', 'Ha letto il preventivo e chiede se il montaggio è compreso. Vuole decidere entro fine mese.', 'Richiamare tra {n} giorni'],
    ['EMAIL', 'INBOUND', 'Richiesta di preventivo', 'Chiede prezzo e tempi di consegna per {n} pezzi di {product}, con fattura a 60 giorni.', 'Preventivo inviato'],
    ['STORE', 'INBOUND', 'Visita in negozio a {city}', 'Ha provato {product} e lo ha confrontato con il modello superiore. C’è interesse, ma aspetta lo stipendio.', 'Appuntamento fissato'],
    ['EMAIL', 'OUTBOUND', 'Invio dell’offerta di rinnovo', 'Inviata l’offerta di rinnovo con sconto del {n} % sul canone del primo anno.', 'In attesa di risposta'],
    ['PHONE', 'INBOUND', 'Domande sul contratto', 'Chiede se può aggiungere {product} al contratto in corso senza cambiare la scadenza.', 'Confermato che è possibile'],
    ['PHONE', 'OUTBOUND', 'Negoziazione dello sconto', 'L’ufficio acquisti chiede uno sconto di quantità su {product}. Proposto il {n} % da dieci pezzi in su.', 'Sconto accettato'],
    ['WEB', 'INBOUND', 'Modulo «Voglio essere richiamato»', 'Chiede una telefonata per {product}, meglio dopo le 18.', 'Telefonata fatta il giorno dopo'],
    ['EMAIL', 'INBOUND', 'Trattativa rinviata', 'Ci informa che l’investimento slitta al prossimo trimestre per motivi di bilancio.', 'Rinviata'],
    ['STORE', 'OUTBOUND', 'Sopralluogo a {city}', 'Fatto il sopralluogo: servono {n} punti rete e uno switch in più rispetto al preventivo.', 'Preventivo da aggiornare'],
    ['PHONE', 'OUTBOUND', 'Chiusura della trattativa', 'Conferma l’ordine di {product}. Consegna concordata a {city}.', 'Vinta'],
  ],
  MARKETING: [
    ['EMAIL', 'OUTBOUND', 'Invito alla giornata porte aperte di {city}', 'Inviato l’invito alla presentazione di {product} con dimostrazione dal vivo.', 'Aperto, iscrizione fatta'],
    ['EMAIL', 'OUTBOUND', 'Newsletter di primavera', 'Newsletter con consigli sul risparmio energetico e una promozione su {product}.', 'Aperta'],
    ['EMAIL', 'OUTBOUND', 'Promozione di fine anno', 'Buono del {n} % su {product}, valido fino all’Epifania.', 'Non aperta'],
    ['SOCIAL', 'INBOUND', 'Commento sotto il nostro post', 'Chiede sotto il post se {product} funziona anche senza abbonamento.', 'Risposto in pubblico'],
    ['PHONE', 'OUTBOUND', 'Sondaggio sulla soddisfazione', 'Ha risposto alle cinque domande: voto {n} su 10, consiglierebbe {product} a un amico.', 'Completato'],
    ['WEB', 'INBOUND', 'Iscrizione al concorso', 'È arrivata dalla pagina di {city} l’iscrizione al concorso «Casa che pensa».', 'Registrata'],
    ['POSTAL', 'OUTBOUND', 'Catalogo per posta', 'Spedito il catalogo con la linea {product} e il buono del negozio di {city}.', 'Consegnato'],
    ['EMAIL', 'INBOUND', 'Richiesta di non ricevere più inviti', 'Chiede di ricevere solo le comunicazioni sul contratto e non gli inviti agli eventi.', 'Preferenze aggiornate'],
  ],
  CUSTOMER_SERVICE: [
    ['PHONE', 'INBOUND', 'Doppio addebito in fattura', 'Segnala due addebiti per lo stesso mese. Verificato: uno è il conguaglio di {product}.', 'Spiegato, nessun rimborso'],
    ['EMAIL', 'INBOUND', 'Ritardo nella consegna', 'Il pacco con {product} risulta fermo al deposito di {city} da {n} giorni.', 'Sollecitato il corriere'],
    ['CHAT', 'INBOUND', 'Cambio di indirizzo', 'Si trasferisce a {city} e vuole spostare consegne e fatture al nuovo indirizzo.', 'Indirizzo aggiornato'],
    ['PHONE', 'INBOUND', 'Recesso entro 14 giorni', 'Vuole restituire {product}, ancora sigillato. Inviata l’etichetta per il reso.', 'Reso autorizzato'],
    ['EMAIL', 'OUTBOUND', 'Conferma del rimborso', 'Confermato il rimborso di {n} euro sul conto usato per il pagamento.', 'Chiuso'],
    ['PHONE', 'INBOUND', 'Richiesta di copia del contratto', 'Ha perso la copia del contratto e ne chiede una per la banca.', 'Copia inviata'],
    ['STORE', 'INBOUND', 'Reclamo allo sportello di {city}', 'Lamenta di aver aspettato {n} giorni una risposta scritta. Presentate le scuse.', 'Buono offerto e accettato'],
    ['CHAT', 'INBOUND', 'Domanda sulla garanzia', 'Chiede se la garanzia di {product} copre anche il montaggio.', 'Risposto: ventiquattro mesi'],
    ['POSTAL', 'INBOUND', 'Disdetta per raccomandata', 'Arrivata la disdetta con decorrenza da fine mese; allegata la copia del documento.', 'Disdetta registrata'],
  ],
  SUPPORT: [
    ['PHONE', 'INBOUND', '{product} non si collega', 'Dopo l’aggiornamento la spia resta arancione. Guidato il ripristino, la linea è tornata in {n} minuti.', 'Risolto al primo contatto'],
    ['CHAT', 'INBOUND', 'Rete lenta la sera', 'Velocità bassa tra le 20 e le 23. Cambiato il canale Wi-Fi, da ricontrollare.', 'In osservazione'],
    ['WEB', 'INBOUND', 'Richiesta di intervento', 'Segnala che {product} si spegne da solo più volte al giorno.', 'Tecnico inviato a {city}'],
    ['STORE', 'OUTBOUND', 'Intervento a domicilio a {city}', 'Sostituito l’alimentatore di {product} e rifatta la presa. Durata: {n} minuti.', 'Risolto'],
    ['EMAIL', 'OUTBOUND', 'Istruzioni per l’aggiornamento', 'Inviate le istruzioni per aggiornare il firmware di {product} senza perdere le impostazioni.', 'Conferma ricevuta'],
    ['PHONE', 'INBOUND', 'Password del router dimenticata', 'Verificata l’identità con l’ultima fattura, poi reimpostata la password di {product}.', 'Risolto al primo contatto'],
    ['PHONE', 'OUTBOUND', 'Verifica dopo il guasto', 'Telefonata dopo il guasto di zona a {city}: tutto funziona da {n} giorni.', 'Chiuso'],
    ['CHAT', 'INBOUND', 'Abbinamento con l’app', 'L’app non trova {product}. Il telefono era sulla rete ospiti.', 'Risolto'],
    ['WEB', 'INBOUND', 'Pezzo difettoso', 'Allegata la foto della guarnizione rotta di {product}, ancora in garanzia.', 'Ricambio spedito'],
  ],
};
