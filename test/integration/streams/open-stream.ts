import type { GraphQLFault, GraphQLRequest } from '../../support/graphql-client';
import type { TestGateway } from '../../support/test-gateway';

export interface Pushed {
  readonly data?: Record<string, Record<string, unknown> | null> | null;
  readonly errors?: readonly GraphQLFault[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A stream as a frontend has it. */
export interface TestStream {
  readonly status: number;
  readonly headers: Headers;
  /** All that came so far. */
  readonly results: readonly Pushed[];
  /** The body of an answer that is no stream; else empty. */
  readonly refused: Pushed;
  /** The next result that nobody has taken yet, once it comes; null where the stream ends before. */
  next(): Promise<Pushed | null>;
  /** Resolves when the gateway has ended it; true where it said so. */
  readonly ended: Promise<boolean>;
  close(): void;
}

type StreamRequest = Omit<GraphQLRequest<Record<string, unknown>>, 'variables'> & {
  readonly variables?: Record<string, unknown>;
  /** In the place of the whole body. */
  readonly body?: string;
};

/** Reads the events of https://html.spec.whatwg.org/multipage/server-sent-events.html one by one. */
class Events implements TestStream {
  readonly results: Pushed[] = [];
  readonly ended: Promise<boolean>;
  refused: Pushed = {};
  private taken = 0;
  private over = false;
  private wake: () => void = () => undefined;

  constructor(
    private readonly response: Response,
    private readonly abort: AbortController,
  ) {
    this.ended = this.isStream ? this.read() : Promise.resolve(false);
  }

  get isStream(): boolean {
    return this.response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  }

  get status(): number {
    return this.response.status;
  }

  get headers(): Headers {
    return this.response.headers;
  }

  async readRefusal(): Promise<this> {
    if (!this.isStream) this.refused = (await this.response.json()) as Pushed;
    return this;
  }

  async next(): Promise<Pushed | null> {
    while (this.taken >= this.results.length && !this.over) await new Promise<void>((resolve) => (this.wake = resolve));
    return this.results[this.taken++] ?? null;
  }

  close(): void {
    this.abort.abort();
  }

  private async read(): Promise<boolean> {
    let text = '';
    let complete = false;
    try {
      for await (const chunk of this.response.body!.pipeThrough(new TextDecoderStream())) {
        const events = (text + chunk).split('\n\n');
        text = events.pop()!;
        for (const event of events) complete = this.take(event) || complete;
      }
    } catch {
      // Closed from here, or broken off.
    }
    this.over = true;
    this.wake();
    return complete;
  }

  private take(event: string): boolean {
    const name = /^event: (.*)$/m.exec(event)?.[1];
    if (name === 'next') this.results.push(JSON.parse(/^data: (.*)$/m.exec(event)![1]!) as Pushed);
    this.wake();
    return name === 'complete';
  }
}

/** Subscribes over HTTP. Resolves when the gateway has answered, from when on it misses nothing. */
export async function openStream(gateway: TestGateway, query: string, request: StreamRequest): Promise<TestStream> {
  const token = request.token ?? (request.as === undefined ? undefined : await gateway.tokenFor(request.as));
  const abort = new AbortController();
  const response = await fetch(`${gateway.url}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(request.purpose === undefined ? {} : { 'x-purpose': request.purpose }),
      ...request.headers,
    },
    body: request.body ?? JSON.stringify({ query, variables: request.variables, operationName: request.operationName }),
    signal: abort.signal,
  });
  return new Events(response, abort).readRefusal();
}

/** The code of the error that a result or refusal holds; undefined for none. */
export function codeOf(pushed: Pushed | null): string | undefined {
  return pushed?.errors?.[0]?.extensions.code;
}
