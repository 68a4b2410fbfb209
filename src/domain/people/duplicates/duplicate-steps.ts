import { stateMachine } from '../../state-machine';
import { DuplicateState } from './possible-duplicate.entity';

const { OPEN, MERGED, DISMISSED } = DuplicateState;

/** What may become of a likely duplicate; a dismissed one can still be merged, by whoever came to know better. */
export const duplicateSteps = stateMachine('PossibleDuplicate', {
  mergePersons: { from: [OPEN, DISMISSED], to: MERGED },
  undoMerge: { from: [MERGED], to: OPEN },
  dismissDuplicate: { from: [OPEN], to: DISMISSED },
});
