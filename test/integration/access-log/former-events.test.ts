import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { findEvents } from '../../../src/access-log/find-events';
import { makeMonthPartitions } from '../../../src/store/month-partitions';
import { sqlOf } from '../../../src/store/sql';
import { runSql } from '../../support/sql';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

const FOLDER = join(__dirname, '..', '..', '..', 'migrations');
const MIGRATIONS = readdirSync(FOLDER).sort();
const numberOf = (name: string): number => MIGRATIONS.findIndex((file) => file.endsWith(`-${name}.sql`));
const REFERS = numberOf('an-event-refers-to-the-decision');
const SAID_ALIKE = numberOf('what-events-say-alike');

/** As pseudonyms were cut before: the last of the 22 characters has six bits of the hash. */
const [ANNA, LUCA] = ['AbCdEfGhIjKlMnOpQrStU5', '-_-_-_-_-_-_-_-_-_-_-_'];

let database: TestDatabase;
let client: Client;
beforeEach(async () => {
  database = await createTestDatabase();
  await runSql(database.superuserUrl, 'DROP SCHEMA public CASCADE');
  await runSql(database.superuserUrl, 'CREATE SCHEMA public AUTHORIZATION lecito_owner');
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

const apply = async (names: readonly string[]): Promise<void> => {
  for (const name of names) await client.query(readFileSync(join(FOLDER, name), 'utf8'));
};

it('an event that was written with its verdicts is read as before, its persons and its viewer under the pseudonyms of today', async () => {
  await apply(MIGRATIONS.slice(0, REFERS));
  await client.query(
    `INSERT INTO access_event (id, trace_id, viewer, viewer_kind, client, on_behalf_of, operation, shape, document_hash, policy_version,
       outcome, persons, released, withheld, used, verdicts, person_buckets)
     VALUES (gen_random_uuid(), 't', $1, 'data-subject', 'c', $1, 'Consultation', 'LIST', 'h', 'p', 'RELEASED', $2, '{Person.email,Person.phone}',
       '{Person.phone:CONSENT_REFUSED}', '{}', $3, '{1,2}'),
     (gen_random_uuid(), 't', 'a-staff-id-of-22-chars', 'staff', 'c', NULL, 'Consultation', 'LIST', 'h', 'p', 'REFUSED', '{}', '{}', '{}', '{}',
       '[]', '{}')`,
    [
      ANNA,
      [LUCA, ANNA],
      JSON.stringify([
        { persons: [1], released: [0], withheld: [0], basis: ['8:consent/a@1'] },
        { persons: [0], released: [0, 1], withheld: [], basis: ['8:consent/b@2'] },
      ]),
    ],
  );
  await apply(MIGRATIONS.slice(REFERS));
  const { nodes } = await findEvents(sqlOf(client), { outcome: 'RELEASED' }, { first: 5 });
  const [anna, luca] = ['AbCdEfGhIjKlMnOpQrStUw', '-_-_-_-_-_-_-_-_-_-_-w'];
  expect(nodes).toMatchObject([
    {
      viewer: anna,
      onBehalfOf: anna,
      persons: [luca, anna],
      released: ['Person.email', 'Person.phone'],
      withheld: ['Person.phone:CONSENT_REFUSED'],
      verdicts: [
        {
          persons: [anna],
          released: ['Person.email'],
          withheld: [{ field: 'Person.phone', reason: 'CONSENT_REFUSED' }],
          basis: ['CONSENT_EMAIL:consent/a@1'],
        },
        { persons: [luca], released: ['Person.email', 'Person.phone'], withheld: [], basis: ['CONSENT_EMAIL:consent/b@2'] },
      ],
    },
  ]);
  const refused = await findEvents(sqlOf(client), { outcome: 'REFUSED' }, { first: 5 });
  expect(refused.nodes).toMatchObject([{ viewer: 'a-staff-id-of-22-chars', persons: [], verdicts: [] }]);
});

it('events that said all for themselves are read as before, in the months in which they were, what they say alike being stored once', async () => {
  await apply(MIGRATIONS.slice(0, SAID_ALIKE));
  await makeMonthPartitions(sqlOf(client));
  const insert = `INSERT INTO access_event (id, at, trace_id, viewer, viewer_kind, client, on_behalf_of, role, purpose, activity, operation, shape,
     recipient, document_hash, operation_name, policy_version, outcome, code, persons, released, withheld, used, person_buckets, standings, asked, looks)
   VALUES (gen_random_uuid(), $1, 't', $2, 'partner', 'c', NULL, $3, 'AccountManagement', NULL, 'Disclosure', 'LIST', 'c', 'h', $4, 'p', 'RELEASED', NULL,
     decode(repeat('0a', 32), 'hex'), $5, '{}', '{Person.phone}', '{40,40}', $6, $7, $8)`;
  const looked = [[1, 2], '[[["Person.email",256]], []]', '{"runs":[[2,[0]]]}'];
  const released = ['Person.email', 'a "b\\ c,{}'];
  await client.query(insert, ['now', 'one', 'partner', 'People', released, ...looked]);
  await client.query(insert, ['now', 'two', 'partner', 'People', released, ...looked]);
  await client.query(insert, ['2020-02-29T23:59:59.999999Z', 'three', null, null, [], [], null, null]);
  const inFull = (relation: string): string => `SELECT to_jsonb(e) AS event FROM ${relation} e ORDER BY viewer`;
  const partOf = 'SELECT viewer, tableoid::regclass::text AS part FROM access_event ORDER BY viewer';
  const [before, parts] = [await client.query(inFull('access_event')), (await client.query(partOf)).rows as unknown[]];
  await apply(MIGRATIONS.slice(SAID_ALIKE));
  expect((await client.query(inFull('access_event_in_full'))).rows).toEqual(before.rows);
  expect((await client.query(partOf)).rows).toEqual(parts);
  expect((await client.query('SELECT FROM access_circumstances')).rows).toHaveLength(2);
});
