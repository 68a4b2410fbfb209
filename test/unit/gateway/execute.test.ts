import { buildSchema, GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { graphqlJitExecutor, graphqlJsExecutor } from '../../../src/gateway/execute';

function schemaOf(): GraphQLSchema {
  const schema = buildSchema('type Query { well(text: String): String fails: String coded: String never: String! }');
  const { well, fails, coded, never } = schema.getQueryType()!.getFields();
  well!.resolve = (_source, { text }: { text?: string }) => text ?? 'well';
  fails!.resolve = () => {
    throw new Error('broken');
  };
  coded!.resolve = () => {
    throw new GraphQLError('coded', { extensions: { code: 'CODED' } });
  };
  never!.resolve = () => null;
  return schema;
}

const executors = [
  ['graphql-jit', graphqlJitExecutor],
  ['graphql-js', graphqlJsExecutor],
] as const;

describe.each(executors)('%s', (_name, make) => {
  const execute = make(schemaOf());

  it('answers, and answers again from what it compiled', async () => {
    const document = parse('query ($text: String) { well(text: $text) }');
    expect(await execute(document, null, {}, { text: 'a' })).toEqual({ data: { well: 'a' } });
    expect(await execute(document, null, {}, { text: 'b' })).toEqual({ data: { well: 'b' } });
    expect(await execute(document, null, {}, {})).toEqual({ data: { well: 'well' } });
  });

  it('runs the operation that is named', async () => {
    const document = parse('query A { a: well } query B { b: well }');
    expect(await execute(document, 'B', {}, {})).toEqual({ data: { b: 'well' } });
    expect(await execute(document, 'A', {}, {})).toEqual({ data: { a: 'well' } });
  });

  it('says so where no such operation is there', async () => {
    const document = parse('query A { well }');
    for (let again = 0; again < 2; again += 1) {
      expect((await execute(document, 'C', {}, {})).errors).toMatchObject([{ message: 'Unknown operation named "C".' }]);
    }
  });

  it('gives each error its extensions, its path and its place', async () => {
    const { data, errors } = await execute(parse('{ well fails coded }'), null, {}, {});
    expect(data).toEqual({ well: 'well', fails: null, coded: null });
    expect(errors!.map(({ extensions }) => extensions)).toEqual([{}, { code: 'CODED' }]);
    expect(errors).toMatchObject([
      { message: 'broken', path: ['fails'], locations: [{ line: 1, column: 8 }] },
      { message: 'coded', path: ['coded'], locations: [{ line: 1, column: 14 }] },
    ]);
    for (const error of errors!) expect(error).toBeInstanceOf(GraphQLError);
  });

  it('takes the parent away where a value that is never null is null', async () => {
    const { data, errors } = await execute(parse('{ never }'), null, {}, {});
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
  });
});
