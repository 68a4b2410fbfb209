// Who sends the measured requests.
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const VIEWER = {
  subject: '00000000-0000-7000-8000-0000000000a2',
  client: 'benchmark',
  kind: 'staff',
  role: 'marketing',
};

const AUDIENCE = 'urn:lecito:benchmark';

/** An issuer with its JWKS over HTTP, as a deployment has it, and a token of the viewer that outlives the run. */
export async function openIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', use: 'sig', kid: '1' }] });
  const http = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(jwks));
  await new Promise((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${http.address().port}`;
  const tokenOf = ({ subject, client, kind, role }) =>
    new SignJWT({ client_id: client, lecito_kind: kind, roles: [role] })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: '1' })
      .setIssuer(url)
      .setAudience(AUDIENCE)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime('4h')
      .setJti('benchmark')
      .sign(privateKey);
  const headersWith = (token, purpose) => ({
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'x-purpose': purpose,
  });
  const own = await tokenOf(VIEWER);
  return {
    /** Of a request of the viewer for this purpose. */
    headersFor: (purpose) => headersWith(own, purpose),
    /** Of somebody else's. */
    headersOf: async (viewer, purpose) => headersWith(await tokenOf(viewer), purpose),
    environment: { LECITO_ISSUER: url, LECITO_JWKS_URL: `${url}/jwks`, LECITO_AUDIENCE: AUDIENCE },
    close: () => http.close(),
  };
}
