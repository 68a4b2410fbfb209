import { DataSource } from 'typeorm';
import type { GraphQLSchema } from 'graphql';
import { join } from 'node:path';
import type { Policy } from '../../../src/decision/policy';
import { EDGES, ENTITIES, RECORDS } from '../../../src/domain/edges';
import { buildLecitoSchema } from '../../../src/gateway/schema';
import { modelRecords, type Records } from '../../../src/release/records';
import { loadPolicy } from '../../../src/store/load-policy';
import { SnakeNamingStrategy } from '../../../src/store/snake-naming-strategy';

/** The schema, its records and the policy as the gateway has them, without a database. */
export async function lecitoModel(): Promise<{ schema: GraphQLSchema; records: Records; policy: Policy }> {
  const schema = buildLecitoSchema();
  const dataSource = new DataSource({ type: 'postgres', entities: [...ENTITIES], namingStrategy: new SnakeNamingStrategy() });
  // What `initialize` does after it has connected.
  await (dataSource as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
  return { schema, records: modelRecords(dataSource, RECORDS, EDGES), policy: loadPolicy(join(__dirname, '..', '..', '..', 'policy')) };
}
