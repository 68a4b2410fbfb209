import { OperatorFault } from '../operator-fault';
import type { Sentence } from '../sentence';

/** Something outside the program keeps it from starting: the message says in one sentence what happened and what to do. */
export class StartFault extends OperatorFault {
  constructor(sentence: Sentence, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'StartFault';
  }
}
