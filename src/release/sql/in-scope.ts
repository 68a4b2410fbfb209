import type { Access } from '../access';
import { scopeConditions } from './source';
import { Statement, type Asker } from './statement';

/** Which of these persons are in the asker's scope: rows with an `id`. */
export function inScopeStatement(access: Access, asker: Asker, ids: readonly string[]): { text: string; values: unknown[] } {
  const statement = new Statement(access, asker, {});
  const where = [`p.id = ANY(${statement.parameter(ids)}::uuid[])`, ...scopeConditions('p.id', statement)].join(' AND ');
  return { text: `SELECT p.id FROM person p WHERE ${where}`, values: statement.values };
}
