import { viewerKey } from '../authentication/viewer';
import { LecitoError } from '../errors';
import { sqlOf, type Sql } from '../store/sql';
import type { GatewayContext } from './context';

/**
 * Does what needs a connection of requests once it is the viewer's turn. Throws LecitoError DEADLINE_EXCEEDED, and does nothing, where the request was answered while it
 * waited.
 */
export function inTurn<Result>(context: GatewayContext, work: () => Promise<Result>): Promise<Result> {
  return context.services.turns.take(viewerKey(context.ask.viewer), () => {
    if (context.expired) throw new LecitoError('DEADLINE_EXCEEDED');
    return work();
  });
}

/** Statements beside any transaction, each in a turn of its own. */
export function sqlInTurn(context: GatewayContext): Sql {
  const sql = sqlOf(context.services.store.pool);
  return { query: (text, values) => inTurn(context, () => sql.query(text, values)) };
}
