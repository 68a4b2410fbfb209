import { GraphQLError } from 'graphql';
import { ERRORS, type ErrorCode, type Severity } from './error-table';
import type { Sentence } from './sentence';

export { ERRORS, type ErrorCode };

export interface LecitoErrorOptions {
  /** The input field at fault, as a path: `input.email`. Never its value. */
  readonly field?: string;
  /** One more sentence for the client. Never personal data, never a hint that a record exists. */
  readonly detail?: Sentence;
  /** What a library says of a document, which it says in English alone; in the place of a detail. */
  readonly libraryDetail?: string;
  /** What only the operator's log may say. */
  readonly privateDetail?: string;
  readonly cause?: unknown;
}

/** The only error that reaches a client: a code of the table, its sentence in two languages, and perhaps the field at fault. */
export class LecitoError extends GraphQLError {
  readonly code: ErrorCode;
  readonly status: number;
  readonly severity: Severity;
  readonly privateDetail: string | undefined;

  constructor(code: ErrorCode, options: LecitoErrorOptions = {}) {
    const { status, severity, sentence } = ERRORS[code];
    super(sentence.en, {
      extensions: {
        code,
        it: sentence.it,
        ...(options.field === undefined ? {} : { field: options.field }),
        ...(options.libraryDetail === undefined ? {} : { detail: options.libraryDetail }),
        ...(options.detail === undefined ? {} : { detail: options.detail.en, detailIt: options.detail.it }),
        http: { status },
      },
    });
    this.name = 'LecitoError';
    this.code = code;
    this.status = status;
    this.severity = severity;
    this.privateDetail = options.privateDetail;
    this.cause = options.cause;
  }

  /** The extensions as a client is told them: `http` is for Apollo Server, which sets the status by it. */
  get told(): Readonly<Record<string, unknown>> {
    const { http: _status, ...told } = this.extensions;
    return told;
  }
}
