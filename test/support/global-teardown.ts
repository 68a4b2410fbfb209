import { stopTestServer } from './global-setup';

/** Stops the server of the global set-up and removes its folder. */
export default async function tearDown(): Promise<void> {
  await stopTestServer();
}
