import { inBoth, type Sentence } from './sentence';

/** What whoever runs the program can mend: the sentence says what happened and what to do, and is all that is shown of it. */
export class OperatorFault extends Error {
  constructor(
    readonly sentence: Sentence,
    options?: ErrorOptions,
  ) {
    super(inBoth(sentence), options);
  }
}
