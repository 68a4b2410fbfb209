import { LecitoError, type ErrorCode, type LecitoErrorOptions } from '../errors';
import type { Sentence } from '../sentence';
import type { Purpose } from '../vocabulary/purposes';
import type { Viewer } from './viewer';

type PurposeCode = Extract<ErrorCode, `PURPOSE_${string}`>;

/** A request refused although its viewer is verified: the access log has to know. */
export class Refusal extends LecitoError {
  constructor(
    code: ErrorCode,
    readonly viewer: Viewer,
    options: LecitoErrorOptions = {},
    /** The purpose that the request declared, where there is such a purpose. */
    readonly declared: Purpose | null = null,
  ) {
    super(code, options);
    // Not enumerable: nothing that prints an error shall print who asked.
    Object.defineProperty(this, 'viewer', { value: viewer, enumerable: false });
  }
}

/** A refusal for the sake of the purpose, which says what the viewer's own token permits: whoever has none yet cannot ask for it. */
export function purposeRefusal(code: PurposeCode, viewer: Viewer, declared: Purpose | null = null): Refusal {
  return new Refusal(code, viewer, { detail: permittedBy(viewer) }, declared);
}

/** Which purposes a viewer's token permits, in a sentence. */
export function permittedBy({ purposes }: Viewer): Sentence {
  const [en, it] =
    purposes.length === 0
      ? ['This token permits no purpose here.', 'Questo token non permette qui nessuna finalità.']
      : [`This token permits ${purposes.join(', ')}.`, `Questo token permette ${purposes.join(', ')}.`];
  return { en, it };
}
