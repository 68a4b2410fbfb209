import { OperatorFault } from '../operator-fault';

/** Something outside the program keeps it from starting: the message says in one sentence what happened and what to do. */
export class StartFault extends OperatorFault {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StartFault';
  }
}
