import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { PersonaName } from '../../src/demo/cast';
import type { Purpose } from '../../src/vocabulary/purposes';

export interface GraphQLFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly field?: string; readonly detail?: string; readonly it?: string };
}

/** What came back over HTTP; `data` is null when there was none. */
export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it was sent, to compare answers byte by byte. */
  readonly text: string;
  readonly data: Data | null;
  readonly errors: readonly GraphQLFault[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface GraphQLRequest<Variables> {
  /** The persona whose token is sent; none sends no token. */
  readonly as?: PersonaName;
  /** A token in place of the persona's. */
  readonly token?: string;
  /** The value of X-Purpose, also one that does not exist; none sends no header. */
  readonly purpose?: Purpose | (string & {});
  readonly variables?: Variables;
  readonly operationName?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Document<Data, Variables> = string | TypedDocumentNode<Data, Variables>;

/** Sends one operation as a frontend would: POST with a JSON body. */
export async function sendGraphQL<Data, Variables>(
  url: string,
  document: Document<Data, Variables>,
  { token, purpose, variables, operationName, headers = {} }: GraphQLRequest<Variables>,
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(purpose === undefined ? {} : { 'x-purpose': purpose }),
      ...headers,
    },
    body: JSON.stringify({ query: typeof document === 'string' ? document : print(document), variables, operationName }),
  });
  const text = await response.text();
  const body = JSON.parse(text) as { data?: Data | null; errors?: GraphQLFault[]; extensions?: Record<string, unknown> };
  return {
    status: response.status,
    headers: response.headers,
    text,
    data: body.data ?? null,
    errors: body.errors ?? [],
    extensions: body.extensions ?? {},
  };
}
