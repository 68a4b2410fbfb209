/** What whoever runs the program can mend: the message says what happened and what to do, and is all that is shown of it. */
export class OperatorFault extends Error {}
