import { groundsMask } from '../vocabulary/grounds';
import type { PurposePolicy } from './policy';
import { relevantGrounds } from './question';
import { CONSENT_GROUNDS } from './rules';

/** R6, R9, R10. */
const CLOSED_TO_CHILDREN = groundsMask([...CONSENT_GROUNDS, 'LEGITIMATE_INTEREST', 'SOFT_SPAM']);

/** Whether a person's age can decide about a release for this purpose. */
export function heedsAge(purpose: PurposePolicy): boolean {
  return (relevantGrounds(purpose) & CLOSED_TO_CHILDREN) !== 0;
}
