import type { FieldNode, GraphQLObjectType } from 'graphql';
import { fieldType } from './selected-field';

type Nodes = readonly FieldNode[];

/** The fields under these nodes, by their key in the answer. */
export type Subfields = (type: GraphQLObjectType, nodes: Nodes) => ReadonlyMap<string, Nodes>;

/** The names of what is asked of a field that is an object: a value stored as JSON, say. */
export function namesUnder(type: GraphQLObjectType, nodes: Nodes, subfields: Subfields): string[] {
  const objectType = nodes[0] === undefined ? null : fieldType(type, nodes[0]);
  return objectType === null ? [] : [...subfields(objectType, nodes).values()].flatMap(([node]) => node?.name.value ?? []);
}

/** How often the answer has each row of a list: under every key of "nodes", and of "node" under every key of "edges". */
export function timesShown(edge: GraphQLObjectType, asked: ReadonlyMap<string, Nodes>, subfields: Subfields): number {
  let times = 0;
  for (const nodes of asked.values()) {
    const name = nodes[0]?.name.value;
    if (name === 'nodes') times += 1;
    if (name === 'edges') times += [...subfields(edge, nodes).values()].filter(([node]) => node?.name.value === 'node').length;
  }
  return times;
}
