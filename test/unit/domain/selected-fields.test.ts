import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql';
import { selectedFields } from '../../../src/domain/accountability/selected-fields';

function selectionOf(document: string): Parameters<typeof selectedFields>[0] {
  const { definitions } = parse(document);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const fieldNodes: FieldNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const node of definition.selectionSet.selections) if (node.kind === Kind.FIELD) fieldNodes.push(node);
  }
  return { fragments, fieldNodes };
}

describe('selectedFields', () => {
  it('sees through fragments and aliases, at any depth', () => {
    const info = selectionOf(
      '{ log { total: totalCount ...F ... { pageInfo { endCursor } } } } fragment F on Log { nodes { id } all: nodes { at } }',
    );
    expect([...selectedFields(info)]).toEqual(
      ['totalCount', 'nodes', 'nodes', 'pageInfo'].filter((name, index, all) => all.indexOf(name) === index),
    );
    expect([...selectedFields(info, 'nodes')]).toEqual(['id', 'at']);
    expect([...selectedFields(info, 'pageInfo')]).toEqual(['endCursor']);
  });

  it('finds nothing where nothing is selected, or a fragment is not there', () => {
    expect([...selectedFields(selectionOf('{ log { ...Gone } }'))]).toEqual([]);
    expect([...selectedFields(selectionOf('{ log }'), 'nodes')]).toEqual([]);
  });
});
