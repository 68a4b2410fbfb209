import { LecitoError, type ErrorCode, type LecitoErrorOptions } from '../errors';
import type { Viewer } from './viewer';

/** A request refused although its viewer is verified: the access log has to know. */
export class Refusal extends LecitoError {
  constructor(
    code: ErrorCode,
    readonly viewer: Viewer,
    options: LecitoErrorOptions = {},
  ) {
    super(code, options);
    // Not enumerable: nothing that prints an error shall print who asked.
    Object.defineProperty(this, 'viewer', { value: viewer, enumerable: false });
  }
}
