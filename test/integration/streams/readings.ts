import { Client } from 'pg';

type Query = (this: Client, ...parameters: unknown[]) => unknown;
type Callback = (...parameters: unknown[]) => unknown;

/** Of a change, for one stream: `releaseChanged` writes no other. */
const RELEASE_OF_CHANGE = / FROM \(SELECT json_build_array\(\(SELECT row_to_json/;

/** Notes which changes were read to the end for streams of this process, so that a test knows when a silence was decided. */
export class Readings {
  private readonly send = (Client.prototype as unknown as { query: Query }).query;
  private done = 0;
  private wake: () => void = () => undefined;

  constructor() {
    const { send } = this;
    const noteDone = (): void => this.noteDone();
    (Client.prototype as unknown as { query: Query }).query = function (this: Client, ...parameters: unknown[]) {
      const [first] = parameters;
      const text = typeof first === 'string' ? first : (first as { text?: string }).text;
      const last = parameters.at(-1);
      if (!RELEASE_OF_CHANGE.test(text ?? '') || typeof last !== 'function') return send.apply(this, parameters);
      const heard: Callback = (...answer) => {
        (last as Callback)(...answer);
        noteDone();
      };
      return send.apply(this, [...parameters.slice(0, -1), heard]);
    };
  }

  /** How many changes were read so far. */
  get count(): number {
    return this.done;
  }

  /** Resolves once so many changes were read. */
  async until(count: number): Promise<void> {
    while (this.done < count) await new Promise<void>((resolve) => (this.wake = resolve));
  }

  end(): void {
    (Client.prototype as unknown as { query: Query }).query = this.send;
  }

  private noteDone(): void {
    this.done += 1;
    this.wake();
  }
}
