import { Client } from 'pg';
import { rewriteAuthorisation } from '../../src/authorisation/rewrite-authorisation';
import { CAST, type CastName } from '../../src/demo/cast';
import { loadPolicy } from '../../src/store/load-policy';
import { sqlOf } from '../../src/store/sql';
import type { TestGateway } from './test-gateway';

/** Inserts a consent as it may stand in the store, and decides anew, in one transaction. Bounds are SQL expressions. */
export async function insertConsent(
  gateway: TestGateway,
  name: CastName,
  channel: string,
  bounds: { from?: string; to?: string },
): Promise<void> {
  const client = new Client({ connectionString: gateway.database.gatewayUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `WITH record AS (
         INSERT INTO consent_record (id, person_id, purpose, channel, legal_basis, notice_id, controller_id)
         SELECT gen_random_uuid(), p.id, 'DirectMarketing', $2, 'A6-1-a', n.id, n.controller_id
           FROM person p JOIN notice n ON n.id = p.notice_id WHERE p.id = $1 RETURNING id, person_id)
       INSERT INTO consent_event (consent_record_id, version, person_id, at, state, valid_from, valid_to, expressed_by, method)
       SELECT id, 1, person_id, now() - interval '1 day', 'ConsentGiven', ${bounds.from ?? "now() - interval '1 day'"},
              ${bounds.to ?? "'infinity'"}, 'SUBJECT', 'WEB_FORM' FROM record`,
      [CAST[name].id, channel],
    );
    await rewriteAuthorisation(sqlOf(client), loadPolicy(gateway.config.policyFolder), [CAST[name].id]);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
