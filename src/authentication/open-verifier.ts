import type { Config } from '../config';
import { localVerifier } from './development-issuer';
import { rememberVerified } from './remember-verified';
import { remoteKeys } from './remote-keys';
import { tokenVerifier, type Verifier } from './verify-token';

/** The verifier this configuration asks for: the configured issuer's, or else the development issuer's, which production refuses. */
export async function openVerifier(config: Pick<Config, 'dataFolder' | 'issuer' | 'production' | 'tokenLifetime'>): Promise<Verifier> {
  if (config.issuer !== null) {
    const { issuer, tokenLifetime } = config;
    return rememberVerified(tokenVerifier(remoteKeys(issuer.jwksUrl), issuer, tokenLifetime));
  }
  if (config.production)
    throw new Error('Production verifies tokens of a configured issuer only: set LECITO_ISSUER, LECITO_JWKS_URL and LECITO_AUDIENCE.');
  return rememberVerified(await localVerifier(config));
}
