// The settings with which the builds start: those of a deployment.
import { POLICY_FOLDER } from '../store/fill-store.mjs';

/** For a store and an issuer of tokens; `more` are settings of one benchmark. */
export function environmentOf({ server, folder }, issuer, more = {}) {
  return {
    ...issuer.environment,
    NODE_ENV: 'production',
    // One viewer sends all the load.
    LECITO_RATE_LIMIT: '0',
    // Its token outlives the run.
    LECITO_TOKEN_LIFETIME: '86400',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: server.ownerUrl,
    DATABASE_GATEWAY_URL: server.gatewayUrl,
    LECITO_DATA: folder,
    LECITO_POLICY: POLICY_FOLDER,
    // The same in every run: a store that is kept takes no other.
    LECITO_PSEUDONYM_KEY: 'be'.repeat(32),
    ...more,
  };
}
