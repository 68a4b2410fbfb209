// Writes the GraphQL schema, as the built gateway has it, to schema/schema.graphql.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { printLecitoSchema } = createRequire(import.meta.url)('../dist/gateway/schema.js');
writeFileSync(new URL('../schema/schema.graphql', import.meta.url), printLecitoSchema());
