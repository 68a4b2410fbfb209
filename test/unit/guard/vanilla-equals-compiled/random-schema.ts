import fc from 'fast-check';
import type { Records } from '../../../../src/release/records';

/** A small schema, and which of its fields are edges of records. */
export interface RandomSchema {
  readonly sdl: string;
  readonly records: Records;
}

const VALUES = [
  'String',
  'Int',
  'Float',
  'Boolean',
  'ID',
  'ID!',
  'String!',
  '[String!]',
  '[Int]!',
  'Colour',
  '[Colour!]',
  'Place',
  'Place!',
  '[Place!]',
];

/** A record: values under names of their own, and edges to records by number. */
const recordArbitrary = fc.record({
  values: fc.array(fc.constantFrom(...VALUES), { maxLength: 5 }),
  edges: fc.array(fc.record({ to: fc.nat(2), shape: fc.constantFrom('T', 'T!', '[T]', '[T!]', '[T!]!', 'TConnection', 'TConnection!') }), {
    maxLength: 3,
  }),
});

type RandomRecord = typeof recordArbitrary extends fc.Arbitrary<infer T> ? T : never;

function sdlOf(records: readonly RandomRecord[]): string {
  const types = records.map(({ values, edges }, index) => {
    const own = values.map((type, at) => `v${String(at)}: ${type}`);
    const further = edges.map(
      ({ to, shape }, at) => `e${String(at)}(first: Int): ${shape.replace('T', `R${String(to % records.length)}`)}`,
    );
    const name = `R${String(index)}`;
    return `type ${name} implements Named { name: String ${[...own, ...further].join(' ')} }
      type ${name}Connection { nodes: [${name}!]! edges: [${name}Edge] totalCount: Int! }
      type ${name}Edge { cursor: String! node: ${name} }
      type Do${name}Payload { id: ID! done: ${name} other: [${name}] place: Place }`;
  });
  const each = (field: (name: string, index: number) => string): string =>
    records.map((_, index) => field(`R${String(index)}`, index)).join(' ');
  return `enum Colour { RED GREEN BLUE } interface Named { name: String } type Place { city: String! street: String }
    ${types.join('\n')}
    type Query { count: Int sure: Int! named: [Named] ${each((name, index) => `one${String(index)}: ${name} page${String(index)}: ${name}Connection all${String(index)}: [${name}!]`)} }
    type Mutation { ${each((name, index) => `do${String(index)}(id: ID!): Do${name}Payload`)} }`;
}

/** Schemas of one to three records with pages, edges, values within values, payloads and an interface. */
export const schemaArbitrary: fc.Arbitrary<RandomSchema> = fc.array(recordArbitrary, { minLength: 1, maxLength: 3 }).map((records) => ({
  sdl: sdlOf(records),
  records: new Map(
    records.map(({ edges }, index) => [`R${String(index)}`, { edges: new Map(edges.map((edge, at) => [`e${String(at)}`, edge])) }]),
  ) as unknown as Records,
}));
