import { OperatorFault } from '../../../operator-fault';
import { oneAfterAnother, type Sentence } from '../../../sentence';

/** Why a row is refused or doubted: the code is for machines, the sentence for whoever mends the file. None of them repeats a value. */
export const FAULTS = {
  BAD_QUOTES: {
    en: 'The quotes of this line do not follow RFC 4180: close each quoted value, and double a quote inside it.',
    it: 'Le virgolette di questa riga non seguono RFC 4180: chiudere ogni valore tra virgolette, e raddoppiare le virgolette al suo interno.',
  },
  ROW_TOO_LONG: {
    en: 'The row is longer than 64 KiB; perhaps a quote was never closed.',
    it: 'La riga supera i 64 KiB; forse delle virgolette non sono mai state chiuse.',
  },
  TOO_FEW_COLUMNS: {
    en: 'The row has fewer values than the header has columns.',
    it: 'La riga ha meno valori di quante colonne ha l’intestazione.',
  },
  TOO_MANY_COLUMNS: {
    en: 'The row has more values than the header has columns.',
    it: 'La riga ha più valori di quante colonne ha l’intestazione.',
  },
  BAD_ENCODING: {
    en: 'The value holds bytes that are not in the encoding of the file.',
    it: 'Il valore contiene byte che non sono nella codifica del file.',
  },
  BAD_CHARACTER: {
    en: 'The value holds a control character that no text may hold. A file that calls itself latin1 may be windows-1252.',
    it: 'Il valore contiene un carattere di controllo che nessun testo può contenere. Un file che si dice latin1 può essere windows-1252.',
  },
  TOO_LONG: {
    en: 'The value is longer than 500 characters.',
    it: 'Il valore supera i 500 caratteri.',
  },
  MISSING: {
    en: 'The value is blank, and the row means nothing without it.',
    it: 'Il valore è vuoto, e senza di esso la riga non significa nulla.',
  },
  NOT_A_NUMBER: {
    en: 'The value is not a number.',
    it: 'Il valore non è un numero.',
  },
  OUT_OF_RANGE: {
    en: 'The number is outside what this column may hold.',
    it: 'Il numero è fuori da ciò che questa colonna può contenere.',
  },
  NOT_A_DATE: {
    en: 'The value is not a day of the calendar in the declared form.',
    it: 'Il valore non è un giorno del calendario nella forma dichiarata.',
  },
  IN_THE_FUTURE: {
    en: 'The day lies after today.',
    it: 'Il giorno è dopo oggi.',
  },
  UNKNOWN_WORD: {
    en: 'The value is not one of those that this column may hold.',
    it: 'Il valore non è tra quelli che questa colonna può contenere.',
  },
  CONTRADICTORY: {
    en: 'The value contradicts another one of the same row.',
    it: 'Il valore contraddice un altro della stessa riga.',
  },
  DUPLICATE_KEY: {
    en: 'An earlier row of this file has the same key; one of the two must go.',
    it: 'Una riga precedente di questo file ha la stessa chiave; una delle due va tolta.',
  },
  NO_CUSTOMER: {
    en: 'The opportunity names no account, so nobody is the customer.',
    it: 'L’opportunità non indica un account, quindi nessuno è il cliente.',
  },
  UNKNOWN_ACCOUNT: {
    en: 'No account of this name came from this source.',
    it: 'Da questa fonte non è arrivato nessun account con questo nome.',
  },
  UNKNOWN_PRODUCT: {
    en: 'No product has this name, even ignoring spaces and case.',
    it: 'Nessun prodotto ha questo nome, anche senza badare a spazi e maiuscole.',
  },
  AMBIGUOUS_PRODUCT: {
    en: 'Ignoring spaces and case, several products have this name.',
    it: 'Senza badare a spazi e maiuscole, più prodotti hanno questo nome.',
  },
  UNKNOWN_SELLER: {
    en: 'No member of the staff of this name came from this source.',
    it: 'Da questa fonte non è arrivato nessun collaboratore con questo nome.',
  },
  TEAM_OF_OTHER_KIND: {
    en: 'A team of this name exists and is not a sales team; joining it would open other data.',
    it: 'Esiste una squadra con questo nome che non è di vendita; entrarvi aprirebbe altri dati.',
  },
  NOT_AN_EMAIL: {
    en: 'The value is not an e-mail address.',
    it: 'Il valore non è un indirizzo e-mail.',
  },
  NOT_A_PHONE: {
    en: 'The value is not one telephone number: digits with blanks, brackets, dots, hyphens or strokes, no letters, no second number.',
    it: 'Il valore non è un numero di telefono: cifre con spazi, parentesi, punti, trattini o barre, nessuna lettera, nessun secondo numero.',
  },
  NOT_A_TAX_CODE: {
    en: 'The value is not an Italian tax code (16 characters, the last one a check character).',
    it: 'Il valore non è un codice fiscale (16 caratteri, l’ultimo di controllo).',
  },
  NOT_A_LANGUAGE: {
    en: 'The value is not a language: two letters of ISO 639-1 (it), or its name in Italian or English.',
    it: 'Il valore non è una lingua: due lettere di ISO 639-1 (it), o il suo nome in italiano o inglese.',
  },
  NOT_A_COUNTRY: {
    en: 'The value is not a country: two letters of ISO 3166-1 (IT), or its name in Italian or English.',
    it: 'Il valore non è un paese: due lettere di ISO 3166-1 (IT), o il suo nome in italiano o inglese.',
  },
  CONSENT_WITHOUT_DATE: {
    en: 'A consent without the day on which it was expressed cannot be demonstrated (GDPR Art. 7(1)).',
    it: 'Un consenso senza il giorno in cui è stato espresso non si può dimostrare (GDPR Art. 7(1)).',
  },
  CONSENT_BEFORE_NOTICE: {
    en: 'The consent is older than the notice of the collection action: nothing shows what the person was told (GDPR Art. 7(1)). Import it under a collection action with the notice of that day.',
    it: 'Il consenso è precedente all’informativa dell’azione di raccolta: nulla mostra che cosa fu detto alla persona (GDPR Art. 7(1)). Importarlo sotto un’azione di raccolta con l’informativa di quel giorno.',
  },
  MINOR_NOT_FORESEEN: {
    en: 'The person is under the age of consent, and the collection action foresees no minors.',
    it: 'La persona è sotto l’età del consenso, e l’azione di raccolta non prevede minori.',
  },
  STORE_REFUSED: {
    en: 'The store refused the row; the detail names the rule.',
    it: 'Il database ha rifiutato la riga; il dettaglio indica la regola.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type FaultCode = keyof typeof FAULTS;

export interface Fault {
  /** The column's name in the file's header; empty where the whole row is at fault. */
  readonly column: string;
  readonly code: FaultCode;
  /** What helps to mend it: the permitted words, the rule's name. Never a value of the row. */
  readonly detail?: Sentence;
}

/** The fault as a sentence, with its detail if it has one. */
export function faultSentence({ code, detail }: Fault): Sentence {
  return detail === undefined ? FAULTS[code] : oneAfterAnother([FAULTS[code], detail]);
}

/** A remark on a row that was accepted: what was read differently from how it stands, or kept although it is doubtful. */
export interface Note {
  readonly line: number;
  readonly column: string;
  readonly code: 'READ_AS' | 'KEPT_AS_GIVEN' | 'LEFT_EMPTY' | 'EXISTING_KEPT';
  readonly text: Sentence;
}

/** The import cannot begin or go on; nothing beyond the batches already reported was written. The sentence says what to do. */
export class ImportRefused extends OperatorFault {
  constructor(sentence: Sentence) {
    super(sentence);
    this.name = 'ImportRefused';
  }
}
