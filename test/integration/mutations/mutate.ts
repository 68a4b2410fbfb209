import type { PersonaName } from '../../../src/demo/cast';
import type { Purpose } from '../../../src/vocabulary/purposes';
import type { Answer } from '../../support/graphql-client';
import type { TestGateway } from '../../support/test-gateway';

/** Who does it, and why; the rest of a mutation stands in its input. */
export interface Doer {
  readonly as: PersonaName;
  readonly purpose: Purpose;
}

export const SALES: Doer = { as: 'sales', purpose: 'CustomerRelationshipManagement' };
export const MARKETING: Doer = { as: 'marketing', purpose: 'DirectMarketing' };
export const CARE: Doer = { as: 'customer-service', purpose: 'CustomerCare' };
export const DPO: Doer = { as: 'dpo', purpose: 'RightsFulfilment' };
export const PERSON: Doer = { as: 'person', purpose: 'RightsFulfilment' };

type Payload = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a mutation answered: its payload, or null, beside the whole answer. */
export interface Done extends Answer<Record<string, Payload | null>> {
  readonly payload: Payload | null;
  /** Code of the first error. */
  readonly code: string | undefined;
}

/** Sends one mutation over HTTP with its input as a variable. `shown` is what is asked of the payload beside its id. */
export async function mutate(gateway: TestGateway, doer: Doer, mutation: string, input: object, shown = ''): Promise<Done> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation Do($input: ${type}!) { ${mutation}(input: $input) { id ${shown} } }`;
  const answer = await gateway.graphql<Record<string, Payload | null>>(document, { ...doer, variables: { input } });
  return { ...answer, payload: answer.data?.[mutation] ?? null, code: answer.errors[0]?.extensions.code };
}

/** The same, of what must not fail. */
export async function done(gateway: TestGateway, doer: Doer, mutation: string, input: object): Promise<void> {
  const { errors } = await mutate(gateway, doer, mutation, input);
  expect(errors).toEqual([]);
}

type PersonRow = Readonly<Record<string, unknown>>;

/** One person as released to somebody; null where nothing is. */
export async function personFor(gateway: TestGateway, doer: Doer, id: string, fields = 'email'): Promise<PersonRow | null> {
  const document = `query One($id: ID!) { person(id: $id) { id ${fields} } }`;
  const { data } = await gateway.graphql<{ person: PersonRow | null }>(document, { ...doer, variables: { id } });
  return data?.person ?? null;
}
