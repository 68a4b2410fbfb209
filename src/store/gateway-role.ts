import { StartFault } from './start-fault';
import type { Store } from './store';

const RIGHTS = `
SELECT has_table_privilege('person', 'SELECT') AND has_any_column_privilege('access_event', 'INSERT') AS enough,
  EXISTS (SELECT FROM unnest(ARRAY['access_event', 'access_circumstances', 'authorisation_past']) AS log
    WHERE has_table_privilege(log, 'UPDATE') OR has_table_privilege(log, 'DELETE') OR has_table_privilege(log, 'TRUNCATE')) AS "tooMuch",
  current_user AS "user"`;

/** Throws a StartFault unless the gateway's connections can write access events and can never change one. */
export async function assertGatewayRole(store: Store): Promise<void> {
  const { rows } = await store.pool.query<{ enough: boolean; tooMuch: boolean; user: string }>(RIGHTS);
  const [row] = rows;
  if (row === undefined || !row.enough) {
    const user = String(row?.user);
    throw new StartFault({
      en:
        `The gateway connects as ${user}, which may not read persons and write access events. ` +
        `Give it the gateway's role: GRANT lecito_gateway TO ${user};`,
      it:
        `Il gateway si connette come ${user}, che non può leggere le persone e scrivere gli eventi di accesso. ` +
        `Assegnargli il ruolo del gateway: GRANT lecito_gateway TO ${user};`,
    });
  }
  if (!row.tooMuch) return;
  throw new StartFault({
    en:
      `The gateway connects as ${row.user}, which may change the access log. ` +
      'Set DATABASE_GATEWAY_URL to a login that has the role lecito_gateway and nothing else.',
    it:
      `Il gateway si connette come ${row.user}, che può modificare il registro degli accessi. ` +
      'Impostare DATABASE_GATEWAY_URL su un login che ha il ruolo lecito_gateway e nient’altro.',
  });
}
