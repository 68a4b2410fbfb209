import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { PERSONAS, type PersonaName } from '../../../src/demo/cast';
import { startTestGateway, type TestGateway } from '../../support/test-gateway';

const AUDIENCE = 'https://crm.example.org';

export interface ProductionGateway {
  readonly gateway: TestGateway;
  /** A token of the issuer that this gateway is configured with, valid for `lifetime` seconds. */
  tokenFor(persona: PersonaName, claims?: JWTPayload, lifetime?: number): Promise<string>;
  close(): Promise<void>;
}

/** The whole gateway as in production: an issuer of its own with a JWKS over HTTP, and the demo data to have something to ask for. */
export async function startProductionGateway(environment: NodeJS.ProcessEnv = {}): Promise<ProductionGateway> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] });
  const issuer: Server = createServer((_request, answer) => answer.setHeader('content-type', 'application/json').end(keys));
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
  const gateway = await startTestGateway({
    environment: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      LECITO_ISSUER: url,
      LECITO_JWKS_URL: `${url}/keys`,
      LECITO_AUDIENCE: AUDIENCE,
      ...environment,
    },
  });
  return {
    gateway,
    tokenFor: (persona, claims = {}, lifetime = 300) => {
      const { subject, client, kind, role } = PERSONAS[persona];
      return new SignJWT({ client_id: client, lecito_kind: kind, roles: [role], ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'at+jwt' })
        .setIssuer(url)
        .setAudience(AUDIENCE)
        .setSubject(claims.sub ?? subject)
        .setJti(crypto.randomUUID())
        .setIssuedAt()
        .setExpirationTime(`${String(lifetime)}s`)
        .sign(privateKey);
    },
    async close() {
      await gateway.close();
      issuer.closeAllConnections();
      issuer.close();
    },
  };
}
