import { parse, validate, type GraphQLError, type GraphQLSchema } from 'graphql';
import { LIMITS, limitsRule } from '../../../src/gateway/limits';
import { buildLecitoSchema } from '../../../src/gateway/schema';

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildLecitoSchema();
});

function faults(document: string): unknown[] {
  return validate(schema, parse(document), [limitsRule]).map((error: GraphQLError) => [
    error.extensions['code'],
    error.extensions['detail'],
  ]);
}

function nested(levels: number): string {
  return levels === 0 ? 'id' : `interactions { nodes { person { ${nested(levels - 1)} } } }`;
}

describe('a document within its limits', () => {
  it.each([
    ['an ordinary one', '{ people { nodes { id } } }'],
    ['as many aliases as there may be', `{ people { nodes { ${'a: id '.repeat(LIMITS.aliases)} } } }`],
    ['as many directives as there may be', `{ people { nodes { id ${'@include(if: true) '.repeat(LIMITS.directives)} } } }`],
    [
      'as many roots as there may be',
      `{ ${Array.from({ length: LIMITS.roots }, (_, index) => `r${String(index)}: me { role }`).join(' ')} }`,
    ],
    ['as many levels as there may be', `{ people { nodes { ${nested(4)} } } }`],
    ['a fragment that is not there', '{ people { nodes { ...Gone } } }'],
    ['a fragment at the root that is not there', '{ ...Gone }'],
  ])('passes: %s', (_what, document) => {
    expect(faults(document)).toEqual([]);
  });
});

describe('a document beyond its limits', () => {
  const tooMany = (what: string): unknown[] => [['TOO_EXPENSIVE', `At most ${what}.`]];

  it('is refused for its aliases, told once', () => {
    expect(faults(`{ people { nodes { ${'a: id '.repeat(LIMITS.aliases + 5)} } } }`)).toEqual(tooMany('60 aliases'));
    expect(faults(`{ people { nodes { ${'a: id '.repeat(LIMITS.aliases + 1)} } } }`)).toEqual(tooMany('60 aliases'));
  });

  it('is refused for its directives', () => {
    expect(faults(`{ people { nodes { id ${'@include(if: true) '.repeat(LIMITS.directives + 1)} } } }`)).toEqual(tooMany('50 directives'));
  });

  it('is refused for its roots, inline and by fragments as well', () => {
    const roots = Array.from({ length: 12 }, (_, index) => `r${String(index)}: me { role }`).join(' ');
    const others = Array.from({ length: 12 }, (_, index) => `s${String(index)}: me { role }`).join(' ');
    expect(faults(`{ ${roots} ... { ${others} } }`)).toEqual(tooMany('20 root fields'));
    expect(faults(`{ ${Array.from({ length: LIMITS.roots + 1 }, () => 'me { role }').join(' ')} }`)).toEqual(tooMany('20 root fields'));
    expect(faults(`query { ${roots} ...F ...F } fragment F on Query { ${others} }`)).toEqual(tooMany('20 root fields'));
  });

  it('is refused for its depth, by fragments as well', () => {
    expect(faults(`{ people { nodes { ${nested(5)} } } }`)).toEqual(tooMany('15 levels'));
    expect(
      faults(
        `query { people { nodes { ...A ... on Person { ...A } } } } fragment A on Person { ${nested(3)} b: interactions { nodes { person { ...B } } } } fragment B on Person { ${nested(4)} }`,
      ),
    ).toEqual(tooMany('15 levels'));
  });

  it('is refused for the depth of a fragment that was measured before, higher up', () => {
    const deep = `fragment A on Person { ${nested(3)} }`;
    const document = `query { people { nodes { ...A interactions { nodes { person { interactions { nodes { person { ...A } } } } } } } } } ${deep}`;
    expect(faults(document)).toEqual(tooMany('15 levels'));
  });

  it('does not hang on fragments that contain themselves or each other a thousandfold', () => {
    expect(faults('query { people { nodes { ...A } } } fragment A on Person { interactions { nodes { person { ...A } } } }')).toEqual([]);
    expect(faults('{ ...A ...A } fragment A on Query { me { role } ...A }')).toEqual([]);
    const chain = Array.from(
      { length: 40 },
      (_, index) => `fragment F${String(index)} on Person { ...F${String(index + 1)} ...F${String(index + 1)} }`,
    ).join(' ');
    expect(faults(`query { people { nodes { ...F0 } } } ${chain} fragment F40 on Person { id }`)).toEqual([]);
  });
});
