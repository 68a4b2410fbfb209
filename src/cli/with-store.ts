import type { Config } from '../config';
import { provideStore, type ProvidedStore } from '../store/provide-store';

/** Opens the store, which is made where it is missing, for one command; what takes long is said on standard error. Throws what `work` throws. */
export async function withStore<T>(config: Config, work: (provided: ProvidedStore) => Promise<T>): Promise<T> {
  const provided = await provideStore(config, [], (line) => process.stderr.write(`${line}\n`));
  let result: T;
  try {
    result = await work(provided);
  } catch (error) {
    // Why the command failed is what somebody can mend; what then keeps the store from closing has mostly the same reason.
    await provided.close().catch(() => undefined);
    throw error;
  }
  await provided.close();
  return result;
}
