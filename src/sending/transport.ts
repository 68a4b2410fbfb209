/** A message to one person, ready to leave. */
export interface OutgoingMessage {
  /** UUID of the message: whoever delivers may tell by it that the same came twice. */
  readonly id: string;
  readonly channel: 'EMAIL' | 'PHONE' | 'POSTAL';
  /** E-mail address, telephone number, or postal address in lines. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where one click ends such messages (RFC 8058). */
  readonly unsubscribeUrl: string;
}

/** Takes messages to whoever delivers them. */
export interface Transport {
  readonly channels: ReadonlySet<OutgoingMessage['channel']>;
  /** To whom data are disclosed by sending (GDPR Art. 4(9)), as the access log names it; null where they stay in the house. */
  readonly recipient: string | null;
  /** Resolves when the message was taken over. Throws NotDelivered or NotReached where it surely was not; after any other error nobody knows. */
  send(message: OutgoingMessage): Promise<void>;
  close(): Promise<void>;
}

/** The message surely did not leave. `temporary`: this one may be tried again later, others at once. */
export class NotDelivered extends Error {
  constructor(
    message: string,
    readonly temporary: boolean,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'NotDelivered';
  }
}

/** The message surely did not leave, for reasons that it has nothing to do with: no other one would leave now either. */
export class NotReached extends NotDelivered {
  constructor(message: string, cause?: unknown) {
    super(message, true, cause);
  }
}
