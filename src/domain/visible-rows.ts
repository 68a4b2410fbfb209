import { sourceOf, type Source } from '../release/sql/source';
import { Statement } from '../release/sql/statement';
import { runningOperation, type GatewayContext } from './context';

/**
 * For a statement of a command's own: the rows of a record that the asker may see now are those `FROM source.from WHERE source.where`. Null where
 * role and purpose close the record.
 */
export function visibleRows(context: GatewayContext, record: string): { readonly statement: Statement; readonly source: Source } | null {
  const type = context.services.records.get(record);
  if (type === undefined || context.access.types.get(record)?.closed !== null) return null;
  const { asker, variables } = runningOperation(context).release;
  const statement = new Statement(context.access, asker, variables);
  return { statement, source: sourceOf(type, statement, null) };
}
