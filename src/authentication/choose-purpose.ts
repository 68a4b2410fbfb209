import { oneAfterAnother, type Sentence } from '../sentence';
import { isPurpose, type Purpose } from '../vocabulary/purposes';
import { permittedBy, purposeRefusal, Refusal } from './refusal';
import { headerValues, type RawHeaders } from './request-headers';
import type { Viewer } from './viewer';

const GIVEN_TWICE: Sentence = { en: 'X-Purpose was given more than once.', it: 'X-Purpose è indicata più di una volta.' };

/**
 * The one purpose of a request (GDPR Art. 5(1)(b)): named in X-Purpose, or the only one that may be declared. Refuses with
 * PURPOSE_NOT_DECLARED (none, or more than one), PURPOSE_UNKNOWN, or PURPOSE_NOT_PERMITTED when it is not among the declarable.
 */
export function choosePurpose(headers: RawHeaders, declarable: readonly Purpose[], viewer: Viewer): Purpose {
  const [declared = '', ...more] = headerValues(headers, 'x-purpose');
  if (more.length > 0 || declared.includes(',')) {
    throw new Refusal('PURPOSE_NOT_DECLARED', viewer, { detail: oneAfterAnother([GIVEN_TWICE, permittedBy(viewer)]) });
  }
  const [only, ...others] = declarable;
  if (declared === '' && only !== undefined && others.length === 0) return only;
  if (declared === '') throw purposeRefusal('PURPOSE_NOT_DECLARED', viewer);
  if (!isPurpose(declared)) throw purposeRefusal('PURPOSE_UNKNOWN', viewer);
  if (!declarable.includes(declared)) throw purposeRefusal('PURPOSE_NOT_PERMITTED', viewer, declared);
  return declared;
}
