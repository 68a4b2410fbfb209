import type { Scope } from '../../../src/decision/policy';
import { PERSONAS, type PersonaName } from '../../../src/demo/cast';
import type { Purpose } from '../../../src/vocabulary/purposes';
import { runSql } from '../../support/sql';
import type { TestDatabase } from '../../support/test-database';

/** Need to know, worked out from the tables alone: the persons this persona sees for a purpose under its scope. Null: everybody. */
export async function assignedTo(
  database: TestDatabase,
  { as, purpose, scope }: { readonly as: PersonaName; readonly purpose: Purpose; readonly scope: Scope },
): Promise<ReadonlySet<unknown> | null> {
  const { subject, client, kind } = PERSONAS[as];
  if (scope === 'all') return null;
  if (scope === 'self') return new Set([subject]);
  const [teams, members, assignments] = await Promise.all([
    runSql(database.ownerUrl, 'SELECT id, client_id FROM team'),
    runSql(database.ownerUrl, 'SELECT team_id, staff_id FROM team_member'),
    runSql(database.ownerUrl, 'SELECT person_id, team_id, staff_id, purpose, valid_from, valid_to FROM assignment'),
  ]);
  const mine = new Set(
    kind === 'partner'
      ? teams.filter((team) => team['client_id'] === client).map((team) => team['id'] as unknown)
      : members.filter((member) => member['staff_id'] === subject).map((member) => member['team_id'] as unknown),
  );
  const now = Date.now();
  return new Set(
    assignments
      .filter(({ valid_from, valid_to }) => Number(valid_from) <= now && Number(valid_to) > now)
      .filter((assignment) => assignment['purpose'] === null || assignment['purpose'] === purpose)
      .filter(({ staff_id, team_id }) => staff_id === subject || (scope === 'team' && mine.has(team_id)))
      .map(({ person_id }) => person_id as unknown),
  );
}
