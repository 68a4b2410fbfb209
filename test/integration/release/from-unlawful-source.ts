import { CAME_FROM } from '../../../src/domain/collection/definitions/record-verdict';
import { withSql } from '../../support/sql';
import type { TestDatabase } from '../../support/test-database';

/** But for contracts: what was decided rests on them. */
const SHOWN = CAME_FROM.filter((table) => table !== 'contract');

/** Says of every seventh row about a person that it came from a source found unlawful: the same rows in each copy of the demo. */
export async function takeSomeFromUnlawfulSource({ superuserUrl }: TestDatabase): Promise<void> {
  await withSql(superuserUrl, async (run) => {
    // Without triggers, which would write down the moment.
    await run('SET session_replication_role = replica');
    for (const table of SHOWN)
      await run(
        `UPDATE ${table} SET source_id = (SELECT id FROM source WHERE verdict = 'UNLAWFUL' ORDER BY id LIMIT 1) WHERE hashtext(id::text) % 7 = 0`,
      );
  });
}
