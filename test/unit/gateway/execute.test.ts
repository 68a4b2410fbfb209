import { buildSchema, GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { graphqlJsExecutor, releasedExecutor } from '../../../src/gateway/execute';

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
  ['the executor of released rows', releasedExecutor],
  ['graphql-js', graphqlJsExecutor],
] as const;

/** Of a request whose operation the release has not read. */
const context = { masks: new Int32Array(), running: null };

describe.each(executors)('%s', (_name, make) => {
  const execute = make(schemaOf());

  it('answers, and answers again', async () => {
    const document = parse('query ($text: String) { well(text: $text) }');
    expect(await execute(document, null, context, { text: 'a' })).toEqual({ data: { well: 'a' } });
    expect(await execute(document, null, context, { text: 'b' })).toEqual({ data: { well: 'b' } });
    expect(await execute(document, null, context, {})).toEqual({ data: { well: 'well' } });
  });

  it('runs the operation that is named', async () => {
    const document = parse('query A { a: well } query B { b: well }');
    expect(await execute(document, 'B', context, {})).toEqual({ data: { b: 'well' } });
    expect(await execute(document, 'A', context, {})).toEqual({ data: { a: 'well' } });
  });

  it('says so where no such operation is there', async () => {
    const document = parse('query A { well }');
    for (let again = 0; again < 2; again += 1) {
      expect((await execute(document, 'C', context, {})).errors).toMatchObject([{ message: 'Unknown operation named "C".' }]);
    }
  });

  it('gives each error its extensions, its path and its place', async () => {
    const { data, errors } = await execute(parse('{ well fails coded }'), null, context, {});
    expect(data).toEqual({ well: 'well', fails: null, coded: null });
    expect(errors!.map(({ extensions }) => extensions)).toEqual([{}, { code: 'CODED' }]);
    expect(errors).toMatchObject([
      { message: 'broken', path: ['fails'], locations: [{ line: 1, column: 8 }] },
      { message: 'coded', path: ['coded'], locations: [{ line: 1, column: 14 }] },
    ]);
    for (const error of errors!) expect(error).toBeInstanceOf(GraphQLError);
  });

  it('takes the parent away where a value that is never null is null', async () => {
    const { data, errors } = await execute(parse('{ never }'), null, context, {});
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
  });
});
