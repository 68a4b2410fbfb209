import { OperatorFault } from '../../../operator-fault';
import { quoted } from '../../../sentence';

/** Why a row is refused or doubted: the code is for machines, the sentence for whoever mends the file. None of them repeats a value. */
export const FAULTS = {
  BAD_QUOTES: 'The quotes of this line do not follow RFC 4180: close each quoted value, and double a quote inside it.',
  ROW_TOO_LONG: 'The row is longer than 64 KiB; perhaps a quote was never closed.',
  TOO_FEW_COLUMNS: 'The row has fewer values than the header has columns.',
  TOO_MANY_COLUMNS: 'The row has more values than the header has columns.',
  BAD_ENCODING: 'The value holds bytes that are not in the encoding of the file.',
  BAD_CHARACTER: 'The value holds a control character that no text may hold. A file that calls itself latin1 may be windows-1252.',
  TOO_LONG: 'The value is longer than 500 characters.',
  MISSING: 'The value is blank, and the row means nothing without it.',
  NOT_A_NUMBER: 'The value is not a number.',
  OUT_OF_RANGE: 'The number is outside what this column may hold.',
  NOT_A_DATE: 'The value is not a day of the calendar in the declared form.',
  IN_THE_FUTURE: 'The day lies after today.',
  UNKNOWN_WORD: 'The value is not one of those that this column may hold.',
  CONTRADICTORY: 'The value contradicts another one of the same row.',
  DUPLICATE_KEY: 'An earlier row of this file has the same key; one of the two must go.',
  NO_CUSTOMER: 'The opportunity names no account, so nobody is the customer.',
  UNKNOWN_ACCOUNT: 'No account of this name came from this source.',
  UNKNOWN_PRODUCT: 'No product has this name, even ignoring spaces and case.',
  AMBIGUOUS_PRODUCT: 'Ignoring spaces and case, several products have this name.',
  UNKNOWN_SELLER: 'No member of the staff of this name came from this source.',
  TEAM_OF_OTHER_KIND: 'A team of this name exists and is not a sales team; joining it would open other data.',
  NOT_AN_EMAIL: 'The value is not an e-mail address.',
  NOT_A_PHONE:
    'The value is not one telephone number: digits with blanks, brackets, dots, hyphens or strokes, no letters, no second number.',
  NOT_A_TAX_CODE: 'The value is not an Italian tax code (16 characters, the last one a check character).',
  NOT_A_LANGUAGE: 'The value is not a language: two letters of ISO 639-1 (it), or its name in Italian or English.',
  NOT_A_COUNTRY: 'The value is not a country: two letters of ISO 3166-1 (IT), or its name in Italian or English.',
  CONSENT_WITHOUT_DATE: 'A consent without the day on which it was expressed cannot be demonstrated (GDPR Art. 7(1)).',
  CONSENT_BEFORE_NOTICE:
    'The consent is older than the notice of the collection action: nothing shows what the person was told (GDPR Art. 7(1)). ' +
    'Import it under a collection action with the notice of that day.',
  MINOR_NOT_FORESEEN: 'The person is under the age of consent, and the collection action foresees no minors.',
  STORE_REFUSED: 'The store refused the row; the detail names the rule.',
} as const;

export type FaultCode = keyof typeof FAULTS;

export interface Fault {
  /** The column's name in the file's header; empty where the whole row is at fault. */
  readonly column: string;
  readonly code: FaultCode;
  /** What helps to mend it: the permitted words, the rule's name. Never a value of the row. */
  readonly detail?: string;
}

/** The fault as a sentence, with its detail if it has one. */
export function faultSentence(fault: Fault): string {
  return fault.detail === undefined ? FAULTS[fault.code] : `${FAULTS[fault.code]} ${fault.detail}`;
}

/** A remark on a row that was accepted: what was read differently from how it stands, or kept although it is doubtful. */
export interface Note {
  readonly line: number;
  readonly column: string;
  readonly code: 'READ_AS' | 'KEPT_AS_GIVEN' | 'LEFT_EMPTY' | 'EXISTING_KEPT';
  readonly text: string;
}

/** The import cannot begin or go on; nothing beyond the batches already reported was written. The message says what to do. */
export class ImportRefused extends OperatorFault {
  constructor(message: string) {
    super(quoted(message));
    this.name = 'ImportRefused';
  }
}
