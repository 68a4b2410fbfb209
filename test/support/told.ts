import { pseudonymiser } from '../../src/access-log/pseudonym';
import type { GraphQLRequest } from './graphql-client';
import { PSEUDONYM_KEY, type TestGateway } from './test-gateway';

/** An event as the auditor reads it. */
export interface Told {
  readonly shape: string;
  readonly persons: readonly string[];
  readonly released: readonly string[];
  readonly used: readonly string[];
  readonly verdicts: readonly { readonly persons: readonly string[]; readonly released: readonly string[] }[];
}

export interface Asked {
  readonly data: Record<string, object>;
  readonly told: Told;
}

/** What an operation answers, and the event that it leaves. */
export async function askedOf(
  gateway: TestGateway,
  document: string,
  asker: Pick<GraphQLRequest<object>, 'as' | 'purpose'>,
): Promise<Asked> {
  const { data, errors } = await gateway.graphql<Record<string, object>>(document, asker);
  expect(errors).toEqual([]);
  return { data: data!, told: await lastTold(gateway) };
}

/** The newest event. */
export async function lastTold(gateway: TestGateway): Promise<Told> {
  const events = await gateway.graphql<{ accessEvents: { nodes: readonly [Told] } }>(
    '{ accessEvents(first: 1) { nodes { shape persons released used verdicts { persons released } } } }',
    { as: 'auditor', purpose: 'LegalCompliance' },
  );
  return events.data!.accessEvents.nodes[0];
}

/** The pseudonym under which the events of a test gateway name a person. */
export const pseudonym = pseudonymiser(Buffer.from(PSEUDONYM_KEY, 'hex'));

/** What an event says that it released of one person. */
export const releasedOf = ({ told }: Pick<Asked, 'told'>, person: string): readonly string[] =>
  told.verdicts.flatMap(({ persons, released }) => (persons.includes(pseudonym(person)) ? released : []));
